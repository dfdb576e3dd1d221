"""A keyring that does not answer, as behind a prompt that nobody sees: the window says so and goes on (hazard 57)."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QTimer

from kiosk.crypto.slots import MemoryKeyring
from tests.support.location import Office
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk
from ui.place import Place


class Hanging(MemoryKeyring):
    """Answers only while it may."""

    def __init__(self, like: MemoryKeyring) -> None:
        super().__init__()
        self._kept = like._kept
        self.may = Event()
        self.may.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.may.wait()
        return super().get_password(service, username)


def test_hazard_57_a_keyring_that_hangs_is_a_sentence_and_no_freeze(
    office: Office, kiosks: Callable[[Place], Kiosk]
) -> None:
    keyring = Hanging(office.keyring)
    kiosk = kiosks(Place(None, office.location.home, lambda: keyring))
    kiosk.hand.wait(lambda: office.day_slots() == ["2026-11-22"], "today's key")
    opened = kiosk.window.worker._location
    opened.slots = replace(opened.slots, patience=0.4)
    beats: list[int] = []
    clock = QTimer(interval=5)
    clock.timeout.connect(lambda: beats.append(1))
    kiosk.form("Åse Bråten", TRACING, ROLL_CALL)
    keyring.may.clear()
    clock.start()
    kiosk.hand.touch("Ferdig")
    said = "Nøkkelringen er låst eller svarer ikke. Lås den opp og prøv igjen."
    try:
        kiosk.hand.wait(lambda: kiosk.hand.sees(said), "the sentence")
    finally:
        keyring.may.set()
    assert len(beats) > 10
    clock.stop()
    kiosk.hand.touch("Ferdig")
    assert len(kiosk.exit_number()) == 4
