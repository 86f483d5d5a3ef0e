"""The pages in a real browser: on a small phone and on a screen, in Dutch and from right to left, with JavaScript and without."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
import pytest_asyncio
from _pytest.mark import ParameterSet
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, FrameLocator, Locator, Page, Route, async_playwright
from pypdf import PdfReader
from serving import at_address, served
from stage import Clock, drawn, tick
from test_desk import leads
from test_pages import link

from bot.app import App
from bot.channels.channel import Outgoing
from bot.chat import key_of
from bot.content import Content
from bot.demo_page import DemoPage, begun
from bot.tour import MovedClock
from bot.worker import Batches

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update")
SCREENS = Path(__file__).parent.parent / "dist" / "screens"  # where pictures of all that is seen here come, to be looked at
SIZES = {"phone": (360, 740), "screen": (1280, 800)}
SERIOUS = ("serious", "critical")
OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SAID = {"nl": "Vraag aan uw kind:", "ar": "سؤال لطفلكم:", "ti": "Vraag aan uw kind:"}

pytestmark = [
    pytest.mark.skipif(not CHROMIUM, reason="NOT SEEN IN A BROWSER: no Chromium here (apt-get install chromium)"),
    pytest.mark.asyncio(loop_scope="module"),  # one browser for all of them
]


def slow(*values: str) -> ParameterSet:
    """The same once more in another setting: not in `make test`."""
    return pytest.param(*values, marks=pytest.mark.slow)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def address(app: App, clock: Clock) -> AsyncIterator[str]:
    """Where the pages are served."""
    clock.at("2026-11-28T10:00")
    tick(app)
    async with served(app, ["terminal:local"]) as (_, server), at_address(server) as address:
        yield address


@pytest.mark.parametrize(
    ("size", "language"),
    [("screen", "nl"), ("phone", "ar"), ("phone", "ti"), slow("phone", "nl"), slow("screen", "ar"), slow("screen", "ti")],
)
async def test_a_page_is_read_without_scrolling_sideways_and_by_everybody(browser: Browser, address: str, language: str, size: str) -> None:
    width, height = SIZES[size]
    context = await browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)  # so that axe can be put into it
    page, asked = await context.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"{address}/k/demo5b?lang={language}")
    assert await page.get_by_text(SAID[language]).first.is_visible()
    assert not await page.evaluate(OVERFLOWS)
    assert all(url.startswith(address) for url in asked), asked
    assert await context.cookies() == []
    await accessible(page)
    await page.screenshot(path=SCREENS / f"class-{language}-{size}.png", full_page=True)
    await context.close()


@pytest.mark.parametrize("size", ["phone", slow("screen")])
async def test_a_leader_comes_in_by_a_link_and_leads_the_school_at_the_desk(
    browser: Browser, address: str, app: App, clock: Clock, size: str
) -> None:
    width, height = SIZES[size]
    leads(app, "petra")
    context = await browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)  # so that axe can be put into it
    page = await context.new_page()
    await page.goto(f"{address}{link(app, clock, 'petra')}")
    await accessible(page)
    await follow(page.get_by_role("button", name="Openen in deze browser"))
    await accessible(page)
    await follow(page.get_by_role("link", name="School"))
    for name in ("Groep 7", f"Groep 8 {'a' * 40}"):
        await page.get_by_label("Naam").fill(name)
        await follow(page.get_by_role("button", name="Klas maken"))
    await follow(page.get_by_role("button", name="Leraar uitnodigen").first)
    assert await page.get_by_role("status").is_visible()
    assert not await page.evaluate(OVERFLOWS)
    await accessible(page)
    await page.screenshot(path=SCREENS / f"desk-{size}.png", full_page=True)
    await follow(page.get_by_role("link", name="Terug naar het gesprek"))
    await follow(page.get_by_role("button", name="Uitloggen"))
    await page.get_by_text("Je bent niet ingelogd").wait_for()
    await accessible(page)
    await context.close()


async def test_without_javascript_the_card_is_there_and_another_language_a_tap_away(browser: Browser, address: str) -> None:
    context = await browser.new_context(java_script_enabled=False, locale="tr-TR", viewport={"width": 360, "height": 740})
    page = await context.new_page()
    await page.goto(f"{address}/k/demo5b")
    assert await page.get_by_text("Çocuğunuza şunu sorun:").is_visible(), "in the language of the browser"
    await follow(page.get_by_role("link", name="العربية"))
    assert await page.get_by_text(SAID["ar"]).first.is_visible()
    assert await page.locator("html").get_attribute("dir") == "rtl"
    await page.get_by_text("أسئلة عن يوم المدرسة").click()
    await page.locator("details li").first.wait_for()
    await context.close()


async def test_the_sheet_for_the_door_fits_on_few_pages_of_paper(browser: Browser, address: str) -> None:
    page = await browser.new_page(bypass_csp=True)  # so that axe can be put into it
    await page.goto(f"{address}/k/demo5b/a4")
    await accessible(page)
    paper = await page.pdf(path=SCREENS / "deur.pdf", prefer_css_page_size=True)
    assert len(PdfReader(BytesIO(paper)).pages) <= 2


async def follow(link: Locator) -> None:
    """Taps what leads to another page, which is all there afterwards: a tap by itself doesn't wait for it."""
    async with link.page.expect_navigation():
        await link.click()


