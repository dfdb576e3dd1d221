"""The one thread that owns the store: the window hands it closures and gets the answers back on its own thread."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.domain.errors import Environment, Problem
from ui.problem import Fine, attempt

Answer = TypeVar("Answer")


class _Job(NamedTuple):
    work: Callable[[], object]
    then: Callable[[Any], None]
    refused: Callable[[Problem], None]


class Lane(QObject):
    """One thread that does one job after another; what it answers arrives on the thread that made it.

    It is no nicer than the window: it holds Python's lock at times, and the window waits for that.
    """

    _answered = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(
        self, work: Callable[[], Answer], then: Callable[[Answer], None], refused: Callable[[Problem], None]
    ) -> None:
        """Do `work` there, then call one of the two here."""
        self._jobs.put(_Job(work, then, refused))

    def stop(self) -> None:
        """Finish what was handed over, then end the thread."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._answered.emit(job, attempt(job.work))
            del job  # with what a visitor typed, until the next one comes

    @Slot(object, object)
    def _deliver(self, job: _Job, outcome: Fine[object] | Problem) -> None:
        if isinstance(outcome, Problem):
            job.refused(outcome)
        else:
            job.then(outcome.value)


class Worker(Lane):
    """The lane that holds the opened location; a closure gets it as its only argument.

    The location's type stays `Any` here: naming it would import the store before the first frame.
    """

    def __init__(self) -> None:
        super().__init__("store")
        self._location: Any = None

    def open(self, opener: Callable[[], Any], then: Callable[[Any], None], refused: Callable[[Problem], None]) -> None:
        """Open the location on the thread; `then` gets it only to read what never changes."""

        def work() -> Any:
            self._close()
            self._location = opener()
            return self._location

        self.run(work, then, refused)

    def do(
        self, closure: Callable[[Any], Answer], then: Callable[[Answer], None], refused: Callable[[Problem], None]
    ) -> None:
        """Call `closure(location)` on the thread that owns the store; refused where none is open."""
        self.run(lambda: closure(self._opened()), then, refused)

    def stop(self) -> None:
        """Close the location and end the thread."""
        self.run(self._close, lambda _: None, lambda _: None)
        super().stop()

    def _opened(self) -> Any:
        if self._location is None:
            raise Environment("store_missing")
        return self._location

    def _close(self) -> None:
        if self._location is not None:
            self._location.close()
            self._location = None
