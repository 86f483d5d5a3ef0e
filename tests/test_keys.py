"""What people typed can be read only with the database, the keys and the master key together; and a key that is forgotten closes every copy."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography.fernet import InvalidToken
from sqlalchemy import delete
from stage import Clock, Talk, everything
from test_conversation import at_facts

from bot import cli
from bot.app import App
from bot.content import Content
from bot.errors import SettingsError, StoreUnavailable
from bot.records import ClassTheme
from bot.settings import KeyPlaces
from bot.store.keys import KeyForgotten, Keys, beside, person_key

FACT = "Dinsdag waren 6 van de 10 kokosnoten goed"


@pytest.fixture
def places(tmp_path: Path) -> KeyPlaces:
    return KeyPlaces(f"sqlite:///{tmp_path / 'keys.db'}", tmp_path / "master.key")


def bytes_beside(database: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(database.parent.glob(f"{database.stem}*")))


def at_work(talk: Callable[[str], Talk]) -> None:
    """Sanne typed something that is kept."""
    at_facts(talk("sanne")).says(FACT)


def test_nothing_that_is_typed_stands_in_any_file(app: App, database: Path, talk: Callable[[str], Talk]) -> None:
    at_work(talk)
    assert FACT in repr(everything(app))
    app.store.close()
    assert FACT.encode() not in bytes_beside(database) and b"kokosnoten" not in bytes_beside(database)


def test_each_person_has_a_key_of_their_own_and_it_opens_nothing_of_another(places: KeyPlaces) -> None:
    keys = Keys(places)
    (first, one), (second, other) = keys.make(), keys.make()
    assert first != second
    sealed = one.encrypt(b"word")
    with pytest.raises(InvalidToken):
        other.decrypt(sealed)
    keys.close()
    assert Keys(places).key(first).decrypt(sealed) == b"word"  # by another process


def test_the_master_key_is_made_once_for_the_owner_of_the_process_only(places: KeyPlaces) -> None:
    Keys(places).house()
    assert places.file is not None and places.file.stat().st_mode & 0o777 == 0o600
    before = places.file.read_text()
    Keys(places).make()
    assert places.file.read_text() == before


def test_without_the_master_key_the_keys_open_nothing(places: KeyPlaces) -> None:
    id, _ = Keys(places).make()
    assert places.file is not None
    places.file.unlink()
    with pytest.raises(StoreUnavailable, match="master key"):
        Keys(places).key(id)


def test_a_new_master_key_opens_all_and_the_old_one_nothing_also_for_who_is_at_work(places: KeyPlaces, tmp_path: Path) -> None:
    at_work, other = Keys(places), Keys(places)
    id, key = at_work.make()
    assert places.file is not None
    shutil.copy(places.file, tmp_path / "old.key")
    assert other.rotate() == 1
    new, _ = at_work.make()  # it had the old one in hand
    assert Keys(places).key(id).decrypt(key.encrypt(b"word")) == b"word"
    Keys(places).key(new)
    stolen = Keys(KeyPlaces(places.url, tmp_path / "old.key"))
    for each in (id, new):
        with pytest.raises(StoreUnavailable):
            stolen.key(each)


def test_what_fails_halfway_changes_no_key(places: KeyPlaces) -> None:
    keys = Keys(places)
    kept, key = keys.make()

    def failing() -> None:
        with keys._connected() as connection:
            connection.execute(delete(person_key))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        failing()
    keys.close()
    assert Keys(places).key(kept).decrypt(key.encrypt(b"word")) == b"word"


def test_who_erases_everything_can_be_read_by_nobody_from_a_backup_either(
    app: App, database: Path, tmp_path: Path, talk: Callable[[str], Talk], clock: Clock, content: Content
) -> None:
    at_work(talk)
    app.store.close()
    backup = tmp_path / "backup.db"
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(backup)) as target:
        source.backup(target)
    with app.store.transaction() as records:
        records.erase(records.person("terminal:local:sanne").id, clock())
    restored = App(f"sqlite:///{backup}", clock, content, keys=app.store.keys.places)
    with pytest.raises(Exception, match="closed for ever"):
        everything(restored)
    assert restored.erase_forgotten() == 1  # and she is not back in it
    assert restored.erase_forgotten() == 0
    with restored.store.transaction() as records:
        assert not records.is_known("terminal:local:sanne")
    restored.store.close()


def test_keys_of_another_database_are_refused_and_missing_ones_are_found(
    app: App, talk: Callable[[str], Talk], places: KeyPlaces, content: Content
) -> None:
    at_work(talk)
    app.store.require_keys()
    others = App(str(app.store.engine.url), app.clock, content, keys=places)
    with pytest.raises(SettingsError, match="not those of this database"):
        others.store.require_keys()
    assert "the keys to what 1 people typed are missing" in others.store.faults()
    sanne = Talk(others, "sanne")
    sanne.update = 1000  # later than what was seen
    assert "niets bewaren" in sanne.says("/menu")[0].text  # and nothing is lost
    others.restored()
    assert "Wat wil je doen" in sanne.says("/menu")[0].text
    assert others.store.faults() == []
    others.store.close()


def test_a_line_whose_key_is_lost_is_not_there_and_cards_go_without_it(app: App, clock: Clock, places: KeyPlaces, content: Content) -> None:
    with app.store.transaction() as records:
        records.set_class_theme(1, ClassTheme(date(2026, 11, 23), "m-trots", line="We maken een hut."))
    clock.at("2026-11-28T10:00")
    others = App(str(app.store.engine.url), clock, content, keys=places)
    cards = others.clockwork.tick().messages
    assert len(cards) == 2 and all(card.html for _, card in cards)
    assert "hut" not in repr(cards)
    others.store.close()


def test_keys_move_to_another_database_with_what_was_forgotten(places: KeyPlaces, tmp_path: Path) -> None:
    keys, there = Keys(places), Keys(KeyPlaces(f"sqlite:///{tmp_path / 'there.db'}", places.file))
    (kept, key), (gone, _) = keys.make(), keys.make()
    keys.forget([gone], 1)
    assert keys.copy_to(there) == 2
    assert there.key(kept).decrypt(key.encrypt(b"word")) == b"word"
    assert there.forgotten([kept, gone]) == {gone}
    with pytest.raises(KeyForgotten):
        there.key(gone)


def test_keys_are_beside_a_file_and_never_in_postgresql_by_themselves() -> None:
    assert beside("sqlite:////srv/school.db") == KeyPlaces("sqlite:////srv/school.keys.db", Path("/srv/school.key"))
    with pytest.raises(SettingsError, match="SAMENSPRAAK_KEYS_URL is needed"):
        beside("postgresql://localhost/school")


def test_the_commands_say_what_became_of_the_keys(app: App, database: Path, talk: Callable[[str], Talk], tmp_path: Path) -> None:
    at_work(talk)
    app.store.close()
    env = {"SAMENSPRAAK_DATABASE_URL": f"sqlite:///{database}"}
    rotated = CliRunner().invoke(cli.main, ["keys", "rotate"], env=env)
    assert (rotated.exit_code, rotated.output) == (0, "1 keys have a new master key\n")
    moved = CliRunner().invoke(cli.main, ["keys", "move", "--to", f"sqlite:///{tmp_path / 'elsewhere.db'}"], env=env)
    assert moved.exit_code == 0 and moved.output.startswith("moved: 1 keys; set SAMENSPRAAK_KEYS_URL")
