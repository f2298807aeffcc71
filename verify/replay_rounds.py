"""Events of rounds: opening, closing, deadlines, withdrawals, ties, ballots set aside, nominations."""

from __future__ import annotations

import copy

import shape
from encoding import Malformed, from_base64, to_base64
from journal import Event, Refused, moment
from log import CHECKPOINT
from replay import OpenedRound, State, on
from season import by_id
from shape import Object

_UNDECLARED = ("winner-only", "round-tables")


@on("round-opened")
def round_opened(state: State, event: Event) -> None:
    details = event.details
    id_ = shape.text(details, "round")
    round_ = state.season.round(id_)
    if round_ is None:
        raise Refused("event-state", f"the season has no round {id_}")
    state.need(id_ not in state.rounds, f"the round {id_} was opened before")
    state.need(details["kind"] == round_.get("kind"), f"the round {id_} is of another kind in the season")
    for key in ("opens", "closes"):
        state.need(event.reason or moment(details[key]) == moment(round_.get(key)),
                   f"the round {id_} {key} at another time than the season says, without a reason")
    frozen = shape.objects(details, "categories")
    expected = []
    for category in state.season.categories_of(round_):
        found = by_id(frozen, category["id"]) or {}
        publication = found.get("publication") if found.get("publication") in _UNDECLARED else _UNDECLARED[0]
        eligible = found.get("eligible")
        state.need(isinstance(eligible, int) and not isinstance(eligible, bool) and eligible >= 0,
                   f"{category['id']} does not say how many are eligible")
        expected.append(state.season.frozen(round_, category, publication, eligible))
    if frozen != expected:
        raise Refused("event-state", f"the categories of {id_} are not those of the season as it was: {_differing(frozen, expected)}")
    opened = OpenedRound(id_, shape.text(details, "kind"), moment(details["closes"]),
                         {shape.text(c, "id"): copy.deepcopy(c) for c in frozen}, state.event_leaves.get(event.number))
    state.rounds[id_] = opened
    state.open_rounds += 1
    for name in opened.categories:
        state.rounds_with.setdefault(name, []).append(opened)
    round_["opens"], round_["closes"] = details["opens"], details["closes"]


def _differing(frozen: list[Object], expected: list[Object]) -> str:
    if [c.get("id") for c in frozen] != [c["id"] for c in expected]:
        return "others, or in another order"
    return next(f"{e['id']}, {key}" for f, e in zip(frozen, expected) if f != e
                for key in sorted(set(f) | set(e)) if f.get(key) != e.get(key))


@on("vote-opened")
def vote_opened(state: State, event: Event) -> None:
    details = event.details
    round_id, category, number = details["round"], details["category"], details["number"]
    opened = state.opened_with(round_id, category)
    state.need(state.held_in_room(round_id), f"the round {round_id} is not held in a room")
    votes = state.votes_of(round_id, category)
    last = state.last_vote.get(round_id)
    state.need(last is None or not last.is_open, "another vote of it is open")
    state.need(number == len(votes) + 1, "the number is not one more than the last")
    state.need(details["eligible"] <= opened.categories[category]["eligible"], "more are eligible than in the whole round")
    state.need(opened.is_open or category in state.struck, f"the round {round_id} is closed")
    id_ = f"{round_id}.{category}.{number}"
    # The category is its round's own: what later events do to one they do to all its votes.
    vote = OpenedRound(id_, opened.kind, None, {category: opened.categories[category]}, state.event_leaves.get(event.number),
                       vote=(round_id, number), voters=details["eligible"])
    state.rounds[id_] = state.last_vote[round_id] = vote
    state.open_rounds += 1
    state.votes.setdefault((round_id, category), []).append(vote)


@on("deadline-moved")
def deadline_moved(state: State, event: Event) -> None:
    id_ = event.details["round"]
    round_ = state.season.round(id_)
    if round_ is None:
        raise Refused("event-state", f"the season has no round {id_}")
    opened = state.rounds.get(id_)
    state.need(opened is None or opened.is_open, f"the round {id_} is closed")
    state.need(moment(event.details["from"]) == moment(round_.get("closes")), "it did not close at that time until then")
    round_["closes"] = event.details["closes"]
    if opened is not None:
        opened.closes = moment(event.details["closes"])


@on("round-closed")
def round_closed(state: State, event: Event) -> None:
    opened = state.opened(event.details["round"])
    state.need(opened.is_open, f"the round {opened.id} is closed already")
    state.need(opened.closes is None or event.at >= opened.closes or event.reason, "closed before its time, without a reason")
    size = event.details["size"]
    opened.closed_at = size
    state.open_rounds -= 1
    checkpoint = state.checkpoints.get(size)
    path = f"{CHECKPOINT}{size}"
    if checkpoint is None:
        state.report.finding("checkpoint", path, f"the checkpoint of the close of {opened.id} is missing")
    else:
        state.report.check(to_base64(checkpoint.root) == event.details["root"], "checkpoint", path,
                           f"it has another root than the event that closed {opened.id} says")
    leaf = state.event_leaves.get(event.number)
    if leaf is not None and leaf < size:
        raise Refused("event-leaf", f"its leaf {leaf} stands before the size {size} at which the round closed")


