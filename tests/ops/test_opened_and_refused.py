"""A visit that somebody opened leaves its line though what was asked is refused; whom she visits has a purpose."""

from pathlib import Path

import pytest

from kiosk.domain.errors import Damaged, Environment, Refused
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.correct import correct
from kiosk.ops.present import present
from tests.support.access import WAYS, access
from tests.support.location import NOW, Office, guest, make_office
from tests.support.staff import behind

BAD = {"pass": {"name": ""}, "staff": {"left_at": "2026-11-22T08:59:00+00:00"}}


@pytest.mark.parametrize("way", WAYS)
def test_hazard_27_a_refused_correction_of_an_opened_visit_leaves_a_line_and_changes_nothing(
    office: Office, way: str
) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    before = audit_log.verify(office.location).lines
    with pytest.raises(Refused):
        correct(office.location, access(office, receipt, way), BAD[way], NOW)
    assert [row.action for row in audit_log.show(office.location)][before:] == ["visit_opened"]
    assert office.names(NOW) == ["Ola"]


def test_damage_met_at_an_opened_visit_leaves_a_line_too(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    with behind(office) as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival=zeroblob(100)")
    before = audit_log.verify(office.location).lines
    with pytest.raises(Damaged, match="record_damaged"):
        correct(office.location, access(office, receipt, "staff"), {"name": "Kari"}, NOW)
    assert [row.action for row in audit_log.show(office.location)][before:] == ["visit_opened"]


def hosts_of_all(office: Office) -> list[str]:
    """Whom everybody visits who is in the building."""
    here = present(office.location, office.who, "roll_call", "", NOW).visits
    return [visit.arrival.visitor.host for visit in here if visit.arrival]


def test_whom_she_visits_is_kept_for_tracing(office: Office) -> None:
    check_in(office.location, guest("Ola", host="Per", purposes=["tracing", "roll_call"]), NOW)
    assert hosts_of_all(office) == ["Per"]


def test_whom_she_visits_is_not_kept_without_a_purpose_nor_put_back(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola", host="Per", purposes=["roll_call"]), NOW)
    assert hosts_of_all(office) == [""]
    correct(office.location, access(office, receipt, "staff"), {"host": "Per"}, NOW)
    assert hosts_of_all(office) == [""]


def test_a_location_cannot_ask_whether_a_host_may_be_told(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="settings_purpose_host"):
        make_office(tmp_path, purposes='["tracing", "host"]')
    assert not (tmp_path / "home").exists()
