"""Hosts at a location: taken in at set-up, suggested by a few letters; where IT says so nobody else may be named."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import BadField, Environment
from kiosk.ops import setup
from kiosk.ops.check_in import check_in
from kiosk.ops.correct import correct
from kiosk.ops.enter import enter
from kiosk.ops.hosts import suggest
from kiosk.ops.location import open_location
from kiosk.ops.one_visit import ByStaff
from tests.support.location import NOW, WELL_KEPT, Office, guest, make_office, settings_file

HOSTS = "name;zone\nÅse Bråten;3. etasje\nIngrid Lie;2. etasje\n"
LISTED = {"directory": '"hosts.csv"'}
ONLY = {**LISTED, "free_text": "false"}


def office_with(folder: Path) -> Office:
    """One that is set up with a directory."""
    (folder / "hosts.csv").write_text(HOSTS, encoding="utf-8")
    return make_office(folder, NOW, WELL_KEPT, **LISTED)


def again(office: Office, folder: Path, **changes: str) -> Office:
    """Set up again."""
    office.location.close()
    home = office.location.home
    settings = setup.set_up(settings_file(folder, **changes), home, office.keyring, NOW, WELL_KEPT)
    return Office(open_location(settings, home, office.keyring, WELL_KEPT), office.keyring, office.who, office.sheet)


def with_hosts(office: Office, folder: Path, **changes: str) -> Office:
    """An office that takes a directory over."""
    (folder / "hosts.csv").write_text(HOSTS, encoding="utf-8")
    return again(office, folder, **changes)


def hosts_of(office: Office) -> list[tuple[str, str]]:
    with office.location.reading() as connection:
        return sorted(tuple(row) for row in connection.exec_driver_sql("SELECT name, zone FROM host"))


def test_set_up_takes_the_directory_beside_its_settings_into_the_store(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    assert hosts_of(office) == [("Ingrid Lie", "2. etasje"), ("Åse Bråten", "3. etasje")]
    office.location.close()


def test_set_up_again_replaces_the_directory_and_without_one_nobody_is_left(office: Office, tmp_path: Path) -> None:
    office = with_hosts(office, tmp_path, **LISTED)
    (tmp_path / "hosts.csv").write_text("name\nJonas Vik\n", encoding="utf-8")
    office = again(office, tmp_path, **LISTED)
    assert hosts_of(office) == [("Jonas Vik", "")]
    office = again(office, tmp_path)
    assert hosts_of(office) == []
    office.location.close()


def test_a_faulty_directory_is_refused_and_nothing_is_taken_over(office: Office, tmp_path: Path) -> None:
    office = with_hosts(office, tmp_path, **LISTED)
    (tmp_path / "hosts.csv").write_text("name\nJonas Vik\nJonas Vik\n", encoding="utf-8")
    with pytest.raises(Environment) as fault:
        again(office, tmp_path, **LISTED, retention_days="5")
    assert (fault.value.code, fault.value.values["line"]) == ("hosts_twice", 3)
    office = again(office, tmp_path)
    assert office.location.site.retention == 10
    office.location.close()


def test_a_directory_that_is_not_there_leaves_no_store_behind(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="hosts_missing"):
        setup.set_up(settings_file(tmp_path, **LISTED), tmp_path / "home", MemoryKeyring(), NOW)
    assert not (tmp_path / "home").exists()


def test_a_folder_in_the_place_of_the_directory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "hosts.csv").mkdir()
    with pytest.raises(Environment, match="file_unreadable"):
        setup.set_up(settings_file(tmp_path, **LISTED), tmp_path / "home", MemoryKeyring(), NOW)


def test_two_letters_suggest_names_and_never_a_zone(office: Office, tmp_path: Path) -> None:
    office = with_hosts(office, tmp_path, **LISTED)
    assert suggest(office.location, "aa") == ("Åse Bråten",)
    assert suggest(office.location, "å") == ()
    assert suggest(office.location, "etasje") == ()
    office.location.close()


def test_where_free_text_is_allowed_anybody_is_visited_as_typed(office: Office, tmp_path: Path) -> None:
    office = with_hosts(office, tmp_path, **LISTED)
    check_in(office.location, guest("Ola", host="the caretaker"), NOW)
    assert host_of(office) == "the caretaker"
    office.location.close()


def test_elsewhere_only_a_name_of_the_directory_is_taken_and_spelt_as_there(office: Office, tmp_path: Path) -> None:
    office = with_hosts(office, tmp_path, **ONLY)
    for unknown in ("the caretaker", "Åse", "'; DROP TABLE host;--"):
        with pytest.raises(BadField) as refused:
            check_in(office.location, guest("Ola", host=unknown), NOW)
        assert (refused.value.code, refused.value.field) == ("host_unknown", "host")
    check_in(office.location, guest("Ola", host="åse bråten"), NOW)
    assert host_of(office) == "Åse Bråten"
    check_in(office.location, guest("Per", host=""), NOW)
    office.location.close()


def test_free_text_off_and_no_directory_takes_no_name_of_a_host(office: Office, tmp_path: Path) -> None:
    office = again(office, tmp_path, free_text="false")
    with pytest.raises(BadField, match="host_unknown"):
        check_in(office.location, guest("Ola", host="Ingrid Lie"), NOW)
    office.location.close()


def test_a_correction_of_the_host_goes_by_the_same_rule_and_another_one_leaves_her(
    office: Office, tmp_path: Path
) -> None:
    office = with_hosts(office, tmp_path, **ONLY)
    visit = check_in(office.location, guest("Ola", host="Ingrid Lie"), NOW)
    access = ByStaff(office.who, visit.id, "correction", "")
    with pytest.raises(BadField, match="host_unknown"):
        correct(office.location, access, {"host": "Nobody"}, NOW)
    (tmp_path / "hosts.csv").write_text("name\nJonas Vik\n", encoding="utf-8")
    office = again(office, tmp_path, **ONLY)
    correct(office.location, access, {"name": "Ola Dahl"}, NOW)
    assert host_of(office) == "Ingrid Lie"
    office.location.close()


def test_what_was_noted_on_paper_names_anybody(office: Office, tmp_path: Path) -> None:
    office = with_hosts(office, tmp_path, **ONLY)
    arrived = (NOW - timedelta(hours=1)).isoformat()
    enter(office.location, office.who, [f'{{"name": "Ola", "host": "the caretaker", "arrived_at": "{arrived}"}}'], NOW)
    assert host_of(office) == "the caretaker"
    office.location.close()


def host_of(office: Office) -> str:
    arrival = office.visits(NOW)[-1].arrival
    assert arrival is not None
    return arrival.visitor.host
