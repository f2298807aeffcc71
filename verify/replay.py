"""The replay: what the journal's events make of the season, one after the other (docs/record-journal.md).

What each kind is allowed to do and does stands in `replay_rounds.py`, `replay_envelopes.py` and `replay_rest.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import journal
import shape
from journal import Event, Refused, Stamp
from log import Log
from notes import Checkpoint, VerifierKey
from report import Report
from season import Season
from shape import Object


@dataclass
class OpenedRound:
    """A round that was opened, or a vote of a room."""

    id: str
    kind: str
    closes: datetime | None
    # The categories as they were frozen, with what later events did to them.
    categories: dict[str, Object]
    # Where the leaf of its opening stands; None where it has none.
    opened_leaf: int | None
    # The log's size at its close.
    closed_at: int | None = None
    # Of a vote of a room: its round and its number.
    vote: tuple[str, int] | None = None
    # Of a vote of a room: how many may vote in it.
    voters: int = 0
    # The slots that events took out, by category.
    taken_out: dict[str, set[bytes]] = field(default_factory=dict)
    _candidates: dict[tuple[str, str], dict[str, Object]] = field(default_factory=dict)

    def candidate(self, category: str, key: str, wanted: str) -> Object | None:
        """A frozen category's candidate by `id` or `label`."""
        if (category, key) not in self._candidates:
            candidates = shape.objects(self.categories[category], "candidates")
            self._candidates[category, key] = {str(c.get(key)): c for c in reversed(candidates)}
        return self._candidates[category, key].get(wanted)

    @property
    def is_open(self) -> bool:
        return self.closed_at is None


@dataclass
class Envelope:
    """A category's sealed envelope, and its opening."""

    commitment: str
    # The final that it is of, or "decided".
    round: str
    # The nominees as a card names them, by id, as the season was when the card was sealed.
    names: dict[str, Object]
    category_name: str
    resealed: bool = False
    voided: list[str] = field(default_factory=list)
    opened: Event | None = None


@dataclass
class State:
    # The season as events made it, and as it was created.
    season: Season
    created: Season
    log: Log
    report: Report
    checkpoints: dict[int, Checkpoint]
    key: VerifierKey
    season_sha256: bytes
    # The index in the log of each event's leaf, by the event's number.
    event_leaves: dict[int, int]
    rounds: dict[str, OpenedRound] = field(default_factory=dict)
    # The rounds (not votes of rooms) that were opened with a category; how many rounds and votes are open.
    rounds_with: dict[str, list[OpenedRound]] = field(default_factory=dict)
    open_rounds: int = 0
    envelopes: dict[str, Envelope] = field(default_factory=dict)
    struck: set[str] = field(default_factory=set)
    announced: dict[tuple[str, str], list[Object]] = field(default_factory=dict)
    passed_over: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    # The votes of rooms, by round and category, and the last of each round.
    votes: dict[tuple[str, str], list[OpenedRound]] = field(default_factory=dict)
    last_vote: dict[str, OpenedRound] = field(default_factory=dict)
    released: set[tuple[str, str]] = field(default_factory=set)
    drill: str | None = None
    protest_window: bool = False
    protests: dict[int, bool] = field(default_factory=dict)
    links_erased: bool = False
    speeches: set[int] = field(default_factory=set)
    posts: set[int] = field(default_factory=set)
    lost: list[Checkpoint] = field(default_factory=list)

    # Looking things up; what is not there is refused.

    def need(self, true: Any, message: str, name: str = "event-state") -> None:
        if not true:
            raise Refused(name, message)

    def category(self, wanted: str) -> Object:
        category = self.season.category(wanted)
        if category is None:
            raise Refused("event-state", f"the season has no category {wanted}")
        return category

    def opened(self, wanted: str) -> OpenedRound:
        if wanted not in self.rounds:
            raise Refused("event-state", f"the round {wanted} was not opened")
        return self.rounds[wanted]

    def opened_with(self, round_id: str, category: str) -> OpenedRound:
        opened = self.opened(round_id)
        self.need(category in opened.categories, f"the round {round_id} has no category {category}")
        return opened

    def nominations(self, round_id: str, category: str) -> OpenedRound:
        """A round of nominations that is closed, has the category, and is not announced."""
        opened = self.opened_with(round_id, category)
        self.need(opened.kind == "nomination", f"{round_id} is no round of nominations")
        self.need(not opened.is_open, f"the round {round_id} is not closed")
        return opened

    def final_of(self, category: str) -> OpenedRound | None:
        """The final in which a category was opened."""
        return next((r for r in reversed(self.rounds_with.get(category, [])) if r.kind == "final"), None)

    @property
    def main_rounds(self) -> list[OpenedRound]:
        """The rounds of the season that were opened, without the votes of rooms."""
        return [self.rounds[id_] for r in self.season.rounds if (id_ := r["id"]) in self.rounds]

    def held_in_room(self, round_id: str) -> bool:
        round_ = self.season.round(round_id)
        return round_ is not None and round_.get("room") is not None

    def votes_of(self, round_id: str, category: str) -> list[OpenedRound]:
        return self.votes.get((round_id, category), [])

    def sealed(self, category: str) -> Envelope:
        if category not in self.envelopes:
            raise Refused("event-state", f"the envelope of {category} is not sealed")
        return self.envelopes[category]

    def opening(self, category: str) -> Event:
        """The event that opened an envelope."""
        opened = self.sealed(category).opened
        if opened is None:
            raise Refused("event-state", f"the envelope of {category} is not open")
        return opened


Handler = Callable[[State, Event], None]
HANDLERS: dict[str, Handler] = {}


def on(kind: str) -> Callable[[Handler], Handler]:
    """Marks a function as what an event of this kind does. It raises Refused before it changes anything."""

    def register(handler: Handler) -> Handler:
        HANDLERS[kind] = handler
        return handler

    return register


def match_leaves(stamps: list[Stamp], log: Log, report: Report) -> dict[int, int]:
    """The event leaves of the log are, in order, those of the first events of the journal: each event's leaf by its number."""
    found: dict[int, int] = {}
    for stamp, leaf in zip(stamps, log.events):
        if (stamp.number, stamp.sha256) != (leaf.number, leaf.sha256):
            report.finding("event-leaf", journal.PATH,
                           f"event {stamp.number} is not the one in the log: leaf {leaf.index} is of event {leaf.number}")
            return found
        found[stamp.number] = leaf.index
    if len(log.events) > len(stamps):
        leaf = log.events[len(stamps)]
        report.finding("event-leaf", journal.PATH, f"leaf {leaf.index} is of event {leaf.number}, which is not in the journal")
    return found


def replay(state: State, events: list[Event]) -> None:
    """All events in their order. One that is not allowed is a finding, and changes nothing; one out of order is applied."""
    before: Event | None = None
    for index, event in enumerate(events):
        what = f"event {event.number} ({event.kind})"
        if (event.kind == "season-created") != (index == 0):
            state.report.finding("event-order", journal.PATH, f"{what}: the first event is season-created, and no other is")
        if before is not None and (event.number <= before.number or event.at < before.at):
            state.report.finding("event-order", journal.PATH, f"{what}: its number or its time is not after the event before it")
        before = event
        with state.report.part(journal.PATH, "event-shape"):
            try:
                journal.check_alone(event)
                HANDLERS[event.kind](state, event)
            except Refused as refused:
                state.report.finding(refused.name, refused.path, f"{what}: {refused}")
    state.report.did(f"{len(events)} events, each as to whether it was allowed when it came")
