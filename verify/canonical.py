"""Canonical JSON: one value, one way to write it (docs/record-format.md, "Conventions")."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from encoding import Malformed, utf8

# None, bool, int, str, or a list or a dict of these. What a value is said to be is looked at where it is used (`shape.py`).
Json = Any

# Python needs about ten times a file's size for the values in it; no JSON file of a record comes near this.
LIMIT = 128 << 20

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_TABLE = str.maketrans({chr(c): _ESCAPES.get(chr(c), f"\\u{c:04x}") for c in range(0x20)} | _ESCAPES)


def parse(data: bytes) -> tuple[Json, bool]:
    """The value that `data` is in JSON, and whether it is written in its canonical form."""
    if len(data) > LIMIT:
        raise Malformed(f"JSON of more than {LIMIT} bytes is not read here", "file-unreadable")
    text = utf8(data)
    try:
        value = json.loads(text, object_pairs_hook=_members, parse_float=_no_fraction, parse_constant=_no_fraction)
        return value, encode(value) == data
    except RecursionError:
        raise Malformed("this JSON is nested too deeply") from None
    except UnicodeEncodeError:
        raise Malformed("a text in this JSON has half a surrogate pair") from None
    except ValueError as error:
        raise Malformed(f"this is not JSON: {error}") from None


def encode(value: Json) -> bytes:
    """`value` as canonical JSON, with the newline at its end."""
    out: list[str] = []
    _write(value, "\n", out)
    out.append("\n")
    return "".join(out).encode("utf-8")


def _write(value: Json, newline: str, out: list[str]) -> None:
    inner = newline + "  "
    if value is None or isinstance(value, bool):
        out.append({None: "null", True: "true", False: "false"}[value])
    elif isinstance(value, int):
        out.append(str(value))
    elif isinstance(value, str):
        out.append(f'"{value.translate(_TABLE)}"')
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            out.append(("," if index else "[") + inner)
            _write(item, inner, out)
        out.append(newline + "]")
    elif isinstance(value, dict) and value:
        # Code points and UTF-8 bytes sort alike.
        for index, key in enumerate(sorted(value)):
            out.append(("," if index else "{") + inner + f'"{key.translate(_TABLE)}": ')
            _write(value[key], inner, out)
        out.append(newline + "}")
    else:
        out.append("[]" if isinstance(value, list) else "{}")


def _members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Malformed("a key stands twice in one object")
    return members


def _no_fraction(text: str) -> NoReturn:
    raise Malformed(f"{text[:40]} is not a whole number")
