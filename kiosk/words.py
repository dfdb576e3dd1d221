"""The words of window, command and paper come from one catalogue, read here without Qt.

`resources/i18n/innom_<language>.ts` is Qt Linguist's XML. A text that it does not have, or has not finished,
is shown in its English source: better a foreign word than none. Texts with forms for one and for many (Qt's %n)
are the window's own and not read here.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from .shipped import RESOURCES

CATALOGUES = RESOURCES / "i18n"

_NOT_IN_USE = ("unfinished", "vanished", "obsolete")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  # pyside6-lupdate finds it by this name
    """Mark a text for the catalogue and return it unchanged; `context` is for the reader of the source only."""
    del context
    return text


def translated(context: str, source: str, language: str) -> str:
    """The text in that language ("nb", "en" …); the source itself where the catalogue has nothing."""
    return _catalogue(language).get((context, source), source)


def read_catalogue(path: Path) -> Mapping[tuple[str, str], str]:
    """All finished translations of one file by context and source; refuses what is not XML (ParseError)."""
    root = ET.parse(path).getroot()  # noqa: S314  # shipped with the program, not taken from outside
    return {(context, source): text for context, source, text in _messages(root) if text}


def _messages(root: ET.Element) -> Iterator[tuple[str, str, str]]:
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            if found is not None and not len(found) and found.get("type") not in _NOT_IN_USE:
                yield name, message.findtext("source", ""), found.text or ""


@cache
def _catalogue(language: str) -> Mapping[tuple[str, str], str]:
    path = CATALOGUES / f"innom_{language}.ts"
    return read_catalogue(path) if path.is_file() else {}
