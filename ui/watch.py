"""Starts the window again when it was killed, hangs or has crashed; what it refused is refused, and SIGTERM ends both.

Here on Linux and macOS. On Windows the session does the same: Shell Launcher and Assigned Access restart what ended.
"""

import ctypes
import logging
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from ui.problem import CRASHED

LONGEST = 8  # seconds between two starts
CALM = 30  # seconds after which a window that died had been well
LOOK = 0.05
SIGN = 5  # seconds between two signs of life
SILENCE = 60  # seconds without one: no page of ours takes so long, it hangs
PATIENCE = 10  # seconds that a window has to end in order; the store survives a kill
ENDS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP) if hasattr(signal, "SIGHUP") else ()
_PR_SET_PDEATHSIG = 1

_log = logging.getLogger(__name__)
_signs: list[int] = []  # in the window's process: where its signs of life go


def give_sign() -> None:
    """The window is alive; to be said at least every SILENCE seconds. Nothing where nobody watches."""
    for end in _signs:
        with suppress(OSError):  # nobody reads: who watches is about to end this
            os.write(end, b".")


def watched(window: Callable[[], int], patience: int = PATIENCE, silence: int = SILENCE) -> int:
    """Run `window` in a process of its own, again after 1, 2, 4, 8 seconds if it dies; its exit code in the end, 70
    where no process can be started.

    Told to end, it hands the signal on, and kills a window that is still there after `patience` seconds. One that gives
    no sign of life for `silence` seconds is killed too.
    """
    return _Watch(window, patience, silence).stay() if hasattr(os, "fork") else window()


class _Watch:
    def __init__(self, window: Callable[[], int], patience: int, silence: int) -> None:
        self._window = window
        self._patience = patience
        self._silence = silence
        self._child = 0
        self._ending = False

    def stay(self) -> int:
        for number in ENDS:
            signal.signal(number, self._end)
        signal.signal(signal.SIGALRM, lambda *_: self._send(signal.SIGKILL))
        pause = 0.5
        while True:
            begin = time.monotonic()
            try:
                code = self._once()
            except OSError as failure:  # no process to be had: whoever started this one tries again, with room perhaps
                _log.critical("fork_failed", extra={"facts": {"number": failure.errno or 0}})
                return CRASHED
            if self._ending or (code >= 0 and code != CRASHED):
                return max(code, 0)
            pause = 1 if time.monotonic() - begin > CALM else min(2 * pause, LONGEST)
            _log.error("window_ended", extra={"facts": {"number": code, "seconds": pause}})
            if not self._waited(pause):
                return 0

    def _once(self) -> int:
        """Its exit code, or minus the signal that killed it."""
        signal.pthread_sigmask(signal.SIG_BLOCK, ENDS)  # until each of the two knows what to do with them
        watching = os.getpid()
        heard, said = os.pipe()
        self._child = os.fork()  # before Qt and any thread
        if self._child == 0:
            os.close(heard)
            os.set_blocking(said, False)
            _signs[:] = [said]
            self._be_the_window(watching)
        os.close(said)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDS)
        self._listen(heard)
        os.close(heard)
        _, status = os.waitpid(self._child, 0)
        self._child = 0
        return os.waitstatus_to_exitcode(status)

    def _listen(self, heard: int) -> None:
        """Until the window is gone, or hangs and is killed."""
        while select.select([heard], [], [], self._silence)[0]:
            if not os.read(heard, 4096):
                return
        _log.critical("window_hangs", extra={"facts": {"seconds": self._silence}})
        self._send(signal.SIGKILL)

    def _be_the_window(self, watching: int) -> None:
        for number in ENDS:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDS)
        if sys.platform == "linux":  # no window stays that nothing watches, not one that hangs and hears no SIGTERM
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != watching:  # it ended before that was said
            os._exit(0)
        code = self._window()
        sys.stdout.flush()
        sys.stderr.flush()
        logging.shutdown()
        os._exit(code)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        if not self._ending:
            signal.alarm(self._patience)
        self._ending = True
        self._send(number)

    def _send(self, number: int) -> None:
        if self._child:
            with suppress(ProcessLookupError):  # it has just ended
                os.kill(self._child, number)

    def _waited(self, seconds: float) -> bool:
        """False where it was told to end meanwhile."""
        until = time.monotonic() + seconds
        while not self._ending and time.monotonic() < until:
            time.sleep(LOOK)
        return not self._ending
