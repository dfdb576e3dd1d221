"""Keys derived from keys (HKDF, RFC 5869), each use under its own name."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def derive(secret: bytes, use: str, salt: bytes | None = None) -> bytes:
    """32 bytes for one use."""
    return HKDF(SHA256(), 32, salt, use.encode()).derive(secret)


def pass_key(secret: bytes, visit_id: bytes) -> X25519PrivateKey:
    """The key pair that a pass holds; its public half stands in the visit's row."""
    return X25519PrivateKey.from_private_bytes(derive(secret, "innom/pass/1", salt=visit_id))
