"""Events of envelopes: sealed, sealed anew, opened, and what was said on stage."""

from __future__ import annotations

import shape
from encoding import from_base64
from journal import Event, Refused
from replay import Envelope, State, on
from replay_rounds import put_nominees
from season import Season, plain
from shape import Object


def on_cards(season: Season, category: Object) -> dict[str, Object]:
    """How a card names each nominee of a category: id, title, people, and detail and credit where there are any."""
    cards: dict[str, Object] = {}
    for nominee in shape.objects(category, "nominees"):
        id_ = shape.text(nominee, "id")
        card: Object = {"nominee": id_, "title": season.title_of(nominee), "people": list(season.names_of(nominee))}
        for key in ("detail", "credit"):
            if nominee.get(key) is not None:
                card[key] = plain(nominee[key])
        cards[id_] = card
    return cards


def _seal(state: State, event: Event, round_id: str) -> Envelope:
    category = state.category(event.details["category"])
    return Envelope(event.details["commitment"], round_id, on_cards(state.season, category), plain(category.get("name")))


@on("envelope-sealed")
def envelope_sealed(state: State, event: Event) -> None:
    name = event.details["category"]
    category = state.category(name)
    state.need(name not in state.envelopes, f"the envelope of {name} was sealed before")
    round_id = "decided"
    if category.get("decision") == "voted":
        final = state.final_of(name)
        if final is None or final.closed_at is None:
            raise Refused("event-state", f"the final of {name} is not closed")
        round_id = final.id
    if state.log.envelope_leaf(name, from_base64(event.details["commitment"], 32)) is None:
        state.report.finding("commitment", f"envelopes/{name}.json", f"event {event.number} seals it, and no leaf has its commitment")
    state.envelopes[name] = _seal(state, event, round_id)


@on("envelope-resealed")
def envelope_resealed(state: State, event: Event) -> None:
    name = event.details["category"]
    envelope = state.sealed(name)
    state.need(envelope.opened is None, f"the envelope of {name} is open")
    state.need(envelope.commitment == event.details["void"], "the one voided is not the one that was sealed")
    state.need(name in state.struck, f"nothing of {name} changed after its count")
    commitment = from_base64(event.details["commitment"], 32)
    state.need(state.log.envelope_leaf(name, commitment), "no leaf has this commitment", "commitment")
    new = _seal(state, event, envelope.round)
    new.resealed, new.voided = True, [*envelope.voided, envelope.commitment]
    state.envelopes[name] = new
    state.struck.discard(name)


@on("envelope-opened")
def envelope_opened(state: State, event: Event) -> None:
    name = event.details["category"]
    envelope = state.sealed(name)
    state.need(envelope.opened is None, f"the envelope of {name} was opened before")
    state.need(name not in state.struck, f"{name} is to be counted again")
    state.need(event.details["round"] == envelope.round, f"the envelope of {name} is not of that round")
    envelope.opened = event
    if event.details.get("nominees") is not None:
        put_nominees(state, name, event.details)
        envelope.names = on_cards(state.season, state.category(name))


def _winners(state: State, category: str) -> list[str]:
    return shape.texts(state.opening(category).details, "winners")


@on("card-read")
def card_read(state: State, event: Event) -> None:
    winners = _winners(state, event.details["category"])
    read = event.details["read"]
    state.need(read in winners or (read == "" and not winners), "who was read is not on the card", "announcement")


@on("announced-from-paper")
def announced_from_paper(state: State, event: Event) -> None:
    winners = _winners(state, event.details["category"])
    same = sorted(winners) == sorted(shape.texts(event.details, "winners"))
    state.need(event.details["same"] == same, "whether the paper said the same as the card is not so", "announcement")


@on("wrong-winner-read")
def wrong_winner_read(state: State, event: Event) -> None:
    name = event.details["category"]
    state.need(state.drill is None, "a drill runs")
    winners = _winners(state, name)
    state.need(sorted(winners) == sorted(shape.texts(event.details, "card")), "the card has other winners", "announcement")
    state.need(event.details["read"] not in winners, "who was read is on the card", "announcement")
    state.drill = name


@on("drill-ended")
def drill_ended(state: State, event: Event) -> None:
    state.need(state.drill == event.details["category"], "no drill runs for this category")
    state.drill = None


@on("cards-handed")
def cards_handed(state: State, event: Event) -> None:
    for name in shape.texts(event.details, "categories"):
        state.sealed(name)


@on("outcome-decided")
def outcome_decided(state: State, event: Event) -> None:
    name = event.details["category"]
    category = state.category(name)
    state.need(category.get("decision") != "voted", f"{name} is voted on")
    state.need(name not in state.envelopes, f"the envelope of {name} is sealed")
    category["outcome"] = event.details["outcome"]
