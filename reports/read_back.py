"""What a viewer finds when it searches the text of a page, for glyphs that are no character themselves.

reportlab writes into a font's /ToUnicode the number under which it keeps a glyph. For a joined Arabic letter, a
ligature or an emoji that number says nothing, so the letters that the glyph was shaped from are written instead.
"""

import re
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import ShapedStr, TTFont

_MAPPING = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")


class Glyphs(ShapedStr):  # type: ignore[misc]  # reportlab has no types
    """Shaped text that knows the letters each of its glyphs stands for."""

    letters: dict[int, str]


class ReadableFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font whose glyphs are read back as the letters they were shaped from, by document."""

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        self._letters: WeakKeyDictionary[PDFDocument, dict[int, str]] = WeakKeyDictionary()

    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> Any:  # noqa: N802
        """As reportlab calls it for all that is drawn; the first use of a glyph in a document decides."""
        if isinstance(text, Glyphs):
            self._letters[doc] = text.letters | self._letters.get(doc, {})
        return super().splitString(text, doc, encoding)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802
        """As reportlab calls it once for each document, when all is drawn."""
        letters = self._letters.pop(doc, {})
        names = [self.getSubsetInternalName(n, doc)[1:] for n in range(len(self.state[doc].subsets))]
        super().addObjects(doc)
        for name in names if letters else ():
            stream = doc.idToObject[doc.idToObject["BasicFonts"].dict[name].ToUnicode.name]
            stream.content = _MAPPING.sub(lambda found: _entry(found, letters), stream.content)


def _entry(found: re.Match[str], letters: dict[int, str]) -> str:
    text = letters.get(int(found[2], 16))
    return found[0] if text is None else f"<{found[1]}> <{text.encode('utf-16-be').hex().upper()}>"
