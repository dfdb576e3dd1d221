"""Rules on the focus: it is seen, it goes in reading order through everything, and what has it is in sight."""

from collections.abc import Iterator
from itertools import pairwise

from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.kiosk import Kiosk
from tests.ui.rules_colour import colours, contrast, picture
from tests.ui.rules_glass import EDGE, Look, Thing, controls, forget

LEFT_TO_RIGHT = {"digits", "groups"}


def unseen(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """WCAG 2.4.7, 2.4.11, 1.4.11: a ring of 3:1 as long as the control is wide, and nothing in front of it."""
    kiosk.window.flows.glass.steer(True)
    for thing in stops(kiosk):
        thing.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        at = _settled(kiosk, thing)
        if not thing.item.isVisible():
            continue  # the keyboard came, and the form goes in steps: it is on another one
        if at is None or not thing.item.hasActiveFocus():
            yield f"{thing.name[:40]!r} does not take it"
            continue
        if not at.whole:
            yield f"{thing.name[:40]!r} has it and is not in sight"
        shown = picture(kiosk)
        kiosk.window.flows.glass.steer(False)
        ring = _changed(picture(kiosk), shown)
        kiosk.window.flows.glass.steer(True)
        if ring < thing.rect.width() and not thing.item.inherits("QQuickTextInput"):
            yield f"{thing.name[:40]!r}: {ring} pixels"
    kiosk.window.flows.glass.steer(False)


def _settled(kiosk: Kiosk, thing: Thing) -> Thing | None:
    """Where it is once the page has revealed it."""
    at = None
    for wait in (0, 40, 80, 160, 320, 640):  # a busy machine takes its time
        kiosk.hand.rest(wait)
        forget()
        at = next((each for each in controls(kiosk) if each.item == thing.item), None)
        if at is not None and at.whole:
            break
    return at


def out_of_order(kiosk: Kiosk, look: Look) -> Iterator[str]:
    """WCAG 2.1.1, 2.1.2, 2.4.3: Tab reaches every control once, as one reads, and comes round."""
    wanted = stops(kiosk)
    if not wanted:
        return
    known = {thing.item: thing for thing in wanted}
    chain, item = [], wanted[0].item
    for _ in range(3 * len(wanted)):
        if item in known:
            chain.append(known[item])
        item = _next(item)
        if item == wanted[0].item:
            break
    else:
        yield "Tab does not come round"
    yield from (f"{thing.name[:40]!r} is never reached" for thing in wanted if thing not in chain)
    for one, other in pairwise(chain):
        if one.scrolls != other.scrolls:
            continue  # what is pinned stands apart from what scrolls
        right = _rightwards(kiosk, one)
        first, then = (other, one) if right else (one, other)
        beyond = other.rect.left() >= one.rect.right() if right else other.rect.right() <= one.rect.left()
        above = other.rect.bottom() <= one.rect.top() + EDGE and not beyond
        before = _same_row(one, other) and first.rect.right() <= then.rect.left()
        if above or before:
            yield f"{other.name[:30]!r} comes after {one.name[:30]!r}"


def stops(kiosk: Kiosk) -> list[Thing]:
    """What Tab must reach."""
    return [thing for thing in controls(kiosk) if thing.enabled and thing.item.property("activeFocusOnTab")]


def _rightwards(kiosk: Kiosk, thing: Thing) -> bool:
    """Whether what comes next on its line stands to the right: codes and digits do in every language."""
    at: QQuickItem | None = thing.item
    while at is not None:
        if at.objectName() in LEFT_TO_RIGHT:
            return True
        at = at.parentItem()
    return not kiosk.window.theme.property("mirrored")


def _next(item: QQuickItem) -> QQuickItem:
    return item.nextItemInFocusChain(True)


def _same_row(one: Thing, other: Thing) -> bool:
    return min(one.rect.bottom(), other.rect.bottom()) - max(one.rect.top(), other.rect.top()) > one.rect.height() / 2


def _changed(one: Image.Image, other: Image.Image) -> int:
    """Pixels that differ by 3:1."""
    where = ImageChops.difference(one, other).getbbox()
    if where is None:
        return 0
    pairs = zip(colours(one.crop(where)), colours(other.crop(where)), strict=True)
    return sum(contrast(before, after) >= 3 for before, after in pairs if before != after)
