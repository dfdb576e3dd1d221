"""The real window over a location that is set up, for the benches that touch it."""

from collections.abc import Iterator
from contextlib import contextmanager

from bench.measure import office, work_folder
from kiosk.crypto.slots import MemoryKeyring
from ui.app import make_application, wall_clock
from ui.hand import Hand
from ui.place import Place
from ui.window import KioskWindow


@contextmanager
def opened_window() -> Iterator[tuple[KioskWindow, Hand]]:
    """With its store open, and the hand that touches it."""
    application = make_application()
    with work_folder() as folder:
        keyring = MemoryKeyring()
        with office(folder / "home", keyring):
            pass
        window = KioskWindow(Place(None, folder / "home", lambda: keyring), wall_clock)
        opened: list[bool] = []
        window.opened.connect(lambda: opened.append(True))
        window.show(1920, 1080)
        hand = Hand(window.window)
        hand.wait(lambda: bool(opened), "the store")
        yield window, hand
        window.close()
    del application
