"""`innom doctor`: each thing that can be wrong is found and named, and the others are looked at all the same."""

import json
import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest

from kiosk.crypto.day_keys import slot_of
from kiosk.crypto.slots import KeyringBackend, MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.findings import FINDINGS, Finding, State, found
from kiosk.machine_clock import MachineClock
from kiosk.ops import doctor
from kiosk.ops.alerts import alert
from kiosk.ops.check_in import check_in
from kiosk.ops.doctor_location import examine_location
from kiosk.ops.setup import set_up
from kiosk.settings import load
from kiosk.store import state
from tests.support.location import NOW, WELL_KEPT, Office, days, guest, settings_file
from tests.support.staff import joined
from tests.support.sysfs import screen

Announce = Callable[[str], AbstractContextManager[list[logging.LogRecord]]]


def codes(findings: object) -> dict[str, str]:
    """What was found at each check."""
    return {each.check: each.code for each in findings}  # type: ignore[attr-defined]


def store(office: Office, keyring: Callable[[], KeyringBackend], machine: MachineClock = WELL_KEPT) -> dict[str, str]:
    office.location.close()
    settings, home = office.location.settings, office.location.home
    return codes(doctor.examine_store(settings, home, keyring, NOW, machine))


def test_a_location_that_is_well_has_nothing_wrong(office: Office) -> None:
    joined(office, "ola", role="lead")
    check_in(office.location, guest("Here"), NOW)
    findings = [*examine_location(office.location, NOW)]
    assert {each.state for each in findings} == {State.OK}
    assert {"store", "clock", "pause", "ntp", "retention", "purge", "day_keys", "chain", "staff", "sheet", "alerts",
            "versions"} == codes(findings).keys()  # fmt: skip


def test_a_keyring_that_lacks_a_days_key_is_damage(office: Office) -> None:
    check_in(office.location, guest("Here"), NOW)
    office.keyring.delete_password(office.location.slots.service, slot_of(NOW.date()))
    office.location.forget_days(NOW + days(30))
    told = next(each for each in examine_location(office.location, NOW) if each.check == "day_keys")
    assert (told.code, told.damage, told.values) == ("day_keys_gone", True, {"days": 1})


def test_a_changed_line_of_the_log_is_damage_and_the_rest_is_looked_at(office: Office) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE audit SET at = 'never' WHERE number = 2")
    findings = [*examine_location(office.location, NOW)]
    assert next(each for each in findings if each.check == "chain") == Finding(
        "chain", "chain_broken", State.WRONG, damage=True, values={"line": 2}
    )
    assert codes(findings)["versions"] == "versions"


def test_a_value_that_cannot_be_read_stops_its_own_check_only(office: Office) -> None:
    with office.location.writing() as connection:
        state.put(connection, state.PURGED_THROUGH, "some day")
    told = codes(examine_location(office.location, NOW))
    assert (told["purge"], told["alerts"]) == ("time_damaged", "alerts_none")


@pytest.mark.parametrize(
    ("since", "code"), [(None, "purge_due"), (NOW.isoformat(), "purge_fails")], ids=["due", "failing"]
)
def test_deletion_that_is_late_is_wrong(since: str | None, code: str, office: Office) -> None:
    with office.location.writing() as connection:
        if since:
            state.put(connection, state.PURGE_FAILS, since)
    assert codes(examine_location(office.location, NOW + days(1)))["purge"] == code


@pytest.mark.parametrize(("ahead", "code"), [(30, "clock_ahead"), (-2, "clock_behind"), (0, "clock_right")])
def test_a_clock_in_doubt_is_wrong(ahead: int, code: str, office: Office) -> None:
    assert codes(examine_location(office.location, NOW + days(ahead)))["clock"] == code


@pytest.mark.parametrize(("kept", "code"), [(True, "ntp_kept"), (False, "ntp_not"), (None, "ntp_unknown")])
def test_the_time_server_is_told(kept: bool | None, code: str, office: Office) -> None:
    office.location.machine = replace(WELL_KEPT, in_sync=lambda: kept)
    assert codes(examine_location(office.location, NOW))["ntp"] == code


def test_a_long_retention_wants_a_reason(office: Office) -> None:
    site = replace(office.location.site, retention=20)
    office.location.settings = replace(office.location.settings, site=site)
    assert codes(examine_location(office.location, NOW))["retention"] == "retention_long"


def test_an_alert_a_missing_sheet_and_one_lead_are_told(office: Office) -> None:
    alert(office.location, "disk_full", NOW)
    office.location.files.recovery.unlink()
    told = codes(examine_location(office.location, NOW))
    assert (told["alerts"], told["sheet"], told["staff"]) == ("alerts_wait", "sheet_gone", "staff_one")


