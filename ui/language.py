"""Which language the window speaks now: the location's first, until a visitor touches another."""

from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QCoreApplication, QDate, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1

_OWN_NAMES = {"nb": "Norsk", "nn": "Nynorsk", "en": "English"}
_KEYBOARDS = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


@QmlElement
class Language(QObject):
    """The languages of this location and the one chosen; loads its words from `folder`."""

    changed = Signal()
    offered = Signal()

    def __init__(self, folder: Path, codes: tuple[str, ...] = ("nb", "en")) -> None:
        super().__init__()
        self._folder = folder
        self._codes = codes
        self._zone: tzinfo = UTC
        self._code = ""
        self._translator = QTranslator(self)
        self.reset()

    def offer(self, codes: tuple[str, ...], zone: ZoneInfo) -> None:
        """The languages and the clock of the settings; the first language is the location's own."""
        self._zone = zone
        self._codes = codes
        self.offered.emit()
        self.reset()

    def reset(self) -> None:
        """Back to the location's first language."""
        self.choose(self._codes[0])

    def silence(self) -> None:
        """Take the words out of the application again."""
        QCoreApplication.removeTranslator(self._translator)

    def day(self, moment: datetime) -> str:
        """Day and month in words, by the location's clock."""
        return self.date(moment.astimezone(self._zone).date())

    def date(self, of: date) -> str:
        """Day and month in words, as people here write them."""
        pattern = "d. MMMM" if self._code in ("nb", "nn") else "d MMMM"
        return self.locale().toString(QDate(of.year, of.month, of.day), pattern)

    def whole(self, moment: datetime) -> str:
        """Weekday, date, year and time in words, by the location's clock; day and month stay on one line."""
        local = moment.astimezone(self._zone)
        pattern = "dddd d.\u00a0MMMM yyyy" if self._code in ("nb", "nn") else "dddd d\u00a0MMMM yyyy"
        return f"{self.locale().toString(QDate(local.year, local.month, local.day), pattern)}, {local:%H:%M}"

    def moment(self, moment: datetime) -> str:
        """Date and time in digits, by the location's clock: the same width in every row."""
        local = moment.astimezone(self._zone)
        return f"{local:%d.%m. %H:%M}" if self._code in ("nb", "nn") else f"{local:%d/%m %H:%M}"

    @property
    def now(self) -> str:
        """The code of the language spoken now."""
        return self._code

    @property
    def spoken(self) -> tuple[str, ...]:
        """The codes of the location's languages, its own first."""
        return self._codes

    def own_name(self, code: str) -> str:
        """What its speakers call a language."""
        return _OWN_NAMES.get(code, code)

    @property
    def layouts(self) -> list[str]:
        """The keyboard layouts of the location's languages."""
        return [_KEYBOARDS.get(code, "en_GB") for code in self._codes]

    def locale(self) -> QLocale:
        """How dates and numbers are written."""
        return QLocale(self._keyboard())

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak this language from now on."""
        if code == self._code or code not in self._codes:
            return
        self._code = code
        QCoreApplication.removeTranslator(self._translator)
        if self._translator.load(f"innom_{code}", str(self._folder)):
            QCoreApplication.installTranslator(self._translator)
        self.changed.emit()

    def _keyboard(self) -> str:
        return _KEYBOARDS.get(self._code, "en_GB")

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(str, notify=changed)
    def keyboard(self) -> str:
        return self._keyboard()

    @Property("QStringList", notify=offered)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def codes(self) -> list[str]:
        return list(self._codes)

    @Property("QStringList", notify=offered)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def names(self) -> list[str]:
        return [self.own_name(code) for code in self._codes]

    @Property("QStringList", notify=offered)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def keyboards(self) -> list[str]:
        return [_KEYBOARDS.get(code, "en_GB") for code in self._codes]
