"""A message on its way: what is written in the outbox is what is read from it."""

import pytest

from bot.channels.channel import Button, Outgoing

MESSAGES = [
    Outgoing("Hallo"),
    Outgoing("<b>Hallo</b>", (Button("Ja", "1:2:ja", "primary"), Button("Stop", "/stop")), protected=True),
    Outgoing("Anders", edits=17),
    Outgoing("", commands=(("menu", "Alles wat kan"),)),
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_comes_out_of_the_outbox_as_it_went_in(message: Outgoing) -> None:
    assert Outgoing.from_json(message.to_json()) == message


def test_a_message_that_an_older_version_wrote_is_still_sent() -> None:
    old = '["Hallo", [["Ja", "1:2:ja"]], [["menu", "Alles"]]]'
    assert Outgoing.from_json(old) == Outgoing("Hallo", (Button("Ja", "1:2:ja"),), (("menu", "Alles"),))