def test_a_location_without_staff_waits_for_somebody(tmp_path: Path) -> None:
    keyring, home = MemoryKeyring(), tmp_path / "home"
    settings = set_up(settings_file(tmp_path), home, keyring, NOW)
    told = codes(doctor.examine_store(settings, home, lambda: keyring, NOW, WELL_KEPT))
    assert told["staff"] == "staff_none"
    assert "sheet" not in told


def test_without_a_keyring_its_sentence_is_said(office: Office) -> None:
    def none() -> KeyringBackend:
        raise Environment("keyring_missing")

    assert store(office, none) == {"keyring": "keyring_missing"}


def test_an_empty_keyring_is_said(office: Office) -> None:
    assert store(office, MemoryKeyring) == {"keyring": "keyring_slot_missing"}


def test_a_damaged_store_is_damage(office: Office, announce_log: Announce) -> None:
    office.location.checkpoint()
    office.location.close()
    file = office.location.files.database
    file.write_bytes(b"\0" * file.stat().st_size)
    settings, home = office.location.settings, office.location.home
    with announce_log("kiosk.store.salvage"):
        [told] = doctor.examine_store(settings, home, lambda: office.keyring, NOW, WELL_KEPT)
    assert (told.check, told.state, told.damage) == ("store", State.WRONG, True)


def test_a_file_that_others_can_read_is_named(office: Office) -> None:
    home = office.location.home
    assert codes(doctor.examine_machine(home))["permissions"] == "permissions_tight"
    office.location.files.recovery.chmod(0o640)
    told = next(each for each in doctor.examine_machine(home) if each.check == "permissions")
    assert (told.code, told.values) == ("permissions_loose", {"file": str(office.location.files.recovery)})


def test_an_older_copy_beside_the_store_is_named(office: Office) -> None:
    (office.location.files.folder / "visits.db.damaged").touch(0o600)
    assert codes(doctor.examine_machine(office.location.home))["copies"] == "copies_left"


@pytest.mark.parametrize("left", ["store.replaced", "store.replaced-2", "restore.new"])
def test_what_a_restore_left_beside_the_store_is_told(left: str, office: Office) -> None:
    (office.location.home / left).mkdir()
    assert codes(doctor.examine_machine(office.location.home))["copies"] == "copies_left"


def test_before_set_up_the_machine_is_looked_at(tmp_path: Path) -> None:
    told = codes(doctor.examine_machine(tmp_path / "nothing" / "here"))
    assert {"disk", "swap", "account", "permissions", "space", "log", "copies"} == told.keys()


def test_settings_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    file = settings_file(tmp_path, retention_days='"ten"')
    known, told = doctor.of_settings(lambda: load(file))
    assert (known, told.check, told.code) == (None, "settings", "settings_number")
    assert "site.retention_days" in told.said("en")


def test_the_screen_is_held_against_the_settings(office: Office, tmp_path: Path) -> None:
    settings, machine = office.location.settings, tmp_path / "machine"
    assert codes(doctor.examine_glass(settings, machine))["screen"] == "screen_unknown"
    screen(machine, "card0-HDMI-A-1", 52)
    screen(machine, "card0-DP-1", 90, status="disconnected")
    assert codes(doctor.examine_glass(settings, machine))["screen"] == "screen_found"
    for width, code in ((510, "screen_found"), (345, "screen_differs")):
        assert codes(doctor.examine_glass(replace(settings, screen_width_mm=width), machine))["screen"] == code


def test_a_camera_is_missed_only_where_the_settings_use_one(office: Office, tmp_path: Path) -> None:
    settings, machine = office.location.settings, tmp_path / "machine"
    assert codes(doctor.examine_glass(settings, machine))["camera"] == "camera_off"
    wanted = replace(settings, camera=True)
    assert codes(doctor.examine_glass(wanted, machine))["camera"] == "camera_unknown"
    (machine / "sys/class").mkdir(parents=True)
    assert codes(doctor.examine_glass(wanted, machine))["camera"] == "camera_gone"
    (machine / "sys/class/video4linux/video0").mkdir(parents=True)
    assert codes(doctor.examine_glass(wanted, machine))["camera"] == "camera_found"


def test_nothing_that_doctor_says_names_a_visitor(office: Office) -> None:
    check_in(office.location, guest("Ragnhild Tøndel"), NOW)
    home = office.location.home
    findings = [*doctor.examine_machine(home), *examine_location(office.location, NOW)]
    said = json.dumps([[each.said("en"), str(each.values)] for each in findings], ensure_ascii=False)
    assert "Tøndel" not in said
    assert "912" not in said


def test_each_finding_says_its_values_by_the_clock_on_the_wall(office: Office) -> None:
    told = found("purge", "purge_fails", since=NOW)
    assert "2026-11-22 10:00+01:00" in told.said("en", office.location.site.zone)
    for code, (_, source) in FINDINGS.items():
        names = {name for _, name, _, _ in Formatter().parse(source) if name}
        assert found("any", code, **dict.fromkeys(names, 7)).said("nb"), code
