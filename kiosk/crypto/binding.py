"""Length-prefixed context: what a sealed or signed thing belongs to, so that it can't be moved."""

from collections.abc import Iterable


def bound(label: str, parts: Iterable[bytes | str | int]) -> bytes:
    """One unambiguous byte string of a label and its parts, each with its length in front (2 bytes)."""
    return joined([label, *parts])


def joined(parts: Iterable[bytes | str | int]) -> bytes:
    """The parts, each with its length in front (2 bytes)."""
    return b"".join([len(part).to_bytes(2) + part for part in map(_bytes, parts)])


def _bytes(part: bytes | str | int) -> bytes:
    if isinstance(part, int):
        return part.to_bytes(8)
    return part.encode() if isinstance(part, str) else part
