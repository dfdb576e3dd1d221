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
from .binding import joined
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
        return _LABELS[layer] + self.where(generation)

    def where(self, generation: int) -> bytes:
        """What the contexts of all its layers end with; refuses as damaged a place that no record has."""
        try:
            return _of_day(generation, self.site, self.day) + joined((self.visit_id, self.revision, self.kind))
        except OverflowError:  # a row says revision -1, or an id of 64 KiB
            raise Damaged("record_damaged") from None


_LABELS = {layer: joined([f"innom/{layer}"]) for layer in ("day", "site", "pass", "record")}


@lru_cache(maxsize=32)  # a list is of at most 28 days, and of each the same for all its records
def _of_day(generation: int, site: str, day: date) -> bytes:
    return joined((VERSION, generation, site, day.isoformat()))


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
    content_key, nonce, where = os.urandom(KEY_BYTES), os.urandom(_NONCE), place.where(to.generation)
    try:
        wraps = (
            SUITE.encrypt(content_key, to.site, _LABELS["site"] + where),
            SUITE.encrypt(content_key, to.visitor, _LABELS["pass"] + where),
        )
    except ValueError:  # a point that gives no shared key
        raise Damaged("record_damaged") from None
    padded = record.ljust(RECORD_BYTES)
    body = ChaCha20Poly1305(content_key).encrypt(nonce, padded, _LABELS["record"] + where)
    return _close_day_layer(b"".join((*wraps, nonce, body)), to.generation, where, day_key)


def open_for_site(sealed: bytes, place: Place, secrets: Mapping[int, OpeningKey], day_key: bytes) -> bytes:
    """The record, blanks and all, for staff; refuses as damaged whatever was changed, moved or cut."""
    generation, where, inner = _open_day_layer(sealed, place, day_key)
    if generation not in secrets:
        raise Damaged("record_damaged")
    return _open_record(inner, inner[:_WRAP], _LABELS["site"], where, secrets[generation])


def open_for_visitor(sealed: bytes, place: Place, secret: OpeningKey, day_key: bytes) -> bytes:
    """The record, blanks and all, for who holds the visit's pass; refuses as `open_for_site` does."""
    _, where, inner = _open_day_layer(sealed, place, day_key)
    return _open_record(inner, inner[_WRAP : 2 * _WRAP], _LABELS["pass"], where, secret)


def reseal(sealed: bytes, place: Place, day_key: bytes, hold_key: bytes) -> bytes:
    """The same record with its outer layer under another key; the inner ones stay shut. Refuses as `open_for_site`."""
    generation, where, inner = _open_day_layer(sealed, place, day_key)
    return _close_day_layer(inner, generation, where, hold_key)


def _close_day_layer(inner: bytes, generation: int, where: bytes, key: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    outer = ChaCha20Poly1305(key).encrypt(nonce, inner, _LABELS["day"] + where)
    return bytes([VERSION]) + generation.to_bytes(4) + nonce + outer


def _open_day_layer(sealed: bytes, place: Place, day_key: bytes) -> tuple[int, bytes, bytes]:
    """The site key's generation, what all layers are bound to, and the inner layers."""
    if len(sealed) != SEALED_BYTES or sealed[0] != VERSION:
        raise Damaged("record_damaged")
    generation = int.from_bytes(sealed[1:_HEAD])
    where = place.where(generation)
    nonce, outer = sealed[_HEAD : _HEAD + _NONCE], sealed[_HEAD + _NONCE :]
    try:
        return generation, where, ChaCha20Poly1305(day_key).decrypt(nonce, outer, _LABELS["day"] + where)
    except InvalidTag:
        raise Damaged("record_damaged") from None


def _open_record(inner: bytes, wrap: bytes, label: bytes, where: bytes, secret: OpeningKey) -> bytes:
    nonce, sealed = inner[2 * _WRAP : 2 * _WRAP + _NONCE], inner[2 * _WRAP + _NONCE :]
    try:
        content_key = SUITE.decrypt(wrap, secret, label + where)
        return ChaCha20Poly1305(content_key).decrypt(nonce, sealed, _LABELS["record"] + where)
    except (InvalidTag, ValueError):  # ValueError: a point that gives no shared key
        raise Damaged("record_damaged") from None
