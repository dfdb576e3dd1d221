"""What every section of the staff's pages shares: made for one person's one session, thrown away when she locks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Signal

from kiosk.domain.errors import Problem
from ui.desk.printing import Printing
from ui.flow import Flow
from ui.hosts import HostsView
from ui.language import Language
from ui.notice import NoticeView
from ui.place import Place
from ui.worker import Lane, Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Tools:
    """What sections work with. `alone`: this is `innom desk`, where a file may be saved, and no kiosk."""

    worker: Worker
    aside: Lane
    language: Language
    clock: Callable[[], datetime]
    place: Place
    printing: Printing
    hosts: HostsView
    notice: NoticeView
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """Who is unlocked (kiosk.ops.unlock.Unlocked), and why she asks: a reason as the log holds it, and a case."""

    who: Any = field(repr=False)
    reason: str
    case: str


class Section(Flow):
    """One section. A subclass declares its own `changed` and `refused` (see Flow) and keeps what it opened in itself.

    The desk makes it when it is first turned to and calls `enter`, `again` each time it is turned back to. At the lock
    it is dropped whole, with whatever it holds: a section has nothing to forget, and cannot forget to.
    """

    key: ClassVar[str]  # ui/Innom/desk/<key>.qml, and the context of `title`
    title: ClassVar[str]  # QT_TRANSLATE_NOOP(key, "…")
    preset: ClassVar[str] = ""  # its reason where it is always the same: then nobody is asked
    nameless: ClassVar[bool] = False  # shows nobody's name: needs no reason
    lead: ClassVar[bool] = False  # only for the role lead
    first: ClassVar[bool] = False  # the one large button that the desk begins with

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools.worker, tools.language)
        self._tools = tools
        self._session = session
        self._gone = False

    def enter(self) -> None:
        """Turned to for the first time in this session: begin to read, under an audit line of its own."""

    def again(self) -> None:
        """Turned back to; what was read is still there."""

    def scan(self, text: str) -> None:
        """Held to the scanner while this section is shown; most have no use for it."""

    def drop(self) -> None:
        """Locked: no answer arrives any more, not even to what is asked from now on, and the object goes."""
        self._gone = True
        self._forget()
        self.deleteLater()

    def _beside(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do `work`, which needs no store, on the thread beside the window, then `then` here."""
        done, failed = self._answers(then)
        self._busy = True
        self._tools.aside.run(work, done, failed)

    def _arrived(self, turn: int, then: Callable[[Any], None], answer: Any) -> None:
        if not self._gone:
            super()._arrived(turn, then, answer)

    def _not(self, turn: int, problem: Problem) -> None:
        if not self._gone:
            super()._not(turn, problem)


class Stepped(Section):
    """A section of a list, step "", and of steps over it; `_done` says what was done last."""

    stepped: ClassVar[Signal]

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._step = self._done = ""

    def again(self) -> None:
        """Whatever was begun stays as it is."""
        if self._step == "" and not self._busy:
            self.enter()

    def _go(self, step: str) -> None:
        self._step, self._done = step, ""
        self._refusal.clear()
        self.changed.emit()
        self.stepped.emit()
