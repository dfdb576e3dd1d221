"""Starts the window again when it was killed or has crashed; what it refused is refused, and SIGTERM ends both.

Here on Linux and macOS. On Windows the session does the same: Shell Launcher and Assigned Access restart what ended.
"""

import ctypes
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType

from ui.problem import CRASHED

LONGEST = 8  # seconds between two starts
CALM = 30  # seconds after which a window that died had been well
LOOK = 0.05
ENDS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP) if hasattr(signal, "SIGHUP") else ()
_PR_SET_PDEATHSIG = 1

_log = logging.getLogger(__name__)


def watched(window: Callable[[], int]) -> int:
    """Run `window` in a process of its own, again after 1, 2, 4, 8 seconds if it dies; its exit code in the end."""
    return _Watch(window).stay() if hasattr(os, "fork") else window()


class _Watch:
    def __init__(self, window: Callable[[], int]) -> None:
        self._window = window
        self._child = 0
        self._ending = False

    def stay(self) -> int:
        for number in ENDS:
            signal.signal(number, self._end)
        pause = 0.5
        while True:
            begin = time.monotonic()
            code = self._once()
            if self._ending or (code >= 0 and code != CRASHED):
                return max(code, 0)
            pause = 1 if time.monotonic() - begin > CALM else min(2 * pause, LONGEST)
            _log.error("window_ended", extra={"facts": {"number": code, "seconds": pause}})
            if not self._waited(pause):
                return 0

    def _once(self) -> int:
        """Its exit code, or minus the signal that killed it."""
        signal.pthread_sigmask(signal.SIG_BLOCK, ENDS)  # until each of the two knows what to do with them
        self._child = os.fork()  # before Qt and any thread
        if self._child == 0:
            self._be_the_window()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDS)
        _, status = os.waitpid(self._child, 0)
        self._child = 0
        return os.waitstatus_to_exitcode(status)

    def _be_the_window(self) -> None:
        for number in ENDS:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDS)
        if sys.platform == "linux":  # no window stays that nothing watches
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        code = self._window()
        sys.stdout.flush()
        sys.stderr.flush()
        logging.shutdown()
        os._exit(code)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        self._ending = True
        if self._child:
            os.kill(self._child, number)

    def _waited(self, seconds: float) -> bool:
        """False where it was told to end meanwhile."""
        until = time.monotonic() + seconds
        while not self._ending and time.monotonic() < until:
            time.sleep(LOOK)
        return not self._ending
