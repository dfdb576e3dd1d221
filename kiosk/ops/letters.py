"""Own words for the letters to contacts: they come with set-up, checked, and lie beside the location's settings."""

from collections.abc import Mapping
from pathlib import Path

from ..domain.errors import Environment
from ..domain.letter import MOST_BYTES, read_letter
from ..settings import Settings
from ..store.files import write_file
from .signed import NOBODY, Trust

LANGUAGES = ("nb", "en")


def read_letters(settings: Settings, source: Path, trust: Trust = NOBODY) -> dict[str, str]:
    """The letters that the settings name, beside their file `source`, by language; refuses a file that is missing,
    cannot be read or is not signed as `trust` wants it, and its faults by their line."""
    named = {"nb": settings.letter_nb, "en": settings.letter_en}
    found: dict[str, str] = {}
    for language, name in named.items():
        if name:
            content = _content(source.parent / name)
            trust.check(source.parent / name, f"letter.{language}", settings.site.id, content)
            found[language] = read_letter(content, name)
    return found


def keep_letters(home: Path, letters: Mapping[str, str]) -> bool:
    """Put them into the home folder, in place of those before; whether they are others."""
    changed = False
    for language in LANGUAGES:
        file = _place(home, language)
        there = file.read_bytes() if file.exists() else None
        wanted = letters[language].encode() if language in letters else None
        changed |= there != wanted
        if wanted is None:
            file.unlink(missing_ok=True)
        elif there != wanted:
            write_file(file, wanted)
    return changed


def own_letters(home: Path) -> dict[str, str]:
    """Those that are kept, by language; checked again, for they lie in a file."""
    files = {language: _place(home, language) for language in LANGUAGES}
    return {language: _read(file) for language, file in files.items() if file.exists()}


def _place(home: Path, language: str) -> Path:
    return home / f"letter.{language}.txt"


def _read(file: Path) -> str:
    return read_letter(_content(file), file.name)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Environment("letter_missing", file=file.name) from None
    except OSError:
        raise Environment("file_unreadable", file=file.name) from None
