"""A message on its way: what is written in the outbox is what is read from it."""

import pytest

from bot.channels.channel import Button, Document, Outgoing
from bot.documents.making import drawn
from bot.documents.sheet import Chart

MESSAGES = [
    Outgoing("Hallo"),
    Outgoing("<b>Hallo</b>", (Button("Ja", "1:2:ja", "primary"), Button("Stop", "/stop")), protected=True),
    Outgoing("Anders", edits=17),
    Outgoing("", commands=(("menu", "Alles wat kan"),)),
    Outgoing("Je plan", (Button("Ja", "1:2:ja"),), document=Document("plan.pdf", '{"title": "“Sem”"}')),
    Outgoing("Om op te hangen.", document=Document("qr-code.png", '{"poster": {}}', to_keep=True)),
    Outgoing("Zo ging het.", document=drawn("stemming.png", Chart((("Stemming", (45, 60)),)))),
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_comes_out_of_the_outbox_as_it_went_in(message: Outgoing) -> None:
    assert Outgoing.from_json(message.to_json()) == message


def test_a_message_that_an_older_version_wrote_is_still_sent() -> None:
    old = '["Hallo", [["Ja", "1:2:ja"]], [["menu", "Alles"]]]'
    assert Outgoing.from_json(old) == Outgoing("Hallo", (Button("Ja", "1:2:ja"),), (("menu", "Alles"),))
    assert Outgoing.from_json('["Hallo", [], [], true, 17]') == Outgoing("Hallo", protected=True, edits=17)


def test_a_message_that_a_newer_version_wrote_is_an_error_and_no_half_of_it_is_sent() -> None:
    with pytest.raises(ValueError, match="too many"):
        Outgoing.from_json('["Hallo", [], [], false, 0, null, "nog iets"]')
