"""Length-prefixed context: what a sealed or signed thing belongs to, so that it can't be moved."""

from collections.abc import Iterable


def bound(label: str, parts: Iterable[bytes | str | int]) -> bytes:
    """One unambiguous byte string of a label and its parts, each with its length in front (2 bytes)."""
    return joined([label, *parts])


def joined(parts: Iterable[bytes | str | int]) -> bytes:
    """The parts, each with its length in front (2 bytes)."""
    return b"".join([_with_length(part) for part in parts])


def _with_length(part: bytes | str | int) -> bytes:
    if isinstance(part, int):
        return b"\x00\x08" + part.to_bytes(8)
    value = part.encode() if isinstance(part, str) else part
    return len(value).to_bytes(2) + value
