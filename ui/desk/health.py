"""Health, for unlocked staff: what is as it should be and what is not, and how many came on each of the last days."""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.counts import Counts
from kiosk.ops.counts import counts
from kiosk.ops.health import Fact, Value, health
from kiosk.words import QT_TRANSLATE_NOOP
from ui.desk.section import Section, Session, Tools
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_DAYS = 14
_SENTENCES = {
    ("clock", True): QT_TRANSLATE_NOOP("Health", "The clock is right: {now}."),
    ("clock", False): QT_TRANSLATE_NOOP("Health", "The clock is in doubt: {now}. Nothing is deleted until it is sure."),
    ("purge", True): QT_TRANSLATE_NOOP("Health", "Deleted: every visit up to {through}. Next time: {next}."),
    ("purge", False): QT_TRANSLATE_NOOP("Health", "Not everything that is due is deleted. Next time: {next}."),
    ("kept", True): QT_TRANSLATE_NOOP("Health", "Days that visits are kept: {days}."),
    ("store", True): QT_TRANSLATE_NOOP("Health", "The store was looked over today and is sound."),
    ("store", False): QT_TRANSLATE_NOOP("Health", "The store was not looked over today, or is damaged."),
    ("log", True): QT_TRANSLATE_NOOP("Health", "The log is whole. Lines: {lines}."),
    ("log", False): QT_TRANSLATE_NOOP("Health", "The log is not as it was written: see Log."),
    ("leads", True): QT_TRANSLATE_NOOP("Health", "Persons with the role lead: {leads}."),
    ("leads", False): QT_TRANSLATE_NOOP("Health", "Only one person has the role lead. Please take in another."),
    ("alerts", True): QT_TRANSLATE_NOOP("Health", "No alert waits."),
    ("alerts", False): QT_TRANSLATE_NOOP("Health", "Alerts that wait on the first page of staff: {alerts}."),
    ("printer", True): QT_TRANSLATE_NOOP("Health", "Printer: {printer}."),
}
_ANY_PRINTER = QT_TRANSLATE_NOOP("Health", "Printer: the default one of this machine.")


@QmlElement
class HealthView(Section):
    """It names nobody, so it takes no reason and leaves no line."""

    key = "Health"
    title = QT_TRANSLATE_NOOP("Health", "Health")
    nameless = True

    changed = Signal()
    refused = Signal()

    def __init__(self, tools: Tools, session: Session) -> None:
        super().__init__(tools, session)
        self._facts: tuple[Fact, ...] = ()
        self._counts = Counts()
        tools.language.changed.connect(self.changed)

    def enter(self) -> None:
        """Look at everything."""
        who, now = self._session.who, self._tools.clock()

        def look(location: Any) -> tuple[tuple[Fact, ...], Counts]:
            return health(location, who, now), counts(location, who, now, _DAYS)

        self._ask(look, self._show)

    def again(self) -> None:
        """Look anew."""
        if not self._busy:
            self.enter()

    def _show(self, found: tuple[tuple[Fact, ...], Counts]) -> None:
        self._facts, self._counts = found

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def facts(self) -> list[dict[str, object]]:
        language = self._tools.language
        return [{"code": each.code, "fine": each.fine, "text": _sentence(each, language)} for each in self._facts]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def days(self) -> list[dict[str, object]]:
        """Newest first; `part` is of the longest bar, 0 for a day whose number is not told."""
        most, language = max(1, self._counts.most), self._tools.language
        return [
            {"day": language.weekday(each.day), "shown": each.shown, "part": (each.visits or 0) / most}
            for each in reversed(self._counts.days)
        ]


def _sentence(fact: Fact, language: Language) -> str:
    source = _SENTENCES[fact.code, fact.fine]
    if fact.code == "printer" and not fact.values["printer"]:
        source = _ANY_PRINTER
    values = {name: _said(value, language) for name, value in fact.values.items()}
    return QCoreApplication.translate("Health", source).format(**values)


def _said(value: Value, language: Language) -> str:
    if isinstance(value, datetime):
        return language.whole(value)
    return language.date(value) if isinstance(value, date) else str(value)
