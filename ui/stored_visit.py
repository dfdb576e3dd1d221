"""One opened visit as its visitor reads it: each thing that is stored, in words; nothing once it is cleared."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.visit import Arrival, Closed, Purpose
from kiosk.domain.visitor import Visitor
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_NOBODY = Visitor("-")


@dataclass(frozen=True, slots=True)
class Opened:
    """An OpenedVisit of kiosk.ops, with what the page says beside it."""

    seen: Any = field(repr=False)
    controller: str
    contact: str
    authority: str
    printer: str
    told_in: str  # the language of the notice that the visitor was shown, which is not written in each


@QmlElement
class StoredVisit(QObject):
    """Texts for the page; "" and 0 for what is not stored."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._opened: Opened | None = None
        language.changed.connect(self.changed)

    def show(self, opened: Opened | None) -> None:
        """This visit from now on; None: none."""
        self._opened = opened
        self.changed.emit()

    @property
    def visitor(self) -> Visitor:
        """Whose it is."""
        arrival = self._arrival
        return arrival.visitor if arrival else _NOBODY

    @property
    def holds(self) -> bool:
        """Whether a visit is shown."""
        return self._opened is not None

    @property
    def _arrival(self) -> Arrival | None:
        arrival = self._opened.seen.visit.arrival if self._opened else None
        return arrival if isinstance(arrival, Arrival) else None

    def _typed(self, name: str) -> str:
        return str(getattr(self.visitor, name)) if self._opened else ""

    def _of(self, name: str) -> str:
        return str(getattr(self._opened, name)) if self._opened else ""

    def _day(self, name: str) -> str:
        return self._language.day(getattr(self._opened.seen, name)) if self._opened else ""

    def _get_arrived(self) -> str:
        arrival = self._arrival
        return self._language.whole(arrival.arrived_at) if arrival else ""

    def _get_left(self) -> str:
        departure = self._opened.seen.visit.departure if self._opened else None
        return self._language.whole(departure.left_at) if departure else ""

    def _get_closed(self) -> str:
        """Who said that the visit ended, "damaged" where nobody can read it, "" while she is here."""
        visit = self._opened.seen.visit if self._opened else None
        if visit is None:
            return ""
        if visit.damaged:
            return "damaged"
        return Closed(visit.departure.closed).value if visit.departure else ""

    def _get_hold(self) -> str:
        """The sentence that says on whose order the visit is kept, "" for one that is free."""
        held = self._opened.seen.on_hold if self._opened else None
        if held is None:
            return ""
        from kiosk.sentences import sentence

        return sentence(held.refusal(), self._language.now)

    def _get_purposes(self) -> list[str]:
        arrival = self._arrival
        return [purpose.value for purpose in Purpose if arrival and purpose in arrival.purposes]

    def _get_handed(self) -> list[dict[str, object]]:
        told = self._opened.seen.disclosures if self._opened else ()
        return [self._handed(each.at, each.receiver, each.ground, each.damaged) for each in told]

    def _handed(self, at: datetime | None, receiver: str, ground: str, damaged: bool) -> dict[str, object]:
        code, _, remark = ground.partition(": ")
        when = self._language.whole(at) if at else ""
        return {"at": when, "receiver": receiver, "ground": code, "remark": remark, "damaged": damaged}

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._typed("name")

    @Property(str, notify=changed)
    def company(self) -> str:
        return self._typed("company")

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._typed("phone")

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._typed("email")

    @Property(str, notify=changed)
    def host(self) -> str:
        return self._typed("host")

    @Property(int, notify=changed)
    def adults(self) -> int:
        return self.visitor.adults if self._opened else 0

    @Property(int, notify=changed)
    def childCount(self) -> int:  # noqa: N802
        return self.visitor.children if self._opened else 0

    @Property(str, notify=changed)
    def arrived(self) -> str:
        return self._get_arrived()

    @Property(str, notify=changed)
    def leftAt(self) -> str:  # noqa: N802
        return self._get_left()

    @Property(str, notify=changed)
    def closed(self) -> str:
        return self._get_closed()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def purposes(self) -> list[str]:
        return self._get_purposes()

    @Property(int, notify=changed)
    def notice(self) -> int:
        return self._arrival.notice if self._arrival else 0

    @Property(str, notify=changed)
    def noticeLanguage(self) -> str:  # noqa: N802
        told = self._of("told_in")
        return self._language.own_name(told) if told else ""

    @Property(str, notify=changed)
    def keptUntil(self) -> str:  # noqa: N802
        return self._day("kept_until")

    @Property(str, notify=changed)
    def hold(self) -> str:
        return self._get_hold()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def handed(self) -> list[dict[str, object]]:
        return self._get_handed()

    @Property(str, notify=changed)
    def controller(self) -> str:
        return self._of("controller")

    @Property(str, notify=changed)
    def contact(self) -> str:
        return self._of("contact")

    @Property(str, notify=changed)
    def authority(self) -> str:
        return self._of("authority")

    @Property(bool, notify=changed)
    def prints(self) -> bool:
        return self._of("printer") != ""
