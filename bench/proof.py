"""The longest proofs, each by a command of its own, and their report: `make proof`."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from .machine import machine

ROOT = Path(__file__).parent.parent
REPORT = ROOT / "docs" / "proof.md"
ABOUT = """# The longest proofs

Written by `make proof`, part by part (`python -m bench.proof NAME`); do not edit it by hand. Each part says of which commit it is, on what
machine, and what the command printed. They take hours, so they are run by hand; `.ci/run` runs the same tests, shorter.
"""
NOISE = re.compile(r"^(=+ .* =+|\.+ *\[ *\d+%\]|[.s]*|platform .*|rootdir: .*|configfile: .*|plugins: .*|asyncio: .*|collect.*|tests/\S+ *)$")


@dataclass(frozen=True, slots=True)
class Part:
    """One proof: what it shows, and the command that shows it with these variables set."""

    title: str
    command: Sequence[str]
    variables: Mapping[str, str] = field(default_factory=dict)


def _tests(title: str, file: str, **variables: str) -> Part:
    named = {f"SAMENSPRAAK_TEST_{name.upper()}": value for name, value in variables.items()}
    return Part(title, ("-m", "pytest", "-q", "-m", "slow", "-p", "no:randomly", f"tests/{file}"), named)


PARTS = {
    "kills": _tests("Killed a thousand times", "test_kills.py", kills="500"),
    "limit": _tests("Five minutes at Telegram's limit, four times", "test_limit.py", seconds="60", runs="5"),
    "faults": _tests("Everything else that goes wrong", "test_faults.py"),
    "year": _tests("A year of ten thousand parents in three regions", "test_big_year.py", parents="10000"),
    "speed": Part("As fast as it goes, and a million parents", ("-m", "bench.delivery")),
    "beside": Part("People who talk beside a hundred thousand cards", ("-m", "bench.beside")),
    "processes": Part("Two processes beside one", ("-m", "bench.processes", "--share", "30")),
}


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("names", nargs=-1, type=click.Choice(sorted(PARTS)))
def main(names: Sequence[str]) -> None:
    """Run the longest proofs, all or those that are named, and write what came out to docs/proof.md. All of them take some two hours.

    Example: python -m bench.proof kills limit
    """
    failed = [name for name in names or PARTS if not _prove(name, PARTS[name])]
    if failed:
        sys.exit(f"not proved: {', '.join(failed)}")


def _prove(name: str, part: Part) -> bool:
    """Whether it holds; its section is written either way."""
    click.echo(f"\n== {name}: {part.title}")
    begin, lines = time.monotonic(), list[str]()
    command = [sys.executable, *part.command]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | part.variables, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            click.echo(line, nl=False)
            lines.append(line.rstrip())
    took, good = time.monotonic() - begin, running.returncode == 0
    typed = " ".join([*(f"{key}={value}" for key, value in part.variables.items()), "python", *part.command])
    where = machine("sqlalchemy", "python-telegram-bot")
    told = [line for line in lines if not NOISE.match(line.strip())]
    section = "\n".join(
        [
            f"## {part.title}",
            "",
            f"`{typed}` {'passed' if good else '**failed**'} in {took / 60:.0f} minutes, at commit {_commit()}.",
            f"{where['date'][:10]}, {where['processor']}; {where['software']}.",
            "",
            "```text",
            *told,
            "```",
            "",
        ]
    )
    _write(part.title, section)
    return good


def _write(title: str, section: str) -> None:
    """Puts it in the place of the section with this title; the parts keep their order."""
    there = REPORT.read_text(encoding="utf-8") if REPORT.exists() else ""
    sections = {part.partition("\n")[0]: f"## {part.strip()}\n" for part in re.split(r"^## ", there, flags=re.MULTILINE)[1:]}
    sections[title] = section
    kept = [sections[part.title] for part in PARTS.values() if part.title in sections]
    REPORT.write_text("\n".join([ABOUT, *kept]), encoding="utf-8")


def _commit() -> str:
    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()

    changed = git("status", "--porcelain", "--", "bot", "dialogues", "tests")
    return git("rev-parse", "--short", "HEAD") + (" with changes" if changed else "")


if __name__ == "__main__":
    main()
