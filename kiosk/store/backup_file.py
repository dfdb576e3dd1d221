"""The file of a backup: which store it is of, what the recovery sheet opens, a sealed manifest, the store's copy.

    innom-backup/1 LF, then three parts and the copy, each after its length (8 bytes, big-endian)

Nothing in it is secret; what may be believed of it is decided by who opens the manifest.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..domain.errors import Damaged, Environment, Refused
from .engine import sync_file
from .files import KeyId, StoreFiles, machine, write_file

_MAGIC = b"innom-backup/1\n"
_LENGTH = 8
_MOST = 4 * 2**20  # bytes of each part but the copy: settings, letters and keys are some hundred kilobytes at most
_PIECE = 2**20
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup as it lies in its file; `begin`: where the copy of the store begins."""

    path: Path
    key_id: KeyId
    recovery: bytes
    manifest: bytes
    begin: int
    size: int


def write_backup(target: Path, key_id: bytes, recovery: bytes, manifest: bytes, copy: Path) -> None:
    """Write the file whole, for its owner alone, on disk before this returns; refuses to write over one."""
    if target.exists():
        raise Environment("copy_exists", file=target.name)
    partial = target.with_name(f".{target.name}.part")
    try:
        partial.unlink(missing_ok=True)
        handle = os.open(partial, _NEW, 0o600)  # a folder that others write too: nothing of theirs is followed
        with os.fdopen(handle, "wb") as out, copy.open("rb") as store:
            out.write(_MAGIC)
            for part in (key_id, recovery, manifest):
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


def unpack(backup: BackupFile, into: StoreFiles, wanted: str) -> None:
    """Store, key id and what the sheet opens, in a folder that is empty; `wanted`: the copy's SHA-256, in hexadecimal.

    Refuses another copy, and before it takes any room: a file says anything of its size.
    """
    if _read_through(backup, None) != wanted:
        raise Damaged("backup_damaged")
    with machine():
        into.database.touch(mode=0o600)
        with into.database.open("wb") as out:
            found = _read_through(backup, out)
        sync_file(into.database)
    if found != wanted:  # the file was changed meanwhile
        raise Damaged("backup_damaged")
    write_file(into.recovery, backup.recovery)
    into.write_key_id(backup.key_id)


def _read_through(backup: BackupFile, out: BinaryIO | None) -> str:
    """Read the copy, and write it out if asked; its digest."""
    digest = hashlib.sha256()
    try:
        file = backup.path.open("rb")
    except OSError:
        raise Environment("file_unreadable", file=backup.path.name) from None
    with machine(), file:
        file.seek(backup.begin)
        for piece in _pieces(file, backup.size):
            digest.update(piece)
            if out:
                out.write(piece)
    return digest.hexdigest()


def digest_of_bytes(part: bytes) -> str:
    """The same of a part."""
    return hashlib.sha256(part).hexdigest()


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
