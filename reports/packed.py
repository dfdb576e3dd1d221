"""Pages that are packed as soon as they are drawn, so that a long report takes little more memory than its file.

reportlab keeps the text of every page until the file is written, and packs it only then: 20 kB a page. The bytes of
the file are the same.
"""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas


class PackedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose finished pages are packed at once."""

    def showPage(self) -> None:  # noqa: N802
        """As reportlab has it; then what was drawn is packed."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        content, page.stream = page.stream, None
        page.Contents = _Packed(content)


class _Packed(PDFStream):  # type: ignore[misc]  # reportlab has no types
    """A stream that gives up its bytes when they are written, for that is once."""

    def __init__(self, content: str) -> None:
        super().__init__(
            PDFDictionary({"Filter": PDFArray([PDFName(PDFZCompress.pdfname)])}), PDFZCompress.encode(content)
        )

    def format(self, document: Any) -> bytes:
        """As it stands in the file."""
        written: bytes = super().format(document)
        self.content = b""
        return written
