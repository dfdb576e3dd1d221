"""Set-up and settings: who is refused changes nothing, and what was promised under old settings is done first."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.crypto import recovery
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment, Refused
from kiosk.domain.retention import deleted_after
from kiosk.ops import audit_log, setup
from kiosk.ops.check_in import check_in
from kiosk.ops.location import open_location
from kiosk.ops.notice import show_notice
from kiosk.ops.open_pass import open_pass
from kiosk.ops.purge import purge
from kiosk.settings import load
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT, Office, days, guest, settings_file
from tests.support.taking_over import changed


def test_a_refused_first_person_leaves_the_first_ones_sheet_good(tmp_path: Path) -> None:
    keyring, home = MemoryKeyring(), tmp_path / "home"
    location = open_location(setup.set_up(settings_file(tmp_path), home, keyring, NOW), home, keyring)
    anna, berit = (setup.prepare_first_person(location, name, name, PASSPHRASE) for name in ("Anna", "Berit"))
    setup.add_first_person(location, anna, NOW)
    with pytest.raises(Refused, match="already_set_up"):
        setup.add_first_person(location, berit, NOW)
    seed = recovery.seed_of(anna.sheet.groups)
    recovery.open_secrets(location.files.recovery.read_bytes(), location.store_id, seed)
    location.close()


def test_hazard_54_a_shorter_retention_purges_at_once_and_a_longer_one_shows_nothing_again(
    office: Office, tmp_path: Path
) -> None:
    check_in(office.location, guest("Old"), NOW)
    later = NOW + days(7)
    office = changed(office, tmp_path, later, retention_days="5")
    assert office.day_slots() == []
    office = changed(office, tmp_path, later, retention_days="14")
    assert office.names(later, days=14) == []
    office.location.close()


def test_visits_that_were_due_under_the_old_retention_are_gone_before_a_longer_one_holds(
    office: Office, tmp_path: Path
) -> None:
    check_in(office.location, guest("Due"), NOW)
    later = NOW + days(12)
    office = changed(office, tmp_path, later, retention_days="28")
    assert office.names(later, days=28) == []
    office.location.close()


def test_a_notice_whose_words_change_gets_a_new_version_and_others_do_not(office: Office, tmp_path: Path) -> None:
    office = changed(office, tmp_path, closing="20:00:00")
    assert version(office, "nb") == (1, True)
    office = changed(office, tmp_path, retention_days="14")
    assert version(office, "nb") == version(office, "en") == (2, False)
    check_in(office.location, guest("Ola"), NOW)
    [visit] = office.visits(NOW)
    assert visit.arrival is not None
    assert visit.arrival.notice == 2
    office.location.close()


def version(office: Office, language: str) -> tuple[int, bool]:
    """The notice's version, and whether it says ten days."""
    shown = show_notice(office.location, language, NOW)
    assert shown is not None
    return shown.notice.version, "10 " in shown.notice.text


def test_an_earlier_closing_time_closes_nobody_at_a_time_that_has_passed(office: Office, tmp_path: Path) -> None:
    office = changed(office, tmp_path, closing="22:00:00")
    evening = NOW + timedelta(hours=9)  # 19:00 in Oslo
    check_in(office.location, guest("Late"), evening)
    office = changed(office, tmp_path, evening + timedelta(minutes=5), closing="18:00:00")
    [visit] = office.visits(evening + timedelta(hours=1))
    assert visit.departure is None
    office.location.close()


@pytest.mark.parametrize("change", ["retention_days=1", "retention_days=28", "closing=20:00:00", 'zone="Asia/Tokyo"'])
def test_only_set_up_takes_other_settings_over(change: str, office: Office, tmp_path: Path) -> None:
    key, value = change.split("=")
    others = load(settings_file(tmp_path, **{key: value}))
    with pytest.raises(Environment, match="settings_differ"):
        open_location(others, office.location.home, office.keyring)
    harmless = load(settings_file(tmp_path, name='"Another sign at the door"'))
    open_location(harmless, office.location.home, office.keyring).close()


