"""A visitor's hand and eyes: finds a control by its accessible name, touches the glass there, types, and waits.

For the guided tour and for the tests; nothing of the window is reached in any other way.
"""

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from ui.scanner import Scanner

LONGEST_WAIT = 20_000  # ms
GLANCE = 10  # ms
FINGERS = 60  # ms from key to key


class NotThere(Exception):
    """What the hand looked for did not come into sight in time."""


class Hand:
    """Touches one window."""

    def __init__(self, window: QQuickWindow) -> None:
        QAccessible.setActive(True)
        self._window = window
        self._glass = QTest.createTouchDevice()
        self._at = 10**9  # ms, as the keys' own time goes
        self._pause, self._over = QEventLoop(), QTimer(singleShot=True)  # kept: each costs PySide 6.11.3 some None
        self._over.timeout.connect(self._pause.quit)

    def names(self) -> list[str]:
        """Every accessible name in sight, as a screen reader meets them."""
        return [name for name, _ in self._controls() if name]

    def sees(self, name: str) -> bool:
        """Whether a control or text of this name is in sight."""
        return any(found == name for found, _ in self._controls())

    def usable(self, name: str) -> bool:
        """Whether it is in sight and not greyed out."""
        return any(found == name and not node.state().disabled for found, node in self._controls())

    def role(self, name: str) -> QAccessible.Role:
        """What a screen reader calls it; of several the last."""
        return [node.role() for found, node in self._controls() if found == name][-1]

    def texts(self) -> list[str]:
        """Every name, value and description that a screen reader could say."""
        kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        return [text for _, node in self._controls() for text in map(node.text, kinds) if text]

    def touch(self, name: str) -> None:
        """Wait until the control is there and can be used, then touch its middle."""
        self.wait(lambda: self.usable(name), name)
        self._window.grabWindow()  # draws now, so everything is where it will be seen
        self.tap(self.place(name).center())

    def tap(self, point: QPoint) -> None:
        """One finger down and up at a point of the window."""
        QTest.touchEvent(self._window, self._glass).press(0, point, self._window).commit()
        QTest.touchEvent(self._window, self._glass).release(0, point, self._window).commit()

    def type(self, text: str) -> None:
        """Type a text of any script into what has the focus, as fast as fingers can and no faster."""
        self.keys(text, FINGERS)
        self.settle()

    def keys(self, text: str, gap: int) -> None:
        """A key for each character, so many ms apart by the keys' own time: in truth at once."""
        for char in text:
            self._at += gap
            key, written = (Qt.Key.Key_Return, "\r") if char == "\n" else (0, char)
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, written)
                event.setTimestamp(self._at)
                QCoreApplication.sendEvent(self._window, event)

    def fill_next(self, name: str, text: str) -> None:
        """Enter leads to the next field, which scrolls into sight; type there."""
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: self.focused() == name, f"focus on {name}")
        self.type(text)

    def commit(self, text: str) -> None:
        """A whole text at once, as an input method or a paste gives it."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(QGuiApplication.focusObject(), event)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key that writes nothing."""
        QTest.keyClick(self._window, key, modifiers)
        self.settle()

    def settle(self) -> None:
        """Until no key is held back any more."""
        scanner = self._window.findChild(Scanner)
        self.wait(lambda: scanner is None or not scanner.undecided, "the keys")

    def fill(self, name: str, text: str) -> None:
        """Touch a field and type into it."""
        self.touch(name)
        self.wait(lambda: self.focused() == name, f"focus on {name}")
        self.type(text)

    def wait(self, condition: Callable[[], bool], what: str = "") -> None:
        """Look again and again until it is so; refuses with NotThere after a while."""
        late = monotonic() + LONGEST_WAIT / 1000
        while not condition():
            if monotonic() > late:
                raise NotThere(what)
            self.rest(GLANCE)

    def rest(self, ms: int) -> None:
        """Do nothing for a while, as somebody who looks."""
        self._over.start(ms)
        self._pause.exec()

    def focused(self) -> str:
        """The name of what has the focus."""
        return next((name for name, node in self._controls() if node.state().focused), "")

    def place(self, name: str) -> QRect:
        """Where it is in the window; of several the last, which lies on top."""
        rect = [node.rect() for found, node in self._controls() if found == name][-1]
        return rect.translated(-self._window.mapToGlobal(QPoint(0, 0)))

    def _controls(self) -> Iterator[tuple[str, QAccessibleInterface]]:
        root = QAccessible.queryAccessibleInterface(self._window)
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if not node.isValid() or node.state().invisible:
                continue
            yield _name(node), node
            waiting.extend(node.child(place) for place in reversed(range(node.childCount())))


def _name(node: QAccessibleInterface) -> str:
    """Its own name; a password field, which Qt does not name, has its label's."""
    name = node.text(QAccessible.Text.Name)
    if name or not node.state().passwordEdit:
        return name
    return next((label.text(QAccessible.Text.Name) for label, _ in node.relations()), "")
