"""A visitor types whom she visits: two letters get a few names, and after ten look-ups she types on without."""

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from kiosk.settings import Settings
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

REST = 250  # ms without a letter until it is looked up


@QmlElement
class HostsView(QObject):
    """The names that fit what was typed, at most eight; a look-up that teaches nothing new is not made."""

    changed = Signal()

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self._directory = False
        self._free_text = True
        self._typed = ""
        self._answers: dict[str, tuple[str, ...]] = {}
        self._names: tuple[str, ...] = ()
        self._lookups = self._turn = 0
        self._refused = False
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._find)

    def place(self, settings: Settings) -> None:
        """What the location allows."""
        self._directory, self._free_text = settings.hosts_directory != "", settings.hosts_free_text
        self.changed.emit()

    @Slot(str)
    def look(self, typed: str) -> None:
        """This stands in the field now; the names follow."""
        if typed != self._typed:
            self._typed = typed
            self._timer.start()

    @Slot(str)
    def take(self, name: str) -> None:
        """She has chosen: nothing is suggested any more until she types on."""
        self._typed = name
        self._timer.stop()
        self._show(())

    @Slot()
    def reset(self) -> None:
        """The next visitor begins anew."""
        self._turn += 1
        self._timer.stop()
        self._answers, self._typed, self._lookups, self._refused = {}, "", 0, False
        self._show(())

    @Slot()
    def _find(self) -> None:
        from kiosk.domain.hosts import MOST_LOOKUPS

        typed = self._typed
        known = self._known(typed)
        if known is not None or not self._directory:
            self._show(known or ())
        elif self._lookups == MOST_LOOKUPS:
            self._refused = True
            self._show(())
        else:
            self._lookups += 1
            self._ask(typed)

    def _known(self, typed: str) -> tuple[str, ...] | None:
        """What follows from earlier answers: all that fit fewer letters were shown, or the same was asked before."""
        from kiosk.domain.hosts import MOST_SHOWN, enough, matching

        if not enough(typed):
            return ()
        for letters, names in self._answers.items():
            if typed == letters or (len(names) < MOST_SHOWN and typed.startswith(letters)):
                return matching(names, typed)
        return None

    def _ask(self, typed: str) -> None:
        turn = self._turn

        def work(location: Any) -> tuple[str, ...]:
            from kiosk.ops.hosts import suggest

            return suggest(location, typed)

        def found(names: tuple[str, ...]) -> None:
            if turn != self._turn:
                return
            self._answers[typed] = names
            if typed == self._typed:
                self._show(names)

        self._worker.do(work, found, self._without)

    def _without(self, _problem: Problem) -> None:
        """A store that does not answer suggests nobody; check-in itself will say why."""

    def _show(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.changed.emit()

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether whom she visits is asked at all."""
        return self._directory or self._free_text

    @Property(bool, notify=changed)
    def suggests(self) -> bool:
        return self._directory

    @Property(bool, notify=changed)
    def freeText(self) -> bool:  # noqa: N802
        return self._free_text

    @Property(bool, notify=changed)
    def spent(self) -> bool:
        """Whether her look-ups are used up."""
        return self._refused

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def names(self) -> list[str]:
        return list(self._names)
