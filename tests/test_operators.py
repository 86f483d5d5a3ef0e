"""What an operator gets: the image's rules, what it installs and runs, and a guide that leaves nothing out."""

import ast
import inspect
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import click
import pytest
import yaml
from stage import Clock

from bot.app import App
from bot.channels.web.staff import DESK, FILES, TALK
from bot.cli import main
from bot.errors import SettingsError
from bot.home.moments import ZONE, Moment
from bot.metrics import Metrics
from bot.settings import Settings
from bot.store.keys import Keys

ROOT = Path(__file__).parent.parent
INSTALL = "deploy/install.sh"
GUIDE = (ROOT / "docs/operators.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LIMIT = 300  # seconds an installation may take
PREFIX = "SAMENSPRAAK_"
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;]+)", re.MULTILINE)
LOGGED = {"debug", "info", "warning", "error", "exception", "critical"}
BEGINNING = ("serve", "store.store", "store.alone", "store.keys", "channels.bot", "channels.webhook")  # where what ends `serve` is raised
BEGUN = {"rotate", "do"}  # of these modules, what `serve` never asks for, and what it goes on after


class Instruction(NamedTuple):
    """One of a Dockerfile: its word, and what follows."""

    word: str
    rest: str


def stages() -> list[list[Instruction]]:
    """The Dockerfile's stages, each begun by its FROM."""
    lines = [line for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines() if not line.lstrip().startswith("#")]
    found: list[list[Instruction]] = []
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        word, _, rest = line.strip().partition(" ")
        if word == "FROM":
            found.append([])
        if word:
            found[-1].append(Instruction(word, " ".join(rest.split())))
    return found


BUILD, IMAGE = stages()


def only(word: str) -> str:
    """What follows this word in the image, where it stands once."""
    (rest,) = [each.rest for each in IMAGE if each.word == word]
    return rest


def ignored(path: str) -> bool:
    """What .dockerignore says of a file, as Docker reads it: the last line that fits decides, and a folder's line holds for all in it."""
    said = False
    for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines():
        pattern = line.strip().lstrip("!").rstrip("/")
        if pattern and not line.startswith("#"):
            shape = re.escape(pattern).replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*")
            if re.fullmatch(f"{shape}(?:/.*)?", path):
                said = not line.startswith("!")
    return said


def tracked() -> list[str]:
    done = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [line for line in done.stdout.splitlines() if (ROOT / line).is_file()]


def pins(name: str) -> dict[str, str]:
    return {package.lower().replace("_", "-"): version for package, version in PIN.findall((ROOT / name).read_text("utf-8"))}


# ---- the Dockerfile
def test_every_stage_is_of_a_named_version_of_slim_python() -> None:
    assert {stage[0].rest.partition(" ")[0] for stage in (BUILD, IMAGE)} == {"python:3.13-slim"}


def test_the_image_runs_as_a_user_with_a_fixed_number_and_no_privileges() -> None:
    uid, gid = only("USER").split(":")
    assert uid.isdecimal()
    assert int(uid) >= 1000
    added = " ".join(each.rest for each in IMAGE if each.word == "RUN")
    assert f"useradd --uid {uid} --gid {gid} " in added
    assert f"install -d -o {uid} -g {gid} -m 0700 {only('VOLUME')}" in added
    words = [each.word for each in IMAGE]
    assert "RUN" not in words[words.index("USER") :]


def test_the_image_takes_only_what_was_built() -> None:
    assert [each.rest for each in IMAGE if each.word == "COPY"] == ["--from=build /opt/samenspraak /opt/samenspraak"]
    assert not [each for each in BUILD + IMAGE if each.word in ("ADD", "ARG") or "TOKEN" in each.rest or "SECRET" in each.rest]
    assert not re.search(r"\b(pip|apt|apt-get|curl|wget|sudo)\b", " ".join(each.rest for each in IMAGE if each.word == "RUN"))


def test_the_image_says_how_it_starts_stops_keeps_and_is_looked_at() -> None:
    assert json.loads(only("ENTRYPOINT")) == ["samenspraak"]
    assert json.loads(only("CMD")) == ["serve"]
    assert only("STOPSIGNAL") == "SIGTERM"
    assert only("VOLUME") == "/data /keys"
    environment = dict(each.split("=", 1) for each in shlex.split(only("ENV")))
    assert environment["SAMENSPRAAK_DATABASE_URL"] == "sqlite:////data/school.db"
    assert environment["SAMENSPRAAK_KEYS_URL"] == "sqlite:////keys/keys.db"
    assert environment["PATH"].split(":")[0] == "/opt/samenspraak/bin"
    assert look() == ["samenspraak", "health"]


