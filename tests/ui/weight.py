"""What a window weighs, measured where it comes out the same each time, so that what grows for ever shows."""

import ctypes
import gc
import os
import sys
from pathlib import Path
from typing import ClassVar

from tests.ui.kiosk import Kiosk


class _Heap(ctypes.Structure):
    """glibc's struct mallinfo2."""

    _fields_: ClassVar = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
    )]  # fmt: skip


def measure(kiosk: Kiosk) -> dict[str, int]:
    """KiB that C and C++ hold and that the process has, pieces that Python holds, and how often None is referred to.

    On the first page, once all that was to be deleted is deleted and what is free was given back.
    """
    kiosk.window.reception.home()
    kiosk.hand.rest(1000)
    for _ in range(2):
        kiosk.window.engine.collectGarbage()
        kiosk.hand.rest(100)
        gc.collect()
    libc = ctypes.CDLL(None)
    libc.malloc_trim(0)
    libc.mallinfo2.restype = _Heap
    heap = libc.mallinfo2()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return {
        "heap": (heap.uordblks + heap.hblkhd) // 1024,
        "rss": pages * os.sysconf("SC_PAGE_SIZE") // 1024,
        "python": sys.getallocatedblocks(),
        "none": sys.getrefcount(None),
    }
