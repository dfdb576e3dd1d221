"""Key types under the names that the rest of the code uses, and keys derived from keys (HKDF, RFC 5869)."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey as SigningKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey as OpeningKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey as OpeningPublic
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

__all__ = ["OpeningKey", "OpeningPublic", "SigningKey", "derive", "pass_key"]


def derive(secret: bytes, use: str, salt: bytes | None = None) -> bytes:
    """32 bytes for one use."""
    return HKDF(SHA256(), 32, salt, use.encode()).derive(secret)


def pass_key(secret: bytes, visit_id: bytes) -> OpeningKey:
    """The key pair that a pass holds; its public half stands in the visit's row."""
    return OpeningKey.from_private_bytes(derive(secret, "innom/pass/1", salt=visit_id))
