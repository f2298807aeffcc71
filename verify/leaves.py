"""What leaves of the log must agree with: when rounds were open, how many may vote, which envelopes events tell of."""

from __future__ import annotations

import envelopes
import facts
import journal
from encoding import from_base64, to_base64
from log import LEAVES
from replay import State


def check_ballots(state: State) -> None:
    """Each ballot stands between its round's opening and its close, and there are no more than voters."""
    report = state.report
    for (round_id, category), leaves in state.log.ballots.items():
        what = f"of {category} in {round_id}"
        opened = state.rounds.get(round_id)
        if opened is None or category not in opened.categories:
            report.finding("ballot-nowhere", LEAVES, f"ballots {what}, which was not opened with it")
            continue
        report.check(opened.opened_leaf is not None and leaves.first > opened.opened_leaf, "early-ballot", LEAVES,
                     f"a ballot {what} stands before the leaf of its opening")
        report.check(opened.closed_at is None or leaves.last < opened.closed_at, "late-ballot", LEAVES,
                     f"a ballot {what} stands after its close")
        eligible = opened.voters if opened.vote else opened.categories[category]["eligible"]
        slots = facts.cast(state, opened, category)
        report.check(slots <= eligible, "slots", LEAVES, f"{slots} ballots {what}, and {eligible} voters")


def check_envelopes(state: State) -> None:
    """Each envelope stands after its round's close and before the first opening, unless it was sealed anew."""
    first_opening: dict[str, int] = {}
    for envelope in state.envelopes.values():
        opening = state.event_leaves.get(envelope.opened.number) if envelope.opened else None
        if opening is not None:
            first_opening[envelope.round] = min(opening, first_opening.get(envelope.round, opening))
    for name, envelope in state.envelopes.items():
        final = state.rounds.get(envelope.round)
        for commitment in (envelope.commitment, *envelope.voided):
            leaf = state.log.envelope_leaf(name, from_base64(commitment, 32))
            if leaf is None:
                continue
            early = final is not None and leaf.index < (final.closed_at or 0)
            late = leaf.index > first_opening.get(envelope.round, leaf.index) and not envelope.resealed
            state.report.check(not early and not late, "envelope-order", envelopes.path_of(name),
                               "its leaf stands before the close of its round, or after the first opening")


def check_left_out(state: State) -> None:
    """docs/record-journal.md, "Reasons for what is left out"; what it says of the facts is looked at in `facts.py`."""
    report = state.report
    told = {(name, c) for name, e in state.envelopes.items() for c in (e.commitment, *e.voided)}
    for leaf in state.log.envelopes.values():
        report.check((leaf.category, to_base64(leaf.commitment)) in told, "left-out", journal.PATH,
                     f"the envelope of {leaf.category} in leaf {leaf.index} has no event")
    for opened in state.main_rounds:
        if opened.kind == "final" and any(c in state.envelopes for c in opened.categories):
            for category in opened.categories:
                report.check(category in state.envelopes, "left-out", journal.PATH,
                             f"envelopes of {opened.id} were sealed, and that of {category} was not")
