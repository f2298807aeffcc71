"""facts.json and README.md: both are derived, and must equal what is derived (docs/record-format.md)."""

from __future__ import annotations

import copy

import shape
from canonical import Json, encode
from replay import OpenedRound, State
from season import by_id, plain
from shape import Object

PATH = "facts.json"
README = "README.md"
SCHEMA = "envelope.record/2"


def cast(state: State, opened: OpenedRound, category: str) -> int:
    """The slots of a category in the log, without those that events took out; of a room, the sum of its votes'."""
    if state.held_in_room(opened.id):
        return sum(cast(state, vote, category) for vote in state.votes_of(opened.id, category))
    leaves = state.log.ballots.get((opened.id, category))
    return len(leaves.slots) - len(opened.taken_out.get(category, ())) if leaves else 0


def in_order(state: State) -> list[OpenedRound]:
    """The rounds that were opened, in the season's order, then the votes of rooms."""
    return state.main_rounds + [r for r in state.rounds.values() if r.vote is not None]


def category_facts(state: State, opened: OpenedRound, category: str, published: Object | None) -> Object:
    """A category as the facts have it. Two things are not derived: the candidates of written ballots, and what a room says."""
    facts = copy.deepcopy(opened.categories[category])
    if opened.vote is not None:
        facts["eligible"] = opened.voters
    if shape.flag(shape.member(facts, "rule"), "written") and published is not None:
        facts["candidates"] = published.get("candidates")
    envelope = state.envelopes.get(category)
    room = opened.vote[0] if opened.vote else opened.id
    if state.held_in_room(room) and envelope is not None and envelope.opened is not None and envelope.round == room:
        said = shape.member(envelope.opened.details, "room") if "room" in envelope.opened.details else {}
        for candidate in shape.objects(facts, "candidates"):
            if candidate.get("id") in shape.texts(said, "withdrawn"):
                candidate["withdrawn"] = True
        if said.get("verdict") is not None:
            facts["verdict"] = said["verdict"]
    return facts


def derived_round(state: State, opened: OpenedRound, published: Object) -> Object:
    """One round of facts.json as it must be; `published` is what the facts say of it."""
    theirs = {shape.text(shape.member(c, "category"), "id"): shape.member(c, "category") for c in shape.objects(published, "categories")}
    round_: Object = {"id": opened.id, "kind": opened.kind, "categories": [
        {"cast": cast(state, opened, name), "category": category_facts(state, opened, name, theirs.get(name))}
        for name in opened.categories]}
    if opened.vote is not None:
        round_["vote"] = {"round": opened.vote[0], "number": opened.vote[1]}
    return round_


def derived_head(state: State, key: Json) -> Object:
    body, season = state.season.body, state.season.id
    return {"schema": SCHEMA, "body": body, "season": season, "origin": f"envelope/{body}/{season}", "key": key}


def check(state: State, published: Object) -> None:
    report = state.report
    with report.part(PATH):
        report.did("facts.json and README.md against what is derived")
        said = shape.objects(published, "rounds")
        theirs, ours = {shape.text(r, "id"): r for r in said}, in_order(state)
        for id_ in sorted(set(theirs) - {r.id for r in ours}):
            report.finding("left-out", PATH, f"no event opened the round {id_}")
        for id_ in sorted({r.id for r in ours} - set(theirs)):
            report.finding("left-out", PATH, f"the round {id_} was opened, and is not in the facts")
        head = {key: value for key, value in published.items() if key != "rounds"}
        wrong = difference(derived_head(state, published.get("key")), head, "facts") if head != derived_head(state, published.get("key")) else None
        if wrong is None and [r["id"] for r in said] != [r.id for r in ours]:
            wrong = f"the rounds are {', '.join(theirs)}, and must be {', '.join(r.id for r in ours)}"
        # Round by round, and no further than the first that differs: many votes of many candidates must not fill the memory.
        for opened in ours:
            if wrong is None:
                derived = derived_round(state, opened, theirs[opened.id])
                wrong = difference(derived, theirs[opened.id], opened.id) if encode(derived) != encode(theirs[opened.id]) else None
        if wrong is not None:
            report.finding("facts", PATH, f"not what is derived: {wrong}")


def difference(ours: Json, theirs: Json, at: str = "") -> str:
    """Where two values differ first, in words."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(set(ours) | set(theirs)):
            if ours.get(key) != theirs.get(key):
                return difference(ours.get(key), theirs.get(key), f"{at}.{key}" if at else key)
    if isinstance(ours, list) and isinstance(theirs, list):
        for index, (one, other) in enumerate(zip(ours, theirs)):
            if one != other:
                return difference(one, other, f"{at}[{index}]")
        return f"{at} has {len(theirs)} members, and must have {len(ours)}"
    return f"{at} is {_short(theirs)}, and must be {_short(ours)}"


def _short(value: Json) -> str:
    text = encode(value).decode("utf-8", "replace").strip() if value is not None else "nothing"
    return text if len(text) <= 80 else text[:80] + "…"


def readme(state: State, kind: str, key: str, cards: dict[str, Object]) -> str:
    """README.md as it must be; `cards` are the opened ones."""
    season, created = state.season, state.created
    whose = "public" if kind == "public" else "auditor's"
    lines = [f"# {created.name}: the {whose} record", ""]
    if created.data.get("simulated") is not None:
        lines += [plain(created.data["simulated"]), ""]
    lines += [
        "This folder lets anyone check how the winners came about: `envelope verify FOLDER`, the second verifier",
        "`verify/verify.py`, or any program written from `docs/record-format.md` of Envelope. The key that signed it is", "",
        f"    {key}", "",
        "Compare it with the one that the body announced elsewhere, and pass it as `--key`."]
    results = [_result(cards[name]) for c in season.categories if (name := shape.text(c, "id")) in cards]
    if results:
        lines += ["", "## Results", "", *results]
    return "\n".join(lines) + "\n"


def _result(card: Object) -> str:
    winners = []
    for winner in shape.objects(card, "winners"):
        people = ", ".join(shape.texts(winner, "people"))
        winners.append(shape.text(winner, "title") + (f" ({people})" if people else ""))
    if not winners:
        winners = ["No Award" if card.get("ending") == "no-award" else "not awarded"]
    return f"- {shape.text(card, 'categoryName')}: {'; '.join(winners)}"


def candidate_ids(facts: Object) -> dict[str, str]:
    """The candidates' ids by their labels."""
    return {shape.text(c, "label"): shape.text(c, "id") for c in shape.objects(facts, "candidates")}


def published_category(published: Object, round_id: str, category: str) -> Object | None:
    """What the published facts say of a category of a round."""
    item = _published(published, round_id, category)
    return shape.member(item, "category") if item is not None else None


def published_cast(published: Object, round_id: str, category: str) -> int:
    """The ballots cast, as the facts say; whether they say it rightly is looked at elsewhere."""
    return shape.whole(_published(published, round_id, category) or {}, "cast")


def _published(published: Object, round_id: str, category: str) -> Object | None:
    round_ = by_id(shape.objects(published, "rounds"), round_id)
    return next((c for c in shape.objects(round_ or {}, "categories") if shape.member(c, "category").get("id") == category), None)
