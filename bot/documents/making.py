"""A document from what it is made of: it waits in the outbox as words, and becomes bytes when it leaves."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from ..channels.channel import Document
from .sheet import Appointment, Chart, Entry, Poster, Sheet

PDF, ICS, MARKDOWN = FORMS = ("pdf", "ics", "md")
PNG, TEXT, JSON = "png", "txt", "json"  # no forms of a plan


def on_paper(name: str, sheet: Sheet) -> Document:
    """A sheet as PDF, or as Markdown where the name ends so."""
    return Document(name, json.dumps(asdict(sheet), ensure_ascii=False))


def in_calendar(name: str, appointments: Sequence[Appointment], stamp: datetime) -> Document:
    """Appointments as a calendar, told at the moment `stamp`."""
    told = [[each.id, each.title, *_local(each.start), each.lasts.total_seconds() if each.lasts else None, each.note] for each in appointments]
    return Document(name, json.dumps({"stamp": stamp.isoformat(), "appointments": told}, ensure_ascii=False))


def drawn(name: str, chart: Chart) -> Document:
    """A chart as a picture."""
    return Document(name, json.dumps(asdict(chart), ensure_ascii=False))


def on_the_door(name: str, poster: Poster) -> Document:
    """A poster, to print; or, where the name ends so, a picture of what a phone reads on it."""
    return Document(name, json.dumps({"poster": asdict(poster)}, ensure_ascii=False), to_keep=True)


def written(name: str, text: str) -> Document:
    """Plain text."""
    return Document(name, json.dumps({"text": text}, ensure_ascii=False))


def _local(moment: datetime) -> tuple[str, str]:
    """What the clock shows, and whose clock it is: a calendar has to know both."""
    return moment.replace(tzinfo=None).isoformat(), str(moment.tzinfo)


def made(document: Document) -> bytes:
    """Its bytes, in the form that its name ends with."""
    source, form = json.loads(document.source), document.name.rpartition(".")[2]
    if "poster" in source:
        from .poster import poster, qr_code

        told = source["poster"].pop("told")
        on_it = Poster(**source["poster"], told=tuple(map(tuple, told)))
        return qr_code(on_it.scanned) if form == PNG else poster(on_it)
    if form == ICS:
        from .calendar import ics

        appointments = [
            Appointment(id, title, datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)), timedelta(seconds=lasts) if lasts else None, note)
            for id, title, start, zone, lasts, note in source["appointments"]
        ]
        return ics(appointments, datetime.fromisoformat(source["stamp"]))
    if form in (TEXT, JSON):
        return str(source["text"]).encode()
    if form == PNG:
        from .chart import chart

        return chart(Chart(tuple((name, tuple(values)) for name, values in source["series"])))
    heading, empty = source.pop("empty")
    sheet = Sheet(**source | {"entries": tuple(Entry(**entry) for entry in source["entries"]), "empty": (heading, tuple(empty))})
    if form == MARKDOWN:
        from .markdown import markdown

        return markdown(sheet).encode()
    from .pdf import pdf  # here, as above: what draws takes longer to import than most of the bot, and few turns need it

    return pdf(sheet)
