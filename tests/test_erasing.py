"""Everything erased: every table is looked through for who was there."""

from collections.abc import Callable, Mapping

import pytest
from sqlalchemy import select
from stage import Clock, Talk, add_class, add_plan, everything, invitation, tick
from test_pausing import joins

from bot.app import App
from bot.chat import key_of
from bot.coaching.parent import Said
from bot.records import PREPARATION, Practice
from bot.store.tables import invitation as invitation_table
from bot.store.tables import metadata, person

Talking = Callable[[str], Talk]


def id_of(app: App, name: str) -> int:
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return connection.execute(select(person.c.id).where(person.c.key == key_of(name))).scalar() or 0


def lived(app: App, talk: Talking, clock: Clock, name: str) -> None:
    """Somebody who did everything that leaves something: two classes, cards, a plan, a rehearsal, a reminder, wrong codes, a used invitation."""
    add_class(app, "Groep 3c")
    invitation(app, "class", "OUDERS-3C", "Groep 3c")
    joins(talk(name))
    joins(talk(name), "OUDERS-3C")
    clock.at("2026-12-05T10:00")
    tick(app)
    talk(name).says("/start fout1")
    plan = add_plan(app, name, {"feiten": "Aubergine"})
    with app.store.transaction() as records:
        id = records.person(key_of(name)).id
        practice = records.add_practice(Practice("boos", "pesten", "gewoon", "x", (Said("Hoe ziet u dat?", ()),), plan), id, clock())
        records.save_practice(practice, id, clock())
        records.add_reminder(id, PREPARATION, "pesten", "", clock(), "Europe/Amsterdam")
        records.add_share(plan, "hash", clock())
        records.add_invitation("used", "teacher", 1, 1, clock())
        used = records.invitation("used")
        assert used is not None and records.use_invitation(used.id, id, clock())
        records.post(id, "a message that waits")
        records.listen_in(id, "so")


def hanging_on(app: App, table: str, ids: set[object]) -> Mapping[str, list[tuple[object, ...]]]:
    """The rows of all tables that point at these of one."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with app.store.engine.connect().execution_options(reading=True) as connection:
        for each in metadata.sorted_tables:
            ties = [key.parent for key in each.foreign_keys if key.column.table.name == table]
            rows = [tuple(row) for tie in ties for row in connection.execute(select(each).where(tie.in_(ids)))]
            if rows:
                found[each.name] = rows
    return found


def test_nothing_is_left_in_any_table_of_a_parent_who_erases_everything(app: App, talk: Talking, clock: Clock) -> None:
    lived(app, talk, clock, "mila")
    id, before = id_of(app, "mila"), everything(app)
    theirs = hanging_on(app, "person", {id})
    assert {"subscription", "session", "plan", "practice", "reminder", "invitation", "outbox"} <= theirs.keys()
    beyond = {name: hanging_on(app, name, {row[0] for row in rows}) for name, rows in theirs.items()}
    assert "delivery" in beyond["subscription"] and "share" in beyond["plan"]
    talk("mila").says("/wissen")
    (farewell,) = talk("mila").says("Ja, alles wissen")
    assert farewell.text.startswith("Alles is gewist") and farewell.buttons == ()
    assert id_of(app, "mila") == 0
    assert hanging_on(app, "person", {id}) == {}
    for name, rows in theirs.items():
        assert hanging_on(app, name, {row[0] for row in rows}) == {}
    after = everything(app)
    assert key_of("mila") not in repr(after)
    assert "Aubergine" not in repr(after)
    gone = {name: {row[0] for row in rows} for name, rows in theirs.items()} | {"person": {id}}
    gone["delivery"] = {row[0] for row in beyond["subscription"]["delivery"]}
    gone["share"] = {row[0] for row in beyond["plan"]["share"]}
    for name, rows in before.items():
        if name not in ("seen", "fact"):
            assert after[name] == [row for row in rows if row[0] not in gone.get(name, ())], name  # of nobody else anything


def test_the_used_code_of_who_is_erased_lets_nobody_in(app: App, talk: Talking, clock: Clock) -> None:
    lived(app, talk, clock, "mila")
    for words in ("/wissen", "Ja, alles wissen"):
        talk("mila").says(words)
    with app.store.engine.connect().execution_options(reading=True) as connection:
        assert "used" not in set(connection.execute(select(invitation_table.c.code_hash)).scalars())


def test_of_a_teacher_only_what_they_have_as_a_parent_goes(app: App, talk: Talking, clock: Clock) -> None:
    lived(app, talk, clock, "sanne")
    for words in ("/voorbereiden", "Pesten", "Noor"):
        talk("sanne").says(words)
    id = id_of(app, "sanne")
    before = hanging_on(app, "person", {id})
    for words in ("/wissen", "Wat ik als ouder heb"):
        talk("sanne").says(words)
    assert "wat ik van je als ouder had" in talk("sanne").says("Ja, wissen")[-1].text
    after = hanging_on(app, "person", {id})
    assert "subscription" in before and "subscription" not in after
    kept = ("plan", "practice", "reminder", "role", "invitation")
    assert [after[name] for name in kept] == [before[name] for name in kept]
    statuses = [row[2] for row in after["session"]]
    assert "paused" in statuses and "card" not in statuses
    clock.at("2026-12-12T10:00")
    assert "sanne" not in tick(app)[1]


def test_a_second_delivery_of_the_same_tap_erases_nothing_twice(app: App, talk: Talking) -> None:
    joins(talk("mila"))
    talk("mila").says("/wissen")
    talk("mila").says("Ja, alles wissen")
    assert talk("mila").redelivered() == []


@pytest.mark.parametrize("words", ["/kaart", "/instellingen", "pauze", "stop", "/menu"])
def test_who_erased_everything_is_a_stranger(app: App, talk: Talking, words: str) -> None:
    joins(talk("mila"))
    talk("mila").says("/wissen")
    talk("mila").says("Ja, alles wissen")
    assert "🏠" not in talk("mila").says(words)[-1].text
