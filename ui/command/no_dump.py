"""Keeps this process out of core dumps: one would hold what a visitor is typing at that moment, and keys."""

import sys

_PR_SET_DUMPABLE = 4


def keep_out_of_dumps() -> None:
    """No core file and no picture of this process's memory for a crash reporter; on Linux no other process of this
    account may read its memory either. Windows' error reports are the machine's policy: SECURITY.md says which."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)  # a crash reporter behind a pipe asks no limit