def look() -> list[str]:
    """The command of the health check."""
    words: list[str] = json.loads(only("HEALTHCHECK").partition("CMD ")[2])
    return words


def test_what_is_built_gets_no_settings_database_or_history() -> None:
    for each in (
        ".env",
        "postgres.env",
        "samenspraak.db",
        "bot/school.db",
        "bot/school.key",
        ".git/config",
        ".venv/bin/python",
        "tests/conftest.py",
        "bot/x.pyc",
    ):
        assert ignored(each), each
    for each in ("bot/cli.py", "bot/store/migrations/script.py.mako", "dialogues/house/start.yaml", INSTALL, "requirements-understanding.txt"):
        assert not ignored(each), each


def test_everything_that_is_installed_is_pinned_by_its_hash_and_nothing_is_compiled() -> None:
    calls = [line for line in (ROOT / INSTALL).read_text("utf-8").splitlines() if re.match(r"pip .*\binstall\b", line)]
    assert len(calls) == 3
    for line in calls:
        assert "--require-hashes --only-binary :all:" in line or "--no-index --no-deps" in line
    assert "pip wheel --quiet --no-deps --no-build-isolation " in (ROOT / INSTALL).read_text("utf-8")
    for name in ("requirements-understanding.txt", "requirements-build.txt"):
        text = (ROOT / name).read_text("utf-8")
        assert all("--hash=sha256:" in part for part in re.split(r"\n(?=\S)", text.strip()))


