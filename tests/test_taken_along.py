"""Each talk from the first question to a sheet of paper: what was answered stands on it, and it is one page."""

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader
from stage import Talk

from bot.app import App
from bot.channels.channel import Document
from bot.chat import key_of
from bot.content import Content, read_content
from bot.dialogue.definition import Call, Dialogue, State, Wait

PREPARATIONS = [dialogue for dialogue in read_content().dialogues.values() if dialogue.kind == "preparation"]
MOST_STEPS = 80
NO_ANSWER = ("terug", "pauze", "voorbeeld", "waarom", "overslaan", "zo_laten", "oefenen")
Talking = Callable[[str], Talk]


def answer_to(name: str) -> str:
    """What a teacher could write there: two sentences, no two the same, and a day where one is asked."""
    if name == "vervolg":
        return "Vrijdag 18 december, na school."
    return f"Ik schrijf dit bij {name.replace('_', ' ')}. Dat doe ik op maandag, met het kind erbij."


class Teacher:
    """Answers everything that can be written, and else takes the first way that leads on."""

    def __init__(self, app: App, talk: Talk, content: Content) -> None:
        self.app, self.talk, self.content = app, talk, content
        self.answered: dict[str, str] = {}

    @property
    def state(self) -> tuple[Dialogue, State] | None:
        with self.app.store.transaction() as records:
            session = records.active_session(records.person(self.talk.key).id)
        if session is None:
            return None
        dialogue = self.content.dialogues[session.snapshot.place.dialogue]
        return dialogue, dialogue.states[session.snapshot.place.state]

    def goes_on(self) -> bool:
        """Whether there was something to do in a preparation."""
        assert self.state is not None
        dialogue, state = self.state
        assert isinstance(state.then, Wait)
        if dialogue.kind != "preparation":
            return False
        if state.then.ask:
            words = answer_to(state.then.ask)
            self.talk.says(words)
            if dialogue.variables[state.then.ask].keep:
                self.answered[state.then.ask] = words
            if self.state == (dialogue, state):
                self.talk.presses("Zo laten")
        else:
            ways = [choice for choice in state.then.choices.values() if choice.routes and choice.id not in NO_ANSWER]
            self.talk.presses(next((each for each in ways if each.id in ("nee", "plan", "verder")), ways[0]).text.dutch)
        return True


def on_paper(document: Document) -> tuple[int, str]:
    """How many pages, and the words on them."""
    pages = PdfReader(BytesIO(document.content)).pages
    return len(pages), " ".join(" ".join(page.extract_text() for page in pages).split())


def button_of(content: Content, dialogue: Dialogue) -> str:
    """With which a teacher begins this talk."""
    states = content.dialogues["voorbereiden"].states
    called = {name: state.then.dialogue for name, state in states.items() if isinstance(state.then, Call)}
    choices = states["kiezen"].then.choices.values() if isinstance(states["kiezen"].then, Wait) else ()
    return next(each.text.dutch for each in choices if each.routes and called[each.routes[0].to] == dialogue.id)


@pytest.mark.parametrize("dialogue", PREPARATIONS, ids=lambda each: each.id)
def test_a_talk_that_was_prepared_goes_along_on_one_page(school: App, talk: Talking, content: Content, dialogue: Dialogue) -> None:
    sanne = talk("sanne")
    sanne.says("/voorbereiden")
    sanne.presses(button_of(content, dialogue))
    teacher = Teacher(school, sanne, content)
    for _ in range(MOST_STEPS):
        if not teacher.goes_on():
            break
    with school.store.transaction() as records:
        (plan,) = records.plans(records.person(key_of("sanne")).id, 2)
    assert plan.dialogue == dialogue.id
    assert {context.rpartition(".")[2] for context, answer in plan.entries if answer} >= teacher.answered.keys() & dialogue.plan.keys()
    sanne.says("/plan")
    sanne.presses("Meenemen op papier")
    (document,) = [message.document for message in sanne.got if message.document]
    pages, words = on_paper(document)
    assert [answer for answer in set(teacher.answered.values()) if answer not in words] == []
    assert [heading.dutch for heading in dialogue.plan.values() if heading.dutch not in words] == []
    assert (pages, len(teacher.answered) > 20) == (1, True)
