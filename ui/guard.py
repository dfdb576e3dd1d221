"""Keeps people inside the window: what closes, escapes, undoes or pastes never reaches it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
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
_SIGNS_OF_LIFE = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}


def harmless(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key may pass: letters, and what moves or deletes one place; no Ctrl, Alt, Meta or F-key.

    Escape is one step back on a page, and never out of the window.

    Ctrl with Alt is AltGr on Windows and passes where it writes a letter.
    """
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = modifiers & (command | Qt.KeyboardModifier.MetaModifier)
    if text and text.isprintable():
        return held in (Qt.KeyboardModifier.NoModifier, command)
    return held == Qt.KeyboardModifier.NoModifier and key in _EDITING


class Guard(QObject):
    """An event filter for the one window; `touched` tells the idle clock that somebody is there."""

    touched = Signal()
    steered = Signal(bool)  # by keys, so that what has the focus shows it; by a finger, so that it need not

    def __init__(self, window: QQuickWindow, *, closable: bool) -> None:
        super().__init__(window)
        self._window = window
        self._closable = closable
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
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        return kind in _NEVER or super().eventFilter(watched, event)

    def _notice(self, event: QEvent) -> None:
        if not isinstance(event, QKeyEvent):
            self.steered.emit(False)
        elif event.key() in _STEERING:
            self.steered.emit(True)

    def _come_back(self, state: Qt.WindowState) -> None:
        if state != Qt.WindowState.WindowFullScreen:
            self._window.showFullScreen()
