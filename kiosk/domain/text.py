"""What a typed text may hold: every script of the world, and nothing that hides, reorders or breaks."""

import unicodedata

from .errors import BadField

MAX_CHARACTERS = 100
MAX_BYTES = 300
MAX_MARKS = 4

_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800"  # Hangul fillers and the empty Braille cell: letters without ink
_FLAG = "\U0001f3f4"
_FIRST_MARK = "\u0300"
_JOINERS = "\u200c\u200d"  # Persian, Hindi and family emoji need them
_VISIBLE = "LNPS"


def clean(raw: object, field: str) -> str:
    """Return `raw` in NFC without surrounding blanks and invisible marks; "" if nothing visible is left.

    Refuses control characters, lone surrogates, more than 4 marks on one letter, and more than
    100 characters or 300 bytes of UTF-8. Direction marks (Unicode UAX 9) and other format
    characters are taken out: they would make paper and screen read differently.
    """
    if not isinstance(raw, str):
        raise BadField("text_not_text", field)
    if len(raw) > 4 * MAX_CHARACTERS:  # before any work: one megabyte pasted must not freeze
        raise BadField("text_too_long", field)
    if raw.isprintable() and len(raw) <= MAX_CHARACTERS and (raw.isascii() or max(raw) < _FIRST_MARK):
        return raw.strip()  # most input: Latin letters, always NFC; nothing below can apply to them
    if any(forbidden(char) for char in raw):
        raise BadField("text_control", field)
    text = "".join(char for char in raw if not _format_mark(char, _FLAG in raw))
    text = unicodedata.normalize("NFC", text).strip()
    if not any(unicodedata.category(char)[0] in _VISIBLE and char not in _BLANK_LETTERS for char in text):
        return ""
    if len(text) > MAX_CHARACTERS or len(text.encode()) > MAX_BYTES:
        raise BadField("text_too_long", field)
    if _most_marks(text) > MAX_MARKS:
        raise BadField("text_marks", field)
    return text


def forbidden(char: str) -> bool:
    """Whether it is a control character, a surrogate, a line or paragraph separator, or no character at all."""
    point = ord(char)
    no_character = point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF
    return no_character or unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")


def _format_mark(char: str, beside_a_flag: bool) -> bool:
    is_tag = beside_a_flag and 0xE0020 <= ord(char) <= 0xE007F  # Scotland's flag is spelt with them
    return unicodedata.category(char) == "Cf" and char not in _JOINERS and not is_tag


def _most_marks(text: str) -> int:
    """The longest run of combining marks, counted as typed on one letter (NFD)."""
    most = run = 0
    for char in unicodedata.normalize("NFD", text):
        run = run + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        most = max(most, run)
    return most
