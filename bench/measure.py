"""What every bench script shares: two ways of doing one thing, in turn, on one disk, and one JSON line about it."""

import gc
import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops.location import Location, open_location
from kiosk.ops.setup import add_first_person, prepare_first_person, set_up
from kiosk.settings import example_location
from ui.command.place import now

ROOT = Path(__file__).resolve().parents[1]
PASSPHRASE = "measured in milliseconds"


@contextmanager
def work_folder() -> Iterator[Path]:
    """A folder on the work tree's own disk: the system's temp folder may be memory, where fsync costs nothing."""
    (ROOT / "out").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "out") as place:
        yield Path(place)


@contextmanager
def office(home: Path, keyring: MemoryKeyring | None = None) -> Iterator[Location]:
    """A location that is set up, its keys in memory, so that only our own code is measured."""
    keyring, at = keyring or MemoryKeyring(), now()
    location = open_location(set_up(example_location(), home, keyring, at), home, keyring)
    try:
        add_first_person(location, prepare_first_person(location, "kari", "Kari Bench", PASSPHRASE), at)
        yield location
    finally:
        location.close()


def in_turn(ours: Callable[[], object], bare: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median milliseconds of each, taken in turn after a warm-up, so that a busy moment falls on both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(max(1, rounds // 10)):
        ours()
        bare()
    gc.collect()
    for _ in range(rounds):
        for kept, run in zip(times, (ours, bare), strict=True):
            begin = perf_counter()
            run()
            kept.append(1000 * (perf_counter() - begin))
    return median(times[0]), median(times[1])


def tell(what: str, ours_ms: float, bare_ms: float, limit: float) -> None:
    """The line that bench/run.py reads."""
    ratio = ours_ms / bare_ms
    line = {"what": what, "ours_ms": ours_ms, "bare_ms": bare_ms, "ratio": ratio, "limit": limit}
    print(json.dumps({key: round(value, 3) if isinstance(value, float) else value for key, value in line.items()}))
