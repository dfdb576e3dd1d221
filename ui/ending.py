"""SIGTERM ends the kiosk in order: the only way to close it from outside."""

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class Ending(QObject):
    """Wakes Qt's loop when a signal arrives: Python would see it only once it is called the next time.

    Windows has no SIGTERM to send: there the service host closes the session.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        # quit() would ask the window, and it says no.
        signal.signal(signal.SIGTERM, lambda *_: application.exit(0))
        if sys.platform == "win32":
            return
        self._reader, writer = os.pipe()
        os.set_blocking(writer, False)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(writer)

    def _woken(self) -> None:
        os.read(self._reader, 64)
