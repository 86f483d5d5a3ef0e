"""Codes that let people in: 128 bits at random, in 22 characters that fit in a link. Only the hash of one is kept."""

import hashlib
import re
import secrets

CODE_BYTES = 16
PATTERN = re.compile(r"[A-Za-z0-9_-]{4,64}")
LINK = re.compile(r"start=([A-Za-z0-9_-]+)")


def new_code() -> str:
    return secrets.token_urlsafe(CODE_BYTES)


def hashed(code: str) -> str:
    """What is kept of a code. It is random and long, so a plain hash can't be turned back; finding it is a look-up by hash."""
    return hashlib.sha256(code.encode()).hexdigest()


def code_in(text: str) -> str:
    """The code in what a person typed or pasted, a whole link too; empty where there is none."""
    found = LINK.search(text)
    code = found[1] if found else text.strip()
    return code if PATTERN.fullmatch(code) else ""
