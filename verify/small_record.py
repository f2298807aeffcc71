"""Makes small records for the tests: a season's events and leaves, one after the other, and all that is derived from them.

No part of checking: `verify.py` does not import it."""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import commitments
import envelopes
import facts
import openings
import recount
import replay_envelopes
import replay_rest  # noqa: F401
import replay_rounds  # noqa: F401
from canonical import Json, encode
from encoding import lp, pad, sha256, to_base64
from journal import read
from log import Log
from merkle import Tree
from notes import Checkpoint, VerifierKey
from replay import State, match_leaves, replay
from report import Report
from season import Season
from shape import Object

_SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
_PUBLIC = _SIGNER.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def key_text(name: str) -> str:
    data = b"\x01" + _PUBLIC
    return f"{name}+{sha256(name.encode(), bytes([10]), data)[:4].hex()}+{to_base64(data)}"


def sign(text: str, name: str) -> bytes:
    key = VerifierKey.parse(key_text(name))
    return f"{text}\n\u2014 {name} {to_base64(key.key_id + _SIGNER.sign(text.encode()))}\n".encode()


def drawn(*what: object, size: int = 32) -> bytes:
    """Bytes that stand for random ones, the same in every run."""
    return hashlib.shake_256(repr(what).encode()).digest(size)


