"""Where people talk to us. Each channel knows only `channel` and `errors`; the application puts them together."""

import sys

# httpx comes along with python-telegram-bot. It has a command line of its own, which brings rich and pygments with it: 5 MB in every process of
# ours, for nothing. Without this module it does without, as it does where they are not installed.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how Python is told that there is no such module
