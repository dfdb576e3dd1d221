"""HAZARDS rows 36 and 42c: with the sheet a location opens again; without it, it says that it cannot."""

import json
from dataclasses import replace

import pytest
from keyring.errors import KeyringLocked

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.ops import audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.check_in import check_in
from kiosk.ops.drill import drill
from kiosk.ops.enter import enter
from kiosk.ops.location import Location, open_location
from kiosk.ops.lost_keys import LostKeys
from kiosk.ops.people import list_people, remove_person
from kiosk.ops.purge import purge
from kiosk.ops.recover import finish_recovery
from kiosk.ops.unlock import unlock
from kiosk.store import schema
from tests.support.location import NOW, PASSPHRASE, Office, days, guest
from tests.support.recovery import NEW, SIV, prepared, recovered, refusal
from tests.support.staff import joined, roster_of

pytestmark = pytest.mark.long

TODAY = NOW.date()


def came_yesterday(office: Office) -> None:
    noted = guest("Yesterday") | {"arrived_at": (NOW - days(1)).isoformat()}
    enter(office.location, office.who, [json.dumps(noted)], NOW)


def actions(location: Location, newest: int) -> list[str]:
    return [row.action for row in audit_log.show(location, newest)]


def test_hazard_42c_with_a_lost_keyring_the_store_opens_and_the_old_passphrases_work(office: Office) -> None:
    ola = joined(office, "ola")
    with recovered(office, MemoryKeyring()) as back:
        for short, person_id in (("kari", office.who.id), ("ola", ola.id)):
            assert unlock(back.office.location, PASSPHRASE, NOW, short).id == person_id
        assert back.office.who.role == "lead"
        assert drill(back.office.location, back.office.sheet.groups, NOW).good  # the device signs
        assert audit_log.verify(back.office.location).findings == ()


def test_hazard_42c_the_keys_of_the_days_are_lost_and_it_says_so(office: Office) -> None:
    came_yesterday(office)
    check_in(office.location, guest("Today"), NOW)
    with recovered(office, MemoryKeyring()) as back:
        device = back.office.location.device_id
        assert back.lost == LostKeys((TODAY - days(1), TODAY), 0, device, head=True)
        assert back.office.names(NOW) == ["?", "?"]
        assert [alert.code for alert in alerts(back.office.location)] == ["keys_lost"]


def test_hazard_42c_the_audit_says_what_was_made_anew(office: Office) -> None:
    check_in(office.location, guest("Today"), NOW)
    with recovered(office, MemoryKeyring()) as back:
        rows = audit_log.show(back.office.location, 4)
        assert [row.action for row in rows] == ["device_added", "head_lost", "day_keys_lost", "recovered"]
        assert [row.subject for row in rows][:3] == [back.office.location.device_id, "keyring", TODAY.isoformat()]
        assert {row.signer for row in rows} == {back.office.who.signer}


def test_hazard_42c_check_in_works_again_on_the_day_whose_key_is_lost(office: Office) -> None:
    check_in(office.location, guest("Morning"), NOW)
    with recovered(office, MemoryKeyring()) as back:
        check_in(back.office.location, guest("Afternoon"), NOW)
        assert sorted(back.office.names(NOW)) == ["?", "Afternoon"]
        assert back.office.day_slots() == [TODAY.isoformat()]


def test_hazard_42c_what_was_noted_on_paper_meanwhile_is_entered(office: Office) -> None:
    came_yesterday(office)
    with recovered(office, MemoryKeyring()) as back:
        at = (NOW - days(1)).isoformat()
        enter(back.office.location, back.office.who, [f'{{"name": "Paper", "arrived_at": "{at}"}}'], NOW)
        assert sorted(back.office.names(NOW)) == ["?", "Paper"]


def test_the_rows_under_a_lost_key_open_again_with_an_old_keyring(office: Office) -> None:
    """Nothing is given up before the purge: the day's slot may hold either of its keys."""
    check_in(office.location, guest("Morning"), NOW)
    old = office.keyring._kept[office.location.slots.service, f"day:{TODAY}"]
    with recovered(office, MemoryKeyring()) as back:
        check_in(back.office.location, guest("Afternoon"), NOW)
        back.office.keyring._kept[back.office.location.slots.service, f"day:{TODAY}"] = old
        again = open_location(back.office.location.settings, back.office.location.home, back.office.keyring)
        both = Office(again, back.office.keyring, back.office.who, back.office.sheet)
        assert sorted(both.names(NOW)) == ["?", "Morning"]
        check_in(again, guest("Evening"), NOW)
        assert sorted(both.names(NOW)) == ["?", "Evening", "Morning"]
        again.close()


def test_a_day_with_two_keys_is_purged_like_any_other(office: Office) -> None:
    check_in(office.location, guest("Morning"), NOW)
    with recovered(office, MemoryKeyring()) as back:
        check_in(back.office.location, guest("Afternoon"), NOW)
        assert purge(back.office.location, NOW + days(10)).days == 1
        assert back.office.day_slots() == []


