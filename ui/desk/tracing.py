"""Who met whom, for unlocked staff: opened once under its line of the log, then each question is answered at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes import read_pass
from kiosk.domain.errors import Problem
from kiosk.ops.trace import people_in
from kiosk.words import QT_TRANSLATE_NOOP
from reports.printer import Watch
from ui.desk.persons import PersonRows
from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows, Row
from ui.desk.tracing_answer import Answer, Opened, Question, answer, index_by, open_visits, pair
from ui.desk.tracing_paper import paper, print_paper
from ui.desk.tracing_shown import TracingShown
from ui.desk.tracing_words import both, person_row
from ui.language import Language
from ui.problem import Fine, attempt
from ui.worker import Lane

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TracingView(Section):
    """The last question wins: what is asked while another one is answered takes its place."""

    key = "Tracing"
    title = QT_TRANSLATE_NOOP("Tracing", "Contact tracing")

    changed = Signal()
    refused = Signal()
    answered = Signal()
    drawn = Signal(object)

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._lane = Lane("tracing", awaited=True)  # of its own: a printer may keep the other one busy for a minute
        self._opened: Opened | None = None
        self._question = Question()
        self._shown = TracingShown(tools.language)
        self._finding = self._waiting = False
        self._pair: list[dict[str, object]] = []
        self._pair_title = ""
        self._persons = PersonRows()
        for part in (self._shown, self._persons):
            part.setParent(self)
        tools.language.changed.connect(self._spoken)

    def enter(self) -> None:
        """Open the visits of all days that are kept."""
        now, given = self._tools.clock(), self._session
        self._ask(lambda location: open_visits(location, given.who, given.reason, given.case, now), self.read)

    def drop(self) -> None:
        """Its thread ends with it."""
        self._lane.stop()
        super().drop()

    def scan(self, text: str) -> None:
        """A pass held to the scanner says whose contacts are meant; the secret on it opens nothing here."""
        opened = self._opened
        if opened is None or self._busy:
            return
        site = opened.settings.site.id
        found = attempt(lambda: index_by(opened, read_pass(text, site).visit_id.hex()))
        if isinstance(found, Fine):
            self.choose(found.value)
        else:
            self._refuse(found)

    @Slot(str)
    def choose(self, visit: str) -> None:
        """The person of this visit; with "" another one is looked for."""
        self._refusal.clear()
        self._pair = []
        if visit == "":
            self._question = replace(self._question, visit="")
            self._shown.show(None)
            self.changed.emit()
        else:
            self._find(replace(self._question, visit=visit, day=None))

    @Slot(int)
    def together(self, minutes: int) -> None:
        """From how many minutes on somebody is a contact."""
        self._find(replace(self._question, minutes=minutes))

    @Slot(int)
    def reach(self, days: int) -> None:
        """In how many days: today and those before."""
        self._find(replace(self._question, days=days))

    @Slot(bool)
    def further(self, second_order: bool) -> None:
        """Whether those are sought too who met a contact."""
        self._find(replace(self._question, second_order=second_order))

    @Slot(str)
    def turn(self, day: str) -> None:
        """Draw this day."""
        self._find(replace(self._question, day=date.fromisoformat(day)))

    @Slot(str)
    def pick(self, key: str) -> None:
        """Both persons' visits: hers and those of the contact of this row or lane; "" for none."""
        shown = self._shown.answer
        if self._opened and shown and key:
            self._pair_title = both(shown.tracing, int(key))
            self._pair = pair(self._opened, shown, int(key), self._tools.language)
        else:
            self._pair = []
        self.changed.emit()

    @Slot(str)
    def print(self, kind: str) -> None:
        """ "pdf" or "letters" on the configured printer."""
        opened, given, language, demo = self._opened, self._shown.answer, self._tools.language.now, self._demo
        if self._busy or opened is None or given is None:
            return

        def work(watch: Watch) -> None:
            print_paper(opened, given, kind, language, watch, demo=demo)

        self._tools.printing.start(work, self._session.who, opened.traceable.listing.entry)

    @Slot(str)
    def draw(self, kind: str) -> None:
        """The same file as bytes by `drawn`: for whoever saves it."""
        opened, given, language, demo = self._opened, self._shown.answer, self._tools.language.now, self._demo
        if self._busy or opened is None or given is None:
            return
        self._start()
        work = partial(paper, opened, given, kind, language, demo=demo)
        self._tools.aside.run(work, *self._answers(self.drawn.emit))

    @property
    def audit_number(self) -> int:
        """The log's line under which the names are shown, 0 while none are."""
        return self._opened.traceable.listing.entry.number if self._opened else 0

    @property
    def shown_answer(self) -> Answer | None:
        """What is on the glass."""
        return self._shown.answer

    @property
    def at_rest(self) -> bool:
        """Whether the last question is answered."""
        return not (self._busy or self._finding or self._waiting)

    @property
    def _demo(self) -> bool:
        return self._tools.place.demo != ""

    def read(self, opened: Opened) -> None:
        """These visits are opened now; whose they are is asked next."""
        self._question = replace(self._question, days=opened.most)
        done, failed = self._answers(lambda rows: self._ready(opened, rows))
        self._busy = True
        self._lane.run(lambda: _persons(opened, self._tools.language), done, failed)

    def _ready(self, opened: Opened, persons: list[Row]) -> None:
        self._opened = opened
        self._persons.show(persons)

    def _spoken(self) -> None:
        """Everything once more, in other words."""
        opened, turn = self._opened, self._turn
        self._pair = []
        if opened:
            work = partial(_persons, opened, self._tools.language)
            self._lane.run(work, partial(self._renamed, turn), self._fail(turn))
        if self._question.visit:
            self._find(self._question)

    def _renamed(self, turn: int, persons: list[Row]) -> None:
        if turn == self._turn:
            self._persons.show(persons)

    def _find(self, question: Question) -> None:
        self._question = question
        self._waiting = self._opened is not None and question.visit != ""
        if self._waiting and not self._finding:
            self._next()
        self.changed.emit()

    def _next(self) -> None:
        opened, question, before, language = self._opened, self._question, self._shown.answer, self._tools.language
        if opened is None:
            return
        self._finding, self._waiting = True, False
        turn = self._turn
        work = partial(answer, opened, question, language, before)
        self._lane.run(work, partial(self._found, turn), self._fail(turn))

    def _fail(self, turn: int) -> Callable[[Problem], None]:
        def failed(problem: Problem) -> None:
            self._finding = False
            self._not(turn, problem)

        return failed

    def _found(self, turn: int, found: Answer) -> None:
        self._finding = False
        if turn != self._turn:
            return
        if self._question.visit == found.question.visit:  # else another person is looked for already
            self._show(found)
        if self._waiting:
            self._next()
        self.answered.emit()

    def _show(self, found: Answer) -> None:
        before = self._shown.answer
        if before is None or before.tracing is not found.tracing:
            self._pair = []
        self._shown.show(found)
        self.changed.emit()

    def _read_at(self) -> str:
        return self._tools.language.moment(self._opened.asked.at)[-5:] if self._opened else ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._opened is not None

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        """Whether an index person is."""
        return self._shown.answer is not None

    @Property(str, notify=changed)
    def readAt(self) -> str:  # noqa: N802
        """The time up to which open visits count."""
        return self._read_at()

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._question.minutes

    @Property(int, notify=changed)
    def days(self) -> int:
        return self._question.days

    @Property(int, notify=changed)
    def most(self) -> int:
        """Days that can be asked for."""
        return self._opened.most if self._opened else 1

    @Property(bool, notify=changed)
    def secondOrder(self) -> bool:  # noqa: N802
        return self._question.second_order

    @Property(str, notify=changed)
    def pairTitle(self) -> str:  # noqa: N802
        return self._pair_title if self._pair else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def pair(self) -> list[dict[str, object]]:
        return self._pair

    @Property(TracingShown, constant=True)
    def shown(self) -> TracingShown:
        return self._shown

    @Property(DeskRows, constant=True)
    def persons(self) -> DeskRows:
        return self._persons


def _persons(opened: Opened, language: Language) -> list[Row]:
    rows = [person_row(visits, language) for visits in people_in(opened.traceable)]
    return sorted(rows, key=lambda row: row.order)
