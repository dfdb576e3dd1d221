"""Alerts wait for somebody who is unlocked, and keep the time at which they began."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Refused
from kiosk.ops.alerts import Alert, alert, alerts, settle, waiting
from kiosk.ops.location import open_location
from kiosk.ops.new_sheet import prepare_sheet, replace_sheet
from kiosk.ops.people import remove_person
from kiosk.ops.setup import set_up
from tests.support.location import NOW, Office, settings_file
from tests.support.recovery import recovered
from tests.support.staff import joined

LATER = NOW + timedelta(hours=1)


def test_an_alert_keeps_its_first_time_until_it_is_settled(office: Office) -> None:
    alert(office.location, "purge_late", NOW)
    alert(office.location, "purge_late", LATER)
    alert(office.location, "camera_gone", LATER)
    assert alerts(office.location) == (Alert("purge_late", NOW), Alert("camera_gone", LATER))
    settle(office.location, office.who, "purge_late")
    assert alerts(office.location) == (Alert("camera_gone", LATER),)


def test_nobody_settles_an_alert_while_locked(office: Office) -> None:
    alert(office.location, "purge_late", NOW)
    office.who.lock()
    with pytest.raises(Refused, match="locked"):
        settle(office.location, office.who, "purge_late")
    assert len(alerts(office.location)) == 1


def codes(office: Office) -> list[str]:
    return [each.code for each in waiting(office.location)]


def test_the_only_lead_is_told_of_since_set_up_until_there_is_a_second(office: Office) -> None:
    assert waiting(office.location) == (Alert("one_lead", NOW),)
    joined(office, "siv", "desk")
    assert codes(office) == ["one_lead"]
    joined(office, "ola", "lead")
    assert codes(office) == []


def test_the_only_lead_is_told_of_since_the_other_one_went(office: Office) -> None:
    joined(office, "ola", "lead")
    remove_person(office.location, office.who, "ola", LATER)
    assert Alert("one_lead", LATER) in waiting(office.location)


def test_hazard_36_a_lead_who_is_removed_leaves_an_alert_until_there_is_a_new_sheet(office: Office) -> None:
    joined(office, "ola", "lead")
    remove_person(office.location, office.who, "ola", LATER)
    assert alerts(office.location) == (Alert("sheet_new", LATER),)
    with pytest.raises(Refused, match="alert_ends_itself"):
        settle(office.location, office.who, "sheet_new")
    replace_sheet(office.location, office.who, prepare_sheet(office.location, office.who), LATER)
    assert alerts(office.location) == ()


def test_hazard_36_a_recovery_with_the_sheet_settles_it_too(office: Office) -> None:
    joined(office, "ola", "lead")
    remove_person(office.location, office.who, "ola", NOW)
    with recovered(office, office.keyring) as back:
        assert [each.code for each in alerts(back.office.location)] == []


def test_who_never_was_a_lead_had_no_sheet_in_her_hands(office: Office) -> None:
    joined(office, "siv", "desk")
    remove_person(office.location, office.who, "siv", NOW)
    assert alerts(office.location) == ()


def test_nobody_is_nagged_before_there_is_anybody(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    settings = set_up(settings_file(tmp_path), tmp_path / "home", keyring, NOW)
    location = open_location(settings, tmp_path / "home", keyring)
    assert waiting(location) == ()
    location.close()
