"""Every page of the window in each of its states, and how to get there: what the rules look at.

A new page is one line in STATES; a test fails until each file of ui/Innom/pages is named here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.domain.errors import Environment
from tests.support.location import PASSPHRASE
from tests.ui.kiosk import Kiosk


@dataclass(frozen=True, slots=True)
class State:
    """A page as somebody meets it; `go` starts at the first page, `empty`: of a location that is not set up."""

    page: str
    name: str
    go: Callable[[Kiosk], None]
    empty: bool = False


def _show(page: str) -> Callable[[Kiosk], None]:
    return lambda kiosk: kiosk.window.reception.go(page)


def _registered(*purposes: str) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        form: dict[str, object] = {"name": "Åse Bråten", "phone": "91234567", "purposes": list(purposes)}
        kiosk.window.flows.check_in.submit(form)
        kiosk.exit_number()
        view = kiosk.window.flows.check_in
        kiosk.hand.wait(lambda: not view.property("passCode") or bool(view.property("passRows")), "the pass")

    return go


def _own_card(kiosk: Kiosk) -> None:
    _registered("tracing", "roll_call")(kiosk)
    kiosk.hand.touch("Kort til telefonen min")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Kortet ditt"), "the card")


def _refused(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    kiosk.window.flows.check_in.submit({"name": "Åse", "phone": "ring meg", "purposes": ["tracing"]})
    kiosk.hand.wait(lambda: not kiosk.window.flows.check_in.is_busy, "the refusal")


def _languages(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    chooser = kiosk.window.window.findChild(QObject, "languages")
    assert chooser is not None
    chooser.setProperty("active", True)


def _checked(kiosk: Kiosk) -> None:
    _registered("tracing", "roll_call")(kiosk)
    code = str(kiosk.window.flows.check_in.property("passCode"))
    kiosk.window.reception.go("MyPass")
    kiosk.window.flows.my_data.scan(code)
    kiosk.hand.wait(lambda: not kiosk.window.flows.my_data.is_busy, "the question whose it is")


def _mine(section: str) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        _checked(kiosk)
        kiosk.window.flows.my_data.check("4567")
        kiosk.hand.wait(lambda: kiosk.window.reception.shown == "MyData", "her data")
        kiosk.window.flows.my_data.turn_to(section)
        kiosk.hand.wait(lambda: not kiosk.window.flows.my_data.is_busy, "the card")

    return go


def _erased(kiosk: Kiosk) -> None:
    _mine("erase")(kiosk)
    kiosk.window.flows.my_data.erase()
    kiosk.hand.wait(lambda: kiosk.window.reception.shown == "MyEnd", "the end")


def _wrong_number(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.window.flows.check_out.submit("0000")
    kiosk.hand.wait(lambda: not kiosk.window.flows.check_out.is_busy, "the refusal")


def _by_code(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Leaving")
    kiosk.hand.touch("Jeg har besøkskort eller pass")


def _gone(kiosk: Kiosk) -> None:
    _registered("roll_call")(kiosk)
    kiosk.window.flows.check_out.submit(kiosk.window.flows.check_in.receipt_exit)
    kiosk.hand.wait(lambda: kiosk.window.reception.shown == "Gone", "the thank-you")


def _why(kiosk: Kiosk) -> None:
    kiosk.open_desk()
    kiosk.desk.turn("LastDays")


def _table(kiosk: Kiosk) -> None:
    _registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("LastDays")


def _one(step: str) -> Callable[[Kiosk], None]:
    def go(kiosk: Kiosk) -> None:
        _registered("tracing", "roll_call")(kiosk)
        view = kiosk.open_desk("Correct")
        view.begin(step, view.rows.keys[0])

    return go


def _chosen(kiosk: Kiosk) -> None:
    _registered("tracing", "roll_call")(kiosk)
    kiosk.open_desk("Correct")
    kiosk.hand.touch("Åse Bråten")


def _still_here(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("CheckIn")
    kiosk.window.flows.idle.watch(0, 20)


def _person(kiosk: Kiosk) -> None:
    kiosk.window.reception.go("Setup")


def _sheet(kiosk: Kiosk) -> None:
    view = kiosk.window.flows.setup
    view.begin("Ålesund", ["nb", "en"], "kari", "Kari Moe", PASSPHRASE, PASSPHRASE)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Gjenopprettingsarket ditt"), "the sheet")


def _typed(kiosk: Kiosk) -> None:
    if kiosk.window.flows.setup.property("step") == "person":
        _sheet(kiosk)
    kiosk.window.flows.setup.written()


STATES = (
    State("Welcome", "first", _show("Welcome")),
    State("CheckIn", "empty", _show("CheckIn")),
    State("CheckIn", "refused", _refused),
    State("CheckIn", "languages", _languages),
    State("CheckIn", "still here", _still_here),
    State("Done", "with a pass", _registered("tracing", "roll_call")),
    State("Done", "without a pass", _registered("roll_call")),
    State("Done", "her own card", _own_card),
    State("Leaving", "number", _show("Leaving")),
    State("Leaving", "wrong number", _wrong_number),
    State("Leaving", "code", _by_code),
    State("Gone", "thanks", _gone),
    State("Privacy", "notice", _show("Privacy")),
    State("MyPass", "scan", _show("MyPass")),
    State("MyPass", "check", _checked),
    State("MyData", "all", _mine("")),
    State("MyData", "correct", _mine("correct")),
    State("MyData", "take along", _mine("take")),
    State("MyData", "withdraw", _mine("withdraw")),
    State("MyData", "erase", _mine("erase")),
    State("MyData", "handed over", _mine("handed")),
    State("MyData", "complain", _mine("complain")),
    State("MyEnd", "erased", _erased),
    State("Unlock", "passphrase", _show("Unlock")),
    State("Desk", "first", Kiosk.open_desk),
    State("Desk", "why", _why),
    State("Desk", "last days", _table),
    State("Desk", "correct: a visit chosen", _chosen),
    State("Desk", "correct", _one("correct")),
    State("Desk", "erase", _one("erase")),
    State("Shut", "no store", lambda kiosk: kiosk.window.reception.shut(Environment("store_missing"))),
    State("Setup", "person", _person, empty=True),
    State("Setup", "sheet", _sheet, empty=True),
    State("Setup", "typed", _typed, empty=True),
)
