"""The page of a class: its card of this week for everybody, in every language, in a few kilobytes; and nothing is kept of who looks."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from httpx import ASGITransport, AsyncClient
from PIL import Image
from serving import served
from stage import Clock, Ears, Talk, add_class, everything, invitation, tick

from bot.app import App
from bot.channels.web import class_pages
from bot.chat import key_of
from bot.class_page import first_of
from bot.content import Content
from bot.documents.making import made
from bot.records import BOT, CLASS, TEACHER, ClassTheme, Recording
from bot.school.codes import hashed
from bot.texts import plain, without_isolates

MOST_BYTES = 50_000
BOTS = ["telegram:123"]


def page(app: App, languages: str = "nl", code: str = "demo5b") -> str:
    return app.class_pages.page(code, languages, BOTS)


def words(html: str) -> str:
    """What is read on it."""
    return without_isolates(plain(re.sub(r"<(?!/?[bi]>)[^>]*>", "\n", html)))


def test_every_language_has_its_page_small_and_whole(app: App, content: Content) -> None:
    for language in content.languages.values():
        html = page(app, language.code)
        assert len(html.encode()) + len(class_pages.STYLE) < MOST_BYTES
        assert f'aria-current="true">{language.name}<' in html
        assert "<script" not in html and "http" not in html and "style=" not in html
        assert re.search(r'<html lang="([^"]+)" dir="(ltr|rtl)">', html)
        assert html.count("<li>") == 10 + len(content.languages), "the questions about the school day, and the languages"


@pytest.mark.parametrize(
    ("language", "direction", "said"), [("tr", "ltr", "Çocuğunuza şunu sorun:"), ("ar", "rtl", "سؤال لطفلكم:"), ("nl", "ltr", "Vraag aan uw kind:")]
)
def test_it_is_the_card_that_parents_get(app: App, talk: Callable[[str], Talk], clock: Clock, language: str, direction: str, said: str) -> None:
    clock.at("2026-11-28T10:00")
    card = {message.text for cards in tick(app)[1].values() for message in cards if said in message.text}
    html = page(app, language)
    assert f'dir="{direction}"' in html and said in html
    for each in card:
        assert all(line in words(html) for line in each.split("\n") if line)


def test_where_there_is_no_card_in_a_language_it_is_dutch_and_says_so(app: App) -> None:
    html = page(app, "ti")
    assert '<html lang="nl" dir="ltr">' in html and 'class="missing" lang="ti"' in html


def test_what_a_teacher_types_is_shown_and_is_no_markup(app: App) -> None:
    with app.store.transaction() as records:
        records.set_class_theme(1, ClassTheme(date(2026, 11, 23), "e-vragen", "<script>x</script>", '"><img src=x>'))
    theme = next(id for id, each in app.content.themes.themes.items() if each.band == "eigen")
    with app.store.transaction() as records:
        records.set_class_theme(1, ClassTheme(date(2026, 11, 23), theme, "<script>x</script>", '"><img src=x>'))
    html = page(app)
    assert "<script" not in html and "<img" not in html
    assert "&lt;script&gt;" in html and "&lt;img src=x&gt;" in html


def test_it_leads_to_the_bot_where_that_has_a_name(app: App) -> None:
    assert "https://t.me" not in page(app)
    with app.store.transaction() as records:
        records.set_fact(f"{BOT}123", "regenboog_bot")
    assert 'href="https://t.me/regenboog_bot?start=demo5b"' in page(app)


@pytest.mark.parametrize("code", ["demo5c", "", "../..", "<b>", "x" * 5000, "LERAAR-1", "OUD-1"])
def test_what_is_no_code_of_a_class_has_no_page(app: App, clock: Clock, code: str) -> None:
    invitation(app, TEACHER, "LERAAR-1", "Groep 5b")
    add_class(app, "Groep 4a")
    invitation(app, CLASS, "OUD-1", "Groep 4a")
    clock.later(days=366)
    assert page(app, code=code) == ""


def test_the_sheet_for_the_door_has_the_card_in_every_language_that_has_it(app: App, content: Content) -> None:
    html = app.class_pages.sheet("demo5b")
    spoken = re.findall(r'<article class="card" lang="([^"]+)"', html)
    assert spoken == [each.code.replace("_", "-") for each in content.languages.values() if each.level != "core"]
    assert len(html.encode()) < MOST_BYTES and app.class_pages.sheet("demo5c") == ""


def test_a_card_that_was_recorded_is_heard_at_its_school_once_it_is_approved(app: App, clock: Clock) -> None:
    add_class(app, "Klas", region="zuid")
    with app.store.transaction() as records:
        elsewhere = records.classes(records.schools()["School Klas"])[0]
        records.add_invitation(hashed("DAAR"), CLASS, elsewhere.school_id, elsewhere.id, clock() + timedelta(days=9))
        sanne = records.person(key_of("sanne")).id
        records.set_class_theme(1, ClassTheme(date(2026, 11, 23), "m-trots"))
        card = next(iter(app.content.themes.themes["m-trots"].cards))
        id = records.add_recording(Recording(1, "m-trots", card, "so", 9, sanne), b"OggS", clock())
    assert "<audio" not in page(app, "so") and app.class_pages.sound("demo5b", id) == b""
    with app.store.transaction() as records:
        made = records.recording(id)
        assert made is not None
        records.hand_in(made, clock())
        records.approve(id, sanne, clock())
    assert f'src="/k/demo5b/{id}.ogg"' in page(app, "so") and "<audio" not in page(app, "tr")
    assert app.class_pages.sound("demo5b", id) == b"OggS"
    assert app.class_pages.sound("DAAR", id) == app.class_pages.sound("demo5b", 999) == b""


def test_nothing_is_kept_of_who_looks(app: App) -> None:
    before = everything(app)
    for code in ("demo5b", "demo5c"):
        page(app, "tr", code)
    assert everything(app) == before


def test_a_language_that_the_school_leaves_out_is_not_offered(app: App) -> None:
    with app.store.transaction() as records:
        records.leave_out(1, "tr")
    html = page(app, "tr")
    assert '<html lang="nl"' in html and "Türkçe" not in html


def test_a_class_that_has_ended_has_no_page(app: App, clock: Clock) -> None:
    with app.store.transaction() as records:
        records.expire_invitations(1, clock() - timedelta(seconds=1))
    assert page(app) == ""


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("tr-TR,tr;q=0.9,nl;q=0.8", "tr"),
        ("xx,ar;q=0.5", "ar"),
        ("zh-CN", "zh_Hans"),
        ("pt-BR", "pt_PT"),
        ("xx", ""),
        ("", ""),
        (",;,", ""),
        ("NL", "nl"),
    ],
)
def test_a_browser_says_which_language_it_wants(content: Content, wanted: str, found: str) -> None:
    language = first_of(wanted, list(content.languages.values()))
    assert (language.code if language else "") == found


def test_a_teacher_is_told_where_it_is_and_a_poster_leads_there(database: Path, clock: Clock, content: Content) -> None:
    app = App(f"sqlite:///{database}", clock, content, listener=Ears(), pages="https://bot.example.nl")
    sanne = Talk(app, "sanne")
    sanne.says("/klas")
    sanne.presses("Groep 5b")
    assert "https://bot.example.nl/k/demo5b" in sanne.presses("Ouders uitnodigen")[0].text
    sanne.presses("QR-code")
    (picture,) = [message.document for message in sanne.got if message.document]
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(made(picture))))
    assert found.text == "https://bot.example.nl/k/demo5b"
    app.store.close()


# ---- the server
async def test_a_browser_gets_it_with_nothing_of_others_and_leaves_nothing_behind(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(class_pages, "WRONG_WAITS", 0)
    async with served(app) as (_, server), AsyncClient(transport=ASGITransport(server), base_url="http://school") as browser:
        for path, headers, language in (("/k/demo5b", {"Accept-Language": "ar"}, "ar"), ("/k/demo5b?lang=tr", {"Accept-Language": "ar"}, "tr")):
            got = await browser.get(path, headers=headers)
            assert got.status_code == 200 and f'<html lang="{language}"' in got.text
            assert "set-cookie" not in got.headers and got.headers["referrer-policy"] == "no-referrer"
            assert "default-src 'none'" in got.headers["content-security-policy"] and "unsafe" not in got.headers["content-security-policy"]
        assert "Çocuğunuza şunu sorun:" in (await browser.get("/k/demo5b/a4")).text
        assert (await browser.get("/k.css")).headers["content-type"].startswith("text/css")
        for path in ("/k/demo5c", "/k/demo5b/999.ogg", "/k/", "/k/demo5b/x", "/k/%2e%2e%2fetc"):
            assert (await browser.get(path)).status_code == 404
        assert (await browser.post("/k/demo5b")).status_code == 405
    with app.store.transaction() as records:
        assert records.wrong_codes() == 2, "it is counted, and costs time"
