"""Who comes with others writes one form: how many are with her, and Done says that number and pass are for all."""

from tests.support.location import NOW, Office
from tests.ui.kiosk import TRACING, Kiosk


def come(kiosk: Kiosk, adults: int, children: int) -> None:
    kiosk.form("Åse Bråten", TRACING)
    for _ in range(adults):
        kiosk.hand.touch("Voksne sammen med deg: én til")
    for _ in range(children):
        kiosk.hand.touch("Barn under 13 år: én til")
    kiosk.hand.touch("Ferdig")
    kiosk.exit_number()


def test_those_with_her_are_added_to_herself_and_done_says_whom_the_pass_is_for(kiosk: Kiosk, office: Office) -> None:
    come(kiosk, adults=2, children=1)
    assert kiosk.hand.sees("Det gjelder alle dere: 3 voksne, 1 barn. Meld dere ut når den siste av dere går.")
    assert [visit.people for visit in office.visits(NOW)] == [(3, 1)]


def test_alone_nothing_is_said_of_others(kiosk: Kiosk, office: Office) -> None:
    come(kiosk, adults=0, children=0)
    assert not any(name.startswith("Det gjelder alle dere") for name in kiosk.hand.names())
    assert [visit.people for visit in office.visits(NOW)] == [(1, 0)]


def test_a_child_with_her_makes_a_party(kiosk: Kiosk) -> None:
    come(kiosk, adults=0, children=2)
    assert kiosk.hand.sees("Det gjelder alle dere: 1 voksen, 2 barn. Meld dere ut når den siste av dere går.")


def test_whoever_leaves_is_told_that_all_are_signed_out(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg går")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Kom dere sammen, meldes alle ut med dette."), "what leaving means")
