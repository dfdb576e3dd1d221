"""Mutants of sealed visits: each field of the envelope spoilt on purpose, by somebody who may have the day's key."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.crypto import envelope
from kiosk.crypto.envelope import SEALED_BYTES, Kind, Place, Recipients
from kiosk.crypto.keys import OpeningKey, pass_key

HEAD, NONCE, TAG, WRAP = 5, 12, 16, 80
GENERATION = 3
FIELD = 2**255 - 19  # RFC 7748: a point of Curve25519 is a number below this

# Points whose order is small, so that every secret gives the same shared key (RFC 7748, 6.1); the last ones are not
# even below the field's prime. Each is tried with its top bit too, which X25519 does not look at.
LOW_ORDER = [
    number.to_bytes(32, "little")
    for number in (
        0,
        1,
        325606250916557431795983626356110631294008115727848805560023387167927233504,
        39382357235489614581723060781553021112529911719440698176882885853963445705823,
        FIELD - 1,
        FIELD,
        FIELD + 1,
    )
]


@dataclass(frozen=True, slots=True)
class Sample:
    """A sealed record with all that opens it."""

    place: Place
    site: OpeningKey
    visitor: OpeningKey
    day_key: bytes
    sealed: bytes

    def for_site(self, sealed: bytes | None = None, place: Place | None = None) -> bytes:
        """As staff open it; every generation there could be has the same secret, so that only the seal refuses."""
        secrets = dict.fromkeys((GENERATION, *range(8), 2**32 - 1), self.site)
        given = self.sealed if sealed is None else sealed
        return envelope.open_for_site(given, place or self.place, secrets, self.day_key)

    def for_visitor(self, sealed: bytes | None = None, place: Place | None = None) -> bytes:
        """As the visitor's pass opens it."""
        given = self.sealed if sealed is None else sealed
        return envelope.open_for_visitor(given, place or self.place, self.visitor, self.day_key)

    def inner(self) -> bytes:
        """What is under the day's layer."""
        nonce, outer = self.sealed[HEAD : HEAD + NONCE], self.sealed[HEAD + NONCE :]
        return ChaCha20Poly1305(self.day_key).decrypt(nonce, outer, self.place.bind(GENERATION, "day"))

    def closed(self, inner: bytes) -> bytes:
        """The same under a day's layer that is right: who has the keyring can make one."""
        nonce = os.urandom(NONCE)
        outer = ChaCha20Poly1305(self.day_key).encrypt(nonce, inner, self.place.bind(GENERATION, "day"))
        return self.sealed[:HEAD] + nonce + outer


def sample(record: bytes, kind: Kind = "arrival") -> Sample:
    """A record sealed under keys of its own."""
    visit, secret, day_key, site = os.urandom(16), os.urandom(16), os.urandom(32), OpeningKey.generate()
    place, visitor = Place("office", date(2026, 11, 22), visit, 1, kind), pass_key(secret, visit)
    to = Recipients(GENERATION, site.public_key(), visitor.public_key())
    return Sample(place, site, visitor, day_key, envelope.seal(record, place, to, day_key))


Mutant = Callable[[Random, Sample, Sample], Callable[[], object]]


def flipped(chance: Random, given: bytes, first: int = 0, last: int | None = None) -> bytes:
    """One to eight bits of the bytes from `first` to `last` changed."""
    changed = bytearray(given)
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        changed[chance.randrange(first, len(given) if last is None else last)] ^= 1 << chance.randrange(8)
    return bytes(changed) if bytes(changed) != given else flipped(chance, given, first, last)


def spoilt_point(chance: Random, point: bytes) -> bytes:
    """Another encoding of a point: of small order, not canonical, the top bit, somebody's own."""
    chosen = chance.randrange(4)
    if chosen == 0:
        return chance.choice(LOW_ORDER)
    if chosen == 1:
        return (FIELD + chance.randrange(19)).to_bytes(32, "little")
    if chosen == 2:
        return point[:31] + bytes([point[31] ^ 0x80])
    return OpeningKey.from_private_bytes(chance.randbytes(32)).public_key().public_bytes_raw()


def _outer(change: Callable[[Random, bytes, bytes], bytes]) -> Mutant:
    """A change of the sealed bytes, refused to whoever opens them."""

    def mutant(chance: Random, own: Sample, other: Sample) -> Callable[[], object]:
        sealed = change(chance, own.sealed, other.sealed)
        return lambda: (own.for_site if chance.random() < 0.5 else own.for_visitor)(sealed)

    return mutant


