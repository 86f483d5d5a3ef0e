"""What a teacher can choose to say in a rehearsal, where choosing is easier than typing."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from ..dialogue.definition import Text
from ..dialogue.fields import Fields, placeholders
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid
from .mood import Effects, Mood
from .personas import CHILD, NOBODY, with_child

ALL = "alle"  # fits every kind of talk
LEAST, MOST = 20, 46  # characters, so that its length gives nothing away
OFFERED = 4
OWN = 3  # times as likely to be offered: what is about the matter itself
GOOD = 6  # of trust, being heard and understanding, less tension


@dataclass(frozen=True, slots=True)
class Reply:
    """A sentence, and the moves in it. `id` stays its own as long as its words do."""

    id: str
    text: Text
    moves: tuple[str, ...]


Replies = Mapping[tuple[str, str], Sequence[Reply]]  # by phase and kind of talk


def offered(
    replies: Replies, effects: Effects, mood: Mood, phase: str, kind: str, seed: str, said: Collection[str], wanted: str = ""
) -> tuple[Reply, ...]:
    """Four of them, not said before: one that does good, one that does not, and two in between or of either sort; in an order that tells nothing.

    `mood`: advice and an agreement do good only to who feels heard. `wanted` is a move that is among them, where it does good.
    """
    bank = [reply for place in ((phase, kind), (phase, ALL)) for reply in replies.get(place, ()) if reply.text.dutch not in said]
    own = {reply.id for reply in replies.get((phase, kind), ())}
    bank.sort(key=lambda reply: _shuffled(seed, reply) / (OWN if reply.id in own else 1))
    poor = [reply for reply in bank if costs(effects, mood, reply)]
    good = [reply for reply in bank if reply not in poor and worth(effects, mood, reply) >= GOOD]
    good.sort(key=lambda reply: wanted not in reply.moves)
    middling = [reply for reply in bank if reply not in poor and reply not in good]
    chosen = [*good[:1], *poor[:1], *middling[:1], *poor[1:2]]
    chosen += [reply for reply in bank if reply not in chosen][: OFFERED - len(chosen)]
    return tuple(sorted(chosen, key=lambda reply: _shuffled(f"{seed}:order", reply)))


def costs(effects: Effects, mood: Mood, reply: Reply) -> bool:
    """Whether it costs trust, whatever else it does."""
    return any(effects.effects[move][0] < 0 for move in effects.counted(mood, reply.moves))


def worth(effects: Effects, mood: Mood, reply: Reply) -> int:
    """What it does by the table, to whoever is in this mood."""
    rows = (effects.effects[move] for move in effects.counted(mood, reply.moves))
    return sum(trust + heard + clear - tension for trust, tension, heard, clear in rows)


def _shuffled(seed: str, reply: Reply) -> int:
    return int.from_bytes(sha256(f"{seed}:{reply.id}".encode()).digest()[:4], "big")


def read_replies(text: str, file: str, effects: Effects, kinds: Collection[str]) -> Replies:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "replies")
    replies = dict(reader.replies(load_yaml(text, file), effects, kinds))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return replies


class _Reader(Fields):
    def replies(self, data: dict[str, object], effects: Effects, kinds: Collection[str]) -> Iterator[tuple[tuple[str, str], Sequence[Reply]]]:
        phases = self.fields(data.get("replies"), "replies", tuple(effects.phases))
        for phase, by_kind in phases.items():
            given = self.mapping(by_kind, phase)
            for unknown in given.keys() - {ALL, *kinds}:
                self.problem("S093", f"{phase}: there is no preparation {str(unknown)!r}", unknown)
            for kind, bank in given.items():
                if not isinstance(bank, list):
                    self.problem("S006", f"{phase}.{kind}: a list of replies is expected here", kind)
                    continue
                yield (phase, str(kind)), [self.reply(f"{phase}.{kind}", body, effects) for body in bank]

    def reply(self, path: str, body: object, effects: Effects) -> Reply:
        given = self.fields(body, "a reply", ("text", "moves"))
        text = self.text(given.get("text"), path, "text")
        moves = self.listed(given.get("moves"), "moves")
        for unknown in set(moves) - effects.effects.keys():
            self.problem("S090", f"there is no move {str(unknown)!r} in moves/effects.yaml", unknown)
        if unshown := placeholders(text.dutch) - {CHILD}:
            self.problem("S032", f"{', '.join(sorted(unshown))} can't be shown here, only {{{CHILD}}}", given.get("text"))
        if not LEAST <= len(with_child(text, NOBODY)) <= MOST:
            self.problem("S094", f"a reply has {LEAST} to {MOST} characters, so that its length gives nothing away", given.get("text"))
        return Reply(sha256(text.dutch.encode()).hexdigest()[:8], text, tuple(map(str, moves)))
