"""`python -m bot` is `samenspraak`."""

from .cli import run

run()
