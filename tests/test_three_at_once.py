"""Three teachers at once, two in browsers and one on Telegram, each with a talk of their own: nobody's words come to another."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from fakes import FakeTelegram
from playwright.async_api import Browser, Page, async_playwright
from processes import School, code_of, telegram
from test_browser import CHROMIUM, QUIET, follow
from test_telegram_polling import Town

from bench.machine import free_port
from bot.tour import SCENES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(not CHROMIUM, reason="NOT SEEN IN A BROWSER: no Chromium here (apt-get install chromium)"),
]
NAMES = ("Zeester", "Kompas", "Wolkje")  # aliases: each teacher writes of one of them
TYPED = [line for line in SCENES[0].lines if not line.startswith("=")]


@pytest_asyncio.fixture(loop_scope="module")
async def town(founded: School, tmp_path: Path) -> AsyncIterator[Town]:
    address = f"127.0.0.1:{free_port()}"
    async with FakeTelegram() as fake:
        yield Town(fake, founded.copied(tmp_path, **telegram(fake), listen=address, pages_url=f"http://{address}"), founded)


def lines_about(name: str) -> list[str]:
    """What a teacher does who prepares a talk about this pupil."""
    return [line.replace("Sem", name) for line in SCENES[0].lines]


async def walk(page: Page, lines: list[str]) -> None:
    """Types and taps (`=choice`) them in a browser, each once the one before was answered."""
    await page.get_by_role("button", name="Menu").click()
    for line in lines:
        await page.locator("body:not([aria-busy])").wait_for()
        if line.startswith("="):
            ends = "".join(f'button[value$="{end}{line[1:]}"],' for end in (":", ":=", "/"))
            await page.locator(ends.rstrip(",")).last.click()
        else:
            await page.locator("#text").fill(line)
            await page.locator("#text").press("Enter")
    await page.locator("body:not([aria-busy])").wait_for()


async def teacher_in(browser: Browser, address: str, code: str) -> Page:
    """Who came in by an invitation, in a browser of their own."""
    page = await (await browser.new_context()).new_page()
    await page.goto(f"{address}/t/{code}")
    await follow(page.get_by_role("button", name="Openen in deze browser"))
    await page.get_by_text("als leraar bij De Regenboog").wait_for()
    return page


async def test_three_conversations_at_once_are_three_conversations(town: Town) -> None:
    address = town.place.settings["pages_url"]
    codes = [code_of(await town.place.beside("invite", "teacher", "--class", "Groep 5b")) for _ in range(2)]
    async with town.place.serve() as bot, async_playwright() as playwright:
        await bot.at_work()
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        pages = [await teacher_in(browser, address, code) for code in codes]
        anna = await town.teacher("Anna")
        bo, kim, sem = map(lines_about, NAMES)
        await asyncio.gather(walk(pages[0], bo), walk(pages[1], kim), town.walk(anna, sem))
        told = [await page.locator("#said").inner_text() for page in pages]
        told.append("\n".join(message.text for message in anna.messages))
        for name, text in zip(NAMES, told, strict=True):
            assert {each for each in NAMES if re.search(rf"\b{each}\b", text)} == {name}
            assert [line for line in TYPED if line.replace("Sem", name) not in text] == []
        await browser.close()
        assert await bot.stop() == 0
    town.check()


async def test_who_goes_on_in_a_browser_is_answered_where_they_ask(town: Town) -> None:
    async with town.place.serve() as bot, async_playwright() as playwright:
        await bot.at_work()
        anna = await town.teacher("Anna")
        await town.walk(anna, ["/browser"])
        (link,) = re.findall(r"http://\S+/t/\S+", "\n".join(message.text for message in anna.messages))
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        page = await browser.new_page()
        await page.goto(link)
        await follow(page.get_by_role("button", name="Openen in deze browser"))
        on_telegram = len(anna.messages)
        await walk(page, ["/voorbereiden", "=resultaten", "Wolkje"])
        await page.get_by_text("Past dit gesprek nu?").wait_for()
        assert len(anna.messages) == on_telegram
        await anna.send("/help")
        assert "Je keuze bewaar ik niet." in (await town.answer(anna)).text, "and the open question is the same"
        assert "/oefenen" not in await page.locator("#said").inner_text()
        await browser.close()
    town.check()
