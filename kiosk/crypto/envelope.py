"""The envelope of a visit's record, version 1: three layers, one size, opened only by those it is for.

record     JSON in UTF-8, padded with blanks to 1,536 bytes
inner      content key by HPKE to the site's key (80) | the same to the visit's pass key (80) |
           nonce (12) | ChaCha20-Poly1305 of the record under the content key (1,552)
outer      version (1) | site-key generation (4) | nonce (12) |
           ChaCha20-Poly1305 of inner under a key derived from the day's key

Version, generation, site, day, visit, revision and kind are bound into every layer: as associated data, and
as HPKE's `info` (RFC 9180; X25519, HKDF-SHA256, ChaCha20-Poly1305).
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from ..domain.errors import Damaged
from .binding import bound, joined
from .keys import OpeningKey, OpeningPublic

VERSION = 1
RECORD_BYTES = 1536
KEY_BYTES = 32

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_NONCE = 12
_TAG = 16
_WRAP = 32 + KEY_BYTES + _TAG
_HEAD = 1 + 4
SEALED_BYTES = _HEAD + _NONCE + 2 * _WRAP + _NONCE + RECORD_BYTES + _TAG + _TAG

Kind = Literal["arrival", "departure"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record belongs: it opens nowhere else."""

    site: str
    day: date
    visit_id: bytes
    revision: int
    kind: Kind

    def bind(self, generation: int, layer: str) -> bytes:
        """The context of one layer."""
        return bound(f"innom/{layer}", ()) + _where(self, generation)


@lru_cache(maxsize=2)  # the same for the three or four layers of one record
def _where(place: Place, generation: int) -> bytes:
    parts = (VERSION, generation, place.site, place.day.isoformat(), place.visit_id, place.revision, place.kind)
    try:
        return joined(parts)
    except OverflowError:  # a row says revision -1, or an id of 64 KiB
        raise Damaged("record_damaged") from None


@dataclass(frozen=True, slots=True)
class Recipients:
    """For whom a record is sealed: the site's current key, with its generation, and the visit's pass key."""

    generation: int
    site: OpeningPublic
    visitor: OpeningPublic


def recipients(generation: int, site: bytes, visitor: bytes) -> Recipients:
    """Recipients from their raw public keys; refuses as damaged what is none."""
    try:
        return Recipients(generation, OpeningPublic.from_public_bytes(site), OpeningPublic.from_public_bytes(visitor))
    except ValueError:
        raise Damaged("record_damaged") from None


def seal(record: bytes, place: Place, to: Recipients, day_key: bytes) -> bytes:
    """Seal a record of at most 1,536 bytes; `day_key` is the day's sealing key (32 bytes).

    Refuses as damaged a recipient's key that is none.
    """
    if len(record) > RECORD_BYTES:
        raise ValueError("record longer than the envelope")
    content_key, nonce = os.urandom(KEY_BYTES), os.urandom(_NONCE)
    try:
        wraps = (
            SUITE.encrypt(content_key, to.site, place.bind(to.generation, "site")),
            SUITE.encrypt(content_key, to.visitor, place.bind(to.generation, "pass")),
        )
    except ValueError:  # a point that gives no shared key
        raise Damaged("record_damaged") from None
    padded, context = record.ljust(RECORD_BYTES), place.bind(to.generation, "record")
    inner = b"".join((*wraps, nonce, ChaCha20Poly1305(content_key).encrypt(nonce, padded, context)))
    return _close_day_layer(inner, place, to.generation, day_key)


def open_for_site(sealed: bytes, place: Place, secrets: Mapping[int, OpeningKey], day_key: bytes) -> bytes:
    """The record, blanks and all, for staff; refuses as damaged whatever was changed, moved or cut."""
    generation, inner = _open_day_layer(sealed, place, day_key)
    if generation not in secrets:
        raise Damaged("record_damaged")
    return _open_record(inner, 0, place, "site", generation, secrets[generation])


def open_for_visitor(sealed: bytes, place: Place, secret: OpeningKey, day_key: bytes) -> bytes:
    """The record, blanks and all, for who holds the visit's pass; refuses as `open_for_site` does."""
    generation, inner = _open_day_layer(sealed, place, day_key)
    return _open_record(inner, _WRAP, place, "pass", generation, secret)


def reseal(sealed: bytes, place: Place, day_key: bytes, hold_key: bytes) -> bytes:
    """The same record with its outer layer under another key; the inner ones stay shut. Refuses as `open_for_site`."""
    generation, inner = _open_day_layer(sealed, place, day_key)
    return _close_day_layer(inner, place, generation, hold_key)


def _close_day_layer(inner: bytes, place: Place, generation: int, key: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    outer = ChaCha20Poly1305(key).encrypt(nonce, inner, place.bind(generation, "day"))
    return bytes([VERSION]) + generation.to_bytes(4) + nonce + outer


def _open_day_layer(sealed: bytes, place: Place, day_key: bytes) -> tuple[int, bytes]:
    if len(sealed) != SEALED_BYTES or sealed[0] != VERSION:
        raise Damaged("record_damaged")
    generation = int.from_bytes(sealed[1:_HEAD])
    nonce, outer = sealed[_HEAD : _HEAD + _NONCE], sealed[_HEAD + _NONCE :]
    try:
        return generation, ChaCha20Poly1305(day_key).decrypt(nonce, outer, place.bind(generation, "day"))
    except InvalidTag:
        raise Damaged("record_damaged") from None


def _open_record(inner: bytes, start: int, place: Place, layer: str, generation: int, secret: OpeningKey) -> bytes:
    body = 2 * _WRAP
    nonce, sealed = inner[body : body + _NONCE], inner[body + _NONCE :]
    try:
        content_key = SUITE.decrypt(inner[start : start + _WRAP], secret, place.bind(generation, layer))
        return ChaCha20Poly1305(content_key).decrypt(nonce, sealed, place.bind(generation, "record"))
    except (InvalidTag, ValueError):  # ValueError: a point that gives no shared key
        raise Damaged("record_damaged") from None
