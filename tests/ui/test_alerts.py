"""What waits for staff, on the page they come to: the clock in doubt, confirmed in one touch, and other alerts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.ops.alerts import alert, alerts
from kiosk.ops.check_in import check_in
from kiosk.ops.people import remove_person
from tests.support.location import NOW, Office, copy_of, days, guest
from tests.support.staff import joined
from tests.support.wall import Wall
from tests.ui.kiosk import Kiosk
from ui.place import Place

Start = Callable[..., Kiosk]
RIGHT = "Ja, datoen er riktig"
JUMPED = "Klokken på denne maskinen hoppet til tirsdag 22.\u00a0desember 2026, 10:00. Er det riktig?"
BEHIND = "Klokken på denne maskinen gikk tilbake til tirsdag 17.\u00a0november 2026, 10:00. Er det riktig?"


@pytest.fixture
def unkept(office_made: Office, tmp_path: Path) -> Iterator[Office]:
    """A location with a visit, on a machine whose clock nobody keeps."""
    made = copy_of(office_made, tmp_path, Wall(office_made, NOW).machine)
    check_in(made.location, guest("Ola"), NOW)
    yield made
    made.location.close()


def opened(unkept: Office, kiosks: Start, **more: object) -> Kiosk:
    return kiosks(Place(None, unkept.location.home, lambda: unkept.keyring, machine=unkept.location.machine), **more)


def test_a_lead_confirms_a_jump_in_one_touch_and_the_purge_is_done(unkept: Office, kiosks: Start) -> None:
    kiosk = opened(unkept, kiosks, now=NOW + days(30))
    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.hand.sees(JUMPED), "the question")
    assert "2026-11-22" in unkept.day_slots()
    kiosk.hand.touch(RIGHT)
    kiosk.hand.wait(lambda: "2026-11-22" not in unkept.day_slots(), "the purge")
    kiosk.hand.wait(lambda: not kiosk.hand.sees(JUMPED), "no question any more")


def test_a_jump_is_seen_at_unlocking_before_upkeep_comes_round(unkept: Office, kiosks: Start) -> None:
    kiosk = opened(unkept, kiosks)
    kiosk.now = NOW + days(30)
    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.hand.sees(JUMPED), "the question")


def test_a_clock_that_went_back_is_said(unkept: Office, kiosks: Start) -> None:
    kiosk = opened(unkept, kiosks, now=NOW - days(5))
    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.hand.sees(BEHIND), "the question")
    kiosk.hand.touch(RIGHT)
    kiosk.hand.wait(lambda: not kiosk.hand.sees(BEHIND), "no question any more")


def test_who_is_no_lead_is_told_who_can_confirm(unkept: Office, kiosks: Start) -> None:
    kiosk = opened(unkept, kiosks, now=NOW + days(30))
    kiosk.unlock()
    kiosk.hand.wait(lambda: kiosk.hand.sees(RIGHT), "the question")
    view = kiosk.window.reception.staff.alerts
    kiosk.window.flows.unlock.who.role = "desk"
    view.changed.emit()
    kiosk.hand.wait(lambda: not kiosk.hand.sees(RIGHT), "no button")
    assert any("Noen med rollen leder" in text for text in kiosk.hand.texts())
    view.confirm()
    refusal = "Dette kan bare gjøres av noen med rollen leder."
    kiosk.hand.wait(lambda: kiosk.hand.sees(refusal), "the refusal")


def test_an_alert_stays_until_somebody_has_seen_to_it(kiosk: Kiosk, office: Office) -> None:
    alert(office.location, "purge_late", NOW)
    late = "Besøk som skulle vært slettet, har ikke latt seg slette på 24 timer. Ring IT."
    kiosk.unlock()
    kiosk.hand.touch(f"Ordnet: {late}")
    kiosk.hand.wait(lambda: not kiosk.hand.sees(late), "nothing waits")
    assert alerts(office.location) == ()


def test_no_alert_is_seen_while_locked(kiosk: Kiosk, office: Office) -> None:
    alert(office.location, "purge_late", NOW)
    kiosk.unlock()
    kiosk.hand.wait(lambda: any(text.startswith("Ordnet") for text in kiosk.hand.texts()), "the alert")
    kiosk.hand.touch("Lås")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    assert not any(text.startswith("Ordnet") for text in kiosk.hand.texts())
    assert kiosk.window.reception.staff.alerts.is_empty


def test_where_nothing_waits_nothing_is_shown(kiosk: Kiosk) -> None:
    kiosk.open_desk()
    assert not kiosk.hand.sees(RIGHT)
    assert not any(text.startswith("Ordnet") for text in kiosk.hand.texts())


def test_what_only_a_new_sheet_ends_has_no_button(kiosk: Kiosk, office: Office) -> None:
    joined(office, "ola", "lead")
    remove_person(office.location, office.who, "ola", NOW)
    kiosk.unlock()
    kiosk.hand.wait(lambda: any("gjenopprettingsark" in text for text in kiosk.hand.texts()), "the alert")
    kiosk.hand.wait(lambda: any("rollen leder" in text for text in kiosk.hand.texts()), "the other")
    assert not any(text.startswith("Ordnet") for text in kiosk.hand.texts())
