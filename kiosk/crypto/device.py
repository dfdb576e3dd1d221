"""The device's own signing key: it signs what happens while nobody is unlocked."""

import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .slots import Slots

SLOT = "device"


def make(slots: Slots) -> Ed25519PrivateKey:
    """A new key, put into the keyring."""
    key = Ed25519PrivateKey.generate()
    slots.write(SLOT, key.private_bytes_raw())
    return key


def read(slots: Slots) -> Ed25519PrivateKey:
    """The device's key; refuses an empty slot."""
    return Ed25519PrivateKey.from_private_bytes(slots.need(SLOT, 32))


def device_id(public: bytes) -> str:
    """A short name of the device, from its public key."""
    return hashlib.sha256(b"innom/device/1" + public).hexdigest()[:16]
