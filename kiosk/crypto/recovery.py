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
from .keys import OpeningKey, SigningKey, derive

SEED_BYTES = 32
GROUPS, GROUP_CHARACTERS = 13, 6
_PLACES = "123456789ABCD"
HOLDER = "recovery"
_NAME = 8
ENTRY_BYTES = _NAME + 32 + 2 * 32 + 16  # the sheet's name, HPKE's key, two secrets, tag


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


def split(text: str) -> tuple[str, ...]:
    """The groups of a text that was typed or scanned in one go, with blanks or without."""
    whole = bare(text)
    return tuple(whole[start : start + GROUP_CHARACTERS] for start in range(0, len(whole), GROUP_CHARACTERS))


def seed_of(groups: Sequence[str]) -> bytes:
    """The seed from the typed groups; refuses, naming the first group that is not as on any sheet."""
    quads: list[str] = []
    for number, typed in enumerate(groups, 1):
        text = bare(typed)
        if number > GROUPS or len(text) != GROUP_CHARACTERS or not _checked(_PLACES[number - 1], text):
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


def signing_key(seed: bytes) -> SigningKey:
    """What signs the roster when nobody else can: whoever is taken in with the sheet is vouched for by it."""
    return SigningKey.from_private_bytes(derive(seed, "innom/recovery-sign/1"))


def public_of(seed: bytes) -> bytes:
    """Both public keys of a sheet, opening (32 bytes) then signing (32): what the roster holds of it."""
    return recovery_key(seed).public_key().public_bytes_raw() + signing_key(seed).public_key().public_bytes_raw()


def fingerprint(public: bytes) -> str:
    """80 bits of a public key's hash, in groups, to compare by eye."""
    return grouped(base32(hashlib.sha256(b"innom/fingerprint/1" + public).digest()[:10]))


def same_fingerprint(typed: str, public: bytes) -> bool:
    """Whether a fingerprint was typed as it stands on the sheet (O for 0, I and L for 1 forgiven)."""
    return same_group(typed, bare(fingerprint(public)))


def seal_secrets(secrets: StoreSecrets, store_id: str, seed: bytes) -> bytes:
    """An entry of `recovery.sealed`; while one sheet takes another's place it holds both."""
    context = bound("innom/recovery-file/1", [store_id])
    key = recovery_key(seed).public_key()
    return _name(key.public_bytes_raw()) + SUITE.encrypt(secrets.store_key + secrets.pepper, key, context)


def open_secrets(sealed: bytes, store_id: str, seed: bytes) -> StoreSecrets:
    """The store's secrets; refuses another location's sheet and a changed file."""
    entry = only_for(sealed, public_of(seed))
    if len(sealed) % ENTRY_BYTES:
        raise Refused("sheet_foreign")
    try:
        raw = SUITE.decrypt(entry[_NAME:], recovery_key(seed), bound("innom/recovery-file/1", [store_id]))
    except (InvalidTag, ValueError):  # ValueError: a point that gives no shared key
        raise Refused("sheet_foreign") from None
    if len(raw) != 2 * 32:  # whoever knows the public key can seal something else to it
        raise Refused("sheet_foreign")
    return StoreSecrets(raw[:32], raw[32:])


def only_for(sealed: bytes, public: bytes) -> bytes:
    """Of what `recovery.sealed` holds the entry of the sheet with these public keys; nothing if there is none."""
    name = _name(public[:32])
    entries = (sealed[start : start + ENTRY_BYTES] for start in range(0, len(sealed), ENTRY_BYTES))
    return next((entry for entry in entries if entry.startswith(name)), b"")


def _name(opening: bytes) -> bytes:
    return hashlib.sha256(b"innom/recovery-id/1" + opening).digest()[:_NAME]


def _checked(place: str, group: str) -> bool:
    if read_base32(group) is None:
        return False
    return read_base32(group[4:]) == read_base32(check_characters(place + group[:4], 2))
