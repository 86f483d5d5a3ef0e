"""Conversations in a browser, as its server answers: who is let in, what is refused, and that nobody sees what is another's."""

import asyncio
import json
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from datetime import timedelta
from html import unescape
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
from httpx import ASGITransport, AsyncClient, Response
from hypothesis import given
from hypothesis import strategies as st
from processes import School, until
from serving import served
from stage import Clock
from starlette.types import ASGIApp, Message
from test_desk import leads
from test_telegram_webhook import takes_calls

from bench.machine import free_port
from bot.app import App
from bot.channels import webhook
from bot.channels.channel import Button, Outgoing
from bot.channels.web import careful, class_pages, conversation
from bot.channels.web.conversation import ANEW
from bot.channels.web.screens import IDLE, MOST_ENTRIES, Screen, Screens, page_html
from bot.channels.web.staff import BOUND, COOKIE
from bot.chat import key_of
from bot.delivery.sender import Sender
from bot.demo_page import DemoPage
from bot.errors import StoreUnavailable
from bot.questions import Records
from bot.records import TEACHER
from bot.school.codes import hashed, new_code
from bot.tour import MovedClock
from bot.visits import Visits
from bot.worker import Batches

HERE = "http://school"
OURS = {"Origin": HERE}
TALK = "/gesprek"
STILL = ": still here\n\n"
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture(autouse=True)
def nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(class_pages, "WRONG_WAITS", 0)


@pytest.fixture
async def school(app: App) -> AsyncIterator[tuple[Visits, ASGIApp]]:
    async with served(app, ["terminal:local"]) as made:
        yield made


@pytest.fixture
def server(school: tuple[Visits, ASGIApp]) -> ASGIApp:
    return school[1]


def browser(server: ASGIApp, **headers: str) -> AsyncClient:
    return AsyncClient(transport=ASGITransport(server), base_url=HERE, headers=headers)


def link(app: App, clock: Clock, name: str = "sanne") -> str:
    """Where this person comes in, once."""
    code = new_code()
    with app.store.transaction() as records:
        records.add_browser(records.person(key_of(name)).id, hashed(code), True, clock() + timedelta(hours=1))
    return f"/t/{code}"


@asynccontextmanager
async def let_in(app: App, clock: Clock, server: ASGIApp, name: str = "sanne") -> AsyncIterator[AsyncClient]:
    """Their browser, once they are in."""
    async with browser(server, **OURS) as theirs:
        assert (await theirs.post(link(app, clock, name))).headers["location"] == TALK
        yield theirs


def said(page: Response) -> list[str]:
    """What stands on it, entry by entry."""
    assert page.status_code == 200, page.text
    entries = re.findall(r'<div class="entry[^>]*>\n<p>(.*?)</p>', page.text, re.DOTALL)
    return [unescape(re.sub(r"<[^>]*>", "", each)).replace("\u2068", "").replace("\u2069", "") for each in entries]


def button(page: Response, label: str) -> str:
    """What the last button of this label sends."""
    return re.findall(rf'value="([^"]*)"[^>]*>{re.escape(label)}</button>', page.text)[-1]


# ---- in and out
async def test_a_link_opens_a_session_once_and_only_when_somebody_taps(app: App, clock: Clock, server: ASGIApp) -> None:
    path, other = link(app, clock), browser(server, **OURS)
    async with browser(server, **OURS) as theirs, other:
        for _ in range(3):  # an app that looks where a link goes
            assert "Openen in deze browser" in (await other.get(path)).text
        cookie = (await theirs.post(path)).headers["set-cookie"]
        assert "HttpOnly" in cookie and "SameSite=lax" in cookie and "Path=/" in cookie
        assert said(await theirs.get(TALK))
        again = await other.post(path)
        assert again.status_code == 404 and "niet ingelogd" in again.text and "set-cookie" not in again.headers
        assert (await other.get(TALK)).status_code == 403