# ---- the conversation
async def come_in(page: Page, address: str, app: App, clock: Clock) -> None:
    await page.goto(f"{address}{link(app, clock)}")
    await follow(page.get_by_role("button", name="Openen in deze browser"))


async def test_without_javascript_the_answer_is_in_sight(browser: Browser, address: str, app: App, clock: Clock) -> None:
    context = await browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = await context.new_page()
    await come_in(page, address, app, clock)
    for _ in range(4):
        await page.get_by_label("Typ hier").fill("/help")
        await follow(page.get_by_role("button", name="Verstuur"))
    place = await page.locator(".entry").last.bounding_box()
    assert place is not None and 0 < place["y"] + place["height"] < 740
    await context.close()


async def test_who_logs_out_leaves_nothing_in_sight_in_another_tab_but_what_was_being_typed(
    browser: Browser, address: str, app: App, clock: Clock
) -> None:
    context = await browser.new_context()
    one, other = await context.new_page(), await context.new_page()
    await come_in(one, address, app, clock)
    await one.get_by_label("Typ hier").fill("over Bo")
    await one.get_by_label("Typ hier").press("Enter")
    await other.goto(f"{address}/gesprek")
    await other.get_by_text("over Bo").wait_for()
    await one.get_by_label("Typ hier").fill("nog niet klaar")
    await follow(other.get_by_role("button", name="Uitloggen"))
    await one.get_by_text("Je bent niet ingelogd").wait_for(timeout=15_000)
    assert await one.get_by_text("over Bo").count() == 0
    assert await one.get_by_label("Typ hier").input_value() == "nog niet klaar"
    await other.go_back()
    assert await other.get_by_text("over Bo").count() == 0
    await context.close()


async def test_who_is_out_while_typing_still_has_the_words_and_who_erases_everything_sees_it_said(
    browser: Browser, address: str, app: App, clock: Clock
) -> None:
    context = await browser.new_context()
    page = await context.new_page()
    await come_in(page, address, app, clock)
    typing = page.get_by_label("Typ hier")
    await typing.fill("/wissen")
    await typing.press("Enter")
    for label in ("Alles", "Ja, wissen"):
        await page.get_by_role("button", name=label, exact=True).click()
    await page.get_by_text("Alles is gewist").wait_for()
    await page.wait_for_timeout(3000)  # longer than a stream that ended takes to come back
    assert await page.get_by_text("Alles is gewist").is_visible()
    await typing.fill("te laat")
    await typing.press("Enter")
    await page.get_by_text("Je bent niet ingelogd").wait_for()
    assert await typing.input_value() == "te laat"
    await context.close()


async def test_after_a_restart_behind_a_proxy_what_comes_by_itself_is_seen_and_what_is_being_typed_stays(
    browser: Browser, app: App, clock: Clock
) -> None:
    context, answers = await browser.new_context(), iter([502])

    async def proxy(route: Route) -> None:
        status = next(answers, None)
        await (route.continue_() if status is None else route.fulfill(status=status))

    await context.route("**/gesprek/stream*", proxy)
    async with served(app, ["terminal:local"]) as (visits, server), at_address(server) as address:
        page = await context.new_page()
        await come_in(page, address, app, clock)
        await page.get_by_label("Typ hier").fill("nog niet klaar")
        visits.screens.drop(key_of("sanne"))
        await page.wait_for_timeout(6000)  # until it asks once more
        await visits.screens.send(key_of("sanne"), Outgoing("vanzelf"))
        await page.get_by_text("vanzelf").wait_for()
        assert await page.get_by_label("Typ hier").input_value() == "nog niet klaar"
        await context.close()


async def test_what_is_typed_while_an_answer_is_on_its_way_stays(browser: Browser, address: str, app: App, clock: Clock) -> None:
    page, may_go = await browser.new_page(), asyncio.Event()
    await come_in(page, address, app, clock)

    async def slowly(route: Route) -> None:
        await may_go.wait()
        await route.continue_()

    await page.route("**/gesprek", slowly)
    typing = page.get_by_label("Typ hier")
    await typing.fill("eerst")
    await typing.press("Enter")
    await typing.press_sequentially(" en dan")
    may_go.set()
    await page.locator("body:not([aria-busy])").wait_for()
    assert await typing.input_value() == " en dan"
    await page.close()


async def test_zoomed_in_there_is_room_to_read(browser: Browser, address: str, app: App, clock: Clock) -> None:
    page = await browser.new_page(viewport={"width": 320, "height": 256})  # as 1280 by 1024 is at 400 %
    await come_in(page, address, app, clock)
    room = await page.get_by_role("log").bounding_box()
    assert room is not None and room["height"] > 180
    assert not await page.evaluate(OVERFLOWS)
    await page.close()


