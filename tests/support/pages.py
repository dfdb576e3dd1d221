"""The pages of a store, decrypted one by one: also those that are free, which no query shows."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE, _RESERVE, _IV, _SALT = 4096, 80, 16, 16  # SQLCipher 4: AES-256-CBC, an IV and an HMAC-SHA-512 end each page


def decrypted(database: Path, key: bytes) -> bytes:
    """What every page of the file holds, one after the other; `key` is the raw key, the WAL must be empty."""
    content = database.read_bytes()
    assert content
    assert len(content) % _PAGE == 0
    return b"".join(_page(content[at : at + _PAGE], key, at == 0) for at in range(0, len(content), _PAGE))


def _page(page: bytes, key: bytes, first: bool) -> bytes:
    sealed, nonce = page[_SALT if first else 0 : -_RESERVE], page[-_RESERVE : -_RESERVE + _IV]
    opener = Cipher(algorithms.AES(key), modes.CBC(nonce)).decryptor()
    return opener.update(sealed) + opener.finalize()


def fragments(blob: bytes, size: int = 32) -> list[bytes]:
    """A blob in pieces: a page may hold only a part of it."""
    return [blob[at : at + size] for at in range(0, len(blob) - size, size)]
