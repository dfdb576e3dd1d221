"""`innom --demo`: a throw-away location in a temporary folder, its keys in memory, with forty invented visits.

What a killed demo leaves behind is sealed under keys that are gone; the next one removes it.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

from filelock import FileLock, Timeout

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops.enter import enter
from kiosk.ops.location import Location, open_location
from kiosk.ops.setup import add_first_person, prepare_first_person, set_up
from kiosk.ops.unlock import unlock
from kiosk.settings import example_location

PASSPHRASE = "midnattsol over fjorden"  # noqa: S105  # shown on every page of the demo; opens invented people only
PERSON = "Kari Demo"
VISITS = 40

_PREFIX = "innom-demo-"
_LOCK = "demo.lock"
_FIRST = ("Åse", "Jonas", "Ingrid", "Ola", "Sigrid", "Mikkel", "Наталья", "Anna", "Łukasz", "Fatima", "Bjørn", "Máret")
_LAST = ("Bråten", "Dahl", "Ødegård", "Lie", "Kowalska", "O'Brien", "Berg-Hansen", "Шевченко", "Nguyen", "Somby")
_COMPANIES = ("Fjordkraft AS", "Nordlys Renhold", "Bakke & Sønn", "Polarkart", "", "Tine Rør og Varme")
_HOSTS = ("Ingrid Lie", "Per Moen", "Sara Vik", "Eirik Strand")


@contextmanager
def demo_location() -> Iterator[Location]:
    """A location that is set up, with a person and forty visits over its retention days; gone at the end."""
    _remove_leftovers()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    lock = FileLock(folder / _LOCK)
    lock.acquire()
    location = _make(folder / "home", datetime.now(UTC))
    try:
        yield location
    finally:
        location.close()
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def _make(home: Path, now: datetime) -> Location:
    keyring = MemoryKeyring()
    location = open_location(set_up(example_location(), home, keyring, now), home, keyring)
    add_first_person(location, prepare_first_person(location, "kari", PERSON, PASSPHRASE), now)
    who = unlock(location, PASSPHRASE, now)
    enter(location, who, _invented(location, now), now)
    who.lock()
    return location


def _invented(location: Location, now: datetime) -> Iterator[str]:
    """Visits at office hours of the days before today, and of the last hours."""
    chance, zone = Random(7), location.site.zone  # noqa: S311  # the same invented people each time
    today = now.astimezone(zone).date()
    for number in range(VISITS):
        days = number % location.site.retention
        opening = datetime.combine(today - timedelta(days=days), time(8), zone).astimezone(UTC)
        arrived = opening + timedelta(minutes=chance.randrange(8 * 60)) if days else now - timedelta(minutes=90 - number)
        left = arrived + timedelta(minutes=chance.randrange(20, 180))
        still_here = left > now or chance.random() < 0.1
        yield json.dumps(_visit(chance, number, arrived, None if still_here else left))


def _visit(chance: Random, number: int, arrived: datetime, left: datetime | None) -> dict[str, object]:
    return {
        "name": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        "company": chance.choice(_COMPANIES),
        "phone": f"+47 {chance.randrange(900, 999)} {chance.randrange(10, 99)} {chance.randrange(100, 999)}",
        "email": "",
        "host": chance.choice(_HOSTS),
        "adults": 1 + number % 7 // 6,
        "children": number % 11 // 10,
        "purposes": ["tracing", "roll_call"],
        "arrived_at": arrived.isoformat(),
        "left_at": left.isoformat() if left else None,
    }


def _remove_leftovers() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            with FileLock(folder / _LOCK, blocking=False):
                pass
        except (Timeout, OSError):
            continue  # somebody's demo runs there
        shutil.rmtree(folder, ignore_errors=True)
