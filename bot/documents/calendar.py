"""Appointments as a file that every calendar opens (RFC 5545)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from .sheet import Appointment, plain

if TYPE_CHECKING:
    from icalendar import Event

YEAR = timedelta(days=366)


def ics(appointments: Sequence[Appointment], stamp: datetime) -> bytes:
    """`stamp` is when this is told. Something to keep, no invitation: it has no METHOD, asks nobody to answer, and sets no alarm."""
    from icalendar import Calendar  # here: a bot that starts has no use for it

    calendar = Calendar()
    calendar.add("prodid", "-//Samenspraak//NL")
    calendar.add("version", "2.0")
    for appointment in appointments:
        calendar.add_component(_event(appointment, stamp))
    if appointments:
        # the rules of a zone for the years it is about, and not for the seventy that it would be else
        days = [appointment.start.date() for appointment in appointments]
        calendar.add_missing_timezones(min(days) - YEAR, max(days) + YEAR)
    return bytes(calendar.to_ical())


def _event(appointment: Appointment, stamp: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", plain(appointment.id))
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("summary", plain(appointment.title))
    if appointment.note:
        event.add("description", plain(appointment.note))
    start = appointment.start
    if appointment.lasts is None:
        event.add("dtstart", start.date())
        event.add("dtend", start.date() + timedelta(days=1))
        event.add("transp", "TRANSPARENT")  # a day to remember something on is no day that is taken
    else:
        # only a zone with a name can be told; of another, such as +01:00, the moment is what matters
        start = start if isinstance(start.tzinfo, ZoneInfo) else start.astimezone(UTC)
        event.add("dtstart", start)
        event.add("dtend", start + appointment.lasts)
    return event
