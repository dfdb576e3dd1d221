"""What the clock asks for while nobody touches the screen: closing, purge, the new day's key, a look at the file."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.errors import Problem
from kiosk.domain.retention import begin_of, day_of
from ui.worker import Worker

HOUR = 3_600_000
REST = 50  # milliseconds between two steps of a purge, nine times a step: whoever checks in meanwhile seldom waits

_log = logging.getLogger(__name__)


class Upkeep(QObject):
    """At start, hourly and at the site's midnight; each operation is computed from state and may be repeated."""

    def __init__(self, worker: Worker, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._worker = worker
        self._clock = clock
        self._zone: ZoneInfo | None = None
        self._hourly = QTimer(self, interval=HOUR)
        self._hourly.timeout.connect(self.run)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self.run)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._purge)

    def start(self, zone: ZoneInfo) -> None:
        """From now on; once is enough."""
        if self._zone is not None:
            return
        self._zone = zone
        self._hourly.start()
        self.run()

    @Slot()
    def run(self) -> None:
        """Close what is overdue, purge what is due, and be back at midnight."""
        if self._zone is None:
            return
        now = self._clock()
        self._midnight.start(until_midnight(now, self._zone))

        def close_due(location: Any) -> None:
            from kiosk.ops.close import close_overdue

            close_overdue(location, now)

        def make_key(location: Any) -> None:
            from kiosk.ops.begin_day import make_todays_key

            make_todays_key(location, now)

        def look_over(location: Any) -> None:
            from kiosk.ops.check_store import check_store

            check_store(location, now)

        # Each by itself: what fails keeps the others from nothing.
        self._purge()
        for work in (close_due, make_key, look_over):
            self._worker.do(work, lambda _: None, self._again_later)

    @Slot()
    def _purge(self) -> None:
        """Step by step, with visitors in between; the last one is the purge itself."""
        now = self._clock()

        def step(location: Any) -> bool:
            from kiosk.ops.purge import delete_some, purge

            if delete_some(location, now):
                return True
            purge(location, now)
            return False

        self._worker.do(step, lambda more: self._rest.start() if more else None, self._again_later)

    def _again_later(self, problem: Problem) -> None:
        """Was busy, or the keyring did not answer: noted, and tried again within the hour."""
        _log.warning("upkeep_failed", extra={"facts": {"code": problem.code}})


def until_midnight(now: datetime, zone: ZoneInfo) -> int:
    """Milliseconds to a second after the site's next midnight, at most an hour: a clock may be set meanwhile."""
    midnight = begin_of(day_of(now, zone) + timedelta(days=1), zone)
    return min(HOUR, int((midnight - now.astimezone(UTC)).total_seconds() * 1000) + 1000)
