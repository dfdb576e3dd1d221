"""Signatures of IT over the files that set-up takes in: Ed25519 (RFC 8032), keys in PEM as OpenSSL writes them."""

import base64
import binascii
import hashlib
import re

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey as PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from ..domain.errors import Environment
from .binding import bound
from .keys import SigningKey

__all__ = ["PublicKey", "is_locked", "is_signed", "new_pair", "read_private", "read_public", "sign"]

LABEL = "innom/settings/1"
_PUBLIC = re.compile(rb"-----BEGIN PUBLIC KEY-----.*?-----END PUBLIC KEY-----", re.DOTALL)


def read_public(pem: bytes, file: str) -> tuple[PublicKey, ...]:
    """One or more public keys, each of which is trusted; refuses a file in which one of them is none."""
    try:
        keys = [load_pem_public_key(each) for each in _PUBLIC.findall(pem)]
    except (ValueError, UnsupportedAlgorithm):
        keys = []
    found = tuple(key for key in keys if isinstance(key, PublicKey))
    if not found or len(found) != len(keys) or len(found) != pem.count(b"-----BEGIN"):
        raise Environment("settings_key_unfit", file=file)
    return found


def read_private(pem: bytes, password: str, file: str) -> SigningKey:
    """The key that signs; refuses what is none, or does not open with this password."""
    try:
        key = load_pem_private_key(pem, password.encode("utf-8", "surrogatepass") or None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise Environment("signing_key_unfit", file=file) from None
    if not isinstance(key, SigningKey):
        raise Environment("signing_key_unfit", file=file)
    return key


def is_locked(pem: bytes) -> bool:
    """Whether a private key opens with a password only."""
    return b"ENCRYPTED" in pem


def new_pair() -> tuple[bytes, bytes]:
    """A new private key and its public one, in PEM; the private one is not locked."""
    key = SigningKey.generate()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private, key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def sign(key: SigningKey, kind: str, site: str, content: bytes) -> bytes:
    """A line of Base64: signed are what the file is, of which location, and its content."""
    return base64.b64encode(key.sign(_message(kind, site, content))) + b"\n"


def is_signed(keys: tuple[PublicKey, ...], signature: bytes, kind: str, site: str, content: bytes) -> bool:
    """Whether one of the keys signed this content, as this kind of file, for this location."""
    try:
        raw = base64.b64decode(signature.strip(), validate=True)
    except (binascii.Error, ValueError):
        return False
    return any(_fits(key, raw, _message(kind, site, content)) for key in keys)


def _fits(key: PublicKey, raw: bytes, message: bytes) -> bool:
    try:
        key.verify(raw, message)
    except InvalidSignature:
        return False
    return True


def _message(kind: str, site: str, content: bytes) -> bytes:
    return bound(LABEL, [kind, site, hashlib.sha256(content).digest()])
