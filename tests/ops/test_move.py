"""A location on another machine: with backup and sheet it is there again; without day keys its visits stay shut."""

import json
from dataclasses import replace

import pytest

from kiosk.crypto import recovery
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Problem
from kiosk.ops import audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.backup import back_up
from kiosk.ops.check_in import check_in
from kiosk.ops.drill import drill
from kiosk.ops.hold import Order, hold
from kiosk.ops.list_holds import show_hold
from kiosk.ops.setup import set_up
from kiosk.ops.unlock import unlock
from kiosk.store import visits
from tests.support.carrying import UNKEPT, backed_up, moved
from tests.support.location import NOW, PASSPHRASE, Office, days, guest, settings_file
from tests.support.staff import joined

pytestmark = pytest.mark.long  # each unlocks several times: Argon2id

TODAY = NOW.date().isoformat()


def refusal(office: Office, file: object, **more: object) -> str:
    with pytest.raises(Problem) as problem, moved(office, file, **more):  # type: ignore[arg-type]
        pass
    return problem.value.code


def test_hazard_58_without_day_keys_the_visits_stay_shut_and_it_is_said(office: Office) -> None:
    check_in(office.location, guest("Ada"), NOW)
    file = backed_up(office)
    with moved(office, file) as (done, there):
        assert (done.way, done.visits, done.days_lost) == ("moved", 1, 1)
        assert done.unknown == ("since", "erased", "people")
        assert there.names(NOW) == ["?"]
        assert {each.code for each in alerts(there.location)} == {"keys_lost", "restored"}


def test_with_day_keys_everything_opens_on_the_other_machine(office: Office) -> None:
    check_in(office.location, guest("Ada"), NOW)
    whole = office.visits(NOW)
    file = backed_up(office, day_keys=True)
    with moved(office, file) as (done, there):
        assert (done.visits, done.days_lost) == (1, 0)
        assert there.visits(NOW) == whole
        assert unlock(there.location, PASSPHRASE, NOW, "kari").name == "Kari Moe"
        check_in(there.location, guest("Bo"), NOW)
        assert there.day_slots() == [TODAY]
        assert audit_log.verify(there.location).findings == ()


def test_only_the_new_sheet_is_good_there(office: Office) -> None:
    file = backed_up(office)
    with moved(office, file) as (_, there):
        assert there.sheet.groups != office.sheet.groups
        assert drill(there.location, there.sheet.groups, NOW).good
        assert not drill(there.location, office.sheet.groups, NOW).good


def test_what_is_due_comes_to_no_other_machine(office: Office) -> None:
    check_in(office.location, guest("Ada"), NOW)
    file = backed_up(office, day_keys=True)
    with moved(office, file, NOW + days(10)) as (done, there):
        assert (done.visits, there.names(NOW + days(10)), there.day_slots()) == (0, [], [])
        with there.location.reading() as connection:
            assert visits.count(connection) == 0


def test_without_a_time_server_there_somebody_says_what_day_it_is(office: Office) -> None:
    check_in(office.location, guest("Ada"), NOW)
    file, later = backed_up(office, day_keys=True), NOW + days(5)
    keyring = MemoryKeyring()
    assert refusal(office, file, now=later, machine=UNKEPT, keyring=keyring) == "restore_date_needed"
    assert keyring._kept == {}
    with moved(office, file, later, machine=UNKEPT, today=later.date()) as (_, there):
        assert there.names(later) == ["Ada"]


def test_a_hold_goes_along_with_its_key(office: Office) -> None:
    ola = joined(office, "ola")
    receipt = check_in(office.location, guest("Ada"), NOW)
    order = Order("Arbeidstilsynet", NOW.date().replace(year=2027), "inspection")
    made = hold(office.location, office.who, ola, [receipt.id], order, NOW)
    file = backed_up(office, day_keys=True)
    with moved(office, file) as (_, there):
        listing = show_hold(there.location, there.who, made.id, "inspection", "", NOW)
        assert [visit.arrival.visitor.name for visit in listing.visits if visit.arrival] == ["Ada"]


def test_the_day_keys_open_with_the_sheet_only(office: Office) -> None:
    check_in(office.location, guest("Ada"), NOW)
    file = backed_up(office, day_keys=True)
    content = file.read_bytes()
    key = office.location.slots.need(f"day:{TODAY}", 32)
    assert key not in content
    assert key.hex().encode() not in content
    other = replace(office, sheet=replace(office.sheet, groups=recovery.groups_of(bytes(32))))
    assert refusal(other, file) == "sheet_foreign"


def test_only_a_lead_takes_day_keys_along(office: Office) -> None:
    with pytest.raises(Problem) as problem:
        back_up(office.location, office.location.home.parent / "b", NOW, joined(office, "ola"))
    assert problem.value.code == "lead_only"
    assert not (office.location.home.parent / "b").exists()


def test_a_backup_stands_in_the_log_before_it_is_there_and_holds_nothing_due(office: Office) -> None:
    check_in(office.location, guest("Ada"), NOW)
    backed_up(office, NOW + days(10), day_keys=True)
    rows = audit_log.show(office.location)
    assert [(row.action, row.subject) for row in rows][-2:] == [
        ("purged", f"through:{TODAY}"),
        ("backed_up", "day_keys:0"),
    ]
    assert office.day_slots() == []


def test_a_backup_never_takes_a_files_place(office: Office) -> None:
    file = backed_up(office)
    before = file.read_bytes()
    with pytest.raises(Problem) as problem:
        backed_up(office)
    assert (problem.value.code, file.read_bytes() == before) == ("copy_exists", True)
    assert file.stat().st_mode & 0o077 == 0


def test_a_location_that_it_set_up_before_gives_way_and_a_used_one_does_not(office: Office) -> None:
    file, keyring = backed_up(office), MemoryKeyring()
    home = file.parent / "elsewhere"
    set_up(settings_file(file.parent), home, keyring, NOW)
    empty = {service for service, _ in keyring._kept}
    with moved(office, file, keyring=keyring) as (done, there):
        assert done.way == "moved"
        assert empty.isdisjoint(service for service, _ in there.keyring._kept)
        key_id = home / "store" / "key-id.json"
        key_id.write_text(json.dumps({**json.loads(key_id.read_text()), "store": "0123456789abcdef"}))
    assert refusal(office, file, keyring=MemoryKeyring()) == "backup_other_store"


def test_a_mistyped_group_is_named_before_anything_is_done(office: Office) -> None:
    file = backed_up(office)
    groups = ("AAAAAA", *office.sheet.groups[1:])
    other = replace(office, sheet=replace(office.sheet, groups=groups))
    assert refusal(other, file) == "sheet_group_wrong"
    assert not (file.parent / "elsewhere").exists()


def test_settings_go_along_to_the_byte_with_their_signature(office: Office) -> None:
    own = office.location.home / "site.toml"
    own.write_bytes(own.read_bytes().replace(b"\n", b"\r\n"))
    own.with_name("site.toml.sig").write_bytes(b"signed by IT")
    with moved(office, backed_up(office)) as (_, there):
        moved_to = there.location.home / "site.toml"
        assert moved_to.read_bytes() == own.read_bytes()
        assert moved_to.with_name("site.toml.sig").read_bytes() == b"signed by IT"
