"""Each day's own random key: destroying it ends that day in every copy of the store."""

import hashlib
import hmac
import os
from dataclasses import dataclass
from datetime import date

from ..domain.errors import Damaged, Environment
from .keys import derive
from .slots import Slots

KEY_BYTES = 32
ID_BYTES = 8
TAG_BYTES = 8


def key_id(key: bytes) -> bytes:
    """8 bytes that name a key without giving it away."""
    return hashlib.sha256(b"innom/key-id/1" + key).digest()[:ID_BYTES]


@dataclass(frozen=True, slots=True)
class DayKey:
    """A day's key with what is derived from it; two are told apart by `id`."""

    id: bytes
    sealing: bytes
    exits: bytes
    subjects: bytes

    def __repr__(self) -> str:
        return f"DayKey({self.id.hex()})"

    def exit_tag(self, number: str) -> bytes:
        """What stands in the visit's row in place of its exit number."""
        return hmac.digest(self.exits, number.encode(), "sha256")[:TAG_BYTES]

    def subject(self, visit_id: bytes) -> str:
        """What the audit calls the visit; means nothing once the key is gone."""
        return hmac.digest(self.subjects, visit_id, "sha256")[:TAG_BYTES].hex()


def slot_of(day: date) -> str:
    """The keyring slot of a day."""
    return f"day:{day.isoformat()}"


def hold_slot(hold: str) -> str:
    """The keyring slot of a hold."""
    return f"hold:{hold}"


def make_hold_key(slots: Slots, hold: str) -> DayKey:
    """A new hold's own random key: what is on hold lies under it in place of its day's."""
    key = os.urandom(KEY_BYTES)
    slots.write(hold_slot(hold), key)
    return _derived(key)


def read_hold_key(slots: Slots, hold: str, expected_id: bytes) -> DayKey:
    """The key of a hold; refuses a missing and a foreign one."""
    raw = _read(slots, hold_slot(hold))
    if raw is None or key_id(raw) != expected_id:
        raise Damaged("hold_key_missing", hold=hold)
    return _derived(raw)


def make_or_read(slots: Slots, day: date) -> DayKey:
    """The day's key, made if the slot is empty. Call only inside BEGIN IMMEDIATE: the store's lock is what
    keeps two processes from each making one (without it 6 of 15 were lost)."""
    key = slots.read(slot_of(day), KEY_BYTES)
    if key is None:
        key = os.urandom(KEY_BYTES)
        slots.write(slot_of(day), key)
    return _derived(key)


def drop_spoilt(slots: Slots, day: date) -> None:
    """Empty the slot of a day if what it holds is no key: only a recovery gives that up."""
    if slots.read_or_spoilt(slot_of(day), KEY_BYTES) == b"":
        slots.erase(slot_of(day))


def is_one_of(found: bytes, ids: bytes) -> bool:
    """Whether a key's id is among a day's: there are several where keys were lost and a recovery made others."""
    return found in (ids[start : start + ID_BYTES] for start in range(0, len(ids), ID_BYTES))


def read(slots: Slots, day: date, ids: bytes) -> DayKey:
    """The key of a day that has one; refuses a missing and a foreign one: this keyring is older than the store."""
    raw = _read(slots, slot_of(day))
    if raw is None or not is_one_of(key_id(raw), ids):
        raise Damaged("day_key_missing", day=day.isoformat())
    return _derived(raw)


def _read(slots: Slots, slot: str) -> bytes | None:
    """What is in the slot; one that holds no key is damage to that day alone, and the others are read."""
    try:
        return slots.read(slot, KEY_BYTES)
    except Environment as fault:
        if fault.code == "keyring_slot_invalid":
            raise Damaged(fault.code, **fault.values) from None
        raise


def _derived(key: bytes) -> DayKey:
    return DayKey(key_id(key), derive(key, "innom/day/1"), derive(key, "innom/exit/1"), derive(key, "innom/subject/1"))
