"""The recovery sheet: a random seed on paper that opens the store when keyring or passphrases are lost.

On paper: 13 groups of six characters of Crockford's Base32: four of the seed, then two check characters
over the group's number and these four, so a wrong character, an exchange and a swapped group are found
and named.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag

from ..domain.codes import bare, base32, check_characters, grouped, read_base32
from ..domain.errors import Refused
from .binding import bound
from .envelope import SUITE
from .keys import OpeningKey, derive

SEED_BYTES = 32
GROUPS = 13
_PLACES = "123456789ABCD"
HOLDER = "recovery"


@dataclass(frozen=True, slots=True)
class StoreSecrets:
    """What the keyring holds of the store itself: without these it is noise."""

    store_key: bytes
    pepper: bytes

    def __repr__(self) -> str:
        return "StoreSecrets(…)"


def new_seed() -> bytes:
    """256 random bits."""
    return os.urandom(SEED_BYTES)


def groups_of(seed: bytes) -> tuple[str, ...]:
    """The seed as it stands on the sheet."""
    text = base32(seed)
    quads = (text[start : start + 4] for start in range(0, len(text), 4))
    return tuple(quad + check_characters(place + quad, 2) for place, quad in zip(_PLACES, quads, strict=True))


def seed_of(groups: Sequence[str]) -> bytes:
    """The seed from the typed groups; refuses, naming the first group that is not as on any sheet."""
    quads: list[str] = []
    for number, typed in enumerate(groups, 1):
        text = bare(typed)
        if number > GROUPS or len(text) != 6 or not _checked(_PLACES[number - 1], text):
            raise Refused("sheet_group_wrong", group=number)
        quads.append(text[:4])
    if len(quads) != GROUPS:
        raise Refused("sheet_group_wrong", group=len(quads) + 1)
    value = read_base32("".join(quads)) or 0
    if value >= 1 << 8 * SEED_BYTES:
        raise Refused("sheet_group_wrong", group=1)
    return value.to_bytes(SEED_BYTES)


def same_group(typed: str, group: str) -> bool:
    """Whether a group was typed back as it stands on the sheet (O for 0, I and L for 1 forgiven)."""
    text = bare(typed)
    return len(text) == len(group) and read_base32(text) == read_base32(group)


def recovery_key(seed: bytes) -> OpeningKey:
    """The key pair to which site keys and the store's secrets are sealed."""
    return OpeningKey.from_private_bytes(derive(seed, "innom/recovery/1"))


def fingerprint(public: bytes) -> str:
    """80 bits of a public key's hash, in groups, to compare by eye."""
    return grouped(base32(hashlib.sha256(b"innom/fingerprint/1" + public).digest()[:10]))


def seal_secrets(secrets: StoreSecrets, store_id: str, seed: bytes) -> bytes:
    """The content of `recovery.sealed`."""
    context = bound("innom/recovery-file/1", [store_id])
    return SUITE.encrypt(secrets.store_key + secrets.pepper, recovery_key(seed).public_key(), context)


def open_secrets(sealed: bytes, store_id: str, seed: bytes) -> StoreSecrets:
    """The store's secrets; refuses another location's sheet and a changed file."""
    try:
        raw = SUITE.decrypt(sealed, recovery_key(seed), bound("innom/recovery-file/1", [store_id]))
    except (InvalidTag, ValueError):  # ValueError: a point that gives no shared key
        raise Refused("sheet_foreign") from None
    if len(raw) != 2 * 32:  # whoever knows the public key can seal something else to it
        raise Refused("sheet_foreign")
    return StoreSecrets(raw[:32], raw[32:])


def _checked(place: str, group: str) -> bool:
    if read_base32(group) is None:
        return False
    return read_base32(group[4:]) == read_base32(check_characters(place + group[:4], 2))
