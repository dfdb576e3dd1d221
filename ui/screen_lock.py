"""Notices that the machine's own screen was locked, where a session says so: then the staff's window locks too."""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
_BEGAN: Any = SLOT("began(bool)")  # connect takes the text and no bytes, its stub the other way round (6.11.3)
_ASKED: Any = SLOT("asked()")


class ScreenLock(QObject):
    """`locked` when a screen saver of the session begins, or the system asks the session to lock (logind).

    On Windows and macOS nobody says so in a way that Qt hears: there the idle lock holds.
    """

    locked = Signal()

    def __init__(self, session: QDBusConnection, system: QDBusConnection | None = None) -> None:
        super().__init__()
        for path, interface in _SAVERS:
            session.connect("", path, interface, "ActiveChanged", self, _BEGAN)
        if system is not None and system.isConnected():
            system.connect("", "", "org.freedesktop.login1.Session", "Lock", self, _ASKED)

    @Slot(bool)
    def began(self, active: bool) -> None:
        """A screen saver begins, or ends."""
        if active:
            self.locked.emit()

    @Slot()
    def asked(self) -> None:
        """The system wants this session locked."""
        self.locked.emit()


def screen_lock() -> ScreenLock | None:
    """That of this session, on Linux."""
    if sys.platform != "linux":
        return None
    return ScreenLock(QDBusConnection.sessionBus(), QDBusConnection.systemBus())
