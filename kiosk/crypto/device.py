"""The device's own signing key: it signs what happens while nobody is unlocked."""

import hashlib

from .keys import SigningKey
from .slots import Slots

SLOT = "device"


def make(slots: Slots) -> SigningKey:
    """A new key, put into the keyring."""
    key = SigningKey.generate()
    slots.write(SLOT, key.private_bytes_raw())
    return key


def read_or_new(slots: Slots) -> SigningKey:
    """The device's key; a new one, not yet in the keyring, where the slot holds none."""
    raw = slots.read_or_spoilt(SLOT, 32)
    return SigningKey.from_private_bytes(raw) if raw else SigningKey.generate()


def keep(slots: Slots, key: SigningKey) -> None:
    """Put a key into the keyring, unless one is there."""
    if not slots.read_or_spoilt(SLOT, 32):
        slots.write(SLOT, key.private_bytes_raw())


def read(slots: Slots) -> SigningKey:
    """The device's key; refuses an empty slot."""
    return SigningKey.from_private_bytes(slots.need(SLOT, 32))


def device_id(public: bytes) -> str:
    """A short name of the device, from its public key."""
    return hashlib.sha256(b"innom/device/1" + public).hexdigest()[:16]
