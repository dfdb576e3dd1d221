"""Every page of the window in each of its states, and how to get there: what the rules and the photographs look at.

A new page is one line in VISITORS, STAFF or here; a test fails until each file of ui/Innom/pages is named.
"""

from kiosk.domain.errors import Environment
from tests.support.location import PASSPHRASE
from tests.ui.kiosk import Kiosk
from tests.ui.pages_staff import STAFF
from tests.ui.pages_visitor import VISITORS
from tests.ui.state import State, show

__all__ = ["STATES", "State"]


def _sheet(kiosk: Kiosk) -> None:
    view = kiosk.window.flows.setup
    view.begin("Ålesund", ["nb", "en", "ar"], "kari", "Kari Moe", PASSPHRASE, PASSPHRASE)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Gjenopprettingsarket ditt"), "the sheet")


def _typed(kiosk: Kiosk) -> None:
    if kiosk.window.flows.setup.property("step") == "person":
        _sheet(kiosk)
    kiosk.window.flows.setup.written()


STATES = (
    *VISITORS,
    *STAFF,
    State("Shut", "no store", lambda kiosk: kiosk.window.reception.shut(Environment("store_missing"))),
    State("Setup", "person", show("Setup"), empty=True),
    State("Setup", "sheet", _sheet, empty=True),
    State("Setup", "typed", _typed, empty=True),
)
