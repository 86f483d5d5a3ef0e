"""The walls between the rooms of the house, read from the imports."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "bot").rglob("*.py"))
PURE = ("dialogue", "coaching", "home")
MOST_LINES = 400
THIRD_PARTY_OF_PURE = {"transitions", "yaml"}
# reading the world, its clock or its dice
IMPURE = {
    "aiohttp", "alembic", "asyncio", "glob", "http", "httpx", "io", "os", "pathlib", "random", "requests", "secrets", "shutil", "signal",
    "socket", "sqlalchemy", "sqlite3", "subprocess", "sys", "telegram", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
CLOCK = {"now", "utcnow", "today", "monotonic", "perf_counter", "time_ns"}
CONCRETE = ("store", "channels.telegram", "channels.terminal", "channels.coloured", "channels.polling", "channels.transport")
MAY_IMPORT_CONCRETE = {
    "app": CONCRETE,
    "cli": ("channels.terminal", "channels.coloured"),  # the faces of a conversation in the terminal
    "cli_demo": ("channels.terminal",),
    "cli_rehearsal": ("channels.terminal",),
    "tour": ("channels.terminal", "channels.coloured"),
}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def room(path: Path) -> str:
    return ".".join(path.relative_to(ROOT / "bot").with_suffix("").parts)


def imports(path: Path) -> Iterator[str]:
    """What a module imports, names included; our own start with `bot.`."""
    package = ["bot", *path.relative_to(ROOT / "bot").parent.parts]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def of_room(*rooms: str) -> list[Path]:
    return [path for path in MODULES if path.relative_to(ROOT / "bot").parts[0] in rooms]


def within(name: str, *places: str) -> bool:
    return any(name == f"bot.{place}" or name.startswith(f"bot.{place}.") for place in places)


@pytest.mark.parametrize("path", of_room(*PURE), ids=room)
def test_a_pure_room_imports_nothing_of_the_world(path: Path) -> None:
    found = set(imports(path))
    assert not {name for name in found if name.partition(".")[0] in IMPURE}
    assert not {name for name in found if name.startswith("bot.") and not within(name, *PURE, "errors")}


@pytest.mark.parametrize("path", of_room(*PURE), ids=room)
def test_a_pure_room_looks_at_no_clock_and_opens_no_file(path: Path) -> None:
    calls = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    assert not [each.attr for each in calls if isinstance(each, ast.Attribute) and each.attr in CLOCK]
    assert not [each.id for each in calls if isinstance(each, ast.Name) and each.id in ("open", "print", "input", "eval", "exec", "__import__")]


@pytest.mark.parametrize("path", of_room("channels"), ids=room)
def test_a_channel_knows_only_channels_and_errors(path: Path) -> None:
    assert not {name for name in imports(path) if name.startswith("bot.") and not within(name, "channels", "errors")}


@pytest.mark.parametrize("path", [path for path in MODULES if path not in of_room("channels", "store")], ids=room)
def test_only_the_app_names_what_is_concrete(path: Path) -> None:
    allowed = MAY_IMPORT_CONCRETE.get(room(path), ())
    assert not {name for name in imports(path) if within(name, *CONCRETE) and not within(name, *allowed)}


def test_the_store_knows_no_channel() -> None:
    assert not {name for path in of_room("store") for name in imports(path) if within(name, "channels", "app", "conversation", "delivery")}


@pytest.mark.parametrize("path", MODULES, ids=room)
def test_a_module_says_what_it_is_and_fits_one_head(path: Path) -> None:
    source = path.read_text("utf-8")
    assert len(source.splitlines()) <= MOST_LINES
    if source.strip():  # an empty __init__.py needs no words
        assert ast.get_docstring(tree(path))


def test_the_engine_needs_only_a_machine_and_a_reader_of_yaml() -> None:
    ours = {name.partition(".")[0] for path in of_room(*PURE) for name in imports(path)} - {"bot"}
    standard = {
        "ast",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "functools",
        "hashlib",
        "itertools",
        "json",
        "logging",
        "operator",
        "re",
        "types",
        "typing",
        "unicodedata",
        "zoneinfo",
    }
    assert ours - standard <= THIRD_PARTY_OF_PURE
