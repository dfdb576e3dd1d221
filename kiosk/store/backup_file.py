"""The file of a backup: which store it is of, what the recovery sheet opens, a sealed manifest, the store's copy.

    innom-backup/1 LF, then three parts and the copy, each after its length (8 bytes, big-endian)

Nothing in it is secret; what may be believed of it is decided by who opens the manifest.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..domain.errors import Damaged, Environment, Refused
from .engine import sync_file
from .files import KeyId, StoreFiles, machine

_MAGIC = b"innom-backup/1\n"
_LENGTH = 8
_MOST = 4 * 2**20  # bytes of each part but the copy: settings, letters and keys are some hundred kilobytes at most
_PIECE = 2**20


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup as it lies in its file; `begin`: where the copy of the store begins."""

    path: Path
    key_id: KeyId
    recovery: bytes
    manifest: bytes
    begin: int
    size: int


def write_backup(target: Path, files: StoreFiles, manifest: bytes, copy: Path) -> None:
    """Write the file whole, for its owner alone, on disk before this returns; refuses to write over one."""
    if target.exists():
        raise Environment("copy_exists", file=target.name)
    partial = target.with_name(f".{target.name}.part")
    try:
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600)
        with partial.open("wb") as out, copy.open("rb") as store:
            recovery = files.recovery.read_bytes() if files.recovery.exists() else b""
            out.write(_MAGIC)
            for part in (files.key_id.read_bytes(), recovery, manifest):
                out.write(len(part).to_bytes(_LENGTH) + part)
            out.write(copy.stat().st_size.to_bytes(_LENGTH))
            for piece in _pieces(store, copy.stat().st_size):
                out.write(piece)
        sync_file(partial)
        partial.replace(target)
        sync_file(target.parent)
    except OSError:
        partial.unlink(missing_ok=True)
        raise Environment("file_unwritable", file=target.name) from None


def read_backup(path: Path) -> BackupFile:
    """Its parts but the copy; refuses what is no backup, and one that is cut."""
    try:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise Refused("backup_foreign", file=path.name)
            key_id, recovery, manifest = (_part(file, _MOST) for _ in range(3))
            size, begin = _length(file), file.tell()
        if size != path.stat().st_size - begin:
            raise Damaged("backup_damaged")
        return BackupFile(path, _key_id(key_id), recovery, manifest, begin, size)
    except OSError:
        raise Environment("file_unreadable", file=path.name) from None


def unpack(backup: BackupFile, into: StoreFiles) -> str:
    """Store, key id and what the sheet opens, in a folder that is empty; the SHA-256 of the copy, in hexadecimal."""
    digest = hashlib.sha256()
    with machine():
        into.database.touch(mode=0o600)
        with backup.path.open("rb") as file, into.database.open("wb") as out:
            file.seek(backup.begin)
            for piece in _pieces(file, backup.size):
                digest.update(piece)
                out.write(piece)
        sync_file(into.database)
        into.recovery.touch(mode=0o600)
        into.recovery.write_bytes(backup.recovery)
    into.write_key_id(backup.key_id)
    return digest.hexdigest()


def digest_of(copy: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with machine(), copy.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    left = size
    while left and (piece := file.read(min(left, _PIECE))):
        left -= len(piece)
        yield piece


def _part(file: BinaryIO, most: int) -> bytes:
    size = _length(file)
    part = file.read(size) if size <= most else b""
    if len(part) != size:
        raise Damaged("backup_damaged")
    return part


def _length(file: BinaryIO) -> int:
    return int.from_bytes(file.read(_LENGTH))


def _key_id(content: bytes) -> KeyId:
    try:
        found = json.loads(content)
        return KeyId.checked(found)
    except (ValueError, RecursionError):
        raise Damaged("backup_damaged") from None
