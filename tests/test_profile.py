"""How the bot presents itself before anyone has talked to it."""

import asyncio

import pytest
from stage import shipped

from bot.app import App
from bot.channels.channel import Profile
from bot.content import Content
from bot.profile import mark, profile
from bot.rendering import Renderer
from bot.settings import LONGEST_OPERATOR
from bot.splitting import units
from bot.texts import SOURCE

LONGEST = {"name": 64, "short": 120, "description": 512}  # Telegram's limits
SCHOOL = "Basisschool De Linde, Zwolle"


@pytest.fixture(scope="module")
def renderer(content: Content) -> Renderer:
    return Renderer(content.translated, content.wording, content.dialogues)


@pytest.mark.parametrize("language", shipped().languages)
def test_it_fits_in_every_language_with_the_longest_name_of_an_operator(renderer: Renderer, content: Content, language: str) -> None:
    told = profile(renderer, content, language, "W" * LONGEST_OPERATOR)
    assert {part: units(getattr(told, part)) for part in LONGEST if not 0 < units(getattr(told, part)) <= LONGEST[part]} == {}


@pytest.mark.parametrize("language", shipped().languages)
def test_it_says_who_runs_it_what_it_keeps_and_how_to_stop(renderer: Renderer, content: Content, language: str) -> None:
    told = profile(renderer, content, language, SCHOOL)
    assert SCHOOL in told.short and SCHOOL in told.description
    assert "/stop" in told.description
    assert len(told.description.split("\n\n")) == 4
    assert "<" not in told.name + told.short + told.description
    assert "{" not in told.name + told.short + told.description


def test_an_operator_nobody_knows_is_not_mentioned(renderer: Renderer, content: Content) -> None:
    told = profile(renderer, content, "nl", "")
    assert "Van" not in told.short
    assert len(told.description.split("\n\n")) == 3


def test_dutch_is_for_everybody_whose_language_we_do_not_speak(renderer: Renderer, content: Content) -> None:
    assert [profile(renderer, content, language, "").language for language in ("nl", "tr")] == ["", "tr"]


def test_a_mark_tells_whether_anything_has_changed() -> None:
    one, other = Profile("", "a", "b", "c", ()), Profile("", "a", "b", "d", ())
    assert mark([one], "bot") == mark([one], "bot")
    assert len({mark([one], "bot"), mark([other], "bot"), mark([one], "another_bot"), mark([one, other], "bot")}) == 4


# ---- told to Telegram
class Bot:
    """Takes what it is told, or not."""

    def __init__(self, takes: bool = True, username: str = "bot", id: int = 7) -> None:
        self.takes, self.channel, self.username = takes, self, username
        self.api, self.number = self, id
        self.told: list[list[Profile]] = []

    async def present(self, profiles: list[Profile]) -> bool:
        self.told.append(profiles)
        return self.takes


async def told(app: App, bot: Bot, operator: str = "") -> list[Profile]:
    """What the bot is told at a start."""
    already = len(bot.told)
    await app.present(bot, operator, asyncio.Event())
    return [each for profiles in bot.told[already:] for each in profiles]


async def test_telegram_is_told_once_and_again_when_something_has_changed(app: App) -> None:
    bot = Bot()
    known = {each.telegram for each in app.content.languages.values()} - {"", SOURCE}
    assert [each.language for each in await told(app, bot)][:4] == ["", "en", "tr", "ar"]
    assert {each.language for each in await told(app, Bot(username="other"))} == {"", *known}
    bot = Bot(username="other")
    assert await told(app, bot) == []
    assert all(SCHOOL in each.short for each in await told(app, bot, SCHOOL))
    assert await told(app, Bot(username="another"), SCHOOL)


async def test_of_several_bots_each_is_told_once(app: App) -> None:
    bots = Bot(username="zeven_bot"), Bot(username="acht_bot", id=8)
    assert [bool(await told(app, bot)) for bot in (*bots, *bots)] == [True, True, False, False]


async def test_what_telegram_refused_is_told_again_at_the_next_start(app: App) -> None:
    bot = Bot(takes=False)
    assert await told(app, bot)
    assert await told(app, bot)


async def test_the_name_of_the_bot_is_kept_for_its_links_also_where_telegram_refuses_the_rest(app: App) -> None:
    await told(app, Bot(takes=False, username="regenboog_bot"))
    with app.store.transaction() as records:
        assert records.fact("bot:7") == "regenboog_bot"


async def test_the_only_school_is_the_operator_unless_another_is_named(app: App) -> None:
    with app.store.transaction() as records:
        (school,) = records.schools()
    assert school in (await told(app, Bot()))[0].short
    with app.store.transaction() as records:
        records.add_school("De Toren", "noord", "Europe/Amsterdam")
    assert "Van" not in (await told(app, Bot()))[0].short
