"""Rehearsing with a simulated parent: beginning, speaking, going back, and looking back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from ..coaching import feedback
from ..coaching.feedback import Report
from ..coaching.mood import NUMBERS
from ..coaching.moves import DOUBTFUL, FORM, WORDS
from ..coaching.parent import Rehearsal, Round, Said, Setting, played
from ..coaching.personas import CHILD, NOBODY, with_child
from ..coaching.replies import Reply, offered
from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Text, Value, Values
from ..dialogue.turn import Heard, MoodDrawn, Say
from ..records import Plan, Practice
from ..stage import stage_of
from .plans import ABOUT, own_plan

NO_NAME = "deze leerling"  # an alias that no parent would use
OPENING, IF_THEN = "opening", ("als_dan_1", "als_dan_2")  # headings of a plan
HEATED = "uitbarsting"  # how a parent sounds when a teacher's own if-then comes to mind
AGREEMENT = "afspraak"  # the move
MANNER = ("meer_vragen", "absoluut", "jargon", "te_lang")  # told by form, whatever it was that one did
MOST_REWINDS = 2
LONGEST_LABEL = 60  # characters of a sentence on a button
ON, OVER, ASKS, GONE = "verder", "einde", "vraag", "weg"  # how it stands
NOTHING: Mapping[str, Value] = {
    "state": GONE,
    "end": "",
    "shown": False,
    "if_then": "",
    "turns": 0,
    "move": "",
    **dict.fromkeys(NUMBERS, 0),
}


# ---- beginning
def list_parents(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Who there is to rehearse with."""
    return {"parents": tuple(Item(parent.id, parent.title.dutch) for parent in stage_of(at.content).parents.values())}


