"""Rules on size and place: letters, targets, distance, nothing cut, nothing outside, the next step in sight."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from tests.ui.kiosk import Kiosk
from tests.ui.rules_glass import CAPITAL, EDGE, ROLE, Look, Thing, controls, items, scene, tables, texts, tokens

CSS = 25.4 / 96  # mm in a CSS pixel
PAD = "digits"


def unnamed(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """WCAG 4.1.2: each control has a name and a role; whatever Tab reaches is a control."""
    known = controls(kiosk)
    yield from (f"{thing.item} has no name" for thing in known if not thing.name.strip())
    reached = {thing.item for thing in known} | set(tables(kiosk))
    for item in items(kiosk.window.window.contentItem()):
        if item.property("activeFocusOnTab") and item.isEnabled() and item not in reached:
            yield f"{item} takes the focus and is no control"


def small_letters(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """EN 301 549 5.1.4: a capital is at least 3.9 mm high, at 160 % 6.2 mm."""
    least = 3.9 * (look.scale if look.scale < 1.6 else 6.2 / 3.9)
    for thing in texts(kiosk):
        high = thing.item.property("font").pixelSize() * CAPITAL / look.per_mm
        if high < least - 0.02:
            yield f"{thing.name[:40]!r}: {high:.2f} mm"


def cut(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """WCAG 1.4.4, 1.4.10: no text is elided, cut or larger than its place."""
    for thing in texts(kiosk):
        item, name = thing.item, thing.name[:40]
        wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
        # From right to left Qt counts the space at which a line was broken.
        space = QFontMetricsF(item.property("font")).horizontalAdvance(" ") if item.property("lineCount") > 1 else 0
        if item.property("truncated"):
            yield f"{name!r} is elided"
        elif wide > item.width() + max(EDGE, space):
            yield f"{name!r} is wider than its place"
        elif high > item.height() + EDGE and item.property("lineHeight") >= 1:
            yield f"{name!r} is higher than its place"
        elif thing.seen.width() < thing.rect.width() - EDGE and thing.seen.height() > 0:
            yield f"{name!r} is cut at its side"
    for thing in controls(kiosk):
        for item in items(thing.item):
            inner = scene(item)
            if item.inherits("QQuickText") and item.property("text") and not _within(inner, thing.rect):
                yield f"{thing.name[:40]!r}: its words stand out of it"


def broken(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """No line ends within a word; addresses and words of more than twelve letters may break where letters are large."""
    for thing in texts(kiosk):
        font = QFontMetricsF(thing.item.property("font"))
        words = [word for word in thing.item.property("text").split() if len(word) <= 12 and "@" not in word]
        longest = max(words, key=font.horizontalAdvance, default="")
        if thing.item.property("lineCount") > 1 and font.horizontalAdvance(longest) > thing.item.width() + EDGE:
            yield f"{thing.name[:40]!r}: {longest!r}"


def outside(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """Nothing lies outside the glass but what a page scrolls to."""
    for thing in [*texts(kiosk), *controls(kiosk)]:
        if thing.rect.left() < -EDGE or thing.rect.right() > look.width + EDGE:
            yield f"{thing.name[:40]!r} is outside at the side"
        elif not thing.scrolls and not thing.whole:
            yield f"{thing.name[:40]!r} is cut off"


def next_step_hidden(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """The one thing to do next is whole in sight, with the keyboard on the glass too."""
    for thing in controls(kiosk):
        if thing.item.property("primary") and not thing.whole and not thing.item.property("checkable"):
            yield f"{thing.name[:40]!r}"


def small_targets(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """At least 15 mm on the glass as far as it has them, never under 24 CSS pixels (WCAG 2.5.8)."""
    (target,) = tokens(kiosk, "target")
    for thing in controls(kiosk):
        least = min(thing.rect.width(), thing.rect.height())
        if least < target - EDGE or least / look.per_mm < 24 * CSS:
            yield f"{thing.name[:40]!r}: {least / look.per_mm:.1f} mm, {target / look.per_mm:.1f} wanted"
    if target < min(15 * look.per_mm, min(look.width, look.height) / 10) - EDGE:
        yield f"the token itself: {target / look.per_mm:.1f} mm"


def too_close(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """8 mm apart at the token's terms; keys of a pad 15 mm from one to the next. Nothing covers another control."""
    (apart,) = tokens(kiosk, "apart")
    for one, other in combinations([thing for thing in controls(kiosk) if not thing.seen.isEmpty()], 2):
        if not (_touched(one) and _touched(other)):
            continue
        if one.item.isAncestorOf(other.item) or other.item.isAncestorOf(one.item):
            continue
        if one.item.property("atEnd") is not None or other.item.property("atEnd") is not None:
            continue  # whoever touches "More below" by mistake has lost nothing
        gap = _gap(one.seen, other.seen)
        if gap < apart - EDGE and not (gap > 0 and _keys(one) and _keys(other)):
            yield f"{one.name[:30]!r} and {other.name[:30]!r}: {gap / look.per_mm:.1f} mm"


def covered(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """No text lies on another one."""
    mirrored = bool(kiosk.window.theme.property("mirrored"))
    for one, other in combinations([thing for thing in texts(kiosk) if not thing.seen.isEmpty()], 2):
        both = _ink(one, mirrored).intersected(_ink(other, mirrored))
        if both.width() > 2 and both.height() > 4:
            yield f"{one.name[:30]!r} and {other.name[:30]!r}"


def _ink(thing: Thing, mirrored: bool) -> QRectF:
    """Where its letters are; a centred text has nobody beside it."""
    wide = min(thing.rect.width(), float(thing.item.property("contentWidth")))
    left = thing.rect.right() - wide if mirrored else thing.rect.left()
    return QRectF(left, thing.rect.top(), wide, thing.rect.height()).intersected(thing.seen)


def _touched(thing: Thing) -> bool:
    """Places for digits are written in by the keys beside them."""
    return thing.role != ROLE.EditableText or bool(thing.item.property("activeFocusOnTab"))


def _keys(thing: Thing) -> bool:
    return thing.role == ROLE.Button and thing.item.parentItem().objectName() == PAD


def _gap(one: QRectF, other: QRectF) -> float:
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


def _within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(inner)
