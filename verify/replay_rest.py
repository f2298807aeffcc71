"""Events of the season itself, of entries, of the press, of protests, of the log's keeper."""

from __future__ import annotations

import copy

import shape
from canonical import parse
from encoding import Malformed, from_base64
from journal import Event, Refused
from notes import Checkpoint
from replay import State, on
from season import Season, by_id, plain
from shape import Object


@on("season-created")
def season_created(state: State, event: Event) -> None:
    if from_base64(event.details["season"], 32) != state.season_sha256:
        raise Refused("season", "another season was created than season.json", "season.json")


@on("season-revised")
def season_revised(state: State, event: Event) -> None:
    state.need(not state.open_rounds, "a round is open")
    try:
        value, canonical = parse(shape.text(event.details, "season").encode())
        new = Season(shape.schema(value, "envelope.season/1"))
    except Malformed as error:
        raise Refused("event-shape", f"the season is no season file: {error}") from None
    state.need(canonical, "the season is not canonical JSON", "event-shape")
    state.need((new.body, new.id) == (state.season.body, state.season.id), "it is of another body or season")
    # What was decided before stands in the new file already.
    state.season = new


@on("entry-decided")
def entry_decided(state: State, event: Event) -> None:
    name = event.details["category"]
    category = state.category(name)
    _not_opened(state, name)
    accepted, rejected = event.details.get("accepted"), event.details.get("rejected")
    entered = shape.objects(category, "entered")
    if accepted is not None:
        entry = shape.an_object(accepted)
        id_ = shape.text(entry, "id")
        state.season.add([copy.deepcopy(entry)], copy.deepcopy(shape.objects(event.details, "people")))
        if event.details.get("nominee") is not None:
            state.season.add_nominee(category, copy.deepcopy(shape.member(event.details, "nominee")))
        else:
            entry_of = by_id(entered, id_, "entry")
            if entry_of is None:
                entry_of = {"entry": id_}
                category.setdefault("entered", []).append(entry_of)
            entry_of["people"] = list(shape.texts(event.details, "credited"))
    elif rejected is not None:
        category["entered"] = [e for e in entered if e.get("entry") != rejected]
        state.season.set_nominees(category, [n for n in shape.objects(category, "nominees") if n.get("entry") != rejected])


@on("shortlist-made")
def shortlist_made(state: State, event: Event) -> None:
    name = event.details["category"]
    category = state.category(name)
    _not_opened(state, name)
    category["shortlist"] = list(shape.texts(event.details, "entries"))


def _not_opened(state: State, category: str) -> None:
    state.need(category not in state.rounds_with, f"a round of {category} was opened")


_FIELDS = {"person-name": "name", "person-say": "say", "entry-title": "title", "credit": "credit", "people-order": "people"}


@on("corrected")
def corrected(state: State, event: Event) -> None:
    field, id_, before, after = (shape.text(event.details, key) for key in ("field", "id", "from", "to"))
    season = state.season
    holder: Object | None
    if field in ("person-name", "person-say"):
        holder = season.people.get(id_)
    elif field == "entry-title":
        holder = season.entries.get(id_)
    else:
        found = season.find_nominee(id_)
        holder = found[1] if found else None
    if holder is None:
        raise Refused("event-state", f"the season has no {field} of {id_}")
    value = holder.get(_FIELDS[field])
    if field == "people-order":
        # The ids, with commas between them.
        state.need(",".join(shape.texts(holder, "people")) == before, "the people were not in that order")
        holder["people"] = list(after.split(","))
    else:
        state.need((plain(value) if value is not None else "") == before, "it did not say so before")
        holder[_FIELDS[field]] = after


@on("members-imported")
@on("keys-made")
@on("result-seen")
@on("order-changed")
@on("order-locked")
@on("staff-changed")
def _told_only(state: State, event: Event) -> None:
    """Nothing that results depend on."""


@on("speech-noted")
def speech_noted(state: State, event: Event) -> None:
    _corrects(state, event, state.speeches)


@on("blog-posted")
def blog_posted(state: State, event: Event) -> None:
    _corrects(state, event, state.posts)


def _corrects(state: State, event: Event, before: set[int]) -> None:
    corrects = event.details.get("corrects")
    if corrects is not None:
        state.need(corrects in before, f"event {corrects} is none of its kind before it")
        state.need(event.reason, "a correction needs a reason", "event-reason")
    before.add(event.number)


@on("protest-window-set")
def protest_window_set(state: State, event: Event) -> None:
    state.need(not state.protests, "a protest is there")
    state.protest_window = True


@on("protest-made")
def protest_made(state: State, event: Event) -> None:
    state.need(state.protest_window, "no window for protests is set")
    state.opening(event.details["category"])
    state.protests[event.number] = False


@on("protest-recounted")
def protest_recounted(state: State, event: Event) -> None:
    state.need(event.details["protest"] in state.protests, "there is no such protest")


@on("protest-decided")
def protest_decided(state: State, event: Event) -> None:
    number = event.details["protest"]
    state.need(state.protests.get(number) is False, "there is no such protest, or it is decided")
    state.protests[number] = True


@on("appeals-set")
def appeals_set(state: State, event: Event) -> None:
    """Appeals end when the links from voters to slots are erased."""
    state.need(not state.links_erased, "appeals have ended")


@on("links-erased")
def links_erased(state: State, event: Event) -> None:
    state.need(not state.open_rounds, "a round is open")
    state.need(not state.links_erased, "they were erased before")
    state.links_erased = True


@on("rollback-accepted")
def rollback_accepted(state: State, event: Event) -> None:
    try:
        checkpoint = Checkpoint.parse(shape.text(event.details, "checkpoint").encode())
    except Malformed as error:
        raise Refused("event-state", str(error)) from None
    state.need(checkpoint.note.signed_by(state.key), "the checkpoint is not signed by the record's key")
    known = state.log.roots.get(checkpoint.size)
    state.need(checkpoint.size > state.log.size or known != checkpoint.root, "the checkpoint is a beginning of this log")
    state.lost.append(checkpoint)
