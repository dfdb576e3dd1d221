"""What a camera's picture shows, and when that is sure enough to be taken for a code that was held up."""

import zlib
from dataclasses import dataclass
from enum import Enum

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SECOND = 5  # pictures looked at
BLACK = 10  # of 255: a phone at a tenth of its brightness in a dark room is lighter
DIM = 128
_SQUARES = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.AllMatrix])
_PRINTABLE = frozenset(range(0x20, 0x7F)) | {0x09, 0x0A, 0x0D}
_FOREIGN = "?"  # stands for a code whose bytes are no text: no code of ours


@dataclass(frozen=True, slots=True)
class Look:
    """One picture: the codes read in it, whether one was seen and not read, whether all is black, and its checksum."""

    codes: frozenset[str]
    unread: bool
    black: bool
    mark: int


class What(Enum):
    """What follows from the pictures: a code goes on as a scan, the rest is a sentence, to the visitor or to staff."""

    CODE = "code"
    SAY = "say"
    ALERT = "alert"


def look(image: QImage) -> Look:
    """Read a picture; nothing of it is kept. Codes in squares only: stripes are misread too easily."""
    if image.isNull():
        return Look(frozenset(), unread=False, black=False, mark=0)
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(gray.constBits())
    small = gray.scaled(32, 32, mode=Qt.TransformationMode.SmoothTransformation).convertToFormat(gray.format())
    brightest = max(bytes(small.constBits()))
    lit = _lighter(pixels, brightest) if BLACK <= brightest < DIM else pixels
    seen = QImage(lit, gray.width(), gray.height(), gray.bytesPerLine(), gray.format())
    found = zxingcpp.read_barcodes(seen, formats=_SQUARES, return_errors=True)
    return Look(
        codes=frozenset(text_of(each.bytes) for each in found if each.valid),
        unread=any(not each.valid for each in found),
        black=brightest < BLACK,
        mark=zlib.crc32(pixels),
    )


def _lighter(pixels: bytes, brightest: int) -> bytes:
    """As light as a good picture: the reader takes a contrast of a tenth for none."""
    return pixels.translate(bytes(min(255, value * 255 // brightest) for value in range(256)))


def text_of(payload: bytes) -> str:
    """The text of a code; "?" where its bytes are none, for the reader's own text has words for control characters."""
    return payload.decode("ascii") if payload and set(payload) <= _PRINTABLE else _FOREIGN


class Sight:
    """One picture after another, SECOND of them a second; `take` answers what they come to, mostly nothing."""

    def __init__(self) -> None:
        self._candidate = self._accepted = ""
        self._unseen = self._unread = self._black = self._still = 0
        self._mark = -1
        self._silent = 0

    def take(self, seen: Look) -> tuple[What, str] | None:
        """A code that reads the same in two pictures, once for as long as it is held up; what to say; what ails."""
        self._silent = max(0, self._silent - 1)
        return self._ailing(seen) or self._read(seen)

    def _ailing(self, seen: Look) -> tuple[What, str] | None:
        self._black = self._black + 1 if seen.black else 0
        self._still = self._still + 1 if seen.mark == self._mark and not seen.black else 0
        self._mark = seen.mark
        if self._black == 3 * SECOND:
            return What.ALERT, "camera_dark"
        if self._still == 3 * SECOND:
            return What.ALERT, "camera_frozen"
        return None

    def _read(self, seen: Look) -> tuple[What, str] | None:
        code = next(iter(seen.codes)) if len(seen.codes) == 1 else ""
        self._unread = self._unread + 1 if seen.unread and not seen.codes else 0
        self._unseen = 0 if self._accepted in seen.codes else self._unseen + 1
        if self._unseen > 2 * SECOND:
            self._accepted = ""
        sure = code != "" and code == self._candidate
        self._candidate = code
        if len(seen.codes) > 1:
            return self._say("codes_several")
        if self._unread >= SECOND:
            return self._say("code_unread")
        if sure and code != self._accepted:
            self._accepted, self._unseen = code, 0
            return What.CODE, code
        return None

    def _say(self, code: str) -> tuple[What, str] | None:
        """The same again only after some seconds."""
        if self._silent:
            return None
        self._silent = 4 * SECOND
        return What.SAY, code
