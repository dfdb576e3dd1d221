"""What takes every processor comes after all other threads, and nobody else with it."""

import os
import sys
from threading import get_native_id

import pytest

from kiosk.crypto.aside import NICER, aside


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, get_native_id())


def test_what_is_done_aside_is_nicer_and_whoever_waits_for_it_is_not() -> None:
    before = niceness()
    assert aside(niceness) == min(19, before + NICER)
    assert niceness() == before


def test_what_fails_aside_fails_here() -> None:
    with pytest.raises(MemoryError):
        aside(lambda: bytearray(sys.maxsize))
