"""What the rules look at: every text and control on the glass, where it lies, and which part of it is in sight."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.kiosk import Kiosk

CAPITAL = 0.714  # em, the height of a capital of Noto Sans
ROLE = QAccessible.Role
USABLE = {ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.Link, ROLE.ListItem}
EDGE = 1.5  # px that rounding may cost
# Until the window is gone: once PySide 6.11.3 lets go of an item's parent it takes the item for Python's own, and then
# deletes it in the middle of the window (tried: chips went from the head one by one).
_held: set[QQuickItem] = set()


@dataclass(frozen=True, slots=True)
class Look:
    """A glass and how somebody reads on it: pixels, millimetres across, text size, high contrast, language."""

    width: int
    height: int
    mm: int
    scale: float = 1
    contrast: bool = False
    language: str = "nb"
    reach: bool = False

    def __str__(self) -> str:
        words = ["contrast"] * self.contrast + ["reach"] * self.reach
        return " ".join([f"{self.width}x{self.height}", f"{self.scale:.0%}", self.language, *words])

    @property
    def per_mm(self) -> float:
        return self.width / self.mm


@dataclass(frozen=True, slots=True)
class Thing:
    """A text or control: its item, name and role, its rectangle in the window, and the part that nothing cuts off."""

    item: QQuickItem
    name: str
    role: QAccessible.Role
    rect: QRectF
    seen: QRectF
    enabled: bool
    scrolls: bool

    @property
    def whole(self) -> bool:
        return self.seen.height() > self.rect.height() - EDGE and self.seen.width() > self.rect.width() - EDGE


_seen: dict[str, list[Thing]] = {}


def turn(kiosk: Kiosk, look: Look) -> None:
    """Bring the window into this look, and wait until it is laid out."""
    window, theme = kiosk.window, kiosk.window.theme
    forget()
    window.flows.glass.place(look.mm, still=True)
    window.window.resize(look.width, look.height)
    for name, value in (("textScale", look.scale), ("contrast", look.contrast), ("reach", look.reach)):
        theme.setProperty(name, value)
    window.flows.language.choose(look.language)
    kiosk.hand.rest(60)  # a page reveals its field 30 ms after it was laid out
    window.window.grabWindow()
    kiosk.hand.rest(10)


def forget() -> None:
    """Something moved: look again."""
    _seen.clear()


def let_go() -> None:
    """The window that was looked at is closed."""
    forget()
    _held.clear()


def controls(kiosk: Kiosk) -> list[Thing]:
    """Each control as a screen reader meets it, the on-screen keyboard's keys excepted."""
    if "controls" not in _seen:
        _seen["controls"] = _find_controls(kiosk)
    return _seen["controls"]


def tables(kiosk: Kiosk) -> Iterator[QQuickItem]:
    """What arrow keys walk through once Tab has reached it; each has a name."""
    for name, node in kiosk.hand._controls():
        item = node.object()
        if node.role() == ROLE.Table and name.strip() and isinstance(item, QQuickItem):
            yield item


def texts(kiosk: Kiosk) -> list[Thing]:
    """Each visible text with something in it, the on-screen keyboard's excepted."""
    if "texts" not in _seen:
        _seen["texts"] = _find_texts(kiosk)
    return _seen["texts"]


def _find_controls(kiosk: Kiosk) -> list[Thing]:
    found = []
    for name, node in kiosk.hand._controls():
        item = node.object()
        if node.role() in USABLE and isinstance(item, QQuickItem) and item.isVisible():
            found.append(_thing(_glass(kiosk), item, name, node.role(), not node.state().disabled))
    return found


def _find_texts(kiosk: Kiosk) -> list[Thing]:
    return [
        _thing(_glass(kiosk), item, str(item.property("text")), ROLE.StaticText, item.isEnabled())
        for item in items(kiosk.window.window.contentItem())
        if item.inherits("QQuickText") and item.property("text")
    ]


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below, in drawing order, without those of Qt's keyboard and what a dialog hides."""
    children = root.childItems()
    _held.update(children)
    for child in children:
        keyboard = child.objectName() == "keyboard" or child.inherits("QQuickVirtualKeyboard")
        if child.isVisible() and child.opacity() > 0 and not keyboard:
            yield child
            yield from items(child)


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _open(clip: QQuickItem) -> QRectF:
    """What it lets through: at the foot of a page stand its actions and the hint that there is more."""
    foot = clip.property("bottomMargin") if clip.inherits("QQuickFlickable") else 0
    return scene(clip).adjusted(0, 0, 0, -float(foot or 0))


def _glass(kiosk: Kiosk) -> QRectF:
    return QRectF(0, 0, kiosk.window.window.width(), kiosk.window.window.height())


def tokens(kiosk: Kiosk, *names: str) -> list[float]:
    """Numbers of Theme."""
    return [float(kiosk.window.theme.property(name)) for name in names]


def _thing(glass: QRectF, item: QQuickItem, name: str, role: QAccessible.Role, enabled: bool) -> Thing:
    rect = scene(item)
    seen, scrolls = rect, False
    at: QQuickItem | None = item
    below: QQuickItem | None = None
    while at is not None:
        # What is pinned to a page, as its actions are, lies in the page and not in what it scrolls.
        moved = at.inherits("QQuickFlickable") and below is not None and at.property("contentItem") == below
        if at.clip():
            seen = seen.intersected(_open(at) if moved else scene(at))
        scrolls = scrolls or moved
        _held.add(at)
        below, at = at, at.parentItem()
    return Thing(item, name, role, rect, seen.intersected(glass), enabled, scrolls)
