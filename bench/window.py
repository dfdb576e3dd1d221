"""The real window over a location that is set up, for the benches that touch it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from bench.stored import copied
from kiosk.machine_clock import THIS_MACHINE, MachineClock
from ui.app import make_application, wall_clock
from ui.hand import Hand
from ui.place import Place
from ui.window import KioskWindow


@contextmanager
def opened_window(
    stored: int = 0, clock: Callable[[], datetime] = wall_clock, machine: MachineClock = THIS_MACHINE
) -> Iterator[tuple[KioskWindow, Hand]]:
    """With its store open, which holds so many visits, and the hand that touches it."""
    application = make_application()
    with window_over(stored, clock, machine) as pair:
        yield pair
    del application


@contextmanager
def window_over(
    stored: int, clock: Callable[[], datetime] = wall_clock, machine: MachineClock = THIS_MACHINE
) -> Iterator[tuple[KioskWindow, Hand]]:
    """The same where there is an application already."""
    with copied(stored) as (home, keyring):
        window = KioskWindow(Place(None, home, lambda: keyring, machine=machine), clock)
        opened: list[bool] = []
        window.opened.connect(lambda: opened.append(True))
        window.show(1920, 1080)
        hand = Hand(window.window)
        hand.wait(lambda: bool(opened), "the store")
        yield window, hand
        window.close()
