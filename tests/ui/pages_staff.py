"""The staff's pages in each of their states."""

from PySide6.QtCore import QObject

from tests.ui.kiosk import Kiosk
from tests.ui.pages_visitor import registered
from tests.ui.state import State, Way, show


def _why(kiosk: Kiosk) -> None:
    kiosk.open_desk()
    kiosk.desk.turn("LastDays")


def _table(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("LastDays")


def _save(kiosk: Kiosk) -> None:
    _table(kiosk)
    section = kiosk.window.window.findChild(QObject, "lastDays")
    assert section is not None
    section.setProperty("saving", True)


def _one(step: str) -> Way:
    def go(kiosk: Kiosk) -> None:
        registered("tracing", "roll_call")(kiosk)
        view = kiosk.open_desk("Correct")
        view.begin(step, view.rows.keys[0])

    return go


def _chosen(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("Correct")
    kiosk.hand.touch("Åse Bråten")


STAFF = (
    State("Unlock", "passphrase", show("Unlock")),
    State("Desk", "first", Kiosk.open_desk),
    State("Desk", "why", _why),
    State("Desk", "last days", _table),
    State("Desk", "save", _save),
    State("Desk", "correct: a visit chosen", _chosen),
    State("Desk", "correct", _one("correct")),
    State("Desk", "erase", _one("erase")),
)
