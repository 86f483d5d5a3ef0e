"""One turn of one person, inside its transaction: what comes in is read, answered, carried out and kept."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from .asking import Unfetched, Unheard
from .channels.channel import Incoming, Outgoing
from .content import Command, Content
from .deeds import Circumstances, Deed, Notice, zone_of
from .dialogue import engine
from .dialogue.definition import Values, Wait
from .dialogue.reading import RESUMABLE_KINDS
from .dialogue.snapshot import Snapshot
from .dialogue.turn import Answer, Chose, Effect, Ended, Heard, NotExpected, PlanShown, Recorded, Requested, Say, Step, Told, Wrote
from .errors import EndlessDialogue
from .guarding import NAMES, asked_about_names
from .hearing import heard
from .living import as_record, with_aside
from .meaning import SHOWN, Expected, Meaning, OnCard, Pressed, Silence, Unfit, looks_like_code, read
from .meaning import Command as Commanded
from .meaning import Unfetched as ToFetch
from .questions import Records
from .records import ACTIVE, CARD, CLOSED, PAUSED, Asked, ByItself, Circle, Person, Reminder, Session
from .rendering import Renderer
from .texts import SOURCE

NOT_TAKEN = ("too_long", "no_words")  # of an answer: what is wrong with it
MOST_REQUESTS = 20  # in one turn
Moves = tuple[Heard, ...]
GREETING, WEEK_CARD, REMINDER, CIRCLE_CARD = "start", "weekkaart", "seintje", "kringkaart"
REPLACED, LEFT = "vervangen", "gelaten"  # how that last one ends where what was typed goes on: with aliases, or as it was


@dataclass(frozen=True)
class House:
    """What every turn works with. `hears`: whether the meaning of what is typed can be heard."""

    content: Content
    renderer: Renderer
    deeds: Mapping[str, Deed]
    clock: Callable[[], datetime]
    new_code: Callable[[], str]
    hears: bool
    pages: str  # where people reach those of classes


class Exchange:
    """One turn of one person, inside its transaction."""

    def __init__(self, house: House, records: Records, person: Person) -> None:
        self.house, self.records, self.person = house, records, person
        self.content, self.renderer, self.library = house.content, house.renderer, house.content.library
        self.now = self.moment = house.clock()  # `moment` is that of what is told, `now` that of what is kept
        self.tapped: tuple[Outgoing, str] | None = None  # a card that can be changed, and its button that was pressed
        self.answered: list[Outgoing] = []  # cards, as a record of what was chosen
        self.moves: Moves | None = None  # that were heard in what came in, where somebody listened
        self.attached = b""  # a voice message or a file that came in
        self.by_itself: ByItself | None = None  # where nobody asked for what is said
        self.looks_on = False  # nothing of the person changes, so that nobody's row is locked for it

    @property
    def language(self) -> str:
        return self.person.language or SOURCE

    def take(self, incoming: Incoming, moves: Moves | None) -> None:
        self.moves = moves
        if incoming.source and not self.records.first_time(incoming.source, incoming.update):
            return
        self.tapped = (incoming.card, incoming.pressed) if incoming.card is not None else None
        self.attached = (incoming.attached.content if incoming.attached else None) or b""
        session = self.records.active_session(self.person.id)
        expected = Expected() if incoming.pressed else self.expected(session)  # a button says by itself what it is
        meaning = self.first_words(incoming, session) or read(incoming, expected, self.content.stop_words, self.content.pause_words)
        if self.person.unreachable and meaning != Silence("blocked"):
            self.records.set_unreachable(self.person.id, "", self.now)
        self.act(session, meaning)

    def first_words(self, incoming: Incoming, session: Session | None) -> Meaning | None:
        """A code, where a stranger begins with one instead of tapping the link."""
        stranger = session is None and not self.person.language
        return Commanded(GREETING, incoming.text.strip()) if stranger and looks_like_code(incoming.text) else None

    def greet(self) -> None:
        session = self.records.active_session(self.person.id)
        if session is not None:
            self.ask_again(session)
        elif not self.records.is_waiting(self.person.id, self.now):
            self.begin(None, self.content.commands[GREETING], "")

    def act(self, session: Session | None, meaning: Meaning) -> None:
        match meaning:
            case Silence("blocked"):
                self.records.set_unreachable(self.person.id, "blocked", self.now)
                self.records.forget_posted(self.person.id)
            case Silence():
                pass
            case Commanded(name, argument) if name in self.content.commands:
                self.begin(session, self.content.commands[name], argument)
            case Commanded():
                self.say(session, "unknown_command")
            case Unfit("nothing_open"):
                if self.person.language:
                    self.say(None, "nothing_open")
                self.begin(session, self.content.commands[GREETING], "")
            case Unfit("stale_nothing"):
                self.stale(session)
            case Unfit(reason, values):
                self.say(session, reason, **dict(values))
            case Pressed(id, turn, chose):
                self.pressed(session, id, turn, chose)
            case OnCard(id, chose):
                self.pressed_on_card(session, id, chose)
            case ToFetch(attached):
                raise Unfetched(attached)
            case Chose() | Wrote() | Recorded():
                assert session is not None
                if not self.answer(session, meaning):
                    self.say(session, "choose_button")

    # ---- what can come in
    def begin(self, session: Session | None, command: Command, argument: str) -> None:
        values: Values = {command.takes: argument} if command.takes else {}
        if command.aside and session is not None and session.snapshot.frames[0].dialogue not in self.content.asides:
            self.go_on(session, engine.interrupt(self.library, session.snapshot, command.dialogue, values))
            return
        if session is not None:
            self.leave(session)
        self.go_on(None, engine.begin(self.library, command.dialogue, values))

    def leave(self, session: Session) -> None:
        """Turn away from a session: a preparation can be taken up again."""
        kinds = {self.content.dialogues[frame.dialogue].kind for frame in session.snapshot.frames if frame.dialogue in self.content.dialogues}
        if kinds & set(RESUMABLE_KINDS):
            self.records.set_status(session.id, PAUSED, self.now)
        else:
            self.close(session)

    def close(self, session: Session) -> None:
        """For good: what it remembered is of no use to anybody any more."""
        self.records.save_session(session, replace(session.snapshot, frames=()), CLOSED, self.now)

    def pressed(self, active: Session | None, id: int, turn: int, chose: Chose) -> None:
        session = active if active is not None and active.id == id else self.records.session(id, self.person.id)
        if session is None or session.status not in (ACTIVE, CARD):
            self.stale(active)
        elif session.snapshot.turn != turn or not self.answer(session, chose):
            self.stale(session)

    def pressed_on_card(self, active: Session | None, id: int, chose: Chose) -> None:
        """The session of a week card begins when its first button is pressed: most cards are only read."""
        delivery = self.records.delivery(id, self.person.id)
        if delivery is None:
            self.stale(active)
            return
        session = self.records.session(delivery.session, self.person.id) if delivery.session else None
        turn = delivery.turn
        if session is None:
            step, effects = self.week_card(delivery.class_id, delivery.due)
            if step.snapshot.ended:  # no card any more
                self.post(self.renderer.messages(effects, self.language, 0, 0, WEEK_CARD))
                return
            session, turn = self.save(None, step.snapshot, CARD), step.snapshot.turn
            self.records.begin_delivery(id, session.id, turn)
        if session.status != CARD:
            self.stale(active)
        elif chose.choice == SHOWN:
            self.ask_again(session)
        elif session.snapshot.turn != turn or not self.answer(session, chose):
            self.stale(session)

    def week_card(self, school_class: int, due: datetime) -> tuple[Step, list[Effect]]:
        """How the card of a class begins: one that is late is still that week's."""
        self.moment = due
        step, effects, _ = self.settle(engine.begin(self.library, WEEK_CARD, {"class_id": str(school_class)}))
        self.moment = self.now
        return step, effects

    def answer(self, session: Session, given: Answer) -> bool:
        """Whether the answer fitted; if not, nothing has changed and nothing was said."""
        if isinstance(given, Wrote):
            wait = engine.waiting(self.library, session.snapshot)
            if step := asked_about_names(self.records, self.content, self.person.id, session.snapshot, wait, given, self.local_now):
                self.go_on(session, step)
                return True
            given = self.listened(wait, given)
        step = self.after_names(session.snapshot, engine.answer(self.library, session.snapshot, given))
        if isinstance(step.effects[-1], NotExpected):
            return False
        if isinstance(given, Chose) and step.snapshot == session.snapshot:
            self.tell_aside(session, step.effects)
        else:
            self.go_on(session, step)
            self.leave_record(session)
        return True

    def after_names(self, before: Snapshot, step: Step) -> Step:
        """Once that question is answered, what was typed is the answer to the one that it came in the middle of."""
        ended = next((each for each in step.effects if isinstance(each, Ended) and each.dialogue == NAMES), None)
        if ended is None or ended.outcome not in (REPLACED, LEFT):
            return step
        typed = before.place.variables["proposal" if ended.outcome == REPLACED else "typed"]
        return engine.answer(self.library, step.snapshot, self.listened(engine.waiting(self.library, step.snapshot), Wrote(str(typed))))

    def listened(self, wait: Wait | None, wrote: Wrote) -> Wrote:
        """With what is found in these words, and heard in them, where the dialogue looks or listens."""
        if wait is not None and wait.listen and self.moves is None:
            raise Unheard(wrote.text)
        rules = wait.check.rules if wait is not None and wait.check else frozenset[str]()
        return replace(wrote, found=heard(wrote.text, rules, self.content.form, self.local_now), heard=self.moves or ())

    def local_now(self) -> datetime:
        """By the clock of the person's school."""
        return self.now.astimezone(zone_of(self.records, self.person.id))

    def tell_aside(self, session: Session, effects: Iterable[Effect]) -> None:
        """Something told in between: in the card that was tapped if it fits there, else as a message of its own."""
        messages = self.renderer.messages(effects, self.language, session.id, session.snapshot.turn, _dialogue(session))
        if self.tapped is not None and len(messages) == 1:
            told = with_aside(*self.tapped, messages[0].html)
            messages = [told] if told is not None else messages
        self.post(messages)

    def leave_record(self, session: Session) -> None:
        """What was chosen stays on the card that was tapped, unless it leaves no trace; a week card keeps its buttons."""
        if self.tapped is not None and session.status != CARD:
            record = as_record(*self.tapped, tells=self.is_kept(session))
            self.answered += [record] if record is not None else []

    def is_kept(self, session: Session) -> bool:
        """Whether what is answered here may be remembered."""
        place = session.snapshot.place
        dialogue = self.content.dialogues.get(place.dialogue)
        return dialogue is not None and place.state in dialogue.states and dialogue.states[place.state].keep

    def stale(self, session: Session | None) -> None:
        """A button of before: say so, and show the question of now."""
        if session is None or session.snapshot.ended:
            self.say(None, "stale_nothing")
        else:
            self.say(None, "stale_button")
            self.ask_again(session)

    def ask_again(self, session: Session) -> None:
        self.go_on(session, engine.ask_again(self.library, session.snapshot))

    def claimed(self, due: Asked) -> Step | None:
        """How a reminder or a card for the circle begins, for who takes it first; none where it is no longer due."""
        match due:
            case Reminder() if self.records.end_reminder(due):
                return engine.begin(self.library, REMINDER, {"kind": due.kind, "dialogue_id": due.dialogue, "day": due.day})
            case Circle() if self.records.finish_circle(due.id):
                return engine.begin(self.library, CIRCLE_CARD, {"class_id": str(due.class_id), "week": due.week})
        return None

    # ---- what comes of it
    def go_on(self, session: Session | None, step: Step, status: str = ACTIVE) -> list[Outgoing]:
        """Do what was asked for, save, carry out, and put what is said in the outbox."""
        step, effects, circumstances = self.settle(step)
        if circumstances.forgotten:
            self.answered += self.renderer.messages(effects, self.language, 0, 0)  # past the outbox, which keeps nothing of this person either
            self.records.erase(self.person.id, self.now)
            return []
        session = self.save(session, step.snapshot, status)
        self.carry_out(session, effects)
        messages = self.renderer.messages(effects, self.language, session.id, session.snapshot.turn, _dialogue(session))
        self.post(messages, card=session.status == CARD and _dialogue(session) == WEEK_CARD)
        for notice in circumstances.notices:
            told(self.records, self.renderer, notice)
        if circumstances.new_commands:
            self.post([Outgoing("", commands=self.commands())])
        for school_class in circumstances.cards:
            self.go_on(None, engine.begin(self.library, WEEK_CARD, {"class_id": str(school_class)}), CARD)
        if circumstances.resumed is not None:
            self.take_up(session, circumstances.resumed)
        return messages

    def settle(self, step: Step) -> tuple[Step, list[Effect], Circumstances]:
        """Does what is asked for, until nothing is."""
        house, texts = self.house, self.renderer.texts
        circumstances = Circumstances(
            self.records, self.person, self.moment, self.content, house.new_code, house.hears, texts.reviewed, self.attached, house.pages
        )
        effects = list(step.effects)
        for _ in range(MOST_REQUESTS):
            asked = effects[-1] if effects else None
            if not isinstance(asked, Requested):
                break
            effects.pop()
            told = self.house.deeds[asked.name](circumstances, asked.values)
            effects += circumstances.effects
            circumstances.effects.clear()
            step = engine.answer(self.library, step.snapshot, Told(told))
            effects += step.effects
            if not self.looks_on:
                self.person = self.records.person(self.person.key)
        else:
            raise EndlessDialogue("more requests in one turn than a dialogue can mean")
        return step, effects, circumstances

    def save(self, session: Session | None, snapshot: Snapshot, status: str) -> Session:
        if session is None:
            return self.records.open_session(self.person.id, CLOSED if snapshot.ended else status, snapshot, self.now)
        if snapshot == session.snapshot:
            return session
        return self.records.save_session(session, snapshot, CLOSED if snapshot.ended else session.status, self.now)

    def take_up(self, left: Session, resumed: Session) -> None:
        """The other session is the active one from now on."""
        self.close(left)
        self.records.set_status(resumed.id, ACTIVE, self.now)
        self.ask_again(Session(resumed.id, resumed.person_id, ACTIVE, resumed.snapshot))

    def carry_out(self, session: Session, effects: Iterable[Effect]) -> None:
        for effect in effects:
            match effect:
                case PlanShown(dialogue, _, entries) if self.belongs(session, dialogue, effects):
                    plan = tuple((heading.context, answer) for heading, answer in entries)
                    self.records.save_plan(session.id, self.person.id, dialogue, plan, self.now)

    def belongs(self, session: Session, dialogue: str, effects: Iterable[Effect]) -> bool:
        """Whether a plan is of this session, and not an older one that is only shown again."""
        here = {frame.dialogue for frame in session.snapshot.frames}
        return dialogue in here or any(isinstance(effect, Ended) and effect.dialogue == dialogue for effect in effects)

    # ---- words
    def expected(self, session: Session | None) -> Expected:
        if session is None:
            return Expected()
        return self.renderer.expected(engine.offer_of(self.library, session.snapshot), self.language, _dialogue(session))

    def say(self, session: Session | None, wording: str, **values: int) -> None:
        """One of the house's sentences. Where only a button can answer, the buttons come along; where words were not taken, the question does."""
        said: list[Effect] = [Say(self.content.wording[wording], None, dict(values))]
        if session is not None:
            offer = engine.offer_of(self.library, session.snapshot)
            if offer.words and wording in NOT_TAKEN:
                asked = engine.ask_again(self.library, session.snapshot)
                self.go_on(session, replace(asked, effects=(*said, *asked.effects)))
                return
            said += [] if offer.words else [offer]
        place = (session.id, session.snapshot.turn, _dialogue(session)) if session is not None else (0, 0, "")
        self.post(self.renderer.messages(said, self.language, *place))

    def commands(self) -> tuple[tuple[str, str], ...]:
        """What this person's app offers: a teacher sees more than a parent."""
        staff = bool(self.records.roles(self.person.id))
        audiences = ("everyone", "teacher", "parent") if staff else ("everyone", "parent")
        return self.renderer.commands(self.content.commands.values(), audiences, self.language)

    def post(self, messages: Iterable[Outgoing], card: bool = False) -> None:
        for message in messages:
            self.records.post(self.person.id, message.to_json(), card, self.by_itself)


def _dialogue(session: Session) -> str:
    """The dialogue a session is in now; empty when it has ended."""
    return "" if session.snapshot.ended else session.snapshot.place.dialogue


def told(records: Records, renderer: Renderer, notice: Notice) -> None:
    """Into the outbox of whom it is for."""
    for message in renderer.messages([notice.say], notice.to.language or SOURCE, 0, 0):
        records.post(notice.to.id, message.to_json())
