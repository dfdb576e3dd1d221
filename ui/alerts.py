"""What staff should see to: the clock that is in doubt, which a lead confirms in one touch, and whatever else waits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.flow import Flow
from ui.language import Language
from ui.worker import Worker

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_OF_THE_CLOCK = {"clock_paused": "ahead", "clock_behind": "behind"}


@dataclass(frozen=True, slots=True)
class _Told:
    """What waits, as it was found at a moment of the clock; some end only with what they ask for."""

    at: datetime
    codes: tuple[str, ...]
    stay: frozenset[str]


@QmlElement
class AlertsView(Flow):
    """The alerts, for who is unlocked; emptied when she locks."""

    changed = Signal()
    refused = Signal()
    confirmed = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__(worker, language)
        self._language, self._clock = language, clock
        self._who: Any = None
        self._told: _Told | None = None
        language.changed.connect(self.changed)

    def enter(self, who: object) -> None:
        """This person is unlocked now: look at the clock, and at what waits."""
        self._who = who
        self._look()

    @Slot()
    def look(self) -> None:
        """Something was done that may have settled one, or raised one."""
        if not self._busy and self._who is not None:
            self._look()

    @Slot()
    def confirm(self) -> None:
        """She says that the date is right: what is due may be purged."""
        who, now = self._who, self._clock()

        def say(location: Any) -> None:
            from kiosk.ops.clock import confirm

            confirm(location, who, now)

        if not self._busy and who is not None:
            self._look(say, self.confirmed.emit)

    @Slot(str)
    def settle(self, code: str) -> None:
        """She has seen to it."""
        who = self._who

        def put_away(location: Any) -> None:
            from kiosk.ops.alerts import settle

            settle(location, who, code)

        if not self._busy and who is not None:
            self._look(put_away)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        return self._who is None and self._told is None

    def close(self) -> None:
        """She is gone."""
        self._who = self._told = None
        self._forget()

    def _look(self, first: Callable[[Any], None] | None = None, then: Callable[[], None] | None = None) -> None:
        """Do the first thing there, look anew, and do the other here."""
        now = self._clock()

        def work(location: Any) -> _Told:
            from kiosk.ops.alerts import waiting
            from kiosk.ops.clock import look

            if first:
                first(location)
            look(location, now)
            found = waiting(location)
            stay = frozenset(alert.code for alert in found if alert.stays)
            return _Told(now, tuple(alert.code for alert in found), stay)

        def show(told: _Told) -> None:
            self._told = told
            if then:
                then()

        self._ask(work, show)

    def _codes(self) -> tuple[str, ...]:
        return self._told.codes if self._told else ()

    def _sentence(self, code: str) -> str:
        from kiosk.domain.errors import Environment
        from kiosk.sentences import sentence

        return sentence(Environment(f"alert_{code}"), self._language.now)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def doubt(self) -> str:
        """ "ahead", "behind", or "" where the clock is right."""
        return next((_OF_THE_CLOCK[code] for code in self._codes() if code in _OF_THE_CLOCK), "")

    @Property(str, notify=changed)
    def moment(self) -> str:
        return self._language.whole(self._told.at) if self._told else ""

    @Property(bool, notify=changed)
    def lead(self) -> bool:
        return self._who is not None and self._who.role == "lead"

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def codes(self) -> list[str]:
        return [code for code in self._codes() if code not in _OF_THE_CLOCK]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def staying(self) -> list[str]:
        return sorted(self._told.stay) if self._told else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def sentences(self) -> list[str]:
        return [self._sentence(code) for code in self._codes() if code not in _OF_THE_CLOCK]
