"""What takes every processor for a while, done on a thread that comes after all others: the window's, and its own."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import get_native_id
from typing import TypeVar

NICER = 10

Answer = TypeVar("Answer")


def aside(work: Callable[[], Answer]) -> Answer:
    """What `work` answers or raises, which holds Python's lock only for a moment; RuntimeError without a thread.

    Only for such work: a thread that comes last and holds that lock keeps every other one waiting with it.
    """
    with ThreadPoolExecutor(1, initializer=_give_way) as last:
        return last.submit(work).result()


def _give_way() -> None:
    """This thread, and those that it starts (Argon2id has four). Only a Linux thread has a niceness of its own."""
    if sys.platform == "linux":
        here = get_native_id()
        os.setpriority(os.PRIO_PROCESS, here, min(19, os.getpriority(os.PRIO_PROCESS, here) + NICER))
