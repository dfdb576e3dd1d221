"""A new recovery sheet at the desk: a lead proves who she is, two groups are typed back, and only then it counts."""

import pytest

from kiosk.ops.alerts import alert, alerts
from kiosk.ops.audit_log import show
from kiosk.ops.drill import drill
from tests.support.location import NOW, PASSPHRASE, Office
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long


def asked(kiosk: Kiosk) -> None:
    """To where the passphrase is asked for."""
    kiosk.open_desk("People")
    kiosk.hand.touch("Nytt gjenopprettingsark")
    kiosk.hand.wait(lambda: kiosk.hand.focused() == "Passordfrasen din", "the passphrase")


def prove(kiosk: Kiosk, passphrase: str = PASSPHRASE) -> None:
    kiosk.hand.type(passphrase)
    kiosk.hide_keyboard()
    kiosk.hand.touch("Vis et nytt ark")


def shown(kiosk: Kiosk) -> tuple[str, ...]:
    """The groups of a sheet on the glass."""
    asked(kiosk)
    prove(kiosk)
    kiosk.hand.wait(lambda: kiosk.hand.sees("Det nye gjenopprettingsarket"), "the sheet")
    groups = tuple(name.split(": ")[1] for name in kiosk.hand.names() if name.startswith("Gruppe "))
    assert len(groups) == 13
    return groups


def type_back(kiosk: Kiosk, groups: tuple[str, ...]) -> None:
    """The two that are asked for."""
    kiosk.hand.touch("Jeg har det på papir")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Les fra arket ditt"), "the question")
    for label in [name for name in kiosk.hand.names() if name.startswith("Gruppe ")]:
        kiosk.hand.fill(label, groups[int(label.removeprefix("Gruppe ")) - 1].lower())
    kiosk.hide_keyboard()
    kiosk.hand.touch("Bruk dette arket")


def good(office: Office, groups: tuple[str, ...]) -> bool:
    """Whether this sheet would open the location."""
    return drill(office.location, groups, NOW).good


def test_hazard_42c_a_sheet_whose_two_groups_were_typed_back_takes_the_place_of_the_old_one(
    office: Office, kiosk: Kiosk
) -> None:
    groups = shown(kiosk)
    type_back(kiosk, groups)
    kiosk.hand.wait(lambda: any("Makuler det gamle" in text for text in kiosk.hand.texts()), "the answer")
    assert good(office, groups)
    assert not good(office, office.sheet.groups)
    assert [line.action for line in show(office.location)].count("sheet_made") == 1


def test_a_wrong_passphrase_shows_no_sheet(office: Office, kiosk: Kiosk) -> None:
    asked(kiosk)
    prove(kiosk, "not the passphrase")
    kiosk.hand.wait(lambda: kiosk.desk.opened("People").sheet._refusal._problem is not None, "the refusal")
    assert kiosk.desk.opened("People").sheet.property("step") == "passphrase"
    assert not any(name.startswith("Gruppe ") for name in kiosk.hand.names())


def test_until_two_groups_are_typed_back_the_old_sheet_is_the_good_one(office: Office, kiosk: Kiosk) -> None:
    groups = shown(kiosk)
    type_back(kiosk, groups[::-1])
    view = kiosk.desk.opened("People").sheet
    kiosk.hand.wait(lambda: view._refusal._problem is not None, "the refusal")
    assert view._refusal._problem.code == "sheet_mismatch"
    assert good(office, office.sheet.groups)
    assert not good(office, groups)


def test_hazards_20_22_and_35_a_lock_leaves_nothing_of_a_sheet(kiosk: Kiosk) -> None:
    groups = shown(kiosk)
    kiosk.window.reception.home()
    assert not any(group in text for text in every_text(kiosk.window) for group in groups)


def test_the_way_back_leads_to_the_list_and_forgets_the_sheet(office: Office, kiosk: Kiosk) -> None:
    groups = shown(kiosk)
    kiosk.hand.touch("Tilbake")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Søk"), "the list")
    assert not any(group in text for text in every_text(kiosk.window) for group in groups)
    assert good(office, office.sheet.groups)


def test_a_new_sheet_ends_the_alert_that_asks_for_one(office: Office, kiosk: Kiosk) -> None:
    alert(office.location, "sheet_new", NOW)
    type_back(kiosk, shown(kiosk))
    kiosk.hand.wait(lambda: alerts(office.location) == (), "the alert gone")
