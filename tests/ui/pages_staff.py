"""The staff's pages in each of their states."""

from tests.ui.kiosk import Kiosk
from tests.ui.pages_visitor import registered
from tests.ui.state import State, Way, show


def _why(kiosk: Kiosk) -> None:
    kiosk.open_desk()
    kiosk.desk.turn("LastDays")


def _table(kiosk: Kiosk) -> None:
    registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("LastDays")


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
    State("Desk", "correct: a visit chosen", _chosen),
    State("Desk", "correct", _one("correct")),
    State("Desk", "erase", _one("erase")),
)
