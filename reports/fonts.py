"""The fonts that paper is set in: which of the shipped ones draws a character, and how wide it is.

Noto for all scripts but Han, kana and Hangul, where Noto CJK has PostScript outlines that reportlab can't
embed. Glyphs without a character of their own (ligatures, joined forms) and emoji beyond U+FFFF get a
private-use number at loading, in the order of the font: reportlab would number them as they are met, and the
second report of a day would differ from the first.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.shipped import RESOURCES
from reports.read_back import ReadableFont

FONTS = RESOURCES / "fonts"
REGULAR, BOLD = "NotoSans-Regular", "NotoSans-Bold"
BOLDER = {REGULAR: BOLD, "NotoSansArabic-Regular": "NotoSansArabic-Bold"}  # other scripts have one weight
HAN, HANGUL, EMOJI = "DroidSansFallback", "NanumGothicCoding", "NotoEmoji-Regular"

_PRIVATE = range(0xE000, 0xF900)
_OTHERS = (
    "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansThai-Regular", "NotoSansDevanagari-Regular",
    EMOJI, *(f"more/NotoSans{script}-Regular" for script in (
        "Armenian", "Georgian", "Ethiopic", "Tamil", "Bengali", "Gurmukhi", "Gujarati", "Telugu", "Kannada",
        "Malayalam", "Sinhala", "Khmer", "Lao", "Myanmar")),
)  # fmt: skip
_FAR_EAST = (  # asked first there, so that a Chinese name does not load all the others
    (range(0xAC00, 0xD7B0), HANGUL),
    (range(0x3130, 0x3190), HANGUL),
    (range(0x2E80, 0xA000), HAN),
    (range(0xF900, 0xFB00), HAN),
    (range(0xFF00, 0xFFF0), HAN),
)
_LATIN = (range(0x590), range(0x1E00, 0x2070), range(0x20A0, 0x20D0))  # Latin, Greek, Cyrillic, their signs


@cache
def font(name: str) -> TTFont:
    """The shipped font of that name, loaded once and known to reportlab by it."""
    loaded = ReadableFont(name, str(FONTS / f"{name}.ttf"))
    _number_every_glyph(loaded)
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def font_of(char: str) -> str | None:
    """The first font that has the character, None if none does or it has no form at all."""
    if unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs"):
        return None
    code = ord(char)
    first = [name for block, name in _FAR_EAST if code in block]
    return next((name for name in (*first, REGULAR, *_OTHERS, HAN) if code in font(name).face.charToGlyph), None)


@cache
def plain_widths(name: str) -> Mapping[str, int]:
    """Widths, in 1/1000 of the size, of all characters that this Latin font draws without any shaping."""
    face = font(name).face
    return {
        chr(code): face.charWidths[code]
        for code in face.charToGlyph
        if any(code in block for block in _LATIN) and unicodedata.category(chr(code))[0] in "LNPSZ"
    }


def _number_every_glyph(loaded: TTFont) -> None:
    face = loaded.face
    free = (code for code in _PRIVATE if code not in face.charToGlyph)
    for glyph in range(1, face.numGlyphs):
        codes = face.glyphToChar.setdefault(glyph, [])
        if not any(code <= 0xFFFF for code in codes):
            code = next(free, None)
            if code is None:  # only in the Han font, whose remaining glyphs no text leads to
                return
            codes.insert(0, code)
            face.charToGlyph[code] = glyph
            face.charWidths[code] = face.hmetrics[glyph][0]
