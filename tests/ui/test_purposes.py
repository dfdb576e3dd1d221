"""Purposes are asked honestly: each by itself, only what the location can do, and what a no means before it is said."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible

from tests.support.location import NOW, Office, reopened
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk
from ui.place import Place

WITHOUT = "Uten smittesporing får du bare et utgangsnummer, og alt slettes når du går."
WITH = "Du får et pass som lar deg se, rette og slette besøket ditt."


def switches(kiosk: Kiosk) -> list[str]:
    return [name for name, node in kiosk.hand._controls() if node.role() == QAccessible.Role.CheckBox]


def asked(kiosk: Kiosk, **form: str) -> list[str]:
    """What may be ticked on the form, beside the switches that stand above every page."""
    everywhere = switches(kiosk)
    kiosk.form("Ola Dahl", **form)
    return [name for name in switches(kiosk) if name not in everywhere]


def test_a_yes_to_one_purpose_is_no_yes_to_another(kiosk: Kiosk, office: Office) -> None:
    kiosk.arrive("Ola Dahl", TRACING)
    [visit] = office.visits(NOW)
    assert visit.arrival is not None
    assert [purpose.value for purpose in visit.arrival.purposes] == ["tracing"]


def test_what_a_no_to_tracing_means_is_said_before_and_what_a_yes_means_too(kiosk: Kiosk) -> None:
    kiosk.form("Ola Dahl")
    kiosk.hand.wait(lambda: kiosk.hand.sees(WITHOUT), "what a no means")
    kiosk.hand.touch(TRACING)
    kiosk.hand.wait(lambda: kiosk.hand.sees(WITH) and not kiosk.hand.sees(WITHOUT), "what a yes means")


def test_nobody_is_asked_for_a_purpose_that_the_location_does_not_serve(
    office: Office, kiosks: Callable[..., Kiosk]
) -> None:
    office = reopened(office, purposes='["roll_call"]')
    kiosk = kiosks(Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine))
    assert asked(kiosk, phone="") == [ROLL_CALL]
    assert kiosk.hand.sees(WITHOUT)


def test_nobody_is_asked_whether_a_host_may_be_told(kiosk: Kiosk) -> None:
    assert asked(kiosk) == [TRACING, ROLL_CALL]


def test_a_child_is_counted_and_the_form_says_that_no_name_belongs_there(kiosk: Kiosk) -> None:
    kiosk.form("Ola Dahl")
    kiosk.hand.touch("Barn under 13 år: én til")
    kiosk.hand.wait(
        lambda: kiosk.hand.sees("Barn blir bare talt. Ikke skriv navnene deres."), "what is said of children"
    )
