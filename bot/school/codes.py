"""Codes that let people in: 20 letters and digits at random, to be read from a poster or read aloud. Of most only the hash is kept."""

import hashlib
import re
import secrets
from collections.abc import Callable

LETTERS = "bcdfghjkmnpqrstvwxyz23456789"  # none that looks like another, and no vowels: no code is a word
GROUPS, IN_A_GROUP = 5, 4  # 28 to the power of 20: more than 96 bits
FORMERLY = 4  # groups: such codes hang on doors for a year
PATTERN = re.compile(r"[A-Za-z0-9_-]{4,64}")
LINK = re.compile(r"start=([A-Za-z0-9_-]+)")
READ_ALOUD = re.compile("|".join(f"[{LETTERS}]{{{groups * IN_A_GROUP}}}" for groups in (FORMERLY, GROUPS)))


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    return _grouped("".join(choose(LETTERS) for _ in range(GROUPS * IN_A_GROUP)))


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + IN_A_GROUP] for at in range(0, len(letters), IN_A_GROUP))


def hashed(code: str) -> str:
    """What is kept of a code. It is random and long, so a plain hash can't be turned back; finding it is a look-up by hash."""
    return hashlib.sha256(code.encode()).hexdigest()


def code_in(text: str) -> str:
    """The code in what a person typed or pasted, a whole link too; empty where there is none. Capitals and how it is grouped don't count."""
    found = LINK.search(text)
    code = found[1] if found else text.strip()
    letters = re.sub(r"[\s-]", "", code).lower()
    if READ_ALOUD.fullmatch(letters):
        return _grouped(letters)
    return code if PATTERN.fullmatch(code) else ""
