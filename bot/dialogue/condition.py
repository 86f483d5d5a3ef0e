"""The language of conditions: `stemming >= 60 and not afspraak`.

A condition is Python's grammar cut down to names, constants, comparisons and and / or / not. It is parsed
once, when the dialogue is read. Nothing is evaluated but these forms, and there is nothing to call.
"""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

COMPARISONS: Mapping[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
CONSTANTS = {"true": True, "false": False}
Reads = Callable[[Mapping[str, Any]], Any]
LONGEST = 300  # characters; a condition longer than this can't be read by a person either


@dataclass(frozen=True, slots=True)
class Condition:
    """A guard: `names` are the variables it looks at."""

    source: str
    names: frozenset[str] = field(compare=False)
    ordered: frozenset[str] = field(compare=False)  # names that are asked whether they are more or less
    _reads: Reads = field(compare=False, repr=False)

    @classmethod
    def parse(cls, source: str) -> "Condition":
        """Raises ValueError, in words for the author, where the source is no condition."""
        if len(source) > LONGEST:
            raise ValueError(f"a condition is at most {LONGEST} characters long")
        try:
            if "\0" in source:
                raise SyntaxError  # as Python itself says, from 3.11.4 on
            tree = ast.parse(source.strip(), mode="eval").body
            names: set[str] = set()
            _check(tree, names)
            ordered = {name for node in ast.walk(tree) if isinstance(node, ast.Compare) for name in _ordered(node)}
        except (SyntaxError, RecursionError, MemoryError) as error:
            raise ValueError(f"{source!r} is not a condition") from error
        return cls(source, frozenset(names), frozenset(ordered), _compiled(tree))

    def holds(self, values: Mapping[str, Any]) -> bool:
        return bool(self._reads(values))


def holding(condition: Condition | None, values: Mapping[str, Any]) -> bool:
    """Whether it holds; no condition always does."""
    return condition is None or condition.holds(values)


def _ordered(node: ast.Compare) -> set[str]:
    if all(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops):
        return set()
    return {part.id for part in (node.left, *node.comparators) if isinstance(part, ast.Name)}


def _check(node: ast.expr, names: set[str]) -> None:
    match node:
        case ast.Name(id=name):
            if name not in CONSTANTS:
                names.add(name)
        case ast.Constant(value=bool() | int() | str()):
            pass
        case ast.BoolOp(values=parts):
            for part in parts:
                _check(part, names)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=part):
            _check(part, names)
        case ast.Compare(left=left, ops=ops, comparators=rights) if all(type(op) in COMPARISONS for op in ops):
            for part in (left, *rights):
                _check(part, names)
        case _:
            raise ValueError(f"{ast.unparse(node)!r} is not allowed in a condition")


def _compiled(node: ast.expr) -> Reads:
    """A function of the values, made once; a checked tree has no other forms than these."""
    match node:
        case ast.Name(id=name) if name in CONSTANTS:
            return _always(CONSTANTS[name])
        case ast.Name(id=name):
            return operator.itemgetter(name)
        case ast.Constant(value=value):
            return _always(value)
        case ast.BoolOp(op=op, values=values):
            parts = [_compiled(part) for part in values]
            if isinstance(op, ast.And):
                return lambda values: all(part(values) for part in parts)
            return lambda values: any(part(values) for part in parts)
        case ast.UnaryOp(op=op, operand=operand):
            part = _compiled(operand)
            if isinstance(op, ast.Not):
                return lambda values: not part(values)
            return lambda values: -part(values)
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            first, compare, second = _compiled(left), COMPARISONS[type(op)], _compiled(right)
            return lambda values: compare(first(values), second(values))
        case ast.Compare(left=left, ops=ops, comparators=rights):  # 0 < stemming < 50
            terms = [_compiled(part) for part in (left, *rights)]
            compares = [COMPARISONS[type(op)] for op in ops]
            return lambda values: all(compare(terms[n](values), terms[n + 1](values)) for n, compare in enumerate(compares))
        case _:
            raise AssertionError("checked when it was parsed")


def _always(value: Any) -> Reads:
    return lambda values: value
