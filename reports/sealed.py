"""A file that leaves the house, sealed to the public keys of those who shall read it (age-encryption.org/v1).

Binary, never by a passphrase: a key costs nothing to try, and nobody has to tell a password by telephone. One of the
receivers' identities opens it; nothing here does.
"""

from collections.abc import Iterable, Sequence

from kiosk.domain.errors import Refused


def receivers(given: Iterable[str]) -> tuple[str, ...]:
    """The keys, each once; refuses with `receiver_key_unfit` what is no X25519 public key of age (age1…)."""
    keys = tuple(dict.fromkeys(key.strip() for key in given))
    for place, key in enumerate(keys, 1):
        if not _seals(key):
            raise Refused("receiver_key_unfit", place=place)
    return keys


def sealed(content: bytes, keys: Sequence[str]) -> bytes:
    """The content for any one of these keys, as `receivers` gives them; no two are the same."""
    from pyrage import encrypt, x25519

    return bytes(encrypt(content, [x25519.Recipient.from_str(key) for key in keys]))


def _seals(key: str) -> bool:
    """Whether something can be sealed to it: points of low order (RFC 7748, 6.1) parse as keys, and seal nothing."""
    from pyrage import RecipientError, encrypt, x25519

    try:
        encrypt(b"", [x25519.Recipient.from_str(key)])
    except RecipientError:
        return False
    except BaseException as failure:
        if type(failure).__name__ != "PanicException":  # of Rust; it cannot be imported
            raise
        return False
    return True
