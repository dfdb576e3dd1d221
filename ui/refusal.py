"""What a page says when something was refused: one sentence, in the language of now, and the field it is about."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import BadField, Problem
from ui.language import Language

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Refusal(QObject):
    """The last refusal of a flow; `field` is "" where it is about none."""

    changed = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._problem: Problem | None = None
        language.changed.connect(self.changed)

    def show(self, problem: Problem) -> None:
        """Say this one."""
        self._problem = problem
        self.changed.emit()

    def clear(self) -> None:
        """Say nothing."""
        if self._problem is not None:
            self._problem = None
            self.changed.emit()

    def _get_sentence(self) -> str:
        if self._problem is None:
            return ""
        from kiosk.sentences import sentence

        return sentence(self._problem, self._language.now)

    @Property(str, notify=changed)
    def field(self) -> str:
        return self._problem.field if isinstance(self._problem, BadField) else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._problem.code if self._problem else ""

    def _get_groups(self) -> list[str]:
        """The groups of a code that the refusal names."""
        named = str(self._problem.values.get("groups", "")) if self._problem else ""
        return named.split(", ") if named else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def groups(self) -> list[str]:
        return self._get_groups()

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._get_sentence()