async def test_with_https_the_cookie_goes_by_https_only(app: App, clock: Clock) -> None:
    async with served(app, secure=True) as (_, server), browser(server, **OURS) as theirs, browser(server) as other:
        cookie = (await theirs.post(link(app, clock))).headers["set-cookie"]
        assert cookie.startswith(f"{BOUND}=") and "Secure" in cookie and "Path=/" in cookie and "Domain" not in cookie
        secret = cookie.partition("=")[2].partition(";")[0]
        statuses = [(await other.get(TALK, headers={"Cookie": f"{name}={secret}"})).status_code for name in (COOKIE, BOUND)]
        assert statuses == [403, 200], "a neighbour can set the first, and would have somebody talk in the neighbour's name"


async def test_an_invitation_makes_a_teacher_who_was_nobody_before(app: App, clock: Clock, server: ASGIApp) -> None:
    code = new_code()
    with app.store.transaction() as records:
        (school,) = records.schools().values()
        records.add_invitation(hashed(code), TEACHER, school, records.classes(school)[0].id, clock() + timedelta(days=1))
    async with browser(server, **OURS) as theirs, browser(server, **OURS) as other:
        await theirs.post(f"/t/{code}")
        assert "als leraar bij De Regenboog" in said(await theirs.get(TALK))[-1]
        assert (await other.post(f"/t/{code}")).status_code == 404


async def test_who_is_in_already_is_told_how_to_stay_the_same_person_and_who_opens_it_puts_them_out(app: App, clock: Clock, server: ASGIApp) -> None:
    code = new_code()
    with app.store.transaction() as records:
        (school,) = records.schools().values()
        records.add_invitation(hashed(code), TEACHER, school, records.classes(school)[0].id, clock() + timedelta(days=1))
    async with let_in(app, clock, server) as theirs, browser(server) as nobody:
        before = theirs.cookies[COOKIE]
        assert f"/start {code}" in (await theirs.get(f"/t/{code}")).text
        assert "/start" not in (await nobody.get(f"/t/{code}")).text
        await theirs.post(f"/t/{code}")
        assert app.door.who(before) == ""
        assert app.door.who(theirs.cookies[COOKIE]) not in ("", key_of("sanne"))


