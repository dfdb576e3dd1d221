"""What every bench script shares: two ways of doing one thing, in turn, on one disk, and one JSON line about it."""

import gc
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops.location import Location, open_location
from kiosk.ops.setup import add_first_person, prepare_first_person, set_up
from kiosk.settings import example_location
from ui.command.place import now

ROOT = Path(__file__).resolve().parents[1]
PASSPHRASE = "measured in milliseconds"
QUICK = "--quick" in sys.argv  # the same rows on less, in fewer rounds
FRAME = 1000 / 60  # milliseconds


@contextmanager
def work_folder() -> Iterator[Path]:
    """A folder on the work tree's own disk: the system's temp folder may be memory, where fsync costs nothing."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as place:
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


def taken(run: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    begin = perf_counter()
    run()
    return 1000 * (perf_counter() - begin)


def in_turn(*ways: Callable[[], object], rounds: int, warm: int = 1) -> list[list[float]]:
    """Milliseconds of each way, round by round, so that a busy moment falls on all; after a warm-up."""
    times: list[list[float]] = [[] for _ in ways]
    for _ in range(warm):
        for run in ways:
            run()
    gc.collect()
    for _ in range(rounds):
        for kept, run in zip(times, ways, strict=True):
            kept.append(taken(run))
    return times


def p95(times: Sequence[float]) -> float:
    """What the slowest twentieth takes at least; of few the slowest."""
    return quantiles(times, n=20)[-1] if len(times) >= 20 else max(times)


def spread(times: Sequence[float]) -> float:
    """How far apart the middle half lies, as a part of the median: what two runs may differ by without a reason."""
    if len(times) < 4:
        return (max(times) - min(times)) / median(times)
    low, _, high = quantiles(times, n=4)
    return (high - low) / median(times)


def held(what: str) -> float:
    """Megabytes of this process's own memory, as Linux says: VmRSS now, VmHWM at most so far."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{what}:")) / 1024


def tell(
    what: str,
    ours: float | Sequence[float],
    other: float | Sequence[float],
    limit: float | None,
    unit: str = "ms",
) -> None:
    """The line that bench/run.py reads: medians of what was measured, ours against another way or against a limit
    (then `limit` is 1). Without `limit` it is only shown."""
    mine, theirs = ([value] if isinstance(value, int | float) else list(value) for value in (ours, other))
    line = {"what": what, "ours": median(mine), "other": median(theirs), "unit": unit, "limit": limit}
    line["ratio"] = median(a / b for a, b in zip(mine, theirs, strict=True)) if _paired(mine, theirs) else (
        median(mine) / median(theirs))  # fmt: skip
    if len(mine) > 2:
        line |= {"p95": p95(mine), "spread": spread(mine)}
    print(json.dumps({key: round(value, 4) if isinstance(value, float) else value for key, value in line.items()}))
    sys.stdout.flush()


def _paired(mine: Sequence[float], theirs: Sequence[float]) -> bool:
    """Whether each round has both; of a round that was disturbed the ratio says more than the times."""
    return len(mine) == len(theirs) > 1


def plot(name: str, title: str, axes: tuple[str, str], series: Mapping[str, Sequence[tuple[float, float]]]) -> None:
    """Points for a chart of that name: what stands on the two axes, and each way's line."""
    print(json.dumps({"chart": name, "title": title, "axes": axes, "series": series}))
    sys.stdout.flush()
