"""The folder of a store and its key-id file, which tells a wrong key from a damaged store.

home/site.toml, home/store/{visits.db, key-id.json, recovery.sealed, ballast}. Set-up makes store.new/ and renames it
once: there is a whole store or none.
"""

import errno
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from ..domain.errors import Damaged, Environment
from .engine import sync_file

_WORD = re.compile(r"[a-z0-9-]{1,40}")  # what set-up writes: hexadecimal, and a location's id
_PLAIN_SQLITE = b"SQLite format 3\x00"
_FAULTS = {
    errno.ENOSPC: "disk_full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk_full",  # Windows knows no quota by this name
    errno.EROFS: "store_read_only",
    errno.EIO: "disk_failed",
}


@dataclass(frozen=True, slots=True)
class KeyId:
    """Which store this is, under which key, of which location: nothing here is secret."""

    store: str
    key: str
    site: str

    @classmethod
    def checked(cls, found: object) -> Self:
        """From JSON; refuses with ValueError what set-up never writes."""
        if not isinstance(found, dict) or set(found) != {"store", "key", "site"}:
            raise ValueError
        if not all(isinstance(word, str) and _WORD.fullmatch(word) for word in found.values()):
            raise ValueError
        return cls(**found)


@dataclass(frozen=True, slots=True)
class StoreFiles:
    """Where a store's files are."""

    folder: Path

    @property
    def database(self) -> Path:
        """The SQLCipher file."""
        return self.folder / "visits.db"

    @property
    def recovery(self) -> Path:
        """Store key and pepper, sealed to the recovery sheet."""
        return self.folder / "recovery.sealed"

    @property
    def ballast(self) -> Path:
        """Room for a full disk (store/ballast.py)."""
        return self.folder / "ballast"

    @property
    def key_id(self) -> Path:
        """Beside the store, in clear."""
        return self.folder / "key-id.json"

    def read_key_id(self) -> KeyId:
        """What the key-id file says; refuses a missing and an unreadable one."""
        try:
            with machine():
                return KeyId.checked(json.loads(self.key_id.read_text(encoding="utf-8")))
        except (ValueError, RecursionError):
            raise Damaged("key_id_damaged") from None

    def write_key_id(self, key_id: KeyId) -> None:
        """Write it, on disk before this returns."""
        write_file(self.key_id, json.dumps({"store": key_id.store, "key": key_id.key, "site": key_id.site}).encode())

    def check_database(self) -> None:
        """Refuse, one sentence each, what is no store: nothing, a folder, an empty file, plain SQLite."""
        path = self.database
        if path.is_dir():
            raise Environment("store_not_a_file")
        if not path.exists():
            raise Environment("store_missing")
        with machine(), path.open("rb") as file:
            head = file.read(len(_PLAIN_SQLITE))
        if not head:
            raise Damaged("store_empty")
        if head == _PLAIN_SQLITE:
            raise Damaged("store_plain")


def write_file(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Replace a file whole: a power cut leaves the old or the new one; only the owner may read it by that mode."""
    partial = path.with_name(path.name + ".part")
    with machine():
        partial.touch(mode=mode)
        partial.write_bytes(content)
        sync_file(partial)
        partial.replace(path)
        sync_file(path.parent)


def make_folder(path: Path) -> None:
    """A folder for its owner alone, with those above it; one that is there is fine."""
    with machine():
        path.mkdir(parents=True, exist_ok=True, mode=0o700)


@contextmanager
def machine() -> Iterator[None]:
    """Where the operating system refuses a file of the store: the machine is at fault, not we."""
    try:
        yield
    except FileNotFoundError:
        raise Environment("store_missing") from None
    except OSError as fault:
        raise Environment(_FAULTS.get(fault.errno or 0, "store_unreachable")) from None