async def test_what_is_brought_late_stands_where_it_belongs(browser: Browser, address: str, app: App, clock: Clock) -> None:
    page = await browser.new_page()
    await come_in(page, address, app, clock)
    await page.evaluate("for (const number of [10, 9]) putIn(`<div class='entry' id='m-ab-${number}'>nummer ${number}</div>`)")
    assert (await page.locator(".entry").all_inner_texts())[-2:] == ["nummer 9", "nummer 10"]
    await page.close()


# ---- the demo
@pytest_asyncio.fixture(loop_scope="module")
async def demo(content: Content, tmp_path: Path) -> AsyncIterator[str]:
    """Where the demo is, as somebody finds it who has just begun it."""
    clock = MovedClock()
    app = await begun(tmp_path, clock, content, drawn())
    worker = Batches(app.store.share)
    page = DemoPage(app, clock, worker.run)
    async with at_address(page.server()) as address:
        yield address
        page.visits.screens.close()
    await worker.close()
    app.store.close()


class Phone:
    """One of the two, as somebody uses it."""

    def __init__(self, frame: FrameLocator) -> None:
        self.frame = frame

    async def types(self, words: str) -> None:
        await self.frame.locator("#text").fill(words)
        await self.frame.locator("#text").press("Enter")
        await self.answered()

    async def taps(self, *labels: str) -> None:
        """These buttons, each the newest of its label once it is there."""
        for label in labels:
            await self.frame.get_by_role("button", name=label, exact=True).last.click()
            await self.answered()

    async def taps_first(self) -> None:
        """The first button of the newest that there are."""
        await self.frame.locator(".choices").last.get_by_role("button").first.click()
        await self.answered()

    async def answered(self) -> None:
        """The answer to what was just done is there."""
        await self.frame.locator("body:not([aria-busy])").wait_for()

    async def sees(self, words: str) -> None:
        await self.frame.get_by_text(words).last.wait_for()


MINUTE = {"nl": "Vraag aan uw kind:", "ar": "سؤال لطفلكم:"}


@pytest.mark.parametrize(
    ("size", "language"),
    [("phone", "ar"), ("screen", "nl"), slow("phone", "nl"), slow("screen", "ar")],
)
async def test_a_newcomers_minute(browser: Browser, demo: str, size: str, language: str) -> None:
    """A theme left, the clock ahead, a card right; a preparation; a rehearsal with its picture; a plan on paper."""
    width, height = SIZES[size]
    context = await browser.new_context(viewport={"width": width, "height": height})
    page, asked, wrong = await context.new_page(), list[str](), list[str]()
    page.set_default_timeout(15_000)
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    await page.goto(demo)
    left, right = (Phone(page.frame_locator(f"#{side}")) for side in ("left", "right"))

    await page.get_by_label("Taal van de ouder").select_option(language)
    await left.types("/thema")
    await left.taps("Rekenen", "Dit kiezen")
    await left.sees("Praat ook in de kring")
    await page.get_by_role("button", name="Volgende zaterdag 10:00").click()
    await right.sees(MINUTE[language])
    await page.get_by_text("zaterdag 28 november 2026, 10:00 uur").wait_for()
    assert await right.frame.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
    await page.screenshot(path=SCREENS / f"minute-card-{language}-{size}.png", full_page=True)

    await left.taps("Menu", "Gesprek voorbereiden", "Pesten")
    await left.types("Bo")
    await left.sees("Stap 1 van 13")
    await left.types("/oefenen")
    await left.taps("Een boze ouder", "Pesten", "Kiezen uit vier zinnen", "Makkelijk")
    for _ in range(2):
        await left.taps_first()
    await left.taps("Het gesprek afronden", "Weet ik niet")
    picture, no = left.frame.locator(".entry img"), left.frame.get_by_role("button", name="Nee, naar het verslag")
    await picture.or_(no).wait_for()
    if await no.is_visible():  # what was said by chance went so badly that it can be said once more
        await no.click()
    await picture.evaluate("picture => picture.decode()")
    await page.screenshot(path=SCREENS / f"minute-mood-{language}-{size}.png", full_page=True)

    await left.types("/plan")
    await left.taps("Meenemen op papier")
    async with page.expect_download() as coming:
        await left.frame.get_by_role("link", name="plan.pdf").click()
    paper = PdfReader(await (await coming.value).path())
    assert "Tegenvallende resultaten" in paper.pages[0].extract_text()

    assert wrong == [] and all(url.startswith(demo) for url in asked)
    await context.close()
    context = await browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)  # so that axe can be put into it
    page = await context.new_page()
    for path in ("/", "/telefoon/leraar", f"/telefoon/ouder-{language}"):
        await page.goto(f"{demo}{path}")
        assert not await page.evaluate(OVERFLOWS)
        await accessible(page)
    await context.close()


async def accessible(page: Page) -> None:
    """Nothing that axe calls serious."""
    found = await Axe().run(page, options={"iframes": False})
    assert [(each["id"], each["nodes"][0]["html"]) for each in found.response["violations"] if each["impact"] in SERIOUS] == []
