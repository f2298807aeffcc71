"""Reading parsed JSON by key: each function says what is missing or of another kind."""

from __future__ import annotations

from canonical import Json
from encoding import Malformed

Object = dict[str, Json]


def an_object(value: Json, what: str = "this") -> Object:
    if not isinstance(value, dict):
        raise Malformed(f"{what} is not an object")
    return value


def text(holder: Object, key: str) -> str:
    value = holder.get(key)
    if not isinstance(value, str):
        raise Malformed(f"“{key}” is not a text")
    return value


def text_or_none(holder: Object, key: str) -> str | None:
    return None if holder.get(key) is None else text(holder, key)


def whole(holder: Object, key: str) -> int:
    """A whole number, not below zero."""
    value = holder.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Malformed(f"“{key}” is not a whole number")
    return value


def whole_or_none(holder: Object, key: str) -> int | None:
    return None if holder.get(key) is None else whole(holder, key)


def flag(holder: Object, key: str) -> bool:
    """true or false; a key that is left out is false."""
    value = holder.get(key, False)
    if not isinstance(value, bool):
        raise Malformed(f"“{key}” is neither true nor false")
    return value


def member(holder: Object, key: str) -> Object:
    return an_object(holder.get(key), f"“{key}”")


def items(holder: Object, key: str) -> list[Json]:
    """A list; a key that is left out is an empty one."""
    value = holder.get(key, [])
    if not isinstance(value, list):
        raise Malformed(f"“{key}” is not a list")
    return value


def objects(holder: Object, key: str) -> list[Object]:
    return [an_object(item, f"a member of “{key}”") for item in items(holder, key)]


def texts(holder: Object, key: str) -> list[str]:
    return strings(items(holder, key), key)


def strings(values: list[Json], what: str) -> list[str]:
    for value in values:
        if not isinstance(value, str):
            raise Malformed(f"a member of “{what}” is not a text")
    return values


def schema(value: Json, expected: str) -> Object:
    """The object, whose schema is the expected one."""
    holder = an_object(value)
    if holder.get("schema") != expected:
        raise Malformed(f"its schema is not {expected}")
    return holder