# ---- what the image installs, in a bare environment
@dataclass(frozen=True)
class Bare:
    """A machine with nothing of this project but what was installed."""

    environment: Path
    folder: Path

    def run(self, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        clean = {"PATH": f"{self.environment / 'bin'}:/usr/bin:/bin", "HOME": str(self.folder), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
        url = {f"{PREFIX}DATABASE_URL": f"sqlite:///{self.folder}/school.db"}
        return subprocess.run(words, cwd=self.folder, env=clean | url | settings, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What the build stage makes: of the files it copies, by the line it runs."""
    place = tmp_path_factory.mktemp("image")
    context, source, target = tracked(), place / "src", place / "opt"
    for each in BUILD:
        if each.word == "COPY":
            *names, goal = each.rest.split()
            for name in names:
                copied = [file for file in context if (file == name or (name.endswith("/") and file.startswith(name))) and not ignored(file)]
                assert copied, f"{name} is not there, or left out by .dockerignore"
                for file in copied:
                    within = file.removeprefix(name) if name.endswith("/") else Path(name).name
                    (source / goal / within).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(ROOT / file, source / goal / within)
    (line,) = [each.rest for each in BUILD if each.word == "RUN"]
    assert line.endswith(" /opt/samenspraak")
    words = [*shlex.split(line)[:-1], str(target)]
    subprocess.run(words, cwd=source, env=os.environ | {"PYTHON": sys.executable}, check=True, timeout=LIMIT, stdout=subprocess.DEVNULL)
    shutil.rmtree(source)
    yield target
    shutil.rmtree(place)


@pytest.fixture
def bare(environment: Path, tmp_path: Path) -> Bare:
    return Bare(environment, tmp_path)


@pytest.mark.slow
def test_only_the_pinned_packages_are_installed(bare: Bare) -> None:
    listing = "from importlib.metadata import distributions as d; print(*(f'{x.name}=={x.version}' for x in d()), sep='\\n')"
    done = bare.run("python", "-I", "-c", listing)
    found = {package.lower().replace("_", "-"): version for package, version in PIN.findall(done.stdout)}
    assert found.pop("samenspraak") == PROJECT["version"]
    assert found.items() <= pins("requirements-understanding.txt").items()
    assert not found.keys() & {"pip", "setuptools", *(pins("requirements-build.txt").keys() - pins("requirements-understanding.txt").keys())}


@pytest.mark.slow
def test_the_entry_runs_without_the_checkout(bare: Bare) -> None:
    (entry,) = json.loads(only("ENTRYPOINT"))
    assert bare.run(entry, "--version").stdout == f"samenspraak {PROJECT['version']}\n"
    checked = bare.run(entry, "check")
    assert (checked.returncode, checked.stdout.endswith("all in order\n")) == (0, True)
    refused = "SAMENSPRAAK_TELEGRAM_TOKEN is not set (BotFather gives you one), nor SAMENSPRAAK_LISTEN and SAMENSPRAAK_PAGES_URL"
    assert bare.run(entry, *json.loads(only("CMD"))).stderr == f"samenspraak: {refused}\n"


@pytest.mark.slow
def test_the_tour_runs_without_the_checkout(bare: Bare) -> None:
    done = bare.run("samenspraak", "demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert "===== Sanne" in done.stdout


@pytest.mark.slow
def test_the_health_check_says_in_one_line_what_to_do_and_later_that_all_is_well(bare: Bare) -> None:
    empty = bare.run(*look())
    assert (empty.returncode, empty.stdout + empty.stderr) == (1, "samenspraak: the database is empty; run: samenspraak db upgrade\n")
    assert bare.run("samenspraak", "db", "upgrade").returncode == 0
    idle = bare.run(*look())
    assert (idle.returncode, idle.stdout + idle.stderr) == (1, "never at work\n")
    assert bare.run("samenspraak", "tick").returncode == 0
    well = bare.run(*look())
    assert well.returncode == 0, well
    assert re.fullmatch(r"last at work \d+ s ago\n", well.stdout)


@pytest.mark.slow
def test_a_postgresql_that_is_not_there_is_said_in_one_line(bare: Bare) -> None:
    done = bare.run(
        *look(),
        **{f"{PREFIX}DATABASE_URL": "postgresql://samenspraak@postgres/samenspraak", f"{PREFIX}KEYS_URL": "sqlite://", f"{PREFIX}KEY_FILE": "x.key"},
    )
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "the database can't be opened" in done.stderr


def test_the_script_never_empties_a_folder_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    done = subprocess.run(["sh", ROOT / INSTALL, tmp_path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert (tmp_path / "letters").is_dir()


def test_the_wrapper_takes_each_setting_as_it_stands(tmp_path: Path) -> None:
    """As systemd and Docker do: a name of a school has spaces, a URL may have an ampersand."""
    lines = ["# a remark", "", "2FA=no name", "A B=nor this", "  A_NAME=De Linde, Zwolle & co", "A_URL=postgresql://x:$y@z/a?b=1&c='2'"]
    (tmp_path / "settings").write_text("\n".join(lines), "utf-8")
    script = (ROOT / "deploy/samenspraak").read_text("utf-8")
    shell, last = script.replace("/etc/samenspraak.env", str(tmp_path / "settings")).replace("/var/lib/samenspraak", str(tmp_path)), "exec runuser"
    assert last in shell
    done = subprocess.run(["sh", "-c", shell.replace(last, "env #")], capture_output=True, text=True, check=True)
    assert {"A_NAME=De Linde, Zwolle & co", "A_URL=postgresql://x:$y@z/a?b=1&c='2'"} <= set(done.stdout.splitlines())


# ---- compose.yaml and the unit
def test_compose_gives_the_bot_no_more_than_it_needs() -> None:
    compose = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
    bot = compose["services"]["bot"]
    assert bot["read_only"] is True
    assert bot["cap_drop"] == ["ALL"]
    assert bot["security_opt"] == ["no-new-privileges:true"]
    assert (bot["stop_grace_period"], bot["env_file"]) == ("15s", ".env")
    assert all(port.startswith("127.0.0.1:") for port in bot["ports"])
    assert [volume.split(":")[1] for volume in bot["volumes"]] == only("VOLUME").split()
    assert "profiles" not in bot
    assert not [name for name in bot.get("environment", {}) if "TOKEN" in name or "SECRET" in name]
    postgres = compose["services"]["postgres"]
    assert (postgres["image"], postgres["profiles"]) == ("postgres:17", ["postgres"])
    used = {volume.split(":")[0] for service in compose["services"].values() for volume in service["volumes"]}
    assert used == compose["volumes"].keys()


def test_the_unit_stops_as_compose_does_and_gives_no_privileges() -> None:
    lines = (ROOT / "deploy/samenspraak.service").read_text("utf-8").splitlines()
    for line in (
        "User=samenspraak", "TimeoutStopSec=15", "NoNewPrivileges=yes", "CapabilityBoundingSet=", "ProtectSystem=strict", "ProtectHome=yes",
        "PrivateTmp=yes", "StateDirectoryMode=0700", "UMask=0077", "SystemCallFilter=@system-service", "MemoryDenyWriteExecute=yes",
        "RestartPreventExitStatus=2",
    ):  # fmt: skip
        assert line in lines


# ---- nothing is left out
@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_every_setting_is_in_the_readme_and_the_example_with_its_default(name: str) -> None:
    default = Settings.model_fields[name].default
    value = default.get_secret_value() if hasattr(default, "get_secret_value") else str(default)
    variable = PREFIX + name.upper()
    assert f"\n| `{variable}` | {f'`{value}`' if value else '(none)'} | " in README
    assert re.search(rf"^(# )?{variable}={re.escape(value)}$", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE)


def test_the_example_has_no_setting_that_does_not_exist() -> None:
    named = re.findall(r"^(?:# )?SAMENSPRAAK_([A-Z_]+)=", (ROOT / ".env.example").read_text("utf-8"), re.MULTILINE)
    assert {each.lower() for each in named} == Settings.model_fields.keys()


def commands(group: click.Group, before: str = "") -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield before + name


@pytest.mark.parametrize("command", list(commands(main)))
def test_every_command_is_in_the_readme_or_the_guide(command: str) -> None:
    assert re.search(rf"(?:samenspraak |`){command}\b", README + GUIDE)


def logged() -> Iterator[str]:
    """What the program writes into its log, as far as it is always the same."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="log"), attr=level), args=[ast.Constant(value=str(words)), *_]) if level in LOGGED:
                    yield words


def last_lines() -> Iterator[str]:
    """What `serve` can end with: the errors that are raised where it begins, as far as they are always the same."""
    for name in BEGINNING:
        module = import_module(f"bot.{name}")
        for function in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.name not in BEGUN:
                for node in ast.walk(function):
                    match node:
                        case ast.Raise(exc=ast.Call(args=[ast.Constant(value=str(words)), *_])):
                            yield words
                        case ast.Raise(exc=ast.Call(args=[ast.JoinedStr(values=parts), *_])):
                            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts)
                        case ast.Raise(exc=ast.Call(args=[ast.Name(id=constant), *_])) if isinstance(getattr(module, constant, None), str):
                            yield getattr(module, constant)


@pytest.mark.parametrize("words", sorted({*logged(), *last_lines()}))
def test_every_line_of_the_log_is_in_the_guide(words: str) -> None:
    shape = re.sub(r"%[.\d]*[a-z]", "…", words).replace("`", "")
    first = re.split(r": …| \(…\)", shape)[0]
    rows = [line.split("|")[1].replace("`", "") for line in GUIDE.splitlines() if line.startswith("| `")]
    assert any(first in row for row in rows), f"{first!r} is not explained in docs/operators.md"


def test_every_metric_is_in_the_guide_and_no_other() -> None:
    made = {f"{each.name}_total" if each.type == "counter" else each.name for each in Metrics().registry.collect()}
    told = [name for line in GUIDE.splitlines() if line.startswith("| `samenspraak_") for name in re.findall("`(samenspraak_[a-z0-9_]+)`", line)]
    assert sorted(told) == sorted(made)


def test_the_guide_names_only_files_that_are_there() -> None:
    for name in re.findall(r"\bdeploy/[\w.]+|\]\((?!#)([^)#]+)", GUIDE):
        assert not name or (ROOT / "docs" / name).exists(), name
    for name in re.findall(r"\bdeploy/[\w.]+", GUIDE):
        assert (ROOT / name).is_file(), name


# ---- the guide's own commands
def one_liner(word: str) -> str:
    """The Python one-liner of the guide with this word in it."""
    found = re.findall(r'-c (?:\\\n\s*)?"(import sqlite3[^"]*)"', GUIDE)
    (line,) = [each for each in found if word in each]
    return re.sub(r"\\\n\s*", "", line)


def python(line: str, *arguments: str) -> bytes:
    return subprocess.run([sys.executable, "-c", line, *arguments], capture_output=True, check=True, timeout=60).stdout


def contents(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return list(database.iterdump())


def test_both_backups_hold_what_is_committed_while_the_bot_is_at_work(app: App, database: Path, tmp_path: Path) -> None:
    with app.store.transaction() as records:
        records.add_school("De Toren", "noord", "Europe/Amsterdam")
    assert Path(f"{database}-wal").stat().st_size, "the change is beside the file"
    with app.store.transaction() as records:  # at work: the file is being written
        records.add_school("Not yet", "noord", "Europe/Amsterdam")
        python(one_liner("backup"), str(database), str(tmp_path / "copy.db"))
        (tmp_path / "stream.db").write_bytes(python(one_liner("/data/school.db").replace("/data/school.db", str(database))))
    for name in ("copy.db", "stream.db"):
        text = "\n".join(contents(tmp_path / name))
        assert "De Toren" in text
        assert "Not yet" not in text


def test_a_backup_of_the_keys_opens_what_was_closed(app: App, tmp_path: Path) -> None:
    places = app.store.keys.places
    id, key = app.store.keys.make()
    closed = key.encrypt(b"word")
    line = one_liner("/keys/keys.db").replace("/keys/keys.db", places.url.removeprefix("sqlite:///"))
    (tmp_path / "copy.db").write_bytes(python(line))
    copied = Keys(replace(places, url=f"sqlite:///{tmp_path / 'copy.db'}"))
    assert copied.key(id).decrypt(closed) == b"word"
    copied.close()


def test_another_bot_knows_the_same_people_and_brings_their_cards(app: App, clock: Clock) -> None:
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        parent = records.person("telegram:123:5001")
        other = records.person("terminal:anna")
        there = records.add_class(records.add_school("De Linde", "midden", ZONE), "Groep 5b", "groep-3-5")
        moment = app.clock().astimezone(ZoneInfo(ZONE)) + timedelta(days=1)
        records.subscribe(parent.id, there, Moment(moment.isoweekday(), moment.hour * 60, ZONE), "test", app.clock())
        records.person("telegram:456:9")  # who tried the new bot
        records.set_fact("bot:123", "oude_bot")
        records.set_fact("bot:456", "nieuwe_bot")
    assert app.change_bot("telegram:123", "telegram:456") == 1
    with app.store.transaction() as records:
        assert records.facts("bot:") == ["nieuwe_bot"]
        records.person("telegram:123:5001")
    with pytest.raises(SettingsError, match="known to both bots already: 1 people"):
        app.change_bot("telegram:123", "telegram:456")
    clock.later(days=1)
    app.clockwork.plan_all()
    with app.store.transaction() as records:
        assert [each.person.id for each in records.claim("telegram:456", "a", clock(), clock(), 9)] == [parent.id]
        assert records.person("telegram:456:5001").id == parent.id
        assert records.person("terminal:anna").id == other.id


@pytest.mark.parametrize("language", ["caddy", "nginx"])
def test_the_proxies_pass_on_the_secret_path_the_health_and_the_pages_and_nothing_else(language: str) -> None:
    (snippet,) = re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    files = {path for path in FILES if not path.startswith("/demo")}
    passed = {"/SECRET-PATH", "/healthz", "/k.css", TALK, DESK, *files}
    below = {"/k/", "/t/", f"{TALK}/"}
    lines = re.findall(r"^\s*(?:path|handle|location|location =) (/.*?)\s*(?:\{|$)", snippet, re.MULTILINE)
    if language == "caddy":  # `path` without a star is that path alone
        assert set(" ".join(lines).split()) == passed | {f"{path}*" for path in below}
    else:
        assert set(lines) == passed | below | {f"{TALK}/stream", "/"}
        assert set(re.findall(r"location (/\S+)", snippet)) == below, "all others are that path alone"
        assert re.search(rf"location = {TALK}/stream \{{[^}}]*proxy_buffering off;[^}}]*proxy_read_timeout", snippet)
        assert "proxy_set_header Host $http_host;" in snippet
    assert "404" in snippet
    assert re.search(r"(max_size|client_max_body_size) 1m", snippet, re.IGNORECASE)
    assert re.search(r"method POST|limit_except POST", snippet)


def test_the_proxies_can_pass_on_the_paths_of_several_bots_too() -> None:
    url, tokens = "https://bot.example.nl/SECRET-PATH-OF-OURS", ",".join(f"{number}:{'a' * 35}" for number in (123456, 234567))
    settings = Settings(webhook_url=url, webhook_secret="s" * 32, telegram_token=tokens)
    assert settings.webhook_of("telegram:234567") == f"{url}/234567"
    for pattern in ("`path /SECRET-PATH/*`", "`location /SECRET-PATH/ {"):
        assert pattern in GUIDE
