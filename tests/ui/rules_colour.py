"""Rules on colour, measured from the pixels that are on the glass: letters, and outlines."""

from collections.abc import Iterator
from functools import cache

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.kiosk import Kiosk
from tests.ui.rules_glass import ROLE, Look, Thing, controls, texts

Colour = tuple[int, int, int]
LARGE = 24  # CSS pixels; from 18.66 where bold (WCAG 1.4.3)
MM = 96 / 25.4


def picture(kiosk: Kiosk) -> Image.Image:
    """The glass as it is now."""
    image = kiosk.window.window.grabWindow().convertToFormat(QImage.Format.Format_RGBA8888)
    size = (image.width(), image.height())
    return Image.frombytes("RGBA", size, bytes(image.constBits()), "raw", "RGBA", image.bytesPerLine()).convert("RGB")


def pale_letters(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """WCAG 1.4.3: text 4.5:1 on what is behind it, large text 3:1; also what cannot be used now, at 3:1."""
    glass = picture(kiosk)
    for thing in texts(kiosk):
        if not thing.whole:
            continue
        font = thing.item.property("font")
        css = font.pixelSize() / look.per_mm * MM
        large = css >= (18.66 if font.bold() else LARGE) or not thing.item.isEnabled()
        found = strongest(glass, thing.rect)
        if found < (3 if large else 4.5):
            yield f"{thing.name[:40]!r}: {found:.2f}"


def pale_outlines(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """WCAG 1.4.11: where a button, box or field begins is 3:1 against what is around it."""
    glass = picture(kiosk)
    for thing in controls(kiosk):
        bare = thing.item.property("background") is None or thing.item.property("atEnd") is not None
        if not thing.whole or not thing.enabled or bare:
            continue
        found = edge(glass, thing)
        if found < 3:
            yield f"{thing.name[:40]!r}: {found:.2f}"


def strongest(glass: Image.Image, rect: QRectF) -> float:
    """The contrast of the letters in a rectangle: its commonest colour against the one that differs most."""
    part = glass.crop((int(rect.left()), int(rect.top()), int(rect.right()) + 1, int(rect.bottom()) + 1))
    counted: list[tuple[int, Colour]] = sorted(part.getcolors(part.width * part.height) or [], reverse=True)  # type: ignore[arg-type]  # RGB
    behind = counted[0][1]
    return max(contrast(behind, colour) for count, colour in counted if count > 2)


def edge(glass: Image.Image, thing: Thing) -> float:
    """From outside to inside along the middle of a side: the greatest step."""
    box = thing.item.property("indicator") if thing.role == ROLE.CheckBox else None
    rect = box.mapRectToScene(QRectF(0, 0, box.width(), box.height())) if isinstance(box, QQuickItem) else thing.rect
    y = int(rect.center().y())
    left = int(rect.left())
    row = colours(glass.crop((max(0, left - 3), y, min(glass.width, left + 9), y + 1)))
    return max(contrast(row[0], each) for each in row)


def colours(image: Image.Image) -> list[Colour]:
    """Its pixels, row by row."""
    raw = image.tobytes()
    return list(zip(raw[0::3], raw[1::3], raw[2::3], strict=True))


@cache
def contrast(one: Colour, other: Colour) -> float:
    """The ratio of WCAG, 1 to 21."""
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _light(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (each / 255 for each in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