def test_a_window_that_runs_on_takes_the_new_key_of_the_day(office: Office) -> None:
    """It still has the lost one in memory: whatever it sealed under that would be gone with the process."""
    check_in(office.location, guest("Morning"), NOW)
    assert office.names(NOW) == ["Morning"]
    keyring = office.keyring
    keyring._kept.pop((office.location.slots.service, f"day:{TODAY}"))
    with recovered(office, keyring) as back:
        check_in(office.location, guest("Afternoon"), NOW)
        assert sorted(back.office.names(NOW)) == ["?", "Afternoon"]


@pytest.mark.parametrize("slot", ["store", "pepper", "device", "head", f"day:{TODAY}"])
def test_hazard_58_a_slot_that_was_spoilt_is_recovered_as_one_that_is_missing(office: Office, slot: str) -> None:
    check_in(office.location, guest("Today"), NOW)
    office.keyring._kept[office.location.slots.service, slot] = "not base64!"
    with recovered(office, office.keyring) as back:
        assert back.lost.head == (slot == "head")
        assert back.office.names(NOW) == ["?" if slot.startswith("day") else "Today"]
        check_in(back.office.location, guest("Next"), NOW)


def test_hazard_36_all_passphrases_lost_with_the_keyring_intact(office: Office) -> None:
    check_in(office.location, guest("Today"), NOW)
    with recovered(office, office.keyring) as back:
        assert back.lost == LostKeys((), 0, "", head=False)
        assert back.office.names(NOW) == ["Today"]
        assert actions(back.office.location, 2) == ["recovered", "visits"]
        assert alerts(back.office.location) == ()


def test_the_used_sheet_opens_nothing_more_and_the_new_one_everything(office: Office) -> None:
    with recovered(office, MemoryKeyring()) as back:
        assert drill(back.office.location, back.office.sheet.groups, NOW).good
        old = drill(back.office.location, office.sheet.groups, NOW)
        assert (old.file, old.site_keys, old.signs) == (False, False, False)
        assert refusal(office) == "sheet_foreign"


def test_new_rows_are_closed_to_who_copied_the_used_sheet(office: Office) -> None:
    """It was out of the safe; with it went every generation that it opens."""
    with recovered(office, office.keyring) as back:
        assert [key.generation for key in roster_of(back.office)[0].keys] == [1, 2]
        check_in(back.office.location, guest("After"), NOW)
        with back.office.location.reading() as connection:
            [row] = connection.execute(schema.visit.select()).all()
        assert int.from_bytes(row.arrival[1:5]) == 2


def test_it_can_be_done_again_with_the_new_sheet(office: Office) -> None:
    with (
        recovered(office, MemoryKeyring()) as back,
        recovered(back.office, MemoryKeyring(), replace(SIV, short="tor", name="Tor")) as again,
    ):
        assert [each.short for each in list_people(again.office.location)] == ["kari", "siv", "tor"]
        assert unlock(again.office.location, PASSPHRASE, NOW, "kari").id == office.who.id


def test_the_newcomer_takes_people_in_and_out(office: Office) -> None:
    with recovered(office, MemoryKeyring()) as back:
        remove_person(back.office.location, back.office.who, "kari", NOW)
        back.office.who = unlock(back.office.location, NEW, NOW)
        assert joined(back.office, "tor").short == "tor"


def test_killed_before_it_is_finished_the_old_sheet_still_works(office: Office) -> None:
    """Prepared, shown, and never confirmed."""
    prepared(office, MemoryKeyring()).location.close()
    assert drill(office.location, office.sheet.groups, NOW).good
    assert unlock(office.location, PASSPHRASE, NOW).id == office.who.id


class FailingKeyring(MemoryKeyring):
    """Fails at its n-th write, and no more after that."""

    def __init__(self, fails_at: int) -> None:
        super().__init__()
        self.left = fails_at

    def set_password(self, service: str, username: str, password: str) -> None:
        self.left -= 1
        if self.left == 0:
            raise KeyringLocked
        super().set_password(service, username, password)


@pytest.mark.parametrize("write", range(1, 5))
def test_wherever_it_fails_one_of_the_two_sheets_recovers(office: Office, write: int) -> None:
    """Writes to the keyring: pepper, device, the day's key, and last the store's key."""
    check_in(office.location, guest("Today"), NOW)
    keyring = FailingKeyring(write)
    found = prepared(office, keyring)
    with pytest.raises(Environment, match="keyring_failed"):
        finish_recovery(found, NOW)
    found.location.close()
    office.sheet = office.sheet if write < 4 else found.sheet
    with recovered(office, keyring, replace(SIV, short="tor", name="Tor")) as back:
        assert unlock(back.office.location, PASSPHRASE, NOW, "kari").id == office.who.id
        check_in(back.office.location, guest("Again"), NOW)
        assert audit_log.verify(back.office.location).findings == ()
