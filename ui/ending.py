"""SIGTERM ends the window in order, or by the system's hand: the only way to close a kiosk from outside."""

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Slot

PATIENCE = 10  # seconds for ending in order: a printer or a keyring that hangs keeps a thread for longer
AGAIN = 50  # ms


class Ending(QObject):
    """Wakes Qt's loop when a signal arrives: Python would see it only once it is called the next time.

    Qt forgets an exit that comes before its loop begins, or within a loop in a loop, so it is said until the process
    is gone; after `patience` seconds SIGALRM kills it, whatever it waits for: the store survives a kill.

    Windows has no SIGTERM to send: there the service host closes the session.
    """

    def __init__(self, application: QCoreApplication, patience: int = PATIENCE) -> None:
        super().__init__(application)
        self._patience = patience
        self._exit = QTimer(self, interval=AGAIN)
        self._exit.timeout.connect(lambda: application.exit(0))  # quit() would ask the window, and it says no
        signal.signal(signal.SIGTERM, lambda *_: self._end())
        if sys.platform == "win32":
            return
        self._reader, writer = os.pipe()
        os.set_blocking(writer, False)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(writer)

    def _end(self) -> None:
        if sys.platform != "win32" and not self._exit.isActive():
            signal.alarm(self._patience)
        self._exit.start()

    @Slot()
    def _woken(self) -> None:
        os.read(self._reader, 64)
