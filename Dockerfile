# The image holds Python, the pinned packages and Samenspraak: no compiler, no pip in its environment, no sources, no tests.
# docs/operators.md says how to use it.
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md requirements-understanding.txt requirements-build.txt ./
COPY deploy/install.sh deploy/
COPY bot/ bot/
COPY dialogues/ dialogues/
COPY locales/ locales/
RUN sh deploy/install.sh /opt/samenspraak

FROM python:3.13-slim
# A fixed number, so that a volume keeps its owner from one image to the next.
RUN groupadd --gid 10001 samenspraak \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin samenspraak \
    && install -d -o 10001 -g 10001 -m 0700 /data /keys
COPY --from=build /opt/samenspraak /opt/samenspraak
ENV PATH=/opt/samenspraak/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    SAMENSPRAAK_DATABASE_URL=sqlite:////data/school.db \
    SAMENSPRAAK_KEYS_URL=sqlite:////keys/keys.db \
    SAMENSPRAAK_KEY_FILE=/keys/master.key \
    SAMENSPRAAK_LISTEN=0.0.0.0:8080
USER 10001:10001
WORKDIR /data
VOLUME /data /keys
EXPOSE 8080
STOPSIGNAL SIGTERM
# Whatever is wrong, Docker wants to hear 1.
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 \
    CMD ["samenspraak", "health"]
ENTRYPOINT ["samenspraak"]
CMD ["serve"]
