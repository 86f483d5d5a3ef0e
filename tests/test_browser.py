"""The page of a class in a real browser: on a small phone and on a screen, in Dutch and from right to left, with JavaScript and without."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Route, async_playwright
from pypdf import PdfReader
from stage import Clock, tick
from test_class_page import Watched
from test_desk import desk_of, leads

from bot.app import App
from bot.channels import webhook
from bot.class_page import FOLDER

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update")
SIZES = {"phone": (360, 740), "screen": (1280, 800)}
SERIOUS = ("serious", "critical")
OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SAID = {"nl": "Vraag aan uw kind:", "ar": "سؤال لطفلكم:", "ti": "Vraag aan uw kind:"}

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="NOT SEEN IN A BROWSER: no Chromium here (apt-get install chromium)")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        await browser.close()


@pytest.fixture
async def address(app: App, clock: Clock) -> AsyncIterator[str]:
    """Where the pages are served."""
    clock.at("2026-11-28T10:00")
    tick(app)
    served = uvicorn.Config(webhook.application({}, "", Watched(app)), log_config=None, lifespan="off")
    listening = webhook._listening("127.0.0.1:0")
    server = webhook._Server(served)
    serving = asyncio.create_task(server.serve([listening]))
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    await serving


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("size", SIZES)
async def test_a_page_is_read_without_scrolling_sideways_and_by_everybody(
    browser: Browser, address: str, tmp_path: Path, language: str, size: str
) -> None:
    width, height = SIZES[size]
    context = await browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)  # so that axe can be put into it
    page, asked = await context.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"{address}/k/demo5b?lang={language}")
    assert await page.get_by_text(SAID[language]).first.is_visible()
    assert not await page.evaluate(OVERFLOWS)
    assert all(url.startswith(address) for url in asked), asked
    assert await context.cookies() == []
    found = await Axe().run(page)
    assert [each["id"] for each in found.response["violations"] if each["impact"] in SERIOUS] == []
    await page.screenshot(path=tmp_path / f"class-{language}-{size}.png", full_page=True)
    await context.close()


@pytest.mark.parametrize("size", SIZES)
async def test_the_desk_of_a_school_is_read_without_scrolling_sideways_and_by_everybody(
    browser: Browser, app: App, tmp_path: Path, size: str
) -> None:
    desk, leader = desk_of(app), leads(app, "petra")
    for n in range(3):
        desk.change(leader, {"what": "make_class", "name": f"Groep {n} {'a' * 40}", "band": "vo"})
    desk.change(leader, {"what": "add_day_off", "day": "2026-12-04"})
    html = desk.page(leader, desk.change(leader, {"what": "invite_teacher", "class_id": "1"}))
    served = {"/desk": html, "/k.css": (FOLDER / "page.css").read_text("utf-8"), "/desk.css": (FOLDER / "desk.css").read_text("utf-8")}

    async def serve(route: Route) -> None:
        path = route.request.url.removeprefix("http://school")
        await route.fulfill(body=served[path], content_type="text/css" if path.endswith(".css") else "text/html; charset=utf-8")

    width, height = SIZES[size]
    context = await browser.new_context(viewport={"width": width, "height": height})
    page = await context.new_page()
    await page.route("**/*", serve)
    await page.goto("http://school/desk")
    assert not await page.evaluate(OVERFLOWS)
    for summary in await page.locator("summary").all():
        await summary.click()
    assert not await page.evaluate(OVERFLOWS)
    found = await Axe().run(page)
    assert [each["id"] for each in found.response["violations"] if each["impact"] in SERIOUS] == []
    await page.screenshot(path=tmp_path / f"desk-{size}.png", full_page=True)
    await context.close()


async def test_without_javascript_the_card_is_there_and_another_language_a_tap_away(browser: Browser, address: str) -> None:
    context = await browser.new_context(java_script_enabled=False, locale="tr-TR", viewport={"width": 360, "height": 740})
    page = await context.new_page()
    await page.goto(f"{address}/k/demo5b")
    assert await page.get_by_text("Çocuğunuza şunu sorun:").is_visible(), "in the language of the browser"
    await page.get_by_role("link", name="العربية").click()
    assert await page.get_by_text(SAID["ar"]).first.is_visible()
    assert await page.locator("html").get_attribute("dir") == "rtl"
    await page.get_by_text("أسئلة عن يوم المدرسة").click()
    assert await page.locator("details li").first.is_visible()
    await context.close()


async def test_the_sheet_for_the_door_fits_on_few_pages_of_paper(browser: Browser, address: str, tmp_path: Path) -> None:
    page = await browser.new_page()
    await page.goto(f"{address}/k/demo5b/a4")
    paper = await page.pdf(path=tmp_path / "deur.pdf", prefer_css_page_size=True)
    assert len(PdfReader(BytesIO(paper)).pages) <= 2