@on("nominee-withdrawn")
def nominee_withdrawn(state: State, event: Event) -> None:
    id_ = event.details["nominee"]
    found = state.season.find_nominee(id_)
    if found is None or shape.flag(found[1], "withdrawn"):
        raise Refused("event-state", f"{id_} is no nominee, or is withdrawn already")
    category, nominee = found
    name = shape.text(category, "id")
    envelope = state.envelopes.get(name)
    state.need(envelope is None or envelope.opened is None, f"the envelope of {name} is open")
    recount = event.details.get("recount")
    if recount is not None:
        opened = state.opened_with(recount, name)
        state.need(event.details.get("category") in (None, name), f"{id_} stands in {name}")
        state.need(not opened.is_open, f"the round {recount} is not closed")
        state.need(envelope is not None, f"the envelope of {name} is not sealed")
        rounds = [opened]
        state.struck.add(name)
    else:
        state.need(envelope is None or category.get("decision") != "voted", f"the envelope of {name} is sealed")
        rounds = state.rounds_with.get(name, [])
    nominee["withdrawn"] = True
    for opened in rounds:
        candidate = opened.candidate(name, "id", id_)
        if candidate is not None:
            candidate["withdrawn"] = True


@on("tie-decided")
def tie_decided(state: State, event: Event) -> None:
    round_id, name, favour = event.details["round"], event.details["category"], shape.texts(event.details, "favour")
    opened = state.opened_with(round_id, name)
    frozen = opened.categories[name]
    state.need(not opened.is_open, f"the round {round_id} is not closed")
    state.need(len(favour) >= 2 and len(set(favour)) == len(favour), "a decision names two at least, and nobody twice")
    state.need(all(opened.candidate(name, "id", id_) for id_ in favour), "a decision names only candidates")
    if opened.kind == "nomination":
        state.need((round_id, name) not in state.announced, f"the nominees of {name} are announced")
    else:
        state.need(name not in state.envelopes or name in state.struck, f"the envelope of {name} is sealed")
    frozen.setdefault("favour", []).append(favour)


@on("ballots-set-aside")
def ballots_set_aside(state: State, event: Event) -> None:
    for category in shape.member(event.details, "slots"):
        state.need(category not in state.envelopes, f"the envelope of {category} is sealed")
    _take_out(state, event)


@on("leaves-disowned")
def _take_out(state: State, event: Event) -> None:
    """The slots are in the log, and were not taken out before."""
    opened = state.opened(event.details["round"])
    taken: dict[str, set[bytes]] = {}
    for category, value in shape.member(event.details, "slots").items():
        state.need(category in opened.categories, f"the round {opened.id} has no category {category}")
        leaves = state.log.ballots.get((opened.id, category))
        out = taken.setdefault(category, set())
        for text in [value] if isinstance(value, str) else shape.strings(value, "slots"):
            try:
                slot = from_base64(text, 16)
            except Malformed as error:
                raise Refused("event-shape", str(error)) from None
            before = opened.taken_out.get(category, set())
            if leaves is None or slot not in leaves.slots or slot in before or slot in out:
                raise Refused("taken-out", f"a slot of {category} is not in the log, or was taken out before")
            out.add(slot)
    for category, out in taken.items():
        opened.taken_out.setdefault(category, set()).update(out)


@on("candidate-passed-over")
def candidate_passed_over(state: State, event: Event) -> None:
    round_id, name, label = event.details["round"], event.details["category"], event.details["label"]
    opened = state.nominations(round_id, name)
    key = round_id, name
    state.need(key not in state.announced, f"the nominees of {name} are announced")
    passed = state.passed_over.setdefault(key, set())
    state.need(label not in passed, f"{label} was passed over before")
    passed.add(label)
    candidate = opened.candidate(name, "label", label)
    if candidate is not None and shape.member(opened.categories[name], "rule").get("vacancy") in (None, "fill"):
        candidate["withdrawn"] = True


@on("candidate-restored")
def candidate_restored(state: State, event: Event) -> None:
    round_id, name, label = event.details["round"], event.details["category"], event.details["label"]
    opened = state.nominations(round_id, name)
    passed = state.passed_over.get((round_id, name), set())
    state.need((round_id, name) not in state.announced, f"the nominees of {name} are announced")
    state.need(label in passed, f"{label} was not passed over")
    passed.remove(label)
    candidate = opened.candidate(name, "label", label)
    if candidate is not None:
        candidate.pop("withdrawn", None)


@on("nominees-announced")
def nominees_announced(state: State, event: Event) -> None:
    round_id, name = event.details["round"], event.details["category"]
    state.nominations(round_id, name)
    state.need((round_id, name) not in state.announced, f"the nominees of {name} were announced before")
    state.announced[round_id, name] = shape.objects(event.details, "nominees")
    put_nominees(state, name, event.details)


def put_nominees(state: State, category: str, details: Object) -> None:
    """The category's nominees are these; entries and people that the season lacks are added."""
    state.season.set_nominees(state.category(category), copy.deepcopy(shape.objects(details, "nominees")))
    state.season.add(copy.deepcopy(shape.objects(details, "entries")), copy.deepcopy(shape.objects(details, "people")))


@on("count-released")
def count_released(state: State, event: Event) -> None:
    key = event.details["round"], event.details["category"]
    state.nominations(*key)
    state.need(key not in state.released, "the count was released before")
    state.released.add(key)
