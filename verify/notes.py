"""Signed notes (https://c2sp.org/signed-note) and checkpoints (https://c2sp.org/tlog-checkpoint)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from encoding import Malformed, from_base64, sha256, utf8

_ED25519 = b"\x01"


@dataclass(frozen=True)
class VerifierKey:
    """A key written `NAME+HASH+BASE64`: its name, the first four bytes of its hash, 32 bytes of Ed25519."""

    name: str
    key_id: bytes
    public: bytes

    @staticmethod
    def parse(text: str) -> "VerifierKey":
        parts = text.split("+", 2)
        if len(parts) != 3:
            raise Malformed("a key is written NAME+HASH+BASE64")
        name, written, encoded = parts
        _check_name(name)
        data = from_base64(encoded, 33)
        if data[:1] != _ED25519:
            raise Malformed("the key is not one for Ed25519")
        key_id = sha256(name.encode(), b"\n", data)[:4]
        if written != key_id.hex():
            raise Malformed(f"the key's hash should be {key_id.hex()}")
        return VerifierKey(name, key_id, data[1:])


@dataclass(frozen=True)
class Note:
    """A text and the signatures below it: (name, key id, signature)."""

    text: str
    signatures: tuple[tuple[str, bytes, bytes], ...]

    @staticmethod
    def parse(data: bytes) -> "Note":
        whole = utf8(data)
        if any(c < " " and c != "\n" for c in whole):
            raise Malformed("a signed note has no control characters")
        split = whole.rfind("\n\n")
        if split < 0 or not whole.endswith("\n"):
            raise Malformed("a signed note is a text, an empty line, and signatures")
        text, below = whole[:split + 1], whole[split + 2:]
        signatures = []
        for line in below.split("\n")[:-1]:
            parts = line.split(" ")
            if len(parts) != 3 or parts[0] != "\u2014":
                raise Malformed("a line below the note's text is not a signature")
            _check_name(parts[1])
            signature = from_base64(parts[2])
            if len(signature) < 5:
                raise Malformed("a signature is too short")
            signatures.append((parts[1], signature[:4], signature[4:]))
        if not signatures:
            raise Malformed("the note has no signature")
        return Note(text, tuple(signatures))

    def signed_by(self, key: VerifierKey) -> bool:
        """Whether one signature is by this key, and none that claims to be by it is false. Others are ignored."""
        ours = [signature for name, key_id, signature in self.signatures if (name, key_id) == (key.name, key.key_id)]
        try:
            for signature in ours:
                Ed25519PublicKey.from_public_bytes(key.public).verify(signature, self.text.encode())
        except (InvalidSignature, ValueError):
            return False
        return bool(ours)


@dataclass(frozen=True)
class Checkpoint:
    """A log's origin, its size and its root, signed."""

    origin: str
    size: int
    root: bytes
    note: Note

    @staticmethod
    def parse(data: bytes) -> "Checkpoint":
        note = Note.parse(data)
        lines = note.text.split("\n")[:-1]
        if len(lines) < 3 or "" in lines:
            raise Malformed("a checkpoint is an origin, a size and a root, a line each")
        if not re.fullmatch(r"0|[1-9][0-9]{0,18}", lines[1]):
            raise Malformed("the checkpoint's size is not a number")
        return Checkpoint(lines[0], int(lines[1]), from_base64(lines[2], 32), note)


def _check_name(name: str) -> None:
    if not name or "+" in name or any(c.isspace() for c in name):
        raise Malformed("a key's name is not empty and has neither blanks nor a plus")
