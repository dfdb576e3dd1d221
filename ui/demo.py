"""A throw-away location with invented visits: its own folder, keys in memory, gone with the process."""

import json
import os
import random
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from kiosk.domain.site import Site
from kiosk.settings import example_location
from ui.place import Place

VISITS, PREFIX = 40, "innom-demo-"
_WORDS = (
    "ankel", "bjelle", "blomst", "brygge", "dal", "elv", "fjell", "fjord", "flagg", "gate", "gress", "hage", "havn",
    "hytte", "kaffe", "kyst", "lampe", "lyng", "mose", "nordlys", "odde", "platting", "regn", "sand", "seil",
    "skjell", "skog", "stein", "stige", "tre", "vind", "vott",
)  # fmt: skip
_FIRST = (
    "Ingrid", "Sigrid", "Mikkel", "Łukasz", "Наталья", "Bjørn", "Zoë", "Åse", "Jean-Luc", "Aïcha", "Per", "Kari",
    "Anne-Lise", "Owen", "Sunniva", "太郎",
)  # fmt: skip
_LAST = (
    "Lie", "Ødegård", "Dahl", "Kowalski", "Коваленко", "Bråten", "O'Brien", "Berg", "Hansen", "von der Heide",
    "Solheim", "Nygård", "Šimić", "山田",
)  # fmt: skip
_COMPANIES = ("Fjordkraft AS", "Nordlys Regnskap", "Berg & Dal Arkitekter", "Havn Elektro", "Kystbygg", "")
HOSTS = ("Ingrid Lie", "Jonas Vik", "Maja Strand", "Resepsjonen", "")


@contextmanager
def demo_place(now: datetime) -> Iterator[Place]:
    """A location that is set up and has visits; the folder is removed at the end, and what killed ones left first."""
    remove_left_over(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    lock = FileLock(folder / "running")
    lock.acquire()
    try:
        passphrase = " ".join(secrets.choice(_WORDS) for _ in range(4))
        keyring = _memory_keyring()
        place = Place(_settings(folder), folder / "home", lambda: keyring, passphrase)
        _fill(place, now)
        yield place
    finally:
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)


def remove_left_over(temporary: Path) -> None:
    """Folders whose process is gone: without its memory nobody can open them, now nobody can find them either."""
    for folder in temporary.glob(f"{PREFIX}*"):
        if folder.is_dir() and not folder.is_symlink() and _is_ours(folder):
            try:
                with FileLock(folder / "running", timeout=0):
                    pass
            except (Timeout, OSError):
                continue
            shutil.rmtree(folder, ignore_errors=True)


def invented(site: Site, now: datetime) -> list[dict[str, object]]:
    """Visits of the last days as JSON objects, the same for the same day; today's are not later than now."""
    dice = random.Random(now.astimezone(site.zone).toordinal())  # noqa: S311  # nothing here is secret
    days = [now.astimezone(site.zone).date() - timedelta(days=back) for back in range(site.retention)]
    found: list[dict[str, object]] = []
    while len(found) < VISITS:
        arrived = datetime.combine(dice.choice(days), time(dice.randint(8, 15), dice.randint(0, 59)), site.zone)
        left = arrived + timedelta(minutes=dice.randint(20, 240))
        if left > now:
            arrived, left = arrived - timedelta(days=1), left - timedelta(days=1)
        if arrived.date() in days:
            found.append(_visit(dice, arrived, left))
    return sorted(found, key=lambda visit: str(visit["arrived_at"]))


def _settings(folder: Path) -> Path:
    """The example's settings with a directory of hosts."""
    names = sorted({host for host in HOSTS if host} | {f"{first} {last}" for first in _FIRST for last in _LAST[::5]})
    (folder / "hosts.csv").write_text("\n".join(["name", *names]), encoding="utf-8")
    example = example_location().read_text(encoding="utf-8")
    file = folder / "location.toml"
    file.write_text(example.replace('directory = ""', 'directory = "hosts.csv"'), encoding="utf-8")
    return file


def _visit(dice: random.Random, arrived: datetime, left: datetime) -> dict[str, object]:
    number = dice.randint(400_00_000, 499_99_999)
    forgot = dice.random() < 0.1
    return {
        "name": f"{dice.choice(_FIRST)} {dice.choice(_LAST)}",
        "company": dice.choice(_COMPANIES),
        "phone": f"+47 {number // 100000} {number // 1000 % 100:02} {number % 1000:03}",
        "host": dice.choice(HOSTS),
        "adults": dice.choice((1, 1, 1, 2, 3)),
        "children": dice.choice((0, 0, 0, 0, 1)),
        "purposes": ["tracing", "roll_call"],
        "arrived_at": arrived.isoformat(),
        "left_at": None if forgot else left.isoformat(),
    }


def _fill(place: Place, now: datetime) -> None:
    from kiosk.ops.enter import enter
    from kiosk.ops.location import open_location
    from kiosk.ops.setup import add_first_person, prepare_first_person, set_up
    from kiosk.ops.unlock import unlock

    settings = set_up(place.source(), place.home, place.keyring(), now)
    location = open_location(settings, place.home, place.keyring())
    try:
        add_first_person(location, prepare_first_person(location, "demo", "Demo Resepsjon", place.demo), now)
        who = unlock(location, place.demo, now)
        enter(location, who, [json.dumps(visit) for visit in invented(settings.site, now)], now)
        who.lock()
    finally:
        location.close()


def _memory_keyring() -> Any:
    from kiosk.crypto.slots import MemoryKeyring

    return MemoryKeyring()


def _is_ours(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()
