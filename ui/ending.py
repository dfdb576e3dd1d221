"""SIGTERM ends the kiosk in order: the only way to close it from outside."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class Ending(QObject):
    """Wakes Qt's loop when a signal arrives: Python would see it only once it is called the next time."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._reader.recv(64))
        signal.set_wakeup_fd(self._writer.fileno())
        signal.signal(signal.SIGTERM, lambda *_: application.exit(0))  # quit() asks the window, and it says no
