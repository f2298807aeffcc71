"""Commitments and sealed cards (docs/record-format.md, "Ballots and their commitments", "Cards and their commitments")."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from encoding import Malformed, lp, sha256

NONCE = 32


def of_ballot(body: str, season: str, round_id: str, category: str, padded: bytes, nonce: bytes) -> bytes:
    context = lp(body, season, round_id, category)
    return sha256(lp("envelope ballot commitment v1"), lp(context), lp(padded), nonce)


def of_card(kind: str, body: str, season: str, category: str, padded: bytes, nonce: bytes) -> bytes:
    """The commitment to a padded card, or count: `kind` is "card" or "count"."""
    return sha256(lp(f"envelope {kind} commitment v1", body, season, category), lp(padded), nonce)


def open_card(kind: str, body: str, season: str, category: str, key: bytes, sealed: bytes) -> bytes:
    """nonce ‖ padded card: what the released card key finds in the sealed card."""
    if len(sealed) < 12 + 16:
        raise Malformed(f"the sealed {kind} is too short")
    derived = HKDF(SHA256(), 32, salt=None, info=f"envelope {kind} v1".encode()).derive(key)
    try:
        return ChaCha20Poly1305(derived).decrypt(sealed[:12], sealed[12:], lp(f"envelope {kind} v1", body, season, category))
    except InvalidTag:
        raise Malformed(f"the released key does not open the sealed {kind}") from None
