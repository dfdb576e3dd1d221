"""Every text that a window holds anywhere: what a screen reader could say, and each text property of each object."""

from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QMetaObject, QObject, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from ui.window import KioskWindow

_KINDS = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Help)
# Every property of a thing that is a text or a list of texts.
_READER = b"""import QtQuick
QtObject {
    property QtObject thing
    property string texts
    function read() {
        const found = [];
        for (const name in thing) {
            const value = thing[name];
            if (typeof value === "string")
                found.push(value);
            else if (value && typeof value === "object" && value.length > 0)
                for (const each of Array.from(value))
                    if (typeof each === "string")
                        found.push(each);
        }
        texts = found.join("\\0");
    }
}"""
# What the keyboard on the glass knows of the field that it writes into.
_KEYBOARD = b"""import QtQuick
import QtQuick.VirtualKeyboard
QtObject {
    property string around: InputContext.surroundingText + InputContext.selectedText + InputContext.preeditText
}"""


def every_text(window: KioskWindow) -> set[str]:
    """After what was to be deleted is deleted; the clipboard too."""
    for _ in range(3):  # what goes takes others with it; nothing that is about to go is asked, for QML would warn
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    board = QGuiApplication.clipboard()
    found = {board.text(), board.text(board.Mode.Selection), *_spoken(window), *_around(window.engine)}
    things = _objects(window)
    return (found | _written(window.engine, things) | set(_rows(things))) - {""}


def _rows(things: set[QObject]) -> Iterator[str]:
    """What tables hold, out of sight too."""
    for model in (thing for thing in things if isinstance(thing, QAbstractItemModel)):
        for place, role in product(range(model.rowCount()), model.roleNames()):
            value = model.data(model.index(place, 0), role)
            yield from map(str, value if isinstance(value, list) else [value])


def _objects(window: KioskWindow) -> set[QObject]:
    """The window, all items in it, visible or not, and the views behind them."""
    found: set[QObject] = set()
    waiting: list[QObject] = [window.window, window.window.contentItem(), window.reception]
    waiting += window.flows
    while waiting:
        thing = waiting.pop()
        if thing not in found:
            found.add(thing)
            below = [*thing.children(), *(thing.childItems() if isinstance(thing, QQuickItem) else [])]
            waiting += below
    return found


def _written(engine: QQmlEngine, things: set[QObject]) -> set[str]:
    """Read by QML: PySide's wrappers of meta objects outlive these, and what comes to lie at that address, a window
    even, is then taken for one (tried)."""
    reader, found = _made(engine, "reader", _READER), set[str]()
    for thing in things:
        reader.setProperty("thing", thing)
        QMetaObject.invokeMethod(reader, "read")
        found |= set(str(reader.property("texts")).split("\0"))
    for name, empty in (("thing", None), ("texts", "")):
        reader.setProperty(name, empty)
    return found


def _spoken(window: KioskWindow) -> Iterator[str]:
    """The whole accessibility tree, what is out of sight too."""
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(window.window)]
    while waiting:
        node = waiting.pop()
        if node.isValid():
            yield from map(node.text, _KINDS)
            waiting.extend(node.child(place) for place in range(node.childCount()))


def _around(engine: QQmlEngine) -> Iterator[str]:
    yield str(_made(engine, "typing", _KEYBOARD).property("around"))


def _made(engine: QQmlEngine, name: str, source: bytes) -> QObject:
    """Once for each engine: what was compiled without an address is never dropped (19 KB a look, tried)."""
    found = engine.findChild(QObject, name)
    if found is not None:
        return found
    component = QQmlComponent(engine)
    component.setData(source, QUrl())
    made = component.create()
    made.setObjectName(name)
    made.setParent(engine)
    return made