async def test_who_logs_out_is_out_and_a_forged_or_old_session_is_none(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        secret = theirs.cookies[COOKIE]
        assert (await theirs.post(f"{TALK}/leave")).status_code == 200
        for forged in (secret, secret[:-1] + "x", "", "x" * 5000, "../../etc", "é"):
            asked = await theirs.get(TALK, headers={"Cookie": f"{COOKIE}={forged}".encode()})
            assert asked.status_code == 403 and not re.search("entry", asked.text)
    async with let_in(app, clock, server) as theirs:
        clock.later(days=61)
        assert (await theirs.get(TALK)).status_code == 403


async def test_the_cookie_is_kept_as_long_as_the_session_after_every_visit(app: App, clock: Clock, server: ASGIApp) -> None:
    leads(app, "petra")
    async with let_in(app, clock, server, "petra") as theirs:
        first = theirs.cookies[COOKIE]
        for path in (TALK, "/desk"):
            kept = (await theirs.get(path)).headers["set-cookie"]
            assert kept.startswith(f"{COOKIE}={first};") and "Max-Age=5184000" in kept and "HttpOnly" in kept


async def test_who_is_erased_is_out(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        with app.store.transaction() as records:
            records.erase(records.person(key_of("sanne")).id, clock())
        assert (await theirs.get(TALK)).status_code == 403


async def test_who_logs_out_in_one_browser_goes_on_in_the_other(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as here, let_in(app, clock, server) as there:
        streams = [events(server, each.cookies[COOKIE], seen(await each.get(TALK))) for each in (here, there)]
        assert [[await anext(each), await anext(each)] for each in streams] == [["200", "retry: 2000\n\n"]] * 2
        await here.post(f"{TALK}/leave")
        for stream in streams:
            assert [each async for each in stream if each != STILL] == [ANEW], "nothing would come any more to a screen that is forgotten"
        assert [(await each.get(TALK)).status_code for each in (here, there)] == [403, 200]


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
async def test_who_erases_everything_sees_it_said_and_nothing_of_it_is_there_for_who_comes_back(
    app: App, clock: Clock, server: ASGIApp, accept: str
) -> None:
    async with let_in(app, clock, server) as theirs:
        theirs.follow_redirects = True
        await theirs.post(TALK, data={"text": "over Bo"})
        await theirs.post(TALK, data={"text": "/wissen"})
        for label in ("Alles", "Ja, wissen"):
            page = await theirs.post(TALK, data={"pressed": button(await theirs.get(TALK), label)}, headers={"Accept": accept})
        assert page.status_code == 403 and "Alles is gewist" in page.text and "niet ingelogd" in page.text
        assert (await theirs.get(TALK)).status_code == 403
    async with let_in(app, clock, server) as theirs:
        assert "over Bo" not in said(await theirs.get(TALK))


async def test_who_was_erased_on_telegram_comes_back_to_an_empty_screen(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        await theirs.post(TALK, data={"text": "over Bo"})
        with app.store.transaction() as records:
            records.erase(records.person(key_of("sanne")).id, clock())
    async with let_in(app, clock, server) as theirs:
        assert "over Bo" not in said(await theirs.get(TALK))


# ---- to talk
async def test_the_same_dialogue_as_everywhere_without_javascript(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        theirs.follow_redirects = True
        page = await theirs.post(TALK, data={"text": "/voorbereiden"})
        page = await theirs.post(TALK, data={"pressed": button(page, "Tegenvallende resultaten")})
        page = await theirs.post(TALK, data={"text": "Sem"})
        assert said(page)[-2] == "Sem", "what is typed stands there too"
        assert "➤ Tegenvallende resultaten" in page.text, "a card that was tapped is a record of it"
        assert [said(await theirs.get(TALK)), len(said(page))] == [said(page), len(set(said(page)))], "a look changes nothing"


async def test_a_page_that_puts_it_in_itself_gets_only_what_is_new(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        before = said(await theirs.get(TALK))
        answer = await theirs.post(TALK, data={"text": "/help"}, headers={"Accept": "application/json"})
        assert answer.status_code == 200 and "<html" not in answer.text
        assert said(await theirs.get(TALK)) == before + said(answer)


async def test_what_anybody_types_is_text_and_no_markup(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        theirs.follow_redirects = True
        await theirs.post(TALK, data={"text": "/voorbereiden"})
        page = await theirs.get(TALK)
        page = await theirs.post(TALK, data={"pressed": button(page, "Tegenvallende resultaten")})
        page = await theirs.post(TALK, data={"text": f"Sem {SCRIPT} <img src=x onerror=alert(1)>"})
        assert "<script>alert" not in page.text and "<img src=x" not in page.text
        assert "&lt;script&gt;" in page.text
        policy = page.headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert not re.search(r"<[^>]*(style=|\son\w+=|javascript:)", page.text)


async def test_two_people_see_nothing_of_each_other(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as sanne, let_in(app, clock, server, "omar") as omar:
        await asyncio.gather(*(each.post(TALK, data={"text": text}) for each, text in ((sanne, "/plan"), (omar, "/kaart")) * 5))
        assert not set(said(await sanne.get(TALK))) & set(said(await omar.get(TALK)))


async def test_a_file_is_only_its_owners(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as sanne, let_in(app, clock, server, "omar") as omar, browser(server) as nobody:
        sanne.follow_redirects = True
        page = await sanne.post(TALK, data={"text": "/mijngegevens"})
        for label in ("Verder", "Alles meenemen"):
            page = await sanne.post(TALK, data={"pressed": button(page, label)})
        (path, *_) = re.findall(r'href="(/gesprek/file/\d+)"', page.text)
        file = await sanne.get(path)
        assert file.status_code == 200 and "attachment" in file.headers["content-disposition"] and file.content
        assert (await omar.get(path)).status_code == (await nobody.get(path)).status_code == 404


async def test_what_is_somebodys_is_stored_by_no_browser_and_no_proxy(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        answers = [await theirs.get(path) for path in (TALK, f"{TALK}/file/1", link(app, clock), "/desk")]
        answers += [await theirs.post(TALK, data={"text": "/help"}, headers={"Accept": kind}) for kind in ("application/json", "text/html")]
        answers.append(await theirs.post(f"{TALK}/leave"))
        assert {each.headers["cache-control"] for each in answers} == {"no-store"}


async def test_no_page_is_shown_within_one_of_another_site(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        for path in (TALK, link(app, clock), "/desk", "/k/demo5b", "/k/demo5b/a4"):
            assert "frame-ancestors 'none'" in (await theirs.get(path)).headers["content-security-policy"], path


async def test_who_logs_out_leaves_nothing_on_the_server(app: App, clock: Clock, school: tuple[Visits, ASGIApp]) -> None:
    visits, server = school
    async with let_in(app, clock, server) as theirs:
        await theirs.post(TALK, data={"text": "/help"})
        assert visits.screens.of(key_of("sanne")).entries
        await theirs.post(f"{TALK}/leave")
        assert visits.screens.of(key_of("sanne")).entries == []


async def test_where_the_database_was_away_for_a_while_the_open_question_is_there(
    app: App, clock: Clock, server: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with let_in(app, clock, server) as theirs:
        asked = count()

        def away(*transactions: object) -> AbstractContextManager[Records]:
            if next(asked):
                raise StoreUnavailable("away")
            return there()

        there = app.store.transaction
        monkeypatch.setattr(app.store, "transaction", away)
        assert (await theirs.get(TALK)).status_code == 503
        monkeypatch.undo()
        assert button(await theirs.get(TALK), "Gesprek voorbereiden")


async def test_who_leads_no_school_goes_to_the_conversation_from_the_desk(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs, browser(server) as nobody:
        assert (await theirs.post("/desk", data={"what": "invite_teacher"})).headers["location"] == "/desk"
        asked = await theirs.get("/desk")
        assert (asked.status_code, asked.headers["location"]) == (303, TALK)
        for refused in (await nobody.get("/desk"), await nobody.post("/desk", data={"what": "invite_teacher"})):
            assert refused.status_code == 403


async def test_a_desk_that_is_loaded_anew_does_nothing_a_second_time(app: App, clock: Clock, server: ASGIApp) -> None:
    leads(app, "sanne")
    async with let_in(app, clock, server) as leader:
        asked = await leader.post("/desk", data={"what": "invite_teacher", "class_id": "1"})
        first, again = [(await leader.get(asked.headers["location"])).text for _ in range(2)]
    assert "De uitnodiging werkt één keer" in first and "De uitnodiging werkt" not in again


# ---- what is refused
@pytest.mark.parametrize("origin", ["https://evil.example", "null", "", "http://school.evil.example", "http://school:81"])
@pytest.mark.parametrize("path", [TALK, f"{TALK}/file", f"{TALK}/leave", "/desk", "/t/abc"])
async def test_what_another_site_sends_in_somebodys_name_is_refused(app: App, clock: Clock, server: ASGIApp, origin: str, path: str) -> None:
    async with let_in(app, clock, server) as theirs:
        before = said(await theirs.get(TALK))
        refused = await theirs.post(path, data={"text": "/plan"}, headers={"Origin": origin, "Sec-Fetch-Site": "cross-site"})
        assert refused.status_code == 403
        assert said(await theirs.get(TALK)) == before


async def test_behind_a_proxy_that_changes_the_host_our_own_pages_are_known(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        proxied = {"Host": "127.0.0.1:8080", "Origin": "https://school.example"}
        for site, status in (("same-origin", 303), ("none", 303), ("same-site", 403), ("cross-site", 403)):
            assert (await theirs.post(TALK, data={"text": "/help"}, headers=proxied | {"Sec-Fetch-Site": site})).status_code == status


async def test_a_file_of_which_nothing_came_is_no_message(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        before = said(await theirs.get(TALK))
        assert (await theirs.post(f"{TALK}/file", content=b"", headers={"Content-Type": "audio/ogg"})).status_code == 400
        assert said(await theirs.get(TALK)) == before


async def test_a_body_of_ten_megabytes_is_refused(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        for path in (TALK, f"{TALK}/file", "/desk"):
            assert (await theirs.post(path, content=b"x" * 10_000_000)).status_code == 413
        for broken in (b"\xff\xfe=1", b"a&" * 5000, b"text=" + b"%" * 1000):
            assert (await theirs.post(TALK, content=broken)).status_code in (303, 413)
        assert (await theirs.post(TALK, data={"text": "x" * 20_000}, follow_redirects=True)).status_code == 200


async def test_who_sends_too_slowly_is_let_go(app: App, clock: Clock, server: ASGIApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(careful, "READING", 0.01)

    async def slowly() -> AsyncIterator[bytes]:
        yield b"text="
        await asyncio.Event().wait()

    async with let_in(app, clock, server) as theirs:
        assert (await theirs.post(TALK, content=slowly())).status_code == 413


async def test_who_is_still_sending_when_we_stop_is_told_so(app: App, clock: Clock, server: ASGIApp) -> None:
    reading, told = asyncio.Event(), list[object]()

    async def receive() -> Message:
        reading.set()
        return await asyncio.Future[Message]()

    async def send(message: Message) -> None:
        told.append(message.get("status") or message.get("body"))

    async with let_in(app, clock, server) as theirs:
        headers = [(b"cookie", f"{COOKIE}={theirs.cookies[COOKIE]}".encode()), (b"host", b"school"), (b"origin", b"http://school")]
        scope = {"type": "http", "method": "POST", "path": TALK, "scheme": "http", "headers": headers, "query_string": b""}
        answering = asyncio.create_task(server(scope, receive, send))
        await reading.wait()
        answering.cancel()
        await answering
    assert told == [503, b"restarting"]


async def test_tricks_with_paths_and_methods_find_nothing(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        for path in (
            "/gesprek/../pages",
            "/gesprek/file/-1",
            "/gesprek/file/99999999999999999999",
            "/conversation.js/..",
            "/pages/page.css",
            "//gesprek",
        ):
            assert (await theirs.get(path)).status_code == 404, path
        for path in ("/t/" + "a" * 5000, "/t/%00", "/t/<script>", "/t/é"):
            assert "<script>" not in (await theirs.post(path)).text
        assert (await theirs.put(TALK)).status_code == 405


async def test_the_demo_answers_to_no_other_name(app: App) -> None:
    worker = Batches(app.store.share)
    server = DemoPage(app, MovedClock(), worker.run).server()
    for name, status in (("127.0.0.1", 200), ("localhost:8000", 200), ("evil.example", 400), ("127.0.0.1.evil.example", 400)):
        async with AsyncClient(transport=ASGITransport(server), base_url=f"http://{name}") as asking:
            assert (await asking.get("/")).status_code == status
            moved = await asking.post("/klok", data={"naar": "week"}, headers={"Origin": "https://evil.example"})
            assert moved.status_code == (403 if status == 200 else 400)
    await worker.close()


async def test_too_many_messages_get_one_remark_and_stop_nobody_else(
    app: App, clock: Clock, server: ASGIApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversation, "time", SimpleNamespace(time=lambda: 1000.0))  # however long this takes
    async with let_in(app, clock, server) as sanne, let_in(app, clock, server, "omar") as omar:
        for _ in range(65):
            await sanne.post(TALK, data={"text": "/help"}, headers={"Accept": "application/json"})
        assert sum("te snel" in each for each in said(await sanne.get(TALK))) == 1
        assert said(await omar.post(TALK, data={"text": "/kaart"}, headers={"Accept": "application/json"}))


# ---- event streams
async def events(server: ASGIApp, cookie: str, query: str = "") -> AsyncIterator[str]:
    """What a browser hears, piece by piece; the transport of these tests does not stream, so the server is asked itself."""
    heard, gone = asyncio.Queue[str](), asyncio.Event()
    headers = [(b"cookie", f"{COOKIE}={cookie}".encode()), (b"host", b"school")]
    scope = {"type": "http", "method": "GET", "path": f"{TALK}/stream", "query_string": query.encode(), "headers": headers, "http_version": "1.1"}

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            heard.put_nowait(str(message["status"]))
        elif message.get("body"):
            body = message["body"]
            assert isinstance(body, bytes)
            heard.put_nowait(body.decode())

    task = asyncio.create_task(server(scope, receive, send))
    task.add_done_callback(lambda _: heard.put_nowait(""))
    try:
        while piece := await asyncio.wait_for(heard.get(), 5):
            yield piece
    finally:
        gone.set()
        await asyncio.wait_for(task, 5)


def seen(page: Response) -> str:
    return "seen=" + re.findall(r'data-seen="([^"]*)"', page.text)[0]


async def test_what_comes_by_itself_is_heard_by_who_looks(app: App, clock: Clock, school: tuple[Visits, ASGIApp]) -> None:
    visits, server = school
    async with let_in(app, clock, server, "ayse") as ayse:
        stream = events(server, ayse.cookies[COOKIE], seen(await ayse.get(TALK)))
        assert [await anext(stream), await anext(stream)] == ["200", "retry: 2000\n\n"]
        clock.at("2026-11-28T10:00")
        app.clockwork.tick()
        await visits.flush_watched("terminal:local")
        event = await anext(stream)
        assert event.startswith("id: ") and "Çocuğunuza şunu sorun:" in json.loads(event.partition("data: ")[2])
        await stream.aclose()
        assert visits.screens.looks == 0


async def test_a_card_waits_for_who_does_not_look(app: App, clock: Clock, school: tuple[Visits, ASGIApp]) -> None:
    visits, server = school
    async with let_in(app, clock, server, "ayse") as ayse:
        clock.at("2026-11-28T10:00")
        app.clockwork.tick()
        await visits.flush_watched("terminal:local")
        assert "Çocuğunuza şunu sorun:" in said(await ayse.get(TALK))[-1]


async def test_where_one_persons_messages_have_to_wait_the_others_get_theirs(
    app: App, clock: Clock, school: tuple[Visits, ASGIApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    visits, _ = school
    flushed = list[str]()

    async def flush(sender: Sender, person: str) -> None:
        if person == key_of("ayse"):
            raise RuntimeError
        flushed.append(person)

    monkeypatch.setattr(Sender, "flush", flush)
    with visits.screens.looking(key_of("ayse")), visits.screens.looking(key_of("omar")):
        await visits.flush_watched("terminal:local")
    assert flushed == [key_of("omar")]


async def test_a_page_of_before_a_restart_is_told_to_begin_anew(app: App, clock: Clock, server: ASGIApp) -> None:
    async with let_in(app, clock, server) as theirs:
        stream = events(server, theirs.cookies[COOKIE], "seen=0badc0de-7")
        assert [await anext(stream), await anext(stream)] == ["200", ANEW]
        await stream.aclose()


async def test_ten_thousand_open_streams_are_refused_and_who_talks_goes_on(
    app: App, clock: Clock, school: tuple[Visits, ASGIApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    visits, server = school
    monkeypatch.setattr(conversation, "MOST_STREAMS", 6)
    async with let_in(app, clock, server) as sanne, let_in(app, clock, server, "omar") as omar:
        opened = []
        for person, statuses in ((sanne, ["200"] * 4 + ["503"] * 3), (omar, ["200"] * 2 + ["503"] * 5)):
            query = seen(await person.get(TALK))
            streams = [events(server, person.cookies[COOKIE], query) for _ in statuses]
            assert [await anext(each) for each in streams] == statuses
            opened += streams
        assert said(await omar.post(TALK, data={"text": "/kaart"}, headers={"Accept": "application/json"}))
        visits.screens.close()
        for each in opened:
            await each.aclose()


async def test_who_is_let_in_no_longer_hears_nothing_more(app: App, clock: Clock, server: ASGIApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversation, "HEARTBEAT", 0.01)
    async with let_in(app, clock, server) as theirs:
        stream = events(server, theirs.cookies[COOKIE], seen(await theirs.get(TALK)))
        assert [await anext(stream) for _ in range(3)] == ["200", "retry: 2000\n\n", STILL]
        app.door.leave(theirs.cookies[COOKIE])
        assert [each async for each in stream if each != STILL] == [ANEW]
        again = events(server, theirs.cookies[COOKIE])
        assert [each async for each in again] == ["200", ANEW]


@pytest.mark.slow
async def test_ten_thousand_connections_that_stay_open_stop_nobody(founded: School, tmp_path: Path) -> None:
    """With a session that asks for all of them: four streams are open, the others are refused; and somebody who talks is answered."""
    host, port = "127.0.0.1", free_port()
    place = founded.copied(tmp_path, listen=f"{host}:{port}", pages_url=f"http://{host}:{port}")
    code, opened = founded.teacher, list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]()
    async with place.serve() as bot:
        await bot.at_work()
        await until(lambda: takes_calls(f"{host}:{port}"))
        async with AsyncClient(base_url=place.settings["pages_url"], headers={"Origin": place.settings["pages_url"]}, timeout=60) as theirs:
            await theirs.post(f"/t/{code}")
            asked = f"GET {TALK}/stream?{seen(await theirs.get(TALK))} HTTP/1.1\r\nHost: x\r\nCookie: {COOKIE}={theirs.cookies[COOKIE]}\r\n\r\n"
            statuses = Counter[bytes]()
            for _ in range(100):
                more = await asyncio.gather(*(asyncio.open_connection(host, port) for _ in range(100)))
                for _, writer in more:
                    writer.write(asked.encode())
                statuses.update([(await reader.readline()).split()[1] for reader, _ in more])
                opened += more
            answer = await theirs.post(TALK, data={"text": "/help"}, headers={"Accept": "application/json"})
        assert statuses == {b"200": 4, b"503": 9996}
        assert "voorbereiden" in answer.text
        for _, writer in opened:
            writer.transport.abort()
        await asyncio.gather(*(writer.wait_closed() for _, writer in opened), return_exceptions=True)
        assert await bot.stop() == 0
    place.check()


def test_as_many_connections_can_be_open_as_the_system_allows() -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(1024, before[1]), before[1]))
        webhook.let_many_in()
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == before[1]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


# ---- a screen
@given(st.text())
def test_of_whatever_a_message_holds_only_its_own_markup_is_markup(text: str) -> None:
    assert set(re.findall(r"<[^>]*>?", page_html(text))) <= {"<b>", "</b>", "<i>", "</i>", "<blockquote>", "</blockquote>"}


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<b>Dag</b> &lt;x&gt;", "<b>Dag</b> &lt;x&gt;"),
        ("<blockquote expandable>Lang</blockquote>", "<blockquote>Lang</blockquote>"),
        ('<tg-time unix="1" format="d">morgen</tg-time>', "morgen"),
        ("<a href=x>y</a><b onclick=z>", "&lt;a href=x&gt;y&lt;/a&gt;&lt;b onclick=z&gt;"),
    ],
)
def test_markup_is_that_of_a_page(html: str, shown: str) -> None:
    assert page_html(html) == shown


def test_a_screen_that_nobody_looks_at_is_forgotten_after_an_hour() -> None:
    now = [0.0]
    screens = Screens(lambda: now[0])
    with screens.looking("looks"):
        screens.of("left").show_typed("over Bo")
        screens.of("looks").show_typed("over Bo")
        now[0] += IDLE + 1
        screens.forget_idle()
        assert [len(screens.of(each).entries) for each in ("left", "looks")] == [0, 1]


def test_a_screen_forgets_what_came_long_ago() -> None:
    screen = Screen()
    for number in range(MOST_ENTRIES + 5):
        screen.show(Outgoing(str(number), (Button("ja", f"1:{number}:ja"),)))
    assert [len(screen.entries), screen.entries[0].number] == [MOST_ENTRIES, 6]
    assert screen.card_of("1:2:ja") is None and (screen.card_of("1:7:ja") or Outgoing("")).edits == 8
