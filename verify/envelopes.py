"""Envelopes: what was committed to before the night, and what was opened (docs/record-format.md, "Cards and their commitments")."""

from __future__ import annotations

import commitments
import shape
from canonical import Json, parse
from encoding import Malformed, from_base64, pad, sha256, to_base64
from manifest import Record
from replay import Envelope, State
from season import NO_AWARD
from shape import Object

_OPENED = ("nonce", "card", "paddedLength", "cardKey")
# No card is longer, whatever the record says; so a padded length cannot ask for more memory.
_LONGEST_CARD = 1 << 24


def path_of(category: str) -> str:
    return f"envelopes/{category}.json"


def check_all(state: State, record: Record) -> dict[str, Object]:
    """Every envelope that an event sealed. The opened cards, by category."""
    report = state.report
    cards: dict[str, Object] = {}
    told: set[int] = set()
    opened = 0
    for name, envelope in state.envelopes.items():
        path = path_of(name)
        if path not in record:
            if path not in record.manifest.entries:
                report.finding("file-missing", path, f"the envelope of {name} was sealed")
            continue
        with report.part(path):
            file = shape.an_object(record.json(path, "envelope.envelope/1"))
            report.check(file.get("category", name) == name, "malformed", path, "it is of another category")
            _check_leaf(state, path, name, file, envelope.commitment, told, "commitment")
            _check_voided(state, path, name, file, envelope, told)
            if envelope.opened is None:
                if any(file.get(key) is not None for key in _OPENED):
                    report.finding("card-event", path, "it is open, and no event opened it")
                continue
            if file.get("card") is None:
                report.finding("card-event", path, "an event opened it, and it has no card")
                continue
            opened += 1
            cards[name] = _check_card(state, path, name, file, envelope, envelope.opened.details)
    for leaf in state.log.envelopes.values():
        if leaf.index not in told:
            report.finding("voided", path_of(leaf.category), f"the log has an envelope (leaf {leaf.index}) that the record does not tell of")
    report.did(f"{len(state.envelopes)} envelopes against the log, {opened} of them open")
    return cards


def _check_leaf(state: State, path: str, category: str, file: Object, commitment: str, told: set[int], name: str) -> None:
    """The envelope's commitment, leaf and sealed card are those of one leaf in the log."""
    report = state.report
    index = shape.whole(file, "leaf")
    said = shape.text(file, "commitment")
    report.check(said == commitment, name, path, "its commitment is not the one that its event sealed")
    leaf = state.log.envelopes.get(index)
    if leaf is None:
        report.finding(name, path, f"leaf {index} is not that of an envelope")
        return
    told.add(index)
    sealed = from_base64(shape.text(file, "sealedCard"))
    report.check((leaf.category, leaf.commitment) == (category, from_base64(said, 32)), name, path, f"leaf {index} is of another envelope")
    report.check(leaf.sealed_sha256 == sha256(sealed), name, path, f"its sealed card is not the one of leaf {index}")


def _check_voided(state: State, path: str, category: str, file: Object, envelope: Envelope, told: set[int]) -> None:
    voided = shape.objects(file, "voided")
    if [v.get("commitment") for v in voided] != envelope.voided:
        state.report.finding("voided", path, "the voided envelopes are not those that events put out of force")
    for item in voided:
        _check_leaf(state, path, category, item, shape.text(item, "commitment"), told, "voided")


def _check_card(state: State, path: str, category: str, file: Object, envelope: Envelope, opening: Object) -> Object:
    """The card is the one committed to, the released key opens the sealed card to the same bytes, its names are the season's."""
    report = state.report
    body, season = state.season.body, state.season.id
    text = shape.text(file, "card")
    nonce = from_base64(shape.text(file, "nonce"), commitments.NONCE)
    length = shape.whole(file, "paddedLength")
    if length > _LONGEST_CARD:
        raise Malformed(f"no card is padded to {length} bytes", "card")
    with report.part(path, "card"):
        padded = pad(text.encode(), length)
        commitment = commitments.of_card("card", body, season, category, padded, nonce)
        report.check(to_base64(commitment) == shape.text(file, "commitment"), "card", path, "the card is not the one committed to")
        key = from_base64(shape.text(file, "cardKey"), 32)
        found = commitments.open_card("card", body, season, category, key, from_base64(shape.text(file, "sealedCard")))
        report.check(found == nonce + padded, "card", path, "the released key opens the sealed card to something else")
    value, canonical = parse(text.encode())
    report.check(canonical, "not-canonical", path, "the card is not canonical JSON")
    card = shape.schema(value, "envelope.card/1")
    decision = state.category(category).get("decision")
    report.check(card.get("category") == category, "card", path, "the card is of another category")
    report.check(card.get("decision") == decision, "card", path, "the card has another decision than the category")
    report.check(card.get("categoryName") == envelope.category_name, "card-names", path, "the card has another name of the category")
    for winner in shape.objects(card, "winners") + shape.objects(card, "mentions"):
        expected = envelope.names.get(str(winner.get("nominee")))
        report.check(winner == expected, "card-names", path, f"{winner.get('nominee')} is named otherwise than in the season")
    report.check(winner_ids(card) == opening["winners"] and card.get("ending") == opening["ending"], "card-event", path,
                 "the card has other winners, or another ending, than the event that opened it")
    if decision != "voted":
        _check_decided(state, path, category, card)
    return card


def _check_decided(state: State, path: str, category: str, card: Object) -> None:
    outcome = state.category(category).get("outcome")
    if not isinstance(outcome, dict):
        state.report.could_not(f"{category}: whether the card is what was decided; the season does not tell the decision")
        return
    report = state.report
    report.check(winner_ids(card) == outcome.get("winners", []), "card-count", path, "the card has other winners than the decision")
    report.check(card.get("ending") == ending_of(len(winner_ids(card)), False), "card-count", path, "the card has another ending than the decision")
    for key in ("by", "on", "citation"):
        said: Json = outcome.get(key)
        report.check(card.get(key) == said or isinstance(said, dict), "card-count", path, f"the card's “{key}” is not that of the decision")


def winner_ids(card: Object) -> list[str]:
    return [shape.text(winner, "nominee") for winner in shape.objects(card, "winners")]


def ending_of(winners: int, no_award: bool) -> str:
    if winners:
        return "won" if winners == 1 else "shared"
    return "no-award" if no_award else "not-awarded"


def check_against_count(state: State, category: str, card: Object, count: Object, ids: dict[str, str]) -> None:
    """The card's winners and ending are those of the count."""
    path = path_of(category)
    winners = [ids.get(name, name) for name in shape.texts(count, "winners")]
    winners = [id_ for id_ in winners if id_ != NO_AWARD]
    no_award = count.get("noAward") is True
    state.report.check(winner_ids(card) == winners, "card-count", path, "the card has other winners than the count")
    state.report.check(card.get("ending") == ending_of(len(winners), no_award), "card-count", path, "the card has another ending than the count")
