"""What a backup file holds beside the store: its manifest, which only the store's key opens and makes, and day keys,
which only the recovery sheet opens."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from ..domain.errors import Damaged, Refused
from .binding import bound
from .envelope import SUITE
from .keys import OpeningPublic, derive
from .recovery import recovery_key

_NONCE = 12


def seal_manifest(plain: bytes, store_key: bytes, store_id: str) -> bytes:
    """Whoever has the file alone can neither read nor change what it says."""
    nonce = os.urandom(_NONCE)
    return nonce + _manifest_key(store_key).encrypt(nonce, plain, _about("innom/backup-manifest/1", store_id))


def open_manifest(sealed: bytes, store_key: bytes, store_id: str) -> bytes:
    """What it says; refuses a changed one, and one of another store."""
    try:
        about = _about("innom/backup-manifest/1", store_id)
        return _manifest_key(store_key).decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
    except (InvalidTag, ValueError):  # ValueError: cut within the nonce
        raise Damaged("backup_damaged") from None


def seal_keys(plain: bytes, sheet_public: bytes, store_id: str) -> bytes:
    """To the sheet whose public keys these are: the machine that made it cannot open it again."""
    public = OpeningPublic.from_public_bytes(sheet_public[:32])
    return SUITE.encrypt(plain, public, _about("innom/backup-keys/1", store_id))


def open_keys(sealed: bytes, seed: bytes, store_id: str) -> bytes:
    """With the sheet; refuses keys that are for another one."""
    try:
        return SUITE.decrypt(sealed, recovery_key(seed), _about("innom/backup-keys/1", store_id))
    except (InvalidTag, ValueError):
        raise Refused("sheet_foreign") from None


def _manifest_key(store_key: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derive(store_key, "innom/backup/1"))


def _about(label: str, store_id: str) -> bytes:
    return bound(label, [store_id])
