"""The purge of a day of 20, 2,000 and 20,000 visits without its rests, against bare deletes of as many rows from the
same SQLCipher table, in batches of 6, and one checkpoint. And what a check-in takes (p95) while a day is purged, by
the window's own store's thread and by another process, against the same while nothing is."""

import multiprocessing
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from multiprocessing.synchronize import Event
from pathlib import Path
from time import sleep
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from bench.check_in import FORM, PRAGMAS
from bench.measure import QUICK, p95, plot, taken, tell
from bench.stored import ANY_TIME, DAYS, copied, opened
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.retention import last_due
from kiosk.ops.check_in import check_in
from kiosk.ops.location import STORE_SLOT, Location, open_location
from kiosk.ops.purge import purge
from kiosk.settings import example_location, load
from kiosk.store import days
from kiosk.store.visits import DELETED_AT_ONCE
from ui.command.place import now
from ui.upkeep import Upkeep
from ui.worker import Worker

SIZES = (200, 2_000, 5_000) if QUICK else (200, 20_000, 200_000)
ROUNDS = 2 if QUICK else 3
VISITORS = 30 if QUICK else 300
MOST = 1_200  # visitors while a day is purged; the rest of that purge would only take its time
PAUSE = 0.005 if QUICK else 0.03  # seconds between two of them: a day has ten thousand exit numbers
LIMIT, DISTURBED, MANY = 2.0, 2.0, 20_000


class Bare:
    """The same store, opened beside ours, of which a day's rows are deleted with nothing around it."""

    def __init__(self, location: Location) -> None:
        self.store = sqlcipher.connect(location.files.database, isolation_level=None)
        self.store.execute(f"PRAGMA key=\"x'{location.slots.need(STORE_SLOT, 32).hex()}'\"")
        for pragma in PRAGMAS:
            self.store.execute(f"PRAGMA {pragma}")

    def purge(self, through: str) -> None:
        """Delete in batches, then empty the WAL."""
        batch, deleted = f"SELECT id FROM visit WHERE day <= ? LIMIT {DELETED_AT_ONCE}", 1  # noqa: S608  # a number
        while deleted:
            self.store.execute("BEGIN IMMEDIATE")
            deleted = self.store.execute(f"DELETE FROM visit WHERE id IN ({batch})", (through,)).rowcount  # noqa: S608  # ours
            self.store.execute("COMMIT")
        self.store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def one_day(count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of the purge of a tenth of that store, day by day, ours and bare in turn on a copy each."""
    at, ours, theirs = now(), [], []
    with opened(count, ANY_TIME) as location, opened(count) as other:
        bare = Bare(other)
        for ago in range(1, ROUNDS + 1):
            then = at + timedelta(days=ago)
            through = last_due(then, location.site).isoformat()
            ours.append(taken(lambda: purge(location, then, lambda _: None)))  # noqa: B023
            theirs.append(taken(lambda: bare.purge(through)))  # noqa: B023
        bare.store.close()
    return ours, theirs


def purge_elsewhere(home: Path, keyring: MemoryKeyring, at: datetime, begun: Event) -> None:
    """In a process of its own: one day."""
    location = open_location(load(example_location()), home, keyring, ANY_TIME)
    begun.set()
    purge(location, at + timedelta(days=1))
    location.close()


def beside_another_process(count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of check-ins while nothing is purged, and while another process does."""
    apart = multiprocessing.get_context("spawn")
    with copied(count) as (home, keyring):
        location, begun = open_location(load(example_location()), home, keyring), apart.Event()

        def visitor() -> float:
            sleep(PAUSE)
            return taken(lambda: check_in(location, FORM, now()))

        idle, busy = [visitor() for _ in range(VISITORS)], list[float]()
        other = apart.Process(target=purge_elsewhere, args=(home, keyring, now(), begun), daemon=True)
        other.start()
        begun.wait()
        while other.is_alive() and len(busy) < MOST:
            busy.append(visitor())
        failed = other.exitcode
        other.terminate()
        other.join()
        location.close()
        if failed:
            raise ChildProcessError("the other process did not purge to its end")
    return idle, busy


class Kiosk:
    """The store's thread as the window has it, with its upkeep, and visitors who come one after the other."""

    def __init__(self, home: Path, keyring: MemoryKeyring) -> None:
        self.settings = load(example_location())
        self.now, self.worker, self.loop = now(), Worker(), QEventLoop()
        self.upkeep = Upkeep(self.worker, lambda: self.now)
        self._answer: Any = None
        self._done = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)  # a touch keeps no step with ours
        self._done.timeout.connect(self.loop.quit)
        self.worker.open(lambda: open_location(self.settings, home, keyring, ANY_TIME), self._take, self._take)
        self.loop.exec()

    def _take(self, answer: object) -> None:
        self._answer = answer
        self.loop.quit()

    def ask(self, closure: Callable[[Location], object]) -> Any:
        """What the store's thread answers, waited for in the window's loop."""
        self.worker.do(closure, self._take, self._take)
        self.loop.exec()
        return self._answer

    def visitor(self) -> float:
        """Milliseconds until she is told, some while after the one before."""
        self._done.start(int(1000 * PAUSE))
        self.loop.exec()
        at = self.now
        return taken(lambda: self.ask(lambda location: check_in(location, FORM, at)))

    def purges(self) -> bool:
        """Whether a due day is not purged yet."""

        def look(location: Location) -> int:
            with location.reading() as connection:
                return len(days.unpurged_through(connection, last_due(self.now, self.settings.site)))

        return bool(self.ask(look))


def beside_the_windows_own(count: int) -> tuple[list[float], list[float]]:
    """The same where the thread that checks in is the one that purges."""
    application = QCoreApplication([])
    with copied(count) as (home, keyring):
        kiosk = Kiosk(home, keyring)
        kiosk.upkeep.start(kiosk.settings.site.zone)
        kiosk.ask(lambda _: None)  # the day's look at the file is over
        idle, busy = [kiosk.visitor() for _ in range(VISITORS)], list[float]()
        kiosk.now += timedelta(days=1)
        kiosk.upkeep.run()
        busy.append(kiosk.visitor())
        while len(busy) < MOST and kiosk.purges():
            busy.append(kiosk.visitor())
        kiosk.worker.stop()
    del application
    return idle, busy


def main() -> None:
    """Days of three sizes; then the largest under visitors."""
    points: dict[str, list[tuple[float, float]]] = {"Innom": [], "bare deletes": []}
    for count in SIZES:
        ours, bare = one_day(count)
        limit = LIMIT if count >= MANY else None  # of a few visits it is a dozen transactions around one
        tell(f"purge of a day of {count // DAYS:,} visits", ours, bare, limit)
        for name, times in zip(points, (ours, bare), strict=True):
            points[name].append((count // DAYS, sorted(times)[len(times) // 2]))
    plot("purge", "The purge of a day", ("visits on that day", "ms"), points)
    for where, (idle, busy) in {
        "another process": beside_another_process(SIZES[-1]),
        "the window itself": beside_the_windows_own(SIZES[-1]),
    }.items():
        tell(
            f"check-in while {where} purges a day of {SIZES[-1] // DAYS:,}, p95, against idle",
            p95(busy),
            p95(idle),
            DISTURBED,
        )


if __name__ == "__main__":
    main()
