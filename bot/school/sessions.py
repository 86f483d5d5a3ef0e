"""A teacher's own work: taking up a paused preparation."""

from collections.abc import Mapping

from ..deeds import Circumstances
from ..dialogue.definition import Value, Values


def resume(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Take up the preparation that was paused last."""
    at.resumed = at.records.paused_session(at.person.id)
    return {"resumed": at.resumed is not None}
