"""What the tests of saved files share: a path typed on the page that saves, and that a kiosk saves none."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.kiosk import Kiosk
from ui.desk.saving import Saving


def save_as(alone: Kiosk, file: Path) -> None:
    """By touch, in place of the path that is proposed."""
    alone.hand.touch("Lagre")
    alone.hand.wait(lambda: alone.hand.focused() == "Fil", "the path")
    for _ in range(200):
        alone.hand.press(Qt.Key.Key_Backspace)
        if not alone.hand.usable("Lagre"):
            break
    alone.hand.type(str(file))
    alone.hand.touch("Lagre")


def assert_saves_nothing(kiosk: Kiosk, saving: Saving, file: Path) -> None:
    """Neither a button nor a path is offered, and whoever asks all the same gets no file."""
    assert not kiosk.hand.sees("Lagre")
    assert saving.proposed("pdf") == ""
    saving.save("pdf", str(file), "")
    assert not saving.is_busy
    assert not file.exists()
