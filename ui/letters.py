"""The letters on the glass are those that we ship, of every script: what machines have differs, or is nothing.

Qt asks the substitutes of "Noto Sans" for what that lacks, before any font of the machine. Without one for a script it
ends the process (6.11.3, Devanagari on a machine without fonts, tried). Arabic comes from Noto's UI font, whose lines
are as high as Latin ones: with those of Noto Sans Arabic, half as high again, pages overflow and rows stand crooked.
"""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.settings import RESOURCES

FAMILY = "Noto Sans"
_FOLDER = RESOURCES / "fonts"
_FIRST = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabicUI-Regular.ttf")  # what the first page needs
_LAST = ("DroidSansFallback.ttf", "NanumGothicCoding.ttf", "NotoEmoji-Regular.ttf")  # have signs of other scripts too


def load_fonts() -> None:
    """The letters of all languages that the window speaks."""
    _load([_FOLDER / name for name in _FIRST])
    QGuiApplication.setFont(QFont(FAMILY))


def load_more_fonts() -> None:
    """The letters of every other script that a name may have; to be called once the first frame is on the glass."""
    others = [file for file in sorted(_FOLDER.rglob("*.ttf")) if file.name not in (*_FIRST, *_LAST)]
    _load([*others, *(_FOLDER / name for name in _LAST)])


def _load(files: list[Path]) -> None:
    known = {FAMILY, *QFont.substitutes(FAMILY)}
    for file in files:
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file))):
            if family not in known:
                QFont.insertSubstitution(FAMILY, family)
                known.add(family)
