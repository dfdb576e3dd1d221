"""Processes that share one location, and the location itself: its keys in a real Secret Service."""

import json
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk import settings
from kiosk.crypto.slots import os_keyring
from kiosk.ops import setup
from kiosk.ops.location import Location, open_location
from tests.support.answering import answering
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT, settings_file


@dataclass(frozen=True, slots=True)
class Place:
    """Where a location is; whoever has its keyring may open it."""

    home: Path
    settings: Path

    @contextmanager
    def opened(self) -> Iterator[Location]:
        """The location, opened by this process."""
        location = open_location(settings.load(self.settings), self.home, os_keyring(), WELL_KEPT)
        try:
            yield location
        finally:
            location.close()


@dataclass(frozen=True, slots=True)
class Worker:
    """A process that has the location open."""

    process: subprocess.Popen[bytes] = field(repr=False)

    def tell(self, do: str, now: datetime, **asked: object) -> None:
        """Ask it for something; `delay` are seconds that it waits before."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, "now": now.isoformat(), **asked}).encode() + b"\n")
        self.process.stdin.flush()

    def answer(self) -> Any:
        """Its next answer."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the worker ended with {self.process.wait()}"
        return json.loads(line)

    def ask(self, do: str, now: datetime, **asked: object) -> Any:
        """Both."""
        self.tell(do, now, **asked)
        return self.answer()


def new_place(folder: Path, now: datetime = NOW, **changes: str) -> Place:
    """Set a location up with its first person, its keys in the OS keyring."""
    folder.mkdir(exist_ok=True)
    place = Place(folder / "home", settings_file(folder, **changes))
    setup.set_up(place.settings, place.home, os_keyring(), now)
    with place.opened() as location:
        setup.add_first_person(location, setup.prepare_first_person(location, "kari", "Kari Moe", PASSPHRASE), now)
    return place


@contextmanager
def worker(place: Place, environment: Mapping[str, str] | None = None) -> Iterator[Worker]:
    """A worker; ended at the end, if it has not been killed."""
    arguments = (str(place.home), str(place.settings))
    with answering("tests.process.worker", *arguments, environment=environment) as process:
        yield Worker(process)
