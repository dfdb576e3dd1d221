"""Which language the window speaks now: the location's first, until a visitor touches another."""

from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QCoreApplication, QDate, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.settings import RIGHT_TO_LEFT

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


class Tongue(NamedTuple):
    """What its speakers call a language, and how they write: QLocale, keyboard; day, with weekday, in a table."""

    name: str
    locale: str
    keyboard: str
    day: str
    whole: str
    moment: str


# Arabic has the digits of the keypad and of the numbers on Done: QLocale's of the Emirates.
_SPOKEN = {
    "nb": Tongue("Norsk bokmål", "nb_NO", "nb_NO", "d. MMMM", "dddd d.\u00a0MMMM yyyy", "%d.%m. %H:%M"),
    "nn": Tongue("Nynorsk", "nn_NO", "nb_NO", "d. MMMM", "dddd d.\u00a0MMMM yyyy", "%d.%m. %H:%M"),
    "en": Tongue("English", "en_GB", "en_GB", "d MMMM", "dddd d\u00a0MMMM yyyy", "%d/%m %H:%M"),
    "se": Tongue("Davvisámegiella", "se_NO", "se_NO", "MMMM d. 'b.'", "dddd MMMM\u00a0d. 'b.' yyyy", "%d.%m. %H:%M"),
    "pl": Tongue("Polski", "pl_PL", "pl_PL", "d MMMM", "dddd, d\u00a0MMMM yyyy", "%d.%m %H:%M"),
    "uk": Tongue("Українська", "uk_UA", "uk_UA", "d MMMM", "dddd, d\u00a0MMMM yyyy", "%d.%m %H:%M"),
    "de": Tongue("Deutsch", "de_DE", "de_DE", "d. MMMM", "dddd, d.\u00a0MMMM yyyy", "%d.%m. %H:%M"),
    "ar": Tongue("العربية", "ar_AE", "ar_AR", "d MMMM", "dddd، d\u00a0MMMM yyyy", "%d/%m %H:%M"),
}  # fmt: skip
_LATIN = "en_GB"  # beside a keyboard of another script: addresses and codes are written in Latin letters


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

    def weekday(self, of: date) -> str:
        """Its weekday and date in words."""
        return f"{self.locale().toString(QDate(of.year, of.month, of.day), 'dddd')} {self.date(of)}"

    def short(self, of: date) -> str:
        """Day and month in digits."""
        return of.strftime(self._tongue().moment.partition(" ")[0])

    def date(self, of: date) -> str:
        """Day and month in words, as people here write them."""
        return _written(self.locale(), of, self._tongue().day)

    def whole(self, moment: datetime) -> str:
        """Weekday, date, year and time in words, by the location's clock; day and month stay on one line."""
        local = moment.astimezone(self._zone)
        comma = "، " if self._code in RIGHT_TO_LEFT else ", "
        return f"{_written(self.locale(), local.date(), self._tongue().whole)}{comma}{local:%H:%M}"

    def moment(self, moment: datetime) -> str:
        """Date and time in digits, by the location's clock: the same width in every row."""
        return moment.astimezone(self._zone).strftime(self._tongue().moment)

    def dated(self, moment: datetime) -> str:
        """The same with its year."""
        day, _, time = self._tongue().moment.partition(" ")
        return moment.astimezone(self._zone).strftime(f"{day.rstrip(day[2])}{day[2]}%Y {time}")

    def rightwards(self, address: str) -> str:
        """A number or address that keeps its order among words from right to left (UAX 9, isolates)."""
        return f"\u2066{address}\u2069" if self._code in RIGHT_TO_LEFT else address

    def from_right(self, code: str) -> bool:
        """Whether a language is written from right to left."""
        return code in RIGHT_TO_LEFT

    @property
    def now(self) -> str:
        """The code of the language spoken now."""
        return self._code

    @property
    def spoken(self) -> tuple[str, ...]:
        """The codes of the location's languages, its own first."""
        return self._codes

    def own_name(self, code: str) -> str:
        """What its speakers call a language; Norwegian is bokmål where there is no nynorsk beside it."""
        return "Norsk" if code == "nb" and "nn" not in self._codes else _SPOKEN[code].name

    def locale(self) -> QLocale:
        """How dates and numbers are written."""
        return QLocale(self._tongue().locale)

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

    def _tongue(self) -> Tongue:
        return _SPOKEN[self._code]

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self.from_right(self._code)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def keyboards(self) -> list[str]:
        """The keyboard of the language of now; beside one of another script, Latin letters at one touch."""
        own = self._tongue().keyboard
        return [own, _LATIN] if self._code in ("uk", "ar") else [own]

    @Property("QStringList", notify=offered)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def codes(self) -> list[str]:
        return list(self._codes)

    @Property("QStringList", notify=offered)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def names(self) -> list[str]:
        return [self.own_name(code) for code in self._codes]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def allCodes(self) -> list[str]:  # noqa: N802
        return list(_SPOKEN)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stubs know no name of a C++ type
    def allNames(self) -> list[str]:  # noqa: N802
        return [tongue.name for tongue in _SPOKEN.values()]


def _written(locale: QLocale, of: date, pattern: str) -> str:
    """A date in words; a month of Northern Sami stands in the genitive before its day."""
    text = locale.toString(QDate(of.year, of.month, of.day), pattern)
    return text.replace("mánnu", "mánu") if locale.language() is QLocale.Language.NorthernSami else text