def test_a_longer_retention_keeps_nobody_longer_than_the_receipt_says(office: Office, tmp_path: Path) -> None:
    receipt = check_in(office.location, guest("Told ten"), NOW)
    assert receipt.deleted_after is not None
    office = changed(office, tmp_path, retention_days="28")
    check_in(office.location, guest("Told too"), NOW)
    check_in(office.location, guest("Told 28"), NOW + days(1))
    assert open_pass(office.location, receipt.pass_code, "4567", NOW).kept_until == receipt.deleted_after
    with pytest.raises(Refused, match="visit_gone"):
        open_pass(office.location, receipt.pass_code, "4567", receipt.deleted_after)
    assert office.names(receipt.deleted_after, days=28) == ["Told 28"]
    assert purge(office.location, receipt.deleted_after).visits == 2
    assert office.day_slots() == ["2026-11-23"]
    assert office.names(NOW + days(28), days=28) == ["Told 28"]
    assert purge(office.location, NOW + days(29)).visits == 1
    office.location.close()


def test_each_day_is_kept_as_long_as_the_shortest_retention_since(office: Office, tmp_path: Path) -> None:
    kept = []
    for day, retention in enumerate(("10", "28", "5", "14", "28")):
        now = NOW + days(day)
        office = changed(office, tmp_path, now, retention_days=retention)
        receipt = check_in(office.location, guest(retention), now)
        assert receipt.deleted_after is not None
        kept.append((receipt.deleted_after - now).days + 1)
    assert kept == [10, 10, 5, 5, 14]  # what holds on the day of a change is what held before
    assert [deleted_after(NOW.date() + days(day), office.location.site).day for day in range(6)] == [
        26, 27, 28, 29, 9, 24,
    ]  # fmt: skip
    assert office.names(NOW + days(5), days=28) == ["28", "5", "14", "28"]
    assert office.names(NOW + days(8), days=28) == ["28"]
    office.location.close()


def test_what_visitors_are_told_never_changes_without_a_line_of_the_audit(office: Office, tmp_path: Path) -> None:
    office = changed(office, tmp_path, name='"Another"')
    lines = audit_log.verify(office.location).lines
    office = changed(office, tmp_path, retention_days="28", closing="20:00:00", purposes='["roll_call"]')
    found = audit_log.verify(office.location)
    assert (found.findings, found.lines) == ((), lines + 2)
    line, notice = audit_log.show(office.location)[lines:]
    assert (line.action, line.subject) == ("settings_changed", "retention:10>28,closing,purposes")
    assert (notice.action, notice.subject[:9]) == ("notice_published", "notice:3:")
    office = changed(office, tmp_path, retention_days="28", closing="20:00:00", purposes='["roll_call"]')
    assert audit_log.verify(office.location).lines == lines + 2
    office.location.close()


def test_the_same_files_once_more_change_nothing(office: Office, tmp_path: Path) -> None:
    (tmp_path / "hosts.csv").write_text("name,zone\nÅse,2\nJon,\n", encoding="utf-8")
    (tmp_path / "we.txt").write_text("Subject\n\nDear {name}", encoding="utf-8")
    file, home = settings_file(tmp_path, directory='"hosts.csv"', nb='"we.txt"'), office.location.home
    assert setup.prepare(file, home, office.keyring, NOW, WELL_KEPT).changed == ("hosts", "settings", "letters")
    before = traces(office, home)
    assert setup.prepare(file, home, office.keyring, NOW, WELL_KEPT).changed == ()
    assert traces(office, home) == before
    (tmp_path / "hosts.csv").write_text("name,zone\nÅse,3\nJon,\n", encoding="utf-8")
    assert setup.prepare(file, home, office.keyring, NOW, WELL_KEPT).changed == ("hosts",)


def traces(office: Office, home: Path) -> object:
    """What a set-up could leave: files with their times, keys, lines of the log."""
    files = {path.name: path.stat().st_mtime_ns for path in home.iterdir() if path.is_file()}
    return files, dict(office.keyring._kept), audit_log.verify(office.location).lines
