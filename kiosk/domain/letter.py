"""The letter to a contact in a location's own words: its places, and what is refused in it, by the line."""

import re

from .errors import Environment
from .text import forbidden

PLACES = ("name", "site", "days", "retention", "contact", "authority", "controller")
MAX_CHARACTERS = 6_000  # three pages
MOST_BYTES = 4 * MAX_CHARACTERS + 3  # with a byte order mark
_PLACE = re.compile(r"\{([^{}\n]*)\}")


def read_letter(content: bytes, file: str) -> str:
    """The text, with plain line ends: a subject, a blank line, and paragraphs with `PLACES` in braces.

    Refuses, naming the file and line, what is not UTF-8, too long, without a paragraph behind its subject, a place that
    is not known, a brace that is none, and a control character.
    """
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\t", " ").strip()
    except UnicodeDecodeError as fault:
        line = content[: fault.start].count(b"\n") + 1
        raise Environment("letter_not_utf8", file=file, line=line) from None
    if len(text) > MAX_CHARACTERS:
        raise Environment("letter_too_long", file=file, most=MAX_CHARACTERS)
    for number, line_text in enumerate(text.splitlines(), 1):
        _check_line(line_text, number, file)
    if len(re.split(r"\n\s*\n", text)) < 2:
        raise Environment("letter_short", file=file)
    return text


def paragraphs(text: str) -> tuple[str, ...]:
    """The subject first."""
    return tuple(part.strip() for part in re.split(r"\n\s*\n", text) if part.strip())


def _check_line(text: str, number: int, file: str) -> None:
    if any(map(forbidden, text)):
        raise Environment("letter_control", file=file, line=number)
    known = all(name in PLACES for name in _PLACE.findall(text))
    if not known or set(_PLACE.sub("", text)) & {"{", "}"}:
        raise Environment("letter_place", file=file, line=number, known=", ".join(PLACES))
