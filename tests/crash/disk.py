"""What a disk may hold after the power went: files as they are rebuilt from recorded writes, syncs and renames.

Of a file all is there that was written before its last sync, and of the rest none, a prefix, a random half, or a
prefix with the next write torn at its 512-byte sectors. Names (made, renamed, removed) are a journal: what was done
before the last sync of any folder is there, and of the rest a prefix.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random

from tests.crash.recorded import Event

SECTOR = 512
MODES = ("none", "prefix", "half", "torn")
LEFT_OUT = "/ballast"  # 16 MB that nobody reads


@dataclass(slots=True)
class File:
    """A file's content as it is on disk for certain, and what was written since: (offset, data), or (size, None)."""

    folder: bool = False
    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for at, data in self.pending:
            _write(self.durable, at, data)
        self.pending.clear()

    def after(self, mode: str, chance: Random) -> bytes:
        """What is left of it."""
        left = bytearray(self.durable)
        for at, data in _surviving(self.pending, mode, chance):
            _write(left, at, data)
        return bytes(left)


@dataclass(slots=True)
class Disk:
    """The disk while the events go by; `said` is what the process printed until now."""

    names: dict[str, File] = field(default_factory=dict)
    certain: dict[str, File] = field(default_factory=dict)
    journal: list[Callable[[dict[str, File]], None]] = field(default_factory=list)
    open: dict[int, File] = field(default_factory=dict)
    said: bytearray = field(default_factory=bytearray)

    def take(self, event: Event) -> None:
        """One event more."""
        if event.kind == "A":
            self.said += event.data
        elif event.kind == "O":
            self._open(event)
        elif event.kind == "C":
            del self.open[event.fd]
        elif event.kind == "W":
            self.open[event.fd].pending.append((event.number, event.data))
        elif event.kind == "T":
            self.open[event.fd].pending.append((event.number, None))
        elif event.kind == "S":
            self._sync(self.open[event.fd])
        else:
            self._name(event)

    def after_a_cut(self, folder: Path, under: str, mode: str, chance: Random) -> None:
        """Write what is left into a folder, in place of the one that was recorded."""
        names = dict(self.certain)
        for change in self.journal[: 0 if mode == "none" else chance.randint(0, len(self.journal))]:
            change(names)
        for name, file in names.items():
            target = folder / os.path.relpath(name, under)
            if file.folder:
                target.mkdir(parents=True, exist_ok=True)
        for name, file in names.items():
            target = folder / os.path.relpath(name, under)
            if not file.folder and LEFT_OUT not in name and target.parent.is_dir():
                target.write_bytes(file.after(mode, chance))

    def _open(self, event: Event) -> None:
        (name,) = event.names
        if name not in self.names:
            made = File(folder=bool(event.number & os.O_DIRECTORY))
            if made.folder:  # it was there before the recording began
                self.certain[name] = self.names[name] = made
            else:
                self._change(lambda names: names.update({name: made}))
        self.open[event.fd] = self.names[name]
        if event.number & os.O_TRUNC:
            self.open[event.fd].pending.append((0, None))

    def _sync(self, file: File) -> None:
        if file.folder:
            self.certain, self.journal = dict(self.names), []
        file.sync()

    def _name(self, event: Event) -> None:
        if event.kind == "M":
            self._change(lambda names: names.update({event.names[0]: File(folder=True)}))
        elif event.kind == "U":
            self._change(lambda names: _drop(names, event.names[0]))
        elif event.kind == "X":
            self._change(lambda names: _exchange(names, *event.names))
        else:
            self._change(lambda names: _rename(names, *event.names))

    def _change(self, change: Callable[[dict[str, File]], None]) -> None:
        change(self.names)
        self.journal.append(change)


def _drop(names: dict[str, File], name: str) -> None:
    names.pop(name, None)


def _rename(names: dict[str, File], old: str, new: str) -> None:
    for name in [name for name in names if name == old or name.startswith(f"{old}/")]:
        names[new + name.removeprefix(old)] = names.pop(name)


def _exchange(names: dict[str, File], one: str, other: str) -> None:
    between = f"{one}\0"  # no name has this
    for old, new in ((one, between), (other, one), (between, other)):
        _rename(names, old, new)


def _surviving(pending: list[tuple[int, bytes | None]], mode: str, chance: Random) -> list[tuple[int, bytes | None]]:
    if mode == "none":
        return []
    if mode == "half":
        return [write for write in pending if chance.random() < 0.5]
    count = chance.randint(0, len(pending))
    torn = pending[count : count + 1] if mode == "torn" else []
    return pending[:count] + [part for at, data in torn for part in _sectors(at, data) if chance.random() < 0.5]


def _sectors(at: int, data: bytes | None) -> list[tuple[int, bytes | None]]:
    if data is None:
        return []
    edges = [at, *range(at - at % SECTOR + SECTOR, at + len(data), SECTOR), at + len(data)]
    return [(begin, data[begin - at : end - at]) for begin, end in pairwise(edges)]


def _write(content: bytearray, at: int, data: bytes | None) -> None:
    size = at if data is None else at + len(data)
    if len(content) < size:
        content.extend(bytes(size - len(content)))
    if data is None:
        del content[at:]
    else:
        content[at:size] = data
