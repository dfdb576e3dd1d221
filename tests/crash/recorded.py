"""The recorder built and its log read: what a process did to the files below a folder, in order and with data."""

import atexit
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from tests.support.programs import program
from tests.support.tree import ROOT

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One record of recorder.c: its kind, the file's number, an offset, size or flags, and what was written."""

    kind: str
    fd: int
    number: int
    data: bytes

    @property
    def names(self) -> Names:
        """The paths that it is about."""
        return tuple(part.decode() for part in self.data.split(b"\0"))


@cache
def recorder() -> Path:
    """recorder.c, compiled for this run."""
    folder = Path(mkdtemp(prefix="innom-recorder-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    library = folder / "recorder.so"
    source = ROOT / "tests" / "crash" / "recorder.c"
    subprocess.run([program("gcc"), "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def recording(under: Path, log: Path | None = None) -> dict[str, str]:
    """The environment of a process whose changes below a folder are counted, and recorded if there is a log."""
    library = str(recorder())
    found = {**os.environ, "LD_PRELOAD": library, "INNOM_RECORD_UNDER": str(under)}
    return found | ({"INNOM_RECORD": str(log)} if log else {})


def read_log(log: Path) -> list[Event]:
    """Every record, in order."""
    return list(_records(log.read_bytes()))


def _records(raw: bytes) -> Iterator[Event]:
    at = 0
    while at < len(raw):
        end = raw.index(b"\n", at)
        kind, fd, number, length = raw[at:end].decode().split()
        at = end + 1 + int(length)
        yield Event(kind, int(fd), int(number), raw[end + 1 : at])
