"""Pages that are written as soon as they are drawn, so that a long report takes no more memory than a short one.

reportlab keeps every page until the file is written, and joins the file twice: 12 kB a page. Here only the number and
the place of each page are kept; what the pages share is written at the end, as is what some of them need from there.
"""

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference, PDFTrailer, PDFZCompress, xObjectName
from reportlab.pdfbase.pdfdoc import format as formatted
from reportlab.pdfgen.canvas import Canvas

_HEAD = b"%PDF-1.4\n%\223\214\213\236\n"  # /ActualText is of 1.4


@contextmanager
def whole(out: BinaryIO) -> Iterator[None]:
    """What is drawn within is in `out` whole, or nothing of it is."""
    begin = out.tell()
    try:
        yield
    except BaseException:
        out.seek(begin)
        out.truncate()
        raise


class PackedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that writes each finished page to `out`; see `whole`."""

    def __init__(self, out: BinaryIO, lang: str, **more: Any) -> None:
        super().__init__(out, lang=lang, **more)
        self._doc = _Written(out, lang)


class _Numbers(dict[str, tuple[int, int]]):
    """The numbers of objects by name; pages have theirs by their place."""

    def __init__(self, pages: "array[int]") -> None:
        super().__init__()
        self._pages = pages

    def __missing__(self, name: str) -> tuple[int, int]:
        place = name.removeprefix("Page")
        if place == name or not place.isdigit():
            raise KeyError(name)
        return self._pages[int(place) - 1], 0


class _Written(PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A document whose pages are in the file already."""

    idToObjectNumberAndVersion: dict[str, tuple[int, int]]  # noqa: N815  # reportlab's own name

    def __init__(self, out: BinaryIO, lang: str) -> None:
        self._promised: set[str] = set()
        super().__init__(compression=1, invariant=1, lang=lang)
        self._out, self._length = out, 0
        self._pages = array("L")  # the number of each page
        self._places = array("Q", [0])  # where each object lies, by its number; 0 for none so far
        numbers = _Numbers(self._pages)
        numbers.update(self.idToObjectNumberAndVersion)
        self.idToObjectNumberAndVersion = numbers
        self._write(_HEAD)

    def addPage(self, page: Any) -> None:  # noqa: N802
        """Write it, and forget it."""
        packed = PDFZCompress.encode(page.stream)
        page.stream, page.Contents = None, f"{self._next()} 0 R"
        head = b"<< /Filter [ /FlateDecode ] /Length %d >>" % len(packed)
        self._put(self.objectcounter, b"%b\nstream\n%b\nendstream" % (head, packed))
        self._pages.append(self._next())
        self._put(self.objectcounter, formatted(page, self, toplevel=1))
        self.pageCounter += 1
        self.inObject = None

    def xobjDict(self, formnames: list[str]) -> Any:  # noqa: N802
        """As reportlab has it; a form may be drawn after the pages that show it."""
        for name in map(xObjectName, formnames):
            if name not in self.idToObject and name not in self._promised:
                self._promised.add(name)
                self.idToObjectNumberAndVersion[name] = (self._next(), 0)
                self.numberToId[self.objectcounter] = name
        return super().xobjDict(formnames)

    def Reference(self, obj: Any, name: str | None = None) -> Any:  # noqa: N802
        """As reportlab has it; what was promised has its number."""
        if name not in self._promised:
            return super().Reference(obj, name)
        self._promised.discard(name)
        obj.__InternalName__ = name
        self.idToObject[name] = obj
        return PDFObjectReference(name)

    def format(self) -> bytes:
        """Write what the pages share, and where everything lies; nothing is left to be written."""
        self.Pages.pages = [f"{number} 0 R" for number in self._pages]
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        number = 0
        while (number := number + 1) <= self.objectcounter:  # formatting makes more of them
            if number in self.numberToId:
                self._put(number, formatted(self.idToObject[self.numberToId[number]], self, toplevel=1))
        start, size = self._length, len(self._places)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        self._write(b"".join(b"%010d 00000 n \n" % place for place in self._places[1:]))
        trailer = PDFTrailer(startxref=start, Size=size, Root=root, Info=info, ID=self.ID())
        self._write(trailer.format(self))
        return b""

    def _next(self) -> int:
        self.objectcounter += 1
        return int(self.objectcounter)

    def _put(self, number: int, content: bytes) -> None:
        self._places.extend([0] * (number + 1 - len(self._places)))
        self._places[number] = self._length
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, content))

    def _write(self, content: bytes) -> None:
        self._out.write(content)
        self._length += len(content)
