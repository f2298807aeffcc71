"""The journal's events, one by one: their order and their shape (docs/record-journal.md, "An event")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

import shape
from canonical import Json, encode
from encoding import Malformed, from_base64, sha256
from report import Report
from shape import Object

PATH = "journal.json"


@dataclass(frozen=True)
class Event:
    number: int
    at: datetime
    actor: str
    kind: str
    reason: str
    details: Object


def moment(text: Json) -> datetime:
    """A time in ISO 8601, with seconds and offset."""
    if isinstance(text, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            pass
    raise Malformed(f"not a time with seconds and offset: {text}")


@dataclass(frozen=True)
class Stamp:
    """What the leaf of an event says of it."""

    number: int
    sha256: bytes


def read(value: Json, report: Report) -> tuple[list[Stamp], list[Event]]:
    """The stamps of all events, and all that have the parts that every event has; others are findings."""
    if not isinstance(value, list):
        raise Malformed("the journal is not a list")
    stamps, events = [], []
    for item in value:
        holder = item if isinstance(item, dict) else {}
        number = holder.get("number")
        stamps.append(Stamp(number if isinstance(number, int) else -1, sha256(encode(item))))
        with report.part(PATH, "event-shape"):
            events.append(Event(
                shape.whole(shape.an_object(item, "an event"), "number"), moment(holder.get("at")), shape.text(holder, "actor"),
                shape.text(holder, "kind"), shape.text_or_none(holder, "reason") or "",
                shape.member(holder, "details") if "details" in holder else {}))
    return stamps, events


# What each kind has under `details`: what must be there, and what may be.
# text, number, time, key (base64 of 32 bytes), flag, object, texts, objects, cues (of the order), texts? (a text or a list of
# texts), slots (by category), keys (by name), or one of several words, with | between them.
_SHAPES: dict[str, tuple[str, str]] = {
    "season-created": ("season:key", ""),
    "season-revised": ("season:text", ""),
    "members-imported": ("count:number", ""),
    "keys-made": ("keys:keys", ""),
    "entry-decided": ("category:text", "accepted:object credited:texts people:objects nominee:object rejected:text"),
    "shortlist-made": ("category:text entries:texts", ""),
    "round-opened": ("round:text kind:text opens:time closes:time publicKey:key categories:objects", ""),
    "vote-opened": ("round:text category:text number:number eligible:number proxies:number", ""),
    "deadline-moved": ("round:text from:time closes:time", ""),
    "nominee-withdrawn": ("nominee:text", "category:text recount:text"),
    "round-closed": ("round:text size:number root:key", "paper:object"),
    "tie-decided": ("round:text category:text favour:texts", ""),
    "ballots-set-aside": ("round:text slots:slots", ""),
    "leaves-disowned": ("round:text slots:slots", ""),
    "candidate-passed-over": ("round:text category:text label:text why:declined|ineligible", ""),
    "candidate-restored": ("round:text category:text label:text", ""),
    "nominees-announced": ("round:text category:text nominees:objects", "entries:objects people:objects"),
    "outcome-decided": ("category:text outcome:object", ""),
    "envelope-sealed": ("category:text commitment:key", ""),
    "envelope-resealed": ("category:text commitment:key void:key", ""),
    "count-released": ("round:text category:text", ""),
    "envelope-opened": ("category:text round:text ending:text winners:texts",
                        "label:text void:texts nominees:objects entries:objects people:objects room:object"),
    "card-read": ("category:text read:text", "mode:text"),
    "announced-from-paper": ("category:text at:text winners:texts same:flag", ""),
    "wrong-winner-read": ("category:text read:text card:texts owner:text", ""),
    "drill-ended": ("category:text seconds:number", ""),
    "corrected": ("field:person-name|person-say|entry-title|credit|people-order id:text from:text to:text", ""),
    "result-seen": ("categories:texts", ""),
    "cards-handed": ("categories:texts", ""),
    "order-changed": ("order:cues", ""),
    "order-locked": ("locked:flag", ""),
    "speech-noted": ("speaker:text words:text acceptance:in-person|by-another|absent|posthumous|refused", "category:text nominee:text corrects:number"),
    "blog-posted": ("text:text", "corrects:number"),
    "protest-window-set": ("closes:time decider:text", ""),
    "protest-made": ("category:text from:text", ""),
    "protest-recounted": ("protest:number category:text ballots:number findings:texts", ""),
    "protest-decided": ("protest:number outcome:upheld|rejected decider:text", ""),
    "staff-changed": ("id:text roles:texts", "sections:texts name:text"),
    "appeals-set": ("ends:time", ""),
    "links-erased": ("", ""),
    "rollback-accepted": ("checkpoint:text", ""),
}

# Kinds whose reason must not be empty.
_REASONED = {
    "season-revised", "entry-decided", "shortlist-made", "deadline-moved", "nominee-withdrawn", "tie-decided",
    "ballots-set-aside", "leaves-disowned", "candidate-passed-over", "candidate-restored", "envelope-resealed", "corrected",
    "protest-made", "protest-decided", "rollback-accepted"}


class Refused(Exception):
    """An event that is not allowed here: the finding's name, a sentence, and its path. It changes nothing."""

    def __init__(self, name: str, message: str, path: str = PATH) -> None:
        super().__init__(message)
        self.name = name
        self.path = path


def check_alone(event: Event) -> None:
    """What can be said of an event without those before it: private, shape, actor and reason."""
    if event.kind not in _SHAPES or event.details.get("mode") == "rehearsal":
        raise Refused("event-private", f"no record has an event of the kind {event.kind}, or of a rehearsal")
    must, may = _SHAPES[event.kind]
    for part in must.split() + may.split():
        key, kind = part.split(":")
        value = event.details.get(key)
        if value is None and part in may.split():
            continue
        if not _is(value, kind):
            raise Refused("event-shape", f"{event.kind} has no “{key}” as it must be ({kind})")
    if not event.actor:
        raise Refused("event-reason", "nobody did this: the actor is empty")
    if event.kind in _REASONED and not event.reason:
        raise Refused("event-reason", f"{event.kind} needs a reason")


def _is(value: Json, kind: str) -> bool:
    if kind == "number":
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    if kind == "flag":
        return isinstance(value, bool)
    if kind == "object":
        return isinstance(value, dict)
    if kind == "objects":
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)
    if kind == "texts":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if kind == "cues":
        return _is(value, "objects") and all(_is(cue.get("id"), "text") and _is(cue.get("cue"), "text") for cue in value)
    if kind == "texts?":
        return isinstance(value, str) or _is(value, "texts")
    if kind == "keys":
        return isinstance(value, dict) and all(_is(item, "key") for item in value.values())
    if kind == "slots":
        return isinstance(value, dict) and all(_is(item, "texts?") for item in value.values())
    if not isinstance(value, str):
        return False
    if "|" in kind:
        return value in kind.split("|")
    try:
        if kind == "time":
            moment(value)
        elif kind == "key":
            from_base64(value, 32)
    except Malformed:
        return False
    return True
