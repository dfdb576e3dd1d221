"""Who met whom, for unlocked staff: opened once under its line of the log, then each question is answered at once.

Each file that is saved opens the visits anew, under a line of its own.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes import read_pass
from kiosk.words import QT_TRANSLATE_NOOP
from reports.printer import Watch
from ui.desk.last_question import LastQuestion
from ui.desk.persons import PersonRows
from ui.desk.saving import Files, Saving
from ui.desk.section import Section, Session, Tools
from ui.desk.table import DeskRows, Row
from ui.desk.tracing_answer import Answer, Opened, Question, answer, index_by, open_visits, pair, persons
from ui.desk.tracing_paper import KINDS, paper, print_paper, to_save
from ui.desk.tracing_shown import TracingShown
from ui.desk.tracing_words import both
from ui.problem import Fine, attempt

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TracingView(Section):
    """The last question wins: what is asked while another one is answered takes its place."""

    key = "Tracing"
    title = QT_TRANSLATE_NOOP("Tracing", "Contact tracing")

    changed = Signal()
    refused = Signal()
    drawn = Signal(object)

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._asking = LastQuestion(self._found, self._refuse)
        self._saving = Saving(tools, Files(KINDS, "innom-tracing", self._last, self._to_save))
        self._opened: Opened | None = None
        self._question = Question()
        self._shown = TracingShown(tools.language)
        self._picked = ""  # whose visits stand beside the index person's
        self._pair: list[dict[str, object]] = []
        self._pair_title = ""
        self._persons = PersonRows()
        for part in (self._shown, self._persons, self._saving):
            part.setParent(self)
        tools.language.changed.connect(self._spoken)

    def enter(self) -> None:
        """Open the visits of all days that are kept."""
        now, given = self._tools.clock(), self._session
        self._ask(lambda location: open_visits(location, given.who, given.reason, given.case, now), self.read)

    def drop(self) -> None:
        """Its thread ends with it."""
        self._asking.end()
        self._saving.forget()
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
        self._put_beside("")
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
        self._put_beside(key)
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
        return not self._busy and self._asking.at_rest

    @property
    def _demo(self) -> bool:
        return self._tools.place.demo != ""

    def _last(self) -> date | None:
        return self._shown.answer.opened.listing.last if self._shown.answer else None

    def _to_save(self) -> Callable[[Any], Callable[[str], bytes]]:
        given, language = self._session, self._tools.language
        return to_save(given.who, given.reason, given.case, self._tools.clock(), self._question, language, self._demo)

    def read(self, opened: Opened) -> None:
        """These visits are opened now; whose they are is asked next."""
        self._question = replace(self._question, days=opened.most)
        done, failed = self._answers(lambda rows: self._ready(opened, rows))
        self._busy = True
        self._asking.lane.run(partial(persons, opened, self._tools.language), done, failed)

    def _ready(self, opened: Opened, rows: list[Row]) -> None:
        self._opened = opened
        self._persons.show(rows)

    @Slot()
    def _spoken(self) -> None:
        """Everything once more, in other words; what was chosen stays so."""
        self._put_beside(self._picked)
        if self._opened:
            work = partial(persons, self._opened, self._tools.language)
            self._asking.lane.run(work, self._renamed, partial(self._not, self._turn))
        if self._question.visit:
            self._find(self._question)

    def _renamed(self, rows: list[Row]) -> None:
        if not self._gone:
            self._persons.show(rows)

    def _find(self, question: Question) -> None:
        self._question, opened, language = question, self._opened, self._tools.language
        if opened is not None and question.visit:
            self._asking.ask(lambda: partial(answer, opened, question, language, self._shown.answer))
        self.changed.emit()

    def _found(self, found: Answer) -> None:
        if self._question.visit != found.question.visit:
            return  # another person is looked for already
        before = self._shown.answer
        if before is None or before.tracing is not found.tracing:
            self._put_beside("")
        self._shown.show(found)
        self.changed.emit()

    def _put_beside(self, key: str) -> None:
        shown = self._shown.answer
        if self._opened and shown and key:
            self._picked, self._pair_title = key, both(shown.tracing, int(key))
            self._pair = pair(self._opened, shown, int(key), self._tools.language)
        else:
            self._picked, self._pair = "", []

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

    @Property(Saving, constant=True)
    def saving(self) -> Saving:
        return self._saving

    @Property(TracingShown, constant=True)
    def shown(self) -> TracingShown:
        return self._shown

    @Property(DeskRows, constant=True)
    def persons(self) -> DeskRows:
        return self._persons
