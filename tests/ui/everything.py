"""Every text that a window holds anywhere: what a screen reader could say, and each text property of each object."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QMetaType, QObject, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from ui.window import KioskWindow

_TEXTS = {QMetaType.Type.QString.value, QMetaType.Type.QVariant.value, QMetaType.Type.QStringList.value}
_KINDS = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Help)
# What the keyboard on the glass knows of the field that it writes into.
_KEYBOARD = b"""import QtQuick
import QtQuick.VirtualKeyboard
QtObject {
    property string around: InputContext.surroundingText + InputContext.selectedText + InputContext.preeditText
}"""


def every_text(window: KioskWindow) -> set[str]:
    """After what was to be deleted is deleted; the clipboard too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    board = QGuiApplication.clipboard()
    found = {board.text(), board.text(board.Mode.Selection), *_spoken(window), *_around(window.engine)}
    for thing in _objects(window):
        found |= set(_written(thing))
    return found - {""}


def _objects(window: KioskWindow) -> set[QObject]:
    """The window, all items in it, visible or not, and the views behind them."""
    found: set[QObject] = set()
    waiting: list[QObject] = [window.window, window.window.contentItem(), window.reception]
    waiting += [getattr(window.flows, name) for name in window.flows.__slots__]
    while waiting:
        thing = waiting.pop()
        if thing not in found:
            found.add(thing)
            below = [*thing.children(), *(thing.childItems() if isinstance(thing, QQuickItem) else [])]
            waiting += filter(_is_one, below)
    return found


def _is_one(thing: object) -> bool:
    """PySide may take an object for the meta object that was at this address and is gone (tried)."""
    return isinstance(thing, QObject)


def _written(thing: QObject) -> Iterator[str]:
    kind = thing.metaObject()
    for place in range(kind.propertyCount()):
        one = kind.property(place)
        if one.isReadable() and one.metaType().id() in _TEXTS:
            value = one.read(thing)
            yield from map(str, value if isinstance(value, list) else [value])


def _spoken(window: KioskWindow) -> Iterator[str]:
    """The whole accessibility tree, what is out of sight too."""
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(window.window)]
    while waiting:
        node = waiting.pop()
        if node.isValid():
            yield from map(node.text, _KINDS)
            waiting.extend(node.child(place) for place in range(node.childCount()))


def _around(engine: QQmlEngine) -> Iterator[str]:
    component = QQmlComponent(engine)
    component.setData(_KEYBOARD, QUrl())
    made = component.create()
    yield str(made.property("around"))
    made.deleteLater()
