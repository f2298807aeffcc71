"""Bytes: lengths in front, padding, base64, SHA-256 (docs/record-format.md, "Conventions")."""

from __future__ import annotations

import base64
import binascii
import hashlib


class Malformed(Exception):
    """Something in the record is not as its format says: the finding's name, and a sentence."""

    def __init__(self, message: str, name: str = "malformed") -> None:
        super().__init__(message)
        self.name = name


def sha256(*parts: bytes) -> bytes:
    """SHA-256 of the parts, one after the other."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def lp(*parts: bytes | str) -> bytes:
    """Each part (a text as UTF-8) behind its length in four bytes, highest first."""
    out = bytearray()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        out += len(data).to_bytes(4, "big") + data
    return bytes(out)


def pad(content: bytes, total: int) -> bytes:
    """pad(c, n): four bytes of length, the content, zeros up to `total` bytes in all."""
    if len(content) + 4 > total:
        raise Malformed(f"{len(content)} bytes do not fit into {total}")
    return lp(content).ljust(total, b"\0")


def unpad(padded: bytes) -> bytes:
    """The content of pad(c, n). Any other byte in the padding is an error."""
    if len(padded) < 4:
        raise Malformed("padded bytes are shorter than their length field")
    end = 4 + int.from_bytes(padded[:4], "big")
    if end > len(padded):
        raise Malformed("the length before the padded bytes is greater than what is there")
    if padded.count(0, end) != len(padded) - end:
        raise Malformed("the padding is not all zeros")
    return padded[4:end]


def from_base64(text: str, length: int | None = None) -> bytes:
    """RFC 4648 base64 with padding, only in its canonical form; of `length` bytes where one is given."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("this is not base64") from None
    if to_base64(data) != text:
        raise Malformed("this is not the canonical form of base64")
    if length is not None and len(data) != length:
        raise Malformed(f"these are {len(data)} bytes and not {length}")
    return data


def to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def utf8(data: bytes) -> str:
    """The text that these bytes are in UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Malformed(f"this is not UTF-8 (byte {error.start})") from None


class Reader:
    """Takes bytes from the front of `data`, and says so where there are too few."""

    def __init__(self, data: bytes | memoryview) -> None:
        self.data = memoryview(data)
        self.at = 0

    @property
    def left(self) -> int:
        return len(self.data) - self.at

    def take(self, count: int) -> bytes:
        if count > self.left:
            raise Malformed(f"{count} bytes should follow at byte {self.at}, and {self.left} do")
        self.at += count
        return bytes(self.data[self.at - count:self.at])

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def counted(self, size: int) -> bytes:
        """Bytes behind their own length, which is written in `size` bytes."""
        return self.take(self.number(size))

    def end(self) -> None:
        if self.left:
            raise Malformed(f"{self.left} bytes are left over")
