# make demo and make test do all the set-up themselves; they need Python 3.11 or newer with venv, and git.
PYTHON ?= python3
VENV := .venv
ORACLE := .oracle
RUN := $(VENV)/bin/python
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate
# A worker a core, four at most; a file of tests stays with one worker, so that what its tests share is made once. A worker that dies fails the run.
AT_ONCE := -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder --max-worker-restart 0
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: demo demo-terminal test slow lint check bench bench-webhook bench-beside bench-delivery proof clean requirements texts wheel oracle fonts audit sbom

demo: $(VENV)/runs
	@$(RUN) -m bot demo

demo-terminal: $(VENV)/runs
	@$(RUN) -m bot demo --terminal

test: $(VENV)/tests
	$(RUN) -m pytest -m "not slow" $(AT_ONCE)

slow: $(VENV)/tests
	$(RUN) -m pytest

lint: $(VENV)/tests
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy

check: $(VENV)/runs
	$(RUN) -m bot check

texts: $(VENV)/runs
	$(RUN) -m bot texts

# The letters of the poster in Tigrinya and Chinese, from the Debian packages fonts-noto-core and fonts-noto-cjk; needed when a test says letters are missing.
fonts: $(VENV)/tests
	$(RUN) -m bot.authoring.fonts

bench: $(VENV)/tests
	$(RUN) -m bench

# the others' libraries want older packages than we do, so they get an environment of their own
bench-webhook: $(VENV)/tests $(VENV)-bench/others
	$(RUN) -m bench.webhook

# The longest proofs, some two hours on two cores; their report is docs/proof.md.
proof: $(VENV)/tests $(VENV)-bench/others
	$(RUN) -m bench.proof

# people who chat while cards go out, and what a second process brings
bench-beside: $(VENV)/tests
	$(RUN) -m bench.beside
	$(RUN) -m bench.processes --share 30

# cards as fast as they go, and a million parents
bench-delivery: $(VENV)/tests $(VENV)-bench/others
	$(RUN) -m bench.delivery

# What others wrote, to judge the tests' own Telegram by: Telegram's parser and three clients. Needs npm; tests say what they miss without it.
oracle: $(ORACLE)/done

$(ORACLE)/done: tests/foreign/package-lock.json requirements-foreign.txt
	@mkdir -p $(ORACLE)
	@cp tests/foreign/package.json tests/foreign/package-lock.json $(ORACLE)
	npm ci --prefix $(ORACLE) --no-audit --no-fund --ignore-scripts
	$(PYTHON) -m venv $(ORACLE)/python
	$(ORACLE)/python/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-foreign.txt
	@touch $@

# Known weaknesses of all that is installed on a server. Where the database of these can't be reached, it says so, and is no failure.
audit: $(VENV)-audit/ready
	$(VENV)-audit/bin/python .ci/audit requirements-understanding.txt

# What is in the program, for whoever has to know: dist/sbom.json, in CycloneDX.
sbom: $(VENV)-audit/ready
	@mkdir -p dist
	$(VENV)-audit/bin/cyclonedx-py requirements requirements-understanding.txt --pyproject pyproject.toml --output-reproducible -o dist/sbom.json

wheel: $(VENV)/tests
	$(RUN) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/runs: requirements-understanding.txt requirements-build.txt pyproject.toml | $(VENV)/bin/python
	@echo "Setting up $(VENV) (once; under a minute) ..."
	@$(INSTALL) -r requirements-understanding.txt -r requirements-build.txt
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/tests: requirements-dev.txt $(VENV)/runs
	@echo "Setting up the test tools (once) ..."
	@$(INSTALL) -r requirements-dev.txt
	@touch $@

$(VENV)-bench/others: requirements-bench.txt
	$(PYTHON) -m venv $(VENV)-bench
	@echo "Setting up whom we measure beside us in $(VENV)-bench (once) ..."
	@$(VENV)-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@touch $@

$(VENV)-audit/ready: requirements-audit.txt
	$(PYTHON) -m venv $(VENV)-audit
	@$(VENV)-audit/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-audit.txt
	@touch $@

# Pins every dependency with its hashes, for every Python and system; needs uv (pip install uv).
requirements:
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) pyproject.toml --extra understanding -o requirements-understanding.txt -c requirements.txt
	$(COMPILE) --group dev -c requirements.txt -o requirements-dev.txt
	$(COMPILE) --group bench -o requirements-bench.txt
	$(COMPILE) --group foreign -o requirements-foreign.txt
	$(COMPILE) --group audit -o requirements-audit.txt
	$(COMPILE) --group build -c requirements.txt -c requirements-dev.txt -o requirements-build.txt

clean:
	rm -rf $(VENV) $(VENV)-audit $(VENV)-bench $(ORACLE) dist build .pytest_cache .mypy_cache .ruff_cache