def _inner(change: Callable[[Random, bytes, bytes], bytes], reader: str = "") -> Mutant:
    """A change under a right day's layer; `reader` is who must be refused, where it is not both."""

    def mutant(chance: Random, own: Sample, other: Sample) -> Callable[[], object]:
        sealed = own.closed(change(chance, own.inner(), other.inner()))
        who = reader or chance.choice(("site", "visitor"))
        return lambda: own.for_site(sealed) if who == "site" else own.for_visitor(sealed)

    return mutant


def _moved(change: Callable[[Random, Place], Place]) -> Mutant:
    """The record untouched, in another row."""

    def mutant(chance: Random, own: Sample, other: Sample) -> Callable[[], object]:
        place = change(chance, own.place)
        return lambda: (own.for_site if chance.random() < 0.5 else own.for_visitor)(None, place)

    return mutant


def _wrapped(start: int) -> Callable[[Random, bytes, bytes], bytes]:
    """The point of one wrap spoilt."""
    return lambda chance, inner, _: (
        inner[:start] + spoilt_point(chance, inner[start : start + 32]) + inner[start + 32 :]
    )


def _length(chance: Random, sealed: bytes, other: bytes) -> bytes:
    length = chance.choice(
        (0, 1, HEAD, HEAD + NONCE, SEALED_BYTES - 1, SEALED_BYTES + 1, chance.randrange(SEALED_BYTES))
    )
    return (sealed + other)[:length]


def _splice(chance: Random, own: bytes, other: bytes) -> bytes:
    at = chance.randrange(1, len(own) - 1)
    return own[:at] + other[at:] if own[:at] + other[at:] != own else other


BODY = 2 * WRAP
ENVELOPE: dict[str, Mutant] = {
    "bits": _outer(lambda chance, own, _: flipped(chance, own)),
    "version": _outer(lambda chance, own, _: bytes([chance.choice((0, 2, 3, 128, 255))]) + own[1:]),
    "generation": _outer(lambda chance, own, _: own[:1] + chance.choice((0, 1, 4, 2**32 - 1)).to_bytes(4) + own[5:]),
    "nonce": _outer(lambda chance, own, _: own[:HEAD] + chance.randbytes(NONCE) + own[HEAD + NONCE :]),
    "tag": _outer(lambda chance, own, _: own[:-TAG] + chance.randbytes(TAG)),
    "length": _outer(_length),
    "noise": _outer(lambda chance, own, _: own[:HEAD] + chance.randbytes(len(own) - HEAD)),
    "zeros": _outer(lambda _, own, __: own[:HEAD].ljust(len(own), b"\0")),
    "another record": _outer(lambda _, __, other: other),
    "spliced": _outer(_splice),
    "layers swapped": _outer(lambda _, own, other: own[: HEAD + NONCE] + other[HEAD + NONCE :]),
    "inner bits for staff": _inner(lambda chance, inner, _: flipped(chance, inner, 0, WRAP), "site"),
    "inner bits for the visitor": _inner(lambda chance, inner, _: flipped(chance, inner, WRAP, BODY), "visitor"),
    "inner bits for both": _inner(lambda chance, inner, _: flipped(chance, inner, BODY)),
    "point for staff": _inner(_wrapped(0), "site"),
    "point for the visitor": _inner(_wrapped(WRAP), "visitor"),
    "wraps exchanged": _inner(lambda _, inner, __: inner[WRAP:BODY] + inner[:WRAP] + inner[BODY:]),
    "wraps of another": _inner(lambda _, inner, other: other[:BODY] + inner[BODY:]),
    "body of another": _inner(lambda _, inner, other: inner[:BODY] + other[BODY:]),
    "nonce of the record": _inner(
        lambda chance, inner, _: inner[:BODY] + chance.randbytes(NONCE) + inner[BODY + NONCE :]
    ),
    "inner of another": _inner(lambda _, __, other: other),
    "inner cut": _inner(lambda chance, inner, _: inner[: chance.randrange(len(inner))]),
    "other site": _moved(lambda chance, at: replace(at, site=chance.choice(("", "offic", "office2", "x" * 70000)))),
    "other day": _moved(lambda chance, at: replace(at, day=at.day + timedelta(days=chance.randrange(1, 9999)))),
    "other visit": _moved(
        lambda chance, place: replace(place, visit_id=chance.choice((b"", place.visit_id[:15], chance.randbytes(16))))
    ),
    "other revision": _moved(
        lambda chance, place: replace(place, revision=chance.choice((0, 2, -1, 2**63, 2**64, -(2**63))))
    ),
    "other kind": _moved(lambda _, place: replace(place, kind="departure")),
}  # fmt: skip
