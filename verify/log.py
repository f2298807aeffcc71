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
    """One ballot's leaf: where it stands, and what it commits to."""

    index: int
    commitment: bytes


@dataclass(frozen=True)
class EnvelopeLeaf:
    category: str
    commitment: bytes
    sealed_sha256: bytes


@dataclass
class Log:
    size: int = 0
    # For each round and category each slot's last leaf: that one counts.
    slots: dict[tuple[str, str], dict[bytes, Cast]] = field(default_factory=dict)
    # The greatest index of any ballot leaf of a round.
    last_of_round: dict[str, int] = field(default_factory=dict)
    envelopes: dict[int, EnvelopeLeaf] = field(default_factory=dict)
    # The roots at the sizes that were asked for.
    roots: dict[int, bytes] = field(default_factory=dict)

    @staticmethod
    def read(data: bytes, sizes: Iterable[int], report: Report) -> "Log":
        """Reads all leaves once, and keeps the root at each of `sizes`."""
        log, tree, wanted = Log(), Tree(), set(sizes)
        for leaf in _leaves(data):
            if tree.size in wanted:
                log.roots[tree.size] = tree.root()
            with report.part(f"{LEAVES} {tree.size}"):
                log._take(tree.size, leaf)
            tree.add(leaf)
        log.size = tree.size
        log.roots[tree.size] = tree.root()
        return log

    def _take(self, index: int, leaf: bytes) -> None:
        reader = Reader(leaf)
        kind = reader.number(1)
        if kind == 1:
            round_id, category = utf8(reader.counted(1)), utf8(reader.counted(1))
            slot, commitment = reader.take(16), reader.take(32)
            reader.take(32)
            reader.end()
            self.slots.setdefault((round_id, category), {})[slot] = Cast(index, commitment)
            self.last_of_round[round_id] = index
        elif kind == 2:
            category = utf8(reader.counted(1))
            self.envelopes[index] = EnvelopeLeaf(category, reader.take(32), reader.take(32))
            reader.end()
        else:
            raise Malformed(f"no leaf is of kind {kind}")


def _leaves(data: bytes) -> Iterator[bytes]:
    reader = Reader(data)
    while reader.left:
        yield reader.counted(2)


def check_checkpoint(path: str, checkpoint: Checkpoint, log: Log, origin: str, key: VerifierKey, report: Report) -> None:
    """A checkpoint is of this log, signed by its key, and a beginning of it."""
    report.check(checkpoint.origin == origin, path, f"the checkpoint is of {checkpoint.origin} and not of {origin}")
    report.check(checkpoint.note.signed_by(key), path, "the checkpoint is not signed by the season's key")
    if checkpoint.size > log.size:
        report.finding(path, f"the checkpoint is of {checkpoint.size} leaves, and the log has {log.size}")
    else:
        report.check(log.roots.get(checkpoint.size) == checkpoint.root, path,
                     f"the log's first {checkpoint.size} leaves have another root: the log was changed")
