"""Is everything in order? One finding per thing an operator can mend."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .. import catalogs
from ..app import App
from ..content import Content, content_folder, read_content
from ..errors import DialogueInvalid, SamenspraakError, SettingsError
from ..home.moments import ZONE
from ..settings import Settings, read_settings

EARLIEST = datetime(2026, 11, 1, tzinfo=UTC)  # a clock before this stands wrong


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    found: str


def examine(now: datetime) -> list[Finding]:
    """Everything, in the order an operator would mend it."""
    try:
        settings = read_settings()
    except SettingsError as error:
        return [Finding("settings", False, str(error))]
    findings = [_clock(now), _database(settings, now), asyncio.run(_token(settings))]
    try:
        content = read_content()
    except DialogueInvalid as invalid:
        return [*findings, Finding("dialogues", False, f"{len(invalid.problems)} problems; samenspraak check names them")]
    return [*findings, Finding("dialogues", True, f"{len(content.dialogues)}"), _catalogs(content), _calendar(content, now)]


def _clock(now: datetime) -> Finding:
    try:
        local = now.astimezone(ZoneInfo(ZONE))
    except ZoneInfoNotFoundError:
        return Finding("clock", False, f"the time zone {ZONE} is unknown here; install tzdata")
    return Finding("clock", now > EARLIEST, f"{local:%d-%m-%Y %H:%M} in the Netherlands")


def _database(settings: Settings, now: datetime) -> Finding:
    try:
        app = App.of(settings, lambda: now)
        app.store.require_schema()
        demo = app.is_demo()
    except SamenspraakError as error:
        return Finding("database", False, str(error))
    return Finding("database", True, "the demo school; not for real use" if demo else "ready")


async def _token(settings: Settings) -> Finding:
    if not settings.telegram_token.get_secret_value():
        only = "browsers and the terminal work" if settings.serves_browsers else "only the terminal works"
        return Finding("token", settings.serves_browsers, f"SAMENSPRAAK_TELEGRAM_TOKEN is not set; {only}")
    name = await App.bot_name(settings)
    return Finding("token", bool(name), f"@{name}" if name else "Telegram does not answer, or refuses the token")


def _catalogs(content: Content) -> Finding:
    problems = list(catalogs.check(content_folder(), content))
    return Finding(
        "catalogs",
        not problems,
        f"{len(problems)} problems; samenspraak check names them" if problems else f"{', '.join(content.languages)} complete",
    )


def _calendar(content: Content, now: datetime) -> Finding:
    until = content.calendar.covers_until
    return Finding("school holidays", now.date() < until, f"known until {until:%d-%m-%Y}")
