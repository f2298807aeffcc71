"""Counts: their headings against the facts, and counted again from the published ballots (docs/count-json.md)."""

from __future__ import annotations

import shape
from ballots import Pile, read_blt, read_scores, read_votes
from canonical import Json
from counts.model import Contest, NotCountedHere
from counts.rules import RULES, SCORED, count_by
from counts.text import as_json
from counts.ties import TieRule
from encoding import Malformed
from facts import difference
from shape import Object

# A count looks at every mark of every ballot in each round, and there are no more rounds than candidates, or few more.
# More work than this, some minutes, is not done here.
_MOST_WORK = 500_000_000


def is_scored(rule: Object) -> bool:
    return rule.get("rule") in SCORED


def ballots_ending(facts: Object, room: bool) -> str:
    rule = shape.member(facts, "rule")
    return "votes" if room else "scores" if is_scored(rule) else "blt"


def read_ballots(data: bytes, facts: Object, ending: str) -> dict[int, Pile]:
    """The piles of a ballots file, by the number of the vote (0 where there is one vote alone). BLT repeats some of the facts."""
    candidates = shape.objects(facts, "candidates")
    if ending == "votes":
        return {number: pile for number, pile in read_votes(data, len(candidates)).items()}
    if ending == "scores":
        return {0: read_scores(data, len(candidates))}
    file = read_blt(data)
    said = (file.names, file.places, file.withdrawn, file.title)
    withdrawn = frozenset(i for i, c in enumerate(candidates) if shape.flag(c, "withdrawn"))
    facts_say = ([shape.text(c, "label") for c in candidates], places(facts), withdrawn, shape.text(facts, "title"))
    for what, one, other in zip(("labels", "places", "withdrawn candidates", "title"), said, facts_say):
        if one != other:
            raise Malformed(f"the {what} are not those of the facts", "ballots")
    return {0: file.pile}


def places(facts: Object) -> int:
    return shape.whole(shape.member(facts, "rule"), "places")


def check_heading(count: Object, facts: Object, cast: int) -> list[str]:
    """Where a count's heading or total is not that of the facts."""
    wrong = []
    rule, frozen = shape.member(count, "rule"), shape.member(facts, "rule")
    if rule.get("id") != frozen.get("rule"):
        wrong.append(f"it is by the rule {rule.get('id')}, and {frozen.get('rule')} was frozen")
    parameters = shape.member(rule, "parameters")
    for name, value in (shape.member(frozen, "set") if "set" in frozen else {}).items():
        said = parameters.get(name)
        if not isinstance(said, dict) or said.get("value") != str(value):
            wrong.append(f"its parameter {name} is not {value}, as it was frozen")
    if count.get("seats") != places(facts):
        wrong.append(f"it is for {count.get('seats')} seats, and the rule has {places(facts)} places")
    if count.get("contest") != facts.get("title"):
        wrong.append("its title is not that of the category")
    named = [(c.get("name"), shape.flag(c, "withdrawn")) for c in shape.objects(count, "candidates")]
    if named != [(c.get("label"), shape.flag(c, "withdrawn")) for c in shape.objects(facts, "candidates")]:
        wrong.append("its candidates are not those of the facts")
    if shape.member(count, "ballots").get("total") != str(cast):
        wrong.append(f"its total is {shape.member(count, 'ballots').get('total')}, and {cast} ballots were cast")
    return wrong


def contest_of(facts: Object, pile: Pile) -> Contest:
    candidates = shape.objects(facts, "candidates")
    return Contest(shape.text(facts, "title"), places(facts), tuple(shape.text(c, "label") for c in candidates),
                   frozenset(i for i, c in enumerate(candidates) if shape.flag(c, "withdrawn")), pile,
                   tuple(shape.text(c, "id") for c in candidates))


def ties_of(facts: Object) -> TieRule:
    """The decisions, in the order made, and the draw (docs/record-journal.md, "Favour")."""
    numbers = {shape.text(c, "id"): i for i, c in enumerate(shape.objects(facts, "candidates"))}
    decisions = [[numbers[id_] for id_ in shape.strings(decision, "favour")]
                 for decision in shape.items(facts, "favour")]
    return TieRule(decisions, shape.whole_or_none(facts, "tieSeed"))


def recount(facts: Object, pile: Pile) -> dict[str, Json]:
    """The count of these ballots by the frozen rule. NotCountedHere where this verifier does not have it."""
    frozen = shape.member(facts, "rule")
    name = shape.text(frozen, "rule")
    if name not in RULES:
        raise NotCountedHere(f"the rule {name}")
    marks = sum(len(ballot) for ballot in pile) + len(pile) + 1
    affordable = _MOST_WORK // (marks * (len(shape.objects(facts, "candidates")) + 1))
    if not affordable:
        raise NotCountedHere(f"so many ballots by the rule {name}")
    chosen = {key: str(value) for key, value in (shape.member(frozen, "set") if "set" in frozen else {}).items()}
    contest = contest_of(facts, pile)
    count, decimals = count_by(RULES[name], contest, chosen, ties_of(facts), affordable)
    rule = {"id": name, "parameters": {key: {"value": value, "default": key not in chosen or value == RULES[name].defaults[key]}
                                       for key, value in RULES[name].parameters(chosen).items()}}
    return {"rule": rule, **as_json(count, contest, decimals)}


def compare(ours: dict[str, Json], theirs: Object) -> str | None:
    """Where the published count differs from ours first. Keys that ours does not have are not compared."""
    for key in ours:
        if key == "rounds":
            continue
        if found := _differs(ours[key], theirs.get(key), key):
            return found
    rounds, published = ours["rounds"], theirs.get("rounds")
    for index, (one, other) in enumerate(zip(rounds, published if isinstance(published, list) else [])):
        if found := _differs(one, other, f"round {index + 1}"):
            return found
    return _differs(len(rounds), len(published) if isinstance(published, list) else 0, "the number of rounds")


def _differs(ours: Json, theirs: Json, at: str) -> str | None:
    if isinstance(ours, dict) and isinstance(theirs, dict) and (not at.endswith(("tallies", ", ballots")) or set(ours) == set(theirs)):
        for key in ours:
            if key not in theirs:
                return f"{at} has no “{key}”"
            if found := _differs(ours[key], theirs[key], f"{at}, {key}"):
                return found
        return None
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for one, other in zip(ours, theirs):
            if found := _differs(one, other, at):
                return found
        return None
    return None if ours == theirs and type(ours) is type(theirs) else difference(ours, theirs, at)

