"""A visit on hold at the glass: it is seen and taken along, and why nothing of it is changed is said."""

from collections.abc import Callable

import pytest

from kiosk.ops.check_in import Receipt, check_in
from tests.support.location import NOW, guest
from tests.support.pair import Pair
from tests.ui.conftest import at_rest
from tests.ui.kiosk import Kiosk
from tests.ui.mine import OPENED, open_mine, said
from ui.place import Place

HELD = (
    "Statens helsetilsyn har pålagt at dette besøket lagres til 2027-01-21. Til da kan ingenting trekkes tilbake "
    "eller slettes. Er noe feil, kan den ansvarlige i resepsjonen rette det."
)


@pytest.fixture
def receipt(pair: Pair) -> Receipt:
    return check_in(pair.location, guest("Åse Bråten"), NOW)


@pytest.fixture
def beside(pair: Pair, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """The window of the location with two persons."""
    return at_rest(kiosks(Place(None, pair.location.home, lambda: pair.keyring, machine=pair.location.machine)))


def test_a_held_visit_is_shown_with_the_authority_and_the_last_day(pair: Pair, beside: Kiosk, receipt: Receipt) -> None:
    pair.hold(receipt)
    open_mine(beside, receipt)
    assert beside.hand.sees(HELD)
    assert beside.hand.sees("Slettes: 22. januar")


@pytest.mark.parametrize("way", ["Rett opplysningene", "Trekk et samtykke", "Slett"])
def test_what_a_hold_forbids_is_refused_with_its_reason(pair: Pair, beside: Kiosk, receipt: Receipt, way: str) -> None:
    pair.hold(receipt)
    open_mine(beside, receipt)
    beside.hand.touch(way)
    beside.hand.wait(lambda: beside.hand.sees(HELD) and not beside.hand.sees(OPENED), "the reason")
    offered = {"Lagre", "Trekk samtykket", "Slett besøket mitt"}
    assert not offered & set(beside.hand.names())
    beside.hand.touch("Tilbake")
    said(beside, OPENED)


def test_a_hold_that_begins_meanwhile_is_said_when_she_erases(pair: Pair, beside: Kiosk, receipt: Receipt) -> None:
    open_mine(beside, receipt)
    beside.hand.touch("Slett")
    said(beside, "Slette besøket ditt?")
    pair.hold(receipt)
    beside.hand.touch("Slett besøket mitt")
    said(beside, HELD)
    assert len(pair.visits(NOW)) == 1
