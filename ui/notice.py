"""The privacy notice in force, in the language of now, to be read before coming in; what changed lately comes first."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.flow import Flow
from ui.language import Language
from ui.worker import Worker

if TYPE_CHECKING:
    from kiosk.ops.notice import Shown

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoticeView(Flow):
    """Reads the notice when the store opens, for each visitor, and when the page is shown."""

    changed = Signal()
    refused = Signal()

    def __init__(self, worker: Worker, language: Language, clock: Callable[[], datetime]) -> None:
        super().__init__(worker, language)
        self._language, self._clock = language, clock
        self._shown: Shown | None = None
        language.changed.connect(self._speak)

    @Slot()
    def _speak(self) -> None:
        if self._shown is not None:
            self.read()

    @Slot()
    def read(self) -> None:
        """Read it anew in the language of now."""
        language, now = self._language.now, self._clock()

        def work(location: Any) -> object:
            from kiosk.ops.notice import show_notice

            return show_notice(location, language, now)

        self._ask(work, self._show)

    @property
    def has_text(self) -> bool:
        """Whether it was read."""
        return self._shown is not None

    def _show(self, shown: Any) -> None:
        self._shown = shown

    def _day(self, of: date | None) -> str:
        """In words that stay on one line."""
        return self._language.date(of).replace(" ", "\u00a0") if of else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def paragraphs(self) -> list[dict[str, object]]:
        """Each with its text, and whether it is a heading."""
        from kiosk.domain.notice import HEADING, paragraphs

        parts = paragraphs(self._shown.notice.text) if self._shown else ()
        return [{"text": part.removeprefix(HEADING), "heading": part.startswith(HEADING)} for part in parts]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def changes(self) -> list[dict[str, str]]:
        """Each with its kind, its text now, and its text before."""
        found = self._shown.changes if self._shown else ()
        return [{"kind": each.kind.value, "text": each.text, "before": each.before} for each in found]

    @Property(str, notify=changed)
    def changedOn(self) -> str:  # noqa: N802  # QML's own spelling
        """The day of the newest change, while it is recent."""
        return self._day(self._shown.changed_on) if self._shown else ""

    @Property(str, notify=changed)
    def since(self) -> str:
        """The day of the oldest recent change."""
        return self._day(self._shown.since) if self._shown else ""

    @Property(int, notify=changed)
    def version(self) -> int:
        return self._shown.notice.version if self._shown else 0

    @Property(str, notify=changed)
    def publishedAt(self) -> str:  # noqa: N802
        return self._language.whole(self._shown.notice.published_at) if self._shown else ""

    @Property(str, notify=changed)
    def other(self) -> str:
        """The name of its language, where that is not the one spoken now."""
        told = self._shown.notice.language if self._shown else ""
        return self._language.own_name(told) if told and told != self._language.now else ""

    @Property(bool, notify=changed)
    def fromRight(self) -> bool:  # noqa: N802
        """Whether its own language is written from right to left, whatever the window's is."""
        return self._shown is not None and self._language.from_right(self._shown.notice.language)