def list_talks(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What a rehearsal can be about."""
    kinds = stage_of(at.content).kinds
    return {"talks": tuple(Item(kind, at.content.dialogues[kind].title.dutch) for kind in kinds)}


def propose_parent(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """For one's own plan: which talk it is, and a parent who fits."""
    plan, stage = _plan(at, text_of(values, "plan_id")), stage_of(at.content)
    parent = stage.parents.get(stage.effects.proposed.get(plan.dialogue, "")) if plan else None
    if plan is None or parent is None:
        return {"found": False, "parent": "", "talk": "", "parent_title": ""}
    return {"found": True, "parent": parent.id, "talk": plan.dialogue, "parent_title": parent.title.dutch}


def begin_rehearsal(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """With whom, about what, and how hard."""
    plan = _plan(at, text_of(values, "plan_id"))
    parent, talk, level = (text_of(values, name) for name in ("parent", "talk", "level"))
    begun = Practice(parent, talk, level, at.new_code()[:24], plan_id=plan.id if plan else None)
    scene = _Scene(at, at.records.add_practice(begun, at.person.id, at.now))
    parts: Mapping[str, Value] = {"rehearsal_id": str(scene.practice.id), "hears": at.hears, "about": scene.setting.persona.about.dutch}
    return {**scene.told(), **parts, "opening": _answer(plan, OPENING)}


# ---- speaking
def let_parent_speak(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What the parent said last; or first, where the teacher said nothing yet."""
    scene = _scene(at, values)
    if scene is not None:
        scene.parent_says(scene.rehearsal.last_words)
    return {}


def say_to_parent(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What a teacher typed, with the moves that were heard in it or the one they name themselves; and what the parent says to it."""
    scene, items, named = _scene(at, values), values["heard"], text_of(values, "move")
    if scene is None:
        return NOTHING
    heard = tuple(Heard(item.id, str(item.label)) for item in items) if isinstance(items, tuple) else ()
    if not named and any(each.move == DOUBTFUL for each in heard):
        return {**scene.told(), "state": ASKS}
    return scene.hear(Said(text_of(values, "said"), _named(heard, named)))


def correct_move(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What was said last was another move than was heard; the parent answers that instead."""
    scene = _scene(at, values)
    if scene is None or not scene.practice.said:
        return NOTHING
    *before, last = scene.practice.said
    scene.keep(before)
    return scene.hear(Said(last.text, _named(last.heard, text_of(values, "move"), MANNER)))


def list_replies(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What there is to say now, to choose from."""
    scene = _scene(at, values)
    return {"replies": tuple(Item(reply.id, scene.filled(reply.text)) for reply in scene.replies()) if scene else ()}


def choose_reply(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One of these is said."""
    scene, id = _scene(at, values), text_of(values, "reply")
    chosen = next((reply for reply in scene.replies() if reply.id == id), None) if scene else None
    if scene is None or chosen is None:
        return NOTHING
    return scene.hear(Said(scene.filled(chosen.text), tuple(map(Heard, chosen.moves))))


def read_thoughts(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What the parent thinks, and does not say."""
    scene = _scene(at, values)
    return {"thought": scene.thought() if scene else ""}


# ---- going back, and looking back
def look_back(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """At the end: the teacher's sentences, which of them helped most, and which mattered most."""
    scene = _scene(at, values)
    told = feedback.report(scene.rehearsal) if scene else Report(0, 0, 0, (), ())
    rounds = scene.rehearsal.rounds if scene else ()
    best, point = next(iter(told.strongest), None), told.turning_point
    return {
        "sentences": tuple(Item(str(number), _short(each.said.text)) for number, each in enumerate(rounds)),
        "helped": feedback.quoted(best.said.text) if best else "",
        "helped_id": str(rounds.index(best)) if best else "",
        "mattered": feedback.quoted(point.said.text) if point else "",
        "rewindable": scene is not None and point is not None and scene.practice.rewinds < MOST_REWINDS,
    }


def rewind(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Back to just before the sentence that mattered most."""
    scene = _scene(at, values)
    point = feedback.report(scene.rehearsal).turning_point if scene else None
    if scene is None or point is None:
        return NOTHING
    scene.keep(scene.practice.said[: scene.rehearsal.rounds.index(point)], rewinds=scene.practice.rewinds + 1)
    scene.parent_says(scene.rehearsal.last_words)
    return scene.told()


def close_rehearsal(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The report: the mood as a picture, numbers and moments; beside the last time with this parent."""
    scene = _scene(at, values)
    if scene is None:
        numbers: Mapping[str, Value] = {"share": 0, "open": 0, "closed": 0, "earlier": False}
        return {**numbers, "card": "", "wants": "", "course": "", "strong": "", "weak": "", "instead": "", "before": "", "after": ""}
    told, last = feedback.report(scene.rehearsal), scene.earlier()
    card = feedback.card(told.weakest, at.content.moves)
    scene.draw()
    scene.keep(scene.practice.said, done=bool(scene.rehearsal.rounds))
    return {
        "share": told.share,
        "open": told.open,
        "closed": told.closed,
        "card": next((f"/{name}" for name, command in at.content.commands.items() if card and command.dialogue == card), ""),
        "course": scene.course(),
        "wants": scene.setting.persona.wants.dutch,
        "strong": scene.moments(told.strongest),
        "weak": scene.moments(told.weakest),
        "instead": scene.contrasts(told.weakest),
        "earlier": last is not None,
        "before": scene.numbers(last or scene.rehearsal),
        "after": scene.numbers(scene.rehearsal),
    }


class _Scene:
    """A rehearsal in one turn of the conversation."""

    def __init__(self, at: Circumstances, practice: Practice) -> None:
        self.at, self.practice, self.stage = at, practice, stage_of(at.content)
        self.plan = _plan(at, str(practice.plan_id)) if practice.plan_id else None
        alias = _answer(self.plan, ABOUT)
        self.child = alias if alias and alias != NO_NAME else NOBODY

    @cached_property
    def setting(self) -> Setting:
        return self._setting(self.practice)

    @cached_property
    def rehearsal(self) -> Rehearsal:
        return played(self.stage.effects, self.setting, self.practice.said)

    def _setting(self, of: Practice) -> Setting:
        return Setting(self.stage.parents[of.persona], of.kind, self.stage.effects.levels[of.level], of.seed)

    def keep(self, said: Sequence[Said], rewinds: int | None = None, done: bool = False) -> None:
        self.practice = replace(self.practice, said=tuple(said), rewinds=self.practice.rewinds if rewinds is None else rewinds, done=done)
        self.__dict__.pop("rehearsal", None)
        self.at.records.save_practice(self.practice, self.at.person.id, self.at.now)

    def hear(self, said: Said) -> Mapping[str, Value]:
        """This is said; the parent answers, and the coach tells what was found."""
        if not self.rehearsal.end:
            self.keep((*self.practice.said, said))
            self.parent_says(self.rehearsal.last_words)
            self.remark(self.rehearsal.rounds[-1])
        return self.told()

    def told(self) -> Mapping[str, Value]:
        """How it stands now."""
        rounds, end = self.rehearsal.rounds, self.rehearsal.end
        heated = bool(rounds) and rounds[-1].sound == HEATED and not end
        thought = next((answer for name in IF_THEN if (answer := _answer(self.plan, name))), "") if heated else ""
        how: Mapping[str, Value] = {"state": OVER if end else ON, "end": end, "shown": self.setting.level.shows, "if_then": thought}
        return {**how, "turns": len(rounds), "move": "", **self.rehearsal.mood.rounded()}

    def replies(self) -> Sequence[Reply]:
        """To choose from; the same for as long as nothing was said."""
        rounds = self.rehearsal.rounds
        phase = rounds[-1].phase if rounds else next(iter(self.stage.effects.phases))
        said = {each.text for each in self.practice.said}
        taken = {reply.text.dutch for bank in self.stage.replies.values() for reply in bank if self.filled(reply.text) in said}
        at_the_end = phase == list(self.stage.effects.phases)[-1]
        wanted = AGREEMENT if at_the_end and not any(AGREEMENT in each.did for each in rounds) else ""
        seed = f"{self.practice.seed}:{len(rounds)}"
        return offered(self.stage.replies, self.stage.effects, self.rehearsal.mood, phase, self.practice.kind, seed, taken, wanted)

    # ---- what is said
    def parent_says(self, words: Sequence[Text]) -> None:
        self.at.effects += [Say(text, self.setting.persona.title, {CHILD: self.child}) for text in words]

    def thought(self) -> str:
        """Of what was just said, and of how it goes."""
        rounds = self.rehearsal.rounds
        sound = rounds[-1].sound if rounds else self.stage.effects.sound(self.rehearsal.mood)
        lines = [self.setting.persona.hearing[rounds[-1].weightiest]] if rounds else []
        thoughts = self.setting.persona.thoughts[sound]
        return " ".join(map(self.filled, [*lines, thoughts[len(rounds) % len(thoughts)]]))

    def remark(self, round: Round) -> None:
        """What was found, in the teacher's own words."""
        move = self.at.content.moves.get(round.weightiest)
        if move is not None:
            words = feedback.words_of(round.said, move.id, self.stage.effects.too_early)
            self.at.effects.append(Say(move.found, None, {WORDS: words}))

    def draw(self) -> None:
        """The mood from the beginning to the end, as a picture."""
        if self.rehearsal.rounds:
            self.at.effects.append(MoodDrawn(tuple(self._series())))

    def course(self) -> str:
        """The same in words, for who can't see it."""
        return "\n".join(f"• {name.dutch}: {', '.join(map(str, numbers))}" for name, numbers in self._series())

    def _series(self) -> Iterator[tuple[Text, tuple[int, ...]]]:
        moods = [self.rehearsal.start.rounded(), *(each.after.rounded() for each in self.rehearsal.rounds)]
        for id, name in self.stage.effects.names.items():
            yield name, tuple(mood[id] for mood in moods)

    # ---- in words, for the report
    def moments(self, rounds: Sequence[Round]) -> str:
        """Each round with its weightiest move."""
        told = ((each.said.text, self.at.content.moves[move].short.dutch) for each in rounds if (move := self._known(each)))
        return "\n".join(f"• ‘{feedback.quoted(words)}’: {short}" for words, short in told)

    def contrasts(self, rounds: Sequence[Round]) -> str:
        """For each of these an example of how else."""
        told = [feedback.contrast(self.at.content.moves[move], len(each.said.text)) for each in rounds if (move := self._known(each))]
        return "\n".join(dict.fromkeys(f"• ‘{self.filled(each.said)}’\n  → ‘{self.filled(each.say)}’" for each in told if each))

    def _known(self, round: Round) -> str:
        move = round.weightiest
        return move if move in self.at.content.moves else ""

    def numbers(self, rehearsal: Rehearsal) -> str:
        """The mood at the end."""
        mood = rehearsal.mood.rounded()
        return " · ".join(f"{name.dutch.lower()} {mood[id]}" for id, name in self.stage.effects.names.items())

    def earlier(self) -> Rehearsal | None:
        """The last one with this parent before this."""
        kept = self.at.records.practices(self.at.person.id, self.practice.persona, 2)
        before = next((each for each in kept if each.id != self.practice.id and each.level in self.stage.effects.levels), None)
        return played(self.stage.effects, self._setting(before), before.said) if before and before.kind in self.stage.kinds else None

    def filled(self, text: Text) -> str:
        return with_child(text, self.child)


def _scene(at: Circumstances, values: Values) -> _Scene | None:
    id = text_of(values, "rehearsal_id")
    practice = at.records.practice(int(id), at.person.id) if id.isdecimal() else None
    return _Scene(at, practice) if practice and practice.persona in stage_of(at.content).parents else None


def _plan(at: Circumstances, id: str) -> Plan | None:
    return own_plan(at, {"plan_id": id}) if id else None


def _answer(plan: Plan | None, name: str) -> str:
    """What a plan says under this heading of its preparation."""
    return dict(plan.entries).get(f"{plan.dialogue}:plan.{name}", "") if plan else ""


def _named(heard: Sequence[Heard], move: str, staying: Collection[str] = FORM) -> tuple[Heard, ...]:
    """With the move a teacher names, in the place of what was thought to be one; those of `staying` stay."""
    if not move:
        return tuple(heard)
    form = tuple(each for each in heard if each.move in staying and each.move != move)
    return form if move == "anders" else (*form, Heard(move))


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_LABEL else words[: LONGEST_LABEL - 2].rsplit(maxsplit=1)[0].rstrip(",;:") + " …"
