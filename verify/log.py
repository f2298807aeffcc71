"""The log: its leaves, and checkpoints that are beginnings of it (docs/record-format.md, "The log")."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, Iterator

from encoding import Malformed, Reader, utf8
from merkle import Tree
from notes import Checkpoint, VerifierKey
from report import Report

LEAVES = "log/leaves"
CHECKPOINT = "log/checkpoint-"


@dataclass(frozen=True)
class Cast:
    """The last leaf of a slot: where it stands, and what it commits to."""

    index: int
    commitment: bytes


@dataclass
class BallotLeaves:
    """The ballot leaves of one category of one round: each slot with its last leaf, and where the first and the last stand."""

    slots: dict[bytes, Cast] = field(default_factory=dict)
    first: int = -1
    last: int = -1


@dataclass(frozen=True)
class EnvelopeLeaf:
    index: int
    category: str
    commitment: bytes
    sealed_sha256: bytes


@dataclass(frozen=True)
class EventLeaf:
    index: int
    number: int
    sha256: bytes


@dataclass
class Log:
    size: int = 0
    ballots: dict[tuple[str, str], BallotLeaves] = field(default_factory=dict)
    envelopes: dict[int, EnvelopeLeaf] = field(default_factory=dict)
    events: list[EventLeaf] = field(default_factory=list)
    # The roots at the sizes that were asked for.
    roots: dict[int, bytes] = field(default_factory=dict)
    _by_commitment: dict[tuple[str, bytes], EnvelopeLeaf] = field(default_factory=dict)
    _owners: dict[bytes, tuple[str, str]] = field(default_factory=dict)
    _commitments: set[bytes] = field(default_factory=set)

    @staticmethod
    def read(data: bytes, sizes: Iterable[int], report: Report) -> "Log":
        """Reads all leaves once, and keeps the root at each of `sizes`."""
        log, tree, wanted = Log(), Tree(), set(sizes)
        with report.part(LEAVES):
            for leaf in _leaves(data):
                if tree.size in wanted:
                    log.roots[tree.size] = tree.root()
                try:
                    log._take(tree.size, leaf, report)
                except Malformed as error:
                    report.finding(error.name, LEAVES, f"leaf {tree.size}: {error}")
                tree.add(leaf)
        log.size = tree.size
        log.roots[tree.size] = tree.root()
        log._owners.clear()
        log._commitments.clear()
        report.did(f"{log.size} leaves of the log")
        return log

    def envelope_leaf(self, category: str, commitment: bytes) -> EnvelopeLeaf | None:
        return self._by_commitment.get((category, commitment))

    def _take(self, index: int, leaf: bytes, report: Report) -> None:
        reader = Reader(leaf)
        kind = reader.number(1)
        if kind == 1:
            key = utf8(reader.counted(1)), utf8(reader.counted(1))
            slot, commitment = reader.take(16), reader.take(32)
            reader.take(32)
            reader.end()
            if self._owners.setdefault(slot, key) != key:
                report.finding("slot-twice", LEAVES, f"leaf {index}: its slot belongs to another category or round")
            self._once(commitment, index, report)
            leaves = self.ballots.setdefault(key, BallotLeaves(first=index))
            leaves.slots[slot] = Cast(index, commitment)
            leaves.last = index
        elif kind == 2:
            category, commitment, sealed = utf8(reader.counted(1)), reader.take(32), reader.take(32)
            reader.end()
            self._once(commitment, index, report)
            self.envelopes[index] = self._by_commitment[category, commitment] = EnvelopeLeaf(index, category, commitment, sealed)
        elif kind == 3:
            number, digest = reader.number(8), reader.take(32)
            reader.end()
            self.events.append(EventLeaf(index, number, digest))
        else:
            raise Malformed(f"no leaf is of the kind {kind}")

    def _once(self, commitment: bytes, index: int, report: Report) -> None:
        if commitment in self._commitments:
            report.finding("commitment-twice", LEAVES, f"leaf {index}: its commitment stands in the log before")
        self._commitments.add(commitment)


def _leaves(data: bytes) -> Iterator[bytes]:
    reader = Reader(data)
    while reader.left:
        yield reader.counted(2)


def check_checkpoint(path: str, checkpoint: Checkpoint, log: Log, origin: str, key: VerifierKey, report: Report,
                     given: str = "") -> None:
    """A checkpoint is of this log, signed by its key, and a beginning of it. One known from elsewhere is named in `given`."""
    what = given or "the checkpoint"
    report.check(checkpoint.origin == origin, "earlier-checkpoint" if given else "checkpoint", path,
                 f"{what} is of {checkpoint.origin} and not of {origin}")
    report.check(checkpoint.note.signed_by(key), "earlier-checkpoint" if given else "signature", path,
                 f"{what} is not signed by the season's key")
    report.check(log.roots.get(checkpoint.size) == checkpoint.root, "earlier-checkpoint" if given else "checkpoint", path,
                 f"{what} is of {checkpoint.size} leaves, and no beginning of this log, which has {log.size}")
