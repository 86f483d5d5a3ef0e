"""What every page of ours says to a browser, and what it takes from one."""

import asyncio
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from ...errors import StoreUnavailable

ALONE = ("base-uri 'none'", "frame-ancestors 'none'")
NO_REFERRER = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
READING = 15.0  # seconds that somebody may take to send what is posted
MOST_BYTES = 64 * 1024  # of a form; a message of ten thousand characters is less
MOST_FIELDS = 20


def policy(*allowed: str, alone: tuple[str, ...] = ALONE) -> dict[str, str]:
    """Headers of a page that uses nothing but what is named (`style-src 'self'`): never of others, and nothing that stands in the page itself."""
    return NO_REFERRER | {"Content-Security-Policy": "; ".join(("default-src 'none'", *allowed, *alone))}


def personal(*allowed: str, alone: tuple[str, ...] = ALONE) -> dict[str, str]:
    """The same of a page that is one person's: kept by nobody on the way, with forms, and known to our own pages as where one comes from."""
    return policy(*allowed, "form-action 'self'", alone=alone) | {"Cache-Control": "no-store", "Referrer-Policy": "same-origin"}


def refused(status: int, words: str) -> Response:
    """Said plainly, and no more than that."""
    return PlainTextResponse(words, status, policy() | {"Cache-Control": "no-store"})


async def later(request: Request, error: Exception) -> Response:
    """Where the database is away."""
    return refused(503, "later")


LATER = {StoreUnavailable: later}  # what a server of these pages does with that, whichever page it was


def from_ourselves(request: Request) -> bool:
    """Whether it was one of our own pages that sent this, as every browser says: what other sites send in somebody's name is refused."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:  # what the browser itself compared: behind a proxy the host may be another
        return site in ("same-origin", "none")  # or the person's own doing: they load the page anew
    return request.headers.get("origin", "").partition("://")[2] == request.headers.get("host", "-")


async def body_of(request: Request, most: int) -> bytes | None:
    """What is posted; None where it is larger than `most` bytes, or takes too long to come. Empty where whoever sent it has hung up."""
    said = request.headers.get("content-length") or "0"
    if not said.isascii() or not said.isdigit() or int(said) > most:
        return None
    body = bytearray()
    try:
        async with asyncio.timeout(READING):
            async for chunk in request.stream():
                body += chunk
                if len(body) > most:
                    return None
    except ClientDisconnect:
        return b""
    except TimeoutError:
        return None
    return bytes(body)


async def form_of(request: Request) -> Mapping[str, str] | None:
    """The fields of a form; None where it can't be read. Of a field that is there twice the last."""
    body = await body_of(request, MOST_BYTES)
    try:
        return None if body is None else dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:  # no UTF-8, or too many of them
        return None
