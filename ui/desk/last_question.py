"""One question at a time, beside the window: what is asked while another one is answered takes its place."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.errors import Problem
from ui.worker import Lane


class LastQuestion:
    """Of the questions that wait only the last is answered, with what is known when its turn comes.

    Its lane is its own: a printer may keep another one busy for a minute. After `end` nothing arrives any more.
    """

    def __init__(self, answered: Callable[[Any], None], refused: Callable[[Problem], None]) -> None:
        self.lane = Lane("tracing")
        self._then, self._refused = answered, refused
        self._waiting: Callable[[], Callable[[], Any]] | None = None
        self._running = self._over = False

    @property
    def at_rest(self) -> bool:
        """Whether the last one is answered."""
        return not self._running and self._waiting is None

    def ask(self, question: Callable[[], Callable[[], Any]]) -> None:
        """Answer this one, as soon as the one before is answered: it then says here what is to be done there."""
        self._waiting = question
        self._go_on()

    def end(self) -> None:
        """Its thread ends; nobody waits for an answer."""
        self._over, self._waiting = True, None
        self.lane.stop()

    def _answered(self, answer: Any) -> None:
        self._running = False
        if not self._over:
            self._then(answer)
            self._go_on()

    def _failed(self, problem: Problem) -> None:
        self._running = False
        if not self._over:
            self._refused(problem)
            self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._running:
            question, self._waiting, self._running = self._waiting, None, True
            self.lane.run(question(), self._answered, self._failed)
