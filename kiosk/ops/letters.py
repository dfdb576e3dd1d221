"""Own words for the letters to contacts: they come with set-up, checked, and lie beside the location's settings."""

from collections.abc import Mapping
from pathlib import Path

from ..domain.errors import Environment
from ..domain.letter import MOST_BYTES, read_letter
from ..settings import Settings
from ..store.files import write_file

LANGUAGES = ("nb", "en")


def read_letters(settings: Settings, source: Path) -> dict[str, str]:
    """The letters that the settings name, beside their file `source`, by language; refuses a file that is missing or
    cannot be read, and its faults by their line."""
    named = {"nb": settings.letter_nb, "en": settings.letter_en}
    return {language: _read(source.parent / name) for language, name in named.items() if name}


def keep_letters(home: Path, letters: Mapping[str, str]) -> None:
    """Put them into the home folder, in place of those before."""
    for language in LANGUAGES:
        file = _place(home, language)
        if language in letters:
            write_file(file, letters[language].encode())
        else:
            file.unlink(missing_ok=True)


def own_letters(home: Path) -> dict[str, str]:
    """Those that are kept, by language; checked again, for they lie in a file."""
    files = {language: _place(home, language) for language in LANGUAGES}
    return {language: _read(file) for language, file in files.items() if file.exists()}


def _place(home: Path, language: str) -> Path:
    return home / f"letter.{language}.txt"


def _read(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Environment("letter_missing", file=file.name) from None
    except OSError:
        raise Environment("file_unreadable", file=file.name) from None
    return read_letter(content, file.name)
