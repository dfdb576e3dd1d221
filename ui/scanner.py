"""Tells a scanner that types from a person: keys are held for a moment, and what comes faster than fingers is a scan.

A keyboard-wedge scanner is a keyboard. Whatever it reads would land in the field that has the focus, and its line ends
would press buttons; so a code is recognised anywhere in the window and never reaches a field.
"""

from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

Key = TypeVar("Key")

GAP = 35  # ms between two keys of a scanner at most
HOLD = 40  # ms without a key until it is decided who pressed the last ones
TAIL = 100  # the same two once a scan is recognised: a busy machine may stumble in its middle
LEAST = 8  # characters in a row, each within GAP: no ten fingers keep that up
MOST = 420  # characters of a scan that are kept: more than any code of ours has
_ENDS: dict[int, str] = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
_ELSEWHERE = {
    QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusOut,
}  # fmt: skip


class HeldKey(QKeyEvent):
    """A key that is sent again when its turn comes; it answers itself what Qt asks of it.

    PySide 6.11.3 counts one None more, for good, for each event and each virtual function that Python does not answer.
    """

    def setAccepted(self, accepted: bool) -> None:  # noqa: N802  # Qt's own name
        """As Qt does it."""
        super().setAccepted(accepted)


class KeyStream(Generic[Key]):
    """Keys in, the same keys out in the same order, except for those of a scan, whose text comes out instead."""

    def __init__(self, deliver: Callable[[Key], None], scanned: Callable[[str], None]) -> None:
        self._deliver = deliver
        self._scanned = scanned
        self._held: list[Key] = []
        self._text = ""
        self.scanning = False
        self._last = 0

    @property
    def undecided(self) -> bool:
        """Whether something is held."""
        return bool(self._held) or self.scanning

    def press(self, at: int, written: str, key: Key, repeated: bool = False) -> None:
        """A key went down at `at` ms; `repeated` by a finger that stays on it, which no scanner has."""
        if not 0 <= at - self._last <= (TAIL if self.scanning else GAP):
            self.end()
        self._last = at
        if repeated and not self.undecided:
            self._deliver(key)
            return
        self._hold(key)
        self._text = (self._text + written)[:MOST]
        if not self.scanning and len("".join(self._text.split())) >= LEAST:
            self.scanning = True
            self._held.clear()

    def release(self, key: Key) -> None:
        """A key came up; never before it is known what became of its going down."""
        if self.undecided:
            self._hold(key)
        else:
            self._deliver(key)

    def end(self) -> None:
        """Silence, or something else than a key: decide."""
        held, text, scanning = self._held, self._text, self.scanning
        self._held, self._text, self.scanning = [], "", False
        if scanning:
            self._scanned(text)
        for key in held:
            self._deliver(key)

    def _hold(self, key: Key) -> None:
        if not self.scanning:
            self._held.append(key)


class Scanner(QObject):
    """An event filter for the one window; `scanned` gives what a scanner typed, at most MOST characters of it."""

    scanned = Signal(str)

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stream: KeyStream[QKeyEvent] = KeyStream(self._deliver, self.scanned.emit)
        self._ours = False
        self._heard = 0.0
        self._up = (0, 0)  # the last key that came up, and when
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._silence)
        window.installEventFilter(self)

    @property
    def undecided(self) -> bool:
        """Whether a key is held."""
        return self._stream.undecided

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """True for a key that is held."""
        kind = event.type()
        if kind in _ELSEWHERE:
            self._stream.end()
        if self._ours or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.KeyPress:
            self._stream.press(event.timestamp() or _now(), _written(event), _copy(event), self._repeated(event))
            self._wait()
            return True
        if kind == QEvent.Type.KeyRelease:
            self._up = (event.key(), event.timestamp())
            self._stream.release(_copy(event))
            return True
        return super().eventFilter(watched, event)

    def _repeated(self, event: QKeyEvent) -> bool:
        """A key that is held down; on X11 it comes up and goes down in the same millisecond, and Qt does not say so."""
        return event.isAutoRepeat() or (event.key(), event.timestamp()) == self._up

    @Slot()
    def _silence(self) -> None:
        """Decide, unless the window itself stood still: then keys may be waiting behind this very moment."""
        if 1000 * (monotonic() - self._heard) > 2 * self._timer.interval():
            self._wait()
        else:
            self._stream.end()

    def _wait(self) -> None:
        self._heard = monotonic()
        self._timer.start(TAIL if self._stream.scanning else HOLD)

    def _deliver(self, event: QKeyEvent) -> None:
        self._ours = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._ours = False


def _now() -> int:
    return int(1000 * monotonic())


def _written(event: QKeyEvent) -> str:
    """What the key writes; "" for Shift and the like."""
    text = event.text()
    return text if text and text.isprintable() else _ENDS.get(event.key(), "")


def _copy(event: QKeyEvent) -> HeldKey:
    """The same key, to be sent when its turn comes: Qt's own event is gone by then."""
    native = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
    made = HeldKey(
        event.type(), event.key(), event.modifiers(), *native, event.text(), event.isAutoRepeat(), event.count()
    )
    made.setTimestamp(event.timestamp())
    return made
