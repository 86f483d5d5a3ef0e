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
LONGEST = 300  # characters; a condition longer than this can't be read by a person either


@dataclass(frozen=True, slots=True)
class Condition:
    """A guard: `names` are the variables it looks at."""

    source: str
    names: frozenset[str] = field(compare=False)
    _tree: ast.expr = field(compare=False, repr=False)

    @classmethod
    def parse(cls, source: str) -> "Condition":
        """Raises ValueError, in words for the author, where the source is no condition."""
        if len(source) > LONGEST:
            raise ValueError(f"a condition is at most {LONGEST} characters long")
        try:
            tree = ast.parse(source.strip(), mode="eval").body
            names: set[str] = set()
            _check(tree, names)
        except (SyntaxError, RecursionError, MemoryError) as error:
            raise ValueError(f"{source!r} is not a condition") from error
        return cls(source, frozenset(names), tree)

    def holds(self, values: Mapping[str, Any]) -> bool:
        return bool(_value(self._tree, values))


def holding(condition: Condition | None, values: Mapping[str, Any]) -> bool:
    """Whether it holds; no condition always does."""
    return condition is None or condition.holds(values)


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


def _value(node: ast.expr, values: Mapping[str, Any]) -> Any:
    match node:
        case ast.Name(id=name):
            return CONSTANTS[name] if name in CONSTANTS else values[name]
        case ast.Constant(value=value):
            return value
        case ast.BoolOp(op=ast.And(), values=parts):
            return all(_value(part, values) for part in parts)
        case ast.BoolOp(values=parts):
            return any(_value(part, values) for part in parts)
        case ast.UnaryOp(op=ast.Not(), operand=part):
            return not _value(part, values)
        case ast.UnaryOp(operand=part):
            return -_value(part, values)
        case ast.Compare(left=left, ops=ops, comparators=rights):
            value = _value(left, values)
            for op, right in zip(ops, rights, strict=True):
                other = _value(right, values)
                if not COMPARISONS[type(op)](value, other):
                    return False
                value = other
            return True
        case _:
            raise AssertionError("checked when it was parsed")
