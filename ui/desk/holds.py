"""Holds, for unlocked staff: which stand, what is on one; a lead sets one or moves its end, and a second person agrees
by typing her passphrase."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem, Refused
from kiosk.domain.visit import Visit
from kiosk.ops.hold import Order
from kiosk.ops.list_holds import Held, list_holds, show_hold
from kiosk.ops.listing import Listing
from kiosk.ops.unlock import several_people
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.choice_rows import ChoiceRows, choice_rows, names_of
from ui.desk.hold_form import NOTHING, agree, ordered
from ui.desk.hold_rows import hold_rows, last_day, stands
from ui.desk.noting import NotingView
from ui.desk.reasons import given, ground
from ui.desk.section import Session, Stepped, Tools
from ui.desk.table import DeskRows, Row
from ui.desk.visit_rows import visit_rows

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_OF_THE_ORDER = ("authority", "until", "reason", "case")  # what is refused at the form, whenever


@QmlElement
class HoldsView(Stepped):
    """Steps: "" (the list); "order", "visits" and "second" to set a hold or to move one; "why" and "shown" to see what
    is on one. The list names no visitor, so it takes no reason; what shows names asks for one, or has the order's."""

    key = "Holds"
    title = QT_TRANSLATE_NOOP("Holds", "Holds")
    nameless = True

    changed = Signal()
    refused = Signal()
    stepped = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._holds: tuple[Held, ...] | None = None
        self._several = True
        self._why = session
        self._form = dict(NOTHING)
        self._subject: Held | None = None  # the hold that is shown or moved
        self._visits: tuple[Visit, ...] = ()
        self._order: Order | None = None
        self._rows, self._choices, self._noting = DeskRows(), ChoiceRows(), NotingView(tools, session)
        self._noting.noted.connect(self._noted)
        for part in (self._rows, self._choices, self._noting):
            part.setParent(self)
        tools.language.changed.connect(self._spoken)

    def enter(self) -> None:
        """Read which holds there are."""
        self._ask(lambda location: (list_holds(location), several_people(location)), self._show)

    def drop(self) -> None:
        """What was being noted goes too."""
        self._noting.drop()
        super().drop()

    @Slot()
    def begin(self) -> None:
        """Set a hold: the order first."""
        if not self._busy:
            self._form, self._subject = dict(NOTHING), None
            self._go("order")

    @Slot(str, str)
    def act(self, step: str, hold_id: str) -> None:
        """ "show" what is on this hold, or "move" its end."""
        held = next((each for each in self._holds or () if each.row.id == hold_id), None)
        if self._busy or held is None:
            return
        self._subject = held
        if step == "move":
            self._form = NOTHING | {"authority": held.row.authority}
            self._go("order")
        elif self._why.reason:
            self._open()
        else:
            self._go("why")

    @Slot(str, str, str)
    def give(self, reason: str, remark: str, case: str) -> None:
        """Why the names on the hold are needed; asked once in this session."""
        session = given(self._session.who, reason, remark, case)
        if isinstance(session, Problem):
            self._refuse(session)
        else:
            self._why = session
            self._open()

    @Slot()
    def hand(self) -> None:
        """Note that visits of the hold that is shown were handed over."""
        if self._step == "shown" and self._subject and not self._busy:
            self._done = ""
            self._noting.begin_with(self._subject)
            self.changed.emit()

    @Slot("QVariantMap")
    def order(self, form: dict[str, str]) -> None:
        """What was ordered: visits are chosen for it, or a second person agrees to the new end."""
        now, who, moved = self._tools.clock(), self._session.who, self._subject is not None
        if not self._busy:
            self._form = NOTHING | form
            self._ask(lambda location: ordered(location, who, self._form, moved, now), self._ordered)

    @Slot(str)
    def toggle(self, visit_id: str) -> None:
        """Choose this visit, or leave it out again."""
        if self._step == "visits" and not self._busy:
            self._choices.toggle(visit_id)
            self._marked()

    @Slot()
    def chooseShown(self) -> None:  # noqa: N802  # QML's own spelling
        """Choose every visit that the search has left; if they are chosen already, none of them."""
        if self._step == "visits" and not self._busy:
            self._choices.toggle_shown()
            self._marked()

    @Slot()
    def on(self) -> None:
        """The visits are chosen: to the second person."""
        if not self._choices.chosen:
            self._refuse(Refused("hold_empty"))
        elif not self._busy:
            self._go("second")

    @Slot()
    def back(self) -> None:
        """One step back; nothing was done."""
        if self._busy:
            return
        before = {"visits": "order", "second": "order" if self._subject else "visits"}
        self._go(before.get(self._step, ""))

    @Slot(str, str)
    def approve(self, short: str, passphrase: str) -> None:
        """The second person agrees: the hold is set, or its end is moved."""
        order, held, now, first = self._order, self._subject, self._tools.clock(), self._session.who
        if self._busy or self._step != "second" or order is None:
            return
        subject = held.row.id if held else self._choices.chosen
        self._ask(lambda location: agree(location, first, (short, passphrase), order, subject, now), self._agreed)

    def _agreed(self, _: object) -> None:
        done = "held" if self._subject is None else "lifted" if self._form["lift"] else "moved"
        self._go("")
        self._done = done
        self.enter()

    def _refuse(self, problem: Problem) -> None:
        if self._step in ("visits", "second") and problem.values.get("field") in _OF_THE_ORDER:
            self._go("order")
        super()._refuse(problem)

    def _open(self) -> None:
        held, now, why = self._subject, self._tools.clock(), self._why
        if held is not None:
            hold = held.row.id
            self._ask(lambda location: show_hold(location, why.who, hold, why.reason, why.case, now), self._opened)

    def _opened(self, listing: Listing) -> None:
        self._visits = listing.visits
        self._lay_out("shown")

    def _ordered(self, answer: tuple[Order, Listing | None]) -> None:
        self._order, listing = answer
        if listing is None:
            self._go("second")
            return
        self._visits = listing.visits
        self._choices.choose_among({visit.id for visit in listing.visits})
        self._lay_out("visits")

    def _lay_out(self, step: str) -> None:
        """Thousands of rows are made beside the window."""
        visits, chosen, language = self._visits, frozenset(self._choices.chosen), self._tools.language

        def made() -> list[Row]:
            return visit_rows(visits, language) if step == "shown" else choice_rows(visits, chosen, language)

        def show(rows: list[Row]) -> None:
            self._choices.show(rows)
            if self._step != step:
                self._go(step)

        self._beside(made, show)

    @Slot()
    def _spoken(self) -> None:
        if self._busy or self._gone:
            return
        if self._holds is not None:
            self._show((self._holds, self._several))
        if self._step == "shown" or self._visits:
            self._lay_out(self._step)

    def _marked(self) -> None:
        self._refusal.clear()
        self.changed.emit()

    @Slot()
    def _noted(self) -> None:
        self._done = "noted"
        self.changed.emit()

    def _show(self, found: tuple[tuple[Held, ...], bool]) -> None:
        self._holds, self._several = found
        self._rows.show(hold_rows(self._holds, self._tools.language, self._tools.clock()))

    def _go(self, step: str) -> None:
        if step in ("", "order"):
            self._visits = ()
            self._choices.show([])
        if step == "":
            self._subject = self._order = None
            self._choices.choose_among(())
        super()._go(step)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._holds is not None

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether there is anybody who could be the second person."""
        return self._several

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    @Property(bool, notify=changed)
    def moving(self) -> bool:
        """Whether it is about the end of a hold that is there."""
        return self._subject is not None

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def form(self) -> dict[str, str]:
        """What was written of the order."""
        return self._form

    @Property(str, notify=changed)
    def authority(self) -> str:
        """Of the hold that is shown or moved, or of the order."""
        return self._order.authority if self._order else self._subject.row.authority if self._subject else ""

    @Property(str, notify=changed)
    def until(self) -> str:
        """The last day of the order in words; "" where the hold is lifted at once."""
        return last_day(self._order.until, self._tools.language) if self._order and not self._form["lift"] else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        order = self._order
        return " · ".join(part for part in (ground(order.reason), order.case) if part) if order else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def names(self) -> list[str]:
        """Of the visits that are chosen."""
        return names_of(self._visits, self._choices.chosen)

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return len(self._choices.chosen)

    @Property(DeskRows, constant=True)
    def rows(self) -> DeskRows:
        return self._rows

    @Property(DeskRows, constant=True)
    def visits(self) -> DeskRows:
        """What is on a hold, or can be chosen for one."""
        return self._choices

    @Property(NotingView, constant=True)
    def noting(self) -> NotingView:
        """What is being noted of visits on the hold that is shown."""
        return self._noting

    @Slot(str, result=bool)
    def stands(self, hold_id: str) -> bool:
        """Whether there is anything to see of it, or to end."""
        return any(each.row.id == hold_id and stands(each) for each in self._holds or ())