@dataclass
class SmallRecord:
    season: Object
    kind: str = "auditor"
    events: list[Object] = field(default_factory=list)
    leaves: list[bytes] = field(default_factory=list)
    checkpoints: dict[int, bytes] = field(default_factory=dict)
    casts: dict[tuple[str, str], dict[bytes, tuple[bytes, bytes]]] = field(default_factory=dict)
    cards: dict[str, Object] = field(default_factory=dict)
    readings: dict[str, list[Object]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    @property
    def id(self) -> tuple[str, str]:
        return self.season["body"]["id"], self.season["season"]["id"]

    @property
    def origin(self) -> str:
        return "envelope/" + "/".join(self.id)

    # Events and leaves

    def event(self, kind: str, details: Object | None = None, reason: str = "", at: str = "2026-03-01T12:00:00Z",
              actor: str = "kim", leaf: bool = True, number: int | None = None) -> Object:
        event: Object = {"number": number or (self.events[-1]["number"] + 1 if self.events else 1),
                         "at": at, "actor": actor, "kind": kind}
        if details is not None:
            event["details"] = details
        if reason:
            event["reason"] = reason
        self.events.append(event)
        if leaf:
            self.leaves.append(b"\x03" + event["number"].to_bytes(8, "big") + sha256(encode(event)))
        return event

    def create(self, at: str = "2026-03-01T00:00:00Z") -> None:
        self.event("season-created", {"season": to_base64(sha256(encode(self.season)))}, at=at)

    def state(self) -> State:
        """What the events so far make of the season."""
        report = Report()
        log = Log.read(b"".join(len(leaf).to_bytes(2, "big") + leaf for leaf in self.leaves), [], report)
        stamps, events = read(self.events, report)
        season = Season(json.loads(json.dumps(self.season)))
        state = State(season, season, log, report,
                      {size: Checkpoint.parse(data) for size, data in self.checkpoints.items()}, VerifierKey.parse(key_text(self.origin)),
                      sha256(encode(self.season)), match_leaves(stamps, log, report))
        replay(state, events)
        return state

    def open_round(self, id_: str, eligible: int = 10, publication: str = "full-ballots", **more: Any) -> None:
        season = self.state().season
        round_ = season.round(id_) or {}
        self.event("round-opened", {
            "round": id_, "kind": round_["kind"], "opens": round_["opens"], "closes": round_["closes"],
            "publicKey": to_base64(drawn("key", id_)),
            "categories": [season.frozen(round_, c, publication, eligible) for c in season.categories_of(round_)]}, **more)

    def cast(self, round_id: str, category: str, ballot: bytes, length: int, slot: object = None) -> bytes:
        """One ballot: its unpadded bytes, padded to `length`."""
        slot_bytes = drawn("slot", round_id, category, slot if slot is not None else len(self.leaves), size=16)
        padded, nonce = pad(ballot, length), drawn("nonce", len(self.leaves))
        commitment = commitments.of_ballot(*self.id, round_id, category, padded, nonce)
        name = round_id.encode(), category.encode()
        self.leaves.append(b"\x01" + b"".join(bytes([len(n)]) + n for n in name) + slot_bytes + commitment + drawn("sealed", len(self.leaves)))
        self.casts.setdefault((round_id, category), {})[slot_bytes] = nonce, padded
        return slot_bytes

    def rank(self, round_id: str, category: str, *choices: int, slot: object = None) -> bytes:
        opened = self.state().rounds[round_id].categories[category]
        ballot = b"".join(n.to_bytes(2, "big") for n in (len(choices), *choices))
        return self.cast(round_id, category, ballot, openings.padded_length(opened), slot)

    def close(self, round_id: str, at: str = "2026-03-09T12:00:00Z", **more: Any) -> None:
        size = len(self.leaves)
        self.checkpoint(size)
        self.event("round-closed", {"round": round_id, "size": size, "root": to_base64(self.root(size))}, at=at, **more)

    def root(self, size: int) -> bytes:
        tree = Tree()
        for leaf in self.leaves[:size]:
            tree.add(leaf)
        return tree.root()

    def checkpoint(self, size: int) -> None:
        self.checkpoints[size] = sign(f"{self.origin}\n{size}\n{to_base64(self.root(size))}\n", self.origin)

    # Cards

    def seal(self, category: str, winners: list[str], ending: str = "won", void: str | None = None, at: str = "2026-03-10T12:00:00Z",
             **more: Json) -> None:
        state = self.state()
        about = state.category(category)
        names = replay_envelopes.on_cards(state.season, about)
        card: Object = {"schema": "envelope.card/1", "category": category, "categoryName": about["name"], "decision": about["decision"],
                        "ending": ending, "winners": [names[w] for w in winners], "word": "abcdefghijkl", **more}
        text = encode(card)
        nonce, key = drawn("card nonce", category, void), drawn("card key", category, void)
        padded = pad(text, 1024)
        commitment = commitments.of_card("card", *self.id, category, padded, nonce)
        derived = HKDF(SHA256(), 32, salt=None, info=b"envelope card v1").derive(key)
        iv = drawn("iv", category, void, size=12)
        sealed = iv + ChaCha20Poly1305(derived).encrypt(iv, nonce + padded, lp("envelope card v1", *self.id, category))
        file: Object = {"schema": "envelope.envelope/1", "category": category, "commitment": to_base64(commitment),
                        "leaf": len(self.leaves), "sealedCard": to_base64(sealed)}
        before = self.cards.get(category)
        if before is not None:
            gone = {k: before[k] for k in ("commitment", "leaf", "sealedCard")}
            file["voided"] = [*before.get("voided", []), gone]
        self.cards[category] = {**file, "nonce": to_base64(nonce), "card": text.decode(), "paddedLength": 1024, "cardKey": to_base64(key)}
        self.leaves.append(b"\x02" + bytes([len(category)]) + category.encode() + commitment + sha256(sealed))
        if before is None:
            self.event("envelope-sealed", {"category": category, "commitment": file["commitment"]}, at=at)
        else:
            self.event("envelope-resealed", {"category": category, "commitment": file["commitment"], "void": before["commitment"]},
                       "counted again", at)

    def open(self, category: str, at: str = "2026-03-15T20:00:00Z", **more: Json) -> None:
        card = json.loads(self.cards[category]["card"])
        self.event("envelope-opened", {"category": category, "round": self.state().envelopes[category].round, "ending": card["ending"],
                                       "winners": [w["nominee"] for w in card["winners"]], **more}, at=at)

    # The files

    def write_files(self) -> dict[str, bytes]:
        """All files as they are derived, signed."""
        self.checkpoint(len(self.leaves))
        state = self.state()
        self.files = {
            "season.json": encode(self.season), "journal.json": encode(self.events),
            "log/leaves": b"".join(len(leaf).to_bytes(2, "big") + leaf for leaf in self.leaves),
            **{f"log/checkpoint-{size}": data for size, data in self.checkpoints.items()}}
        published = facts.derived_head(state, key_text(self.origin))
        published["rounds"] = [facts.derived_round(state, opened, {}) for opened in facts.in_order(state)]
        self._with_written(published)
        self.files["facts.json"] = encode(published)
        opened: dict[str, Object] = {}
        for category, card in self.cards.items():
            envelope = state.envelopes.get(category)
            is_open = envelope is not None and envelope.opened is not None
            self.files[envelopes.path_of(category)] = encode(card if is_open else {k: v for k, v in card.items() if k not in envelopes._OPENED})
            if is_open:
                opened[category] = json.loads(card["card"])
        self._counts(state, published)
        self.files["README.md"] = facts.readme(state, self.kind, key_text(self.origin), opened).encode()
        return self.sign()

    def _with_written(self, published: Object) -> None:
        for round_ in published["rounds"]:
            for item in round_["categories"]:
                name = item["category"]["id"]
                key = f"{round_['id']}/{name}"
                if key in self.readings:
                    ids = list(dict.fromkeys(r["candidate"] for r in self.readings[key]))
                    item["category"]["candidates"] = [{"id": n, "label": str(n).title()} for n in ids]

    def _counts(self, state: State, published: Object) -> None:
        auditors = self.kind == "auditor"
        for opened in [r for r in state.rounds.values() if r.vote is None]:
            for name in opened.categories:
                envelope = state.envelopes.get(name)
                released = (opened.id, name) in state.released or (
                    opened.kind == "final" and envelope is not None and envelope.opened is not None)
                if not released:
                    continue
                about = facts.category_facts(state, opened, name, facts.published_category(published, opened.id, name))
                out = opened.taken_out.get(name, set())
                casts = {s: c for s, c in sorted(self.casts.get((opened.id, name), {}).items()) if s not in out}
                pile: Counter[tuple[Any, ...]] = Counter(openings.ballot_of(padded, about) for _, padded in casts.values())
                key = f"{opened.id}/{name}"
                if key in self.readings:
                    numbers = {c["id"]: i for i, c in enumerate(about["candidates"])}
                    read_as = {r["written"]: numbers[r["candidate"]] for r in self.readings[key]}
                    pile = openings.all_as_read({0: pile}, read_as)[0]
                if auditors or about["publication"] != "winner-only":
                    count = {**recount.recount(about, pile), "schema": "envelope.count/1", "warnings": []}
                    self.files[f"counts/{opened.id}/{name}.json"] = encode(count)
                if auditors or about["publication"] == "full-ballots":
                    ending = recount.ballots_ending(about, False)
                    self.files[f"ballots/{opened.id}/{name}.{ending}"] = write_ballots(pile, about, ending)
                    if key in self.readings:
                        self.files[f"readings/{opened.id}/{name}.json"] = encode(
                            {"schema": openings.READINGS, "readings": self.readings[key]})
                if auditors:
                    self.files[f"openings/{opened.id}/{name}"] = b"".join(s + nonce + padded for s, (nonce, padded) in casts.items())

    def sign(self) -> dict[str, bytes]:
        """The manifest anew, for the files as they are now."""
        lines = ["envelope.manifest/1", f"{'/'.join(self.id)} {self.kind}"]
        for path in sorted((p for p in self.files if p != "MANIFEST"), key=str.encode):
            lines.append(f"{len(self.files[path])} {to_base64(sha256(self.files[path]))} {path}")
        self.files["MANIFEST"] = sign("\n".join(lines) + "\n", self.origin)
        return self.files

    def write(self, folder: str) -> None:
        for path, data in self.files.items():
            target = os.path.join(folder, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(data)


def write_ballots(pile: Counter[tuple[Any, ...]], about: Object, ending: str) -> bytes:
    """The ballots as ballots/… has them."""
    candidates = about["candidates"]
    if ending == "scores":
        lines = [f"{n} " + " ".join("-" if s is None else str(s) for s in ballot) for ballot, n in pile.items()]
        return "\n".join(["envelope.scores/1", *sorted(lines, key=str.encode)]).encode() + b"\n"
    lines = [f"{len(candidates)} {recount.places(about)}"]
    withdrawn = [f"-{i + 1}" for i, c in enumerate(candidates) if c.get("withdrawn")]
    lines += [" ".join(withdrawn)] if withdrawn else []
    lines += [" ".join(map(str, [n, *(c + 1 for c in ballot), 0])) for ballot, n in sorted(pile.items())]
    labels = [c["label"] for c in candidates] + [about["title"]]
    return "\n".join([*lines, "0", *('"' + str(label).replace('"', '""') + '"' for label in labels)]).encode() + b"\n"
