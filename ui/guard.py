"""Keeps people inside the window: what closes, escapes, undoes or pastes never reaches it, nor a hasty second touch."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

_EDITING = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Shift, Qt.Key.Key_Escape,
}  # fmt: skip
_STEERING = _EDITING - {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Shift}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut}
_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
_NEVER = {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
_ENDS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
_POINTING = {*_PRESSES, *_ENDS, QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
_SIGNS_OF_LIFE = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
HASTY = 500  # ms: whoever touches twice means once (as EN 301 549 5.8 says of keys)
NEAR = 0.02  # of the glass's shorter side, a finger's breadth at most


def harmless(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key may pass: letters, and what moves or deletes one place; no Ctrl, Alt, Meta or F-key.

    Escape is one step back on a page, and never out of the window.

    Ctrl with Alt is AltGr on Windows and passes where it writes a letter. Shift with Delete would cut to the clipboard.
    """
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = modifiers & (command | Qt.KeyboardModifier.MetaModifier)
    if text and text.isprintable():
        return held in (Qt.KeyboardModifier.NoModifier, command)
    cuts = key == Qt.Key.Key_Delete and bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    return held == Qt.KeyboardModifier.NoModifier and key in _EDITING and not cuts


class Hurry:
    """Drops the second of two quick touches at one place when the first turned the page: it was meant for that one.

    `hasty`: within how many ms.
    """

    def __init__(self, hasty: int = HASTY) -> None:
        self.hasty = hasty
        self._last: tuple[int, QPointF] | None = None
        self._turned = self._dropping = False

    def turned(self) -> None:
        """Another page is shown."""
        self._turned = True

    def drops(self, event: QPointerEvent, short_side: int) -> bool:
        """Whether this touch is too late for its page; its end goes with its beginning."""
        if event.type() in _PRESSES:
            self._dropping = self._turned and self._is_again(event, short_side)
            self._turned = self._dropping
            self._last = event.timestamp(), event.point(0).position()
            return self._dropping
        dropped, self._dropping = self._dropping, self._dropping and event.type() not in _ENDS
        return dropped

    def _is_again(self, event: QPointerEvent, short_side: int) -> bool:
        if self._last is None:
            return False
        before, place = self._last
        way = event.point(0).position() - place
        return event.timestamp() - before < self.hasty and way.manhattanLength() < NEAR * short_side


class Guard(QObject):
    """An event filter for the one window; `touched` tells the idle clock that somebody is there."""

    touched = Signal()
    steered = Signal(bool)  # by keys, so that what has the focus shows it; by a finger, so that it need not

    def __init__(self, window: QQuickWindow, *, closable: bool) -> None:
        super().__init__(window)
        self._window = window
        self._closable = closable
        self.hurry = Hurry()
        window.installEventFilter(self)
        if not closable:
            window.windowStateChanged.connect(self._come_back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """True for what must not happen."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self.touched.emit()
            self._notice(event)
        if kind == QEvent.Type.Close and not self._closable:
            event.ignore()
            return True
        if kind in _KEYS:
            return not (isinstance(event, QKeyEvent) and harmless(event.key(), event.modifiers(), event.text()))
        if kind in _MOUSE and isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.LeftButton:
            return True
        if kind in _POINTING and isinstance(event, QPointerEvent):
            return self.hurry.drops(event, min(self._window.width(), self._window.height()))
        return kind in _NEVER or super().eventFilter(watched, event)

    @Slot()
    def turn(self) -> None:
        """Another page or card is shown: a touch that comes right after was meant for the one before."""
        self.hurry.turned()

    def _notice(self, event: QEvent) -> None:
        if not isinstance(event, QKeyEvent):
            self.steered.emit(False)
        elif event.key() in _STEERING:
            self.steered.emit(True)

    @Slot(Qt.WindowState)
    def _come_back(self, state: Qt.WindowState) -> None:
        if state != Qt.WindowState.WindowFullScreen:
            self._window.showFullScreen()
