"""How the bot presents itself on Telegram, before anyone has talked to it: who runs it, what it keeps, how to stop, and its commands."""

import hashlib
from collections.abc import Iterable

from .channels.channel import Profile
from .content import Content
from .rendering import Renderer
from .texts import SOURCE, plain

DESCRIPTION = ("profile_what", "profile_operator", "profile_keeps", "profile_stop")
SHORT = ("profile_short", "profile_operator")


def profile(renderer: Renderer, content: Content, language: str, operator: str) -> Profile:
    """In a language; Dutch is also for all people whose language we do not speak. Without an operator nothing is said about one."""

    def told(*keys: str) -> list[str]:
        return [plain(renderer.word(language, key, operator=operator)) for key in keys if operator or key != "profile_operator"]

    return Profile(
        "" if language == SOURCE else content.languages[language].telegram,
        " ".join(told("profile_name")),
        " ".join(told(*SHORT)),
        "\n\n".join(told(*DESCRIPTION)),
        renderer.commands(content.commands.values(), ("everyone", "parent"), language),
    )


def mark(profiles: Iterable[Profile], bot: str) -> str:
    """The same for what is the same, and for another bot another: so that Telegram is told only what is new to it."""
    return hashlib.sha256(repr((bot, list(profiles))).encode()).hexdigest()[:32]
