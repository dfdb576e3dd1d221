"""A visit that somebody opened leaves its line though what was asked is refused; whom she visits has a purpose."""

from pathlib import Path

import pytest

from kiosk.domain.errors import Damaged, Refused
from kiosk.domain.visit import Purpose
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.correct import correct
from kiosk.ops.open_pass import open_pass
from kiosk.ops.withdraw import withdraw
from tests.support.access import CHECK, WAYS, access
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


def host_of(office: Office, purposes: list[str]) -> str:
    receipt = check_in(office.location, guest("Ola", host="Per", purposes=purposes), NOW)
    (visit,) = [visit for visit in office.visits(NOW) if visit.id == receipt.id]
    assert visit.arrival is not None
    return visit.arrival.visitor.host


def test_whom_she_visits_is_kept_for_tracing_where_it_is_no_purpose_of_its_own(office: Office) -> None:
    assert host_of(office, ["tracing"]) == "Per"


def test_whom_she_visits_is_not_kept_without_its_purpose_nor_put_back(tmp_path: Path) -> None:
    office = make_office(tmp_path, purposes='["tracing", "host"]')
    assert host_of(office, ["tracing"]) == ""
    receipt = check_in(office.location, guest("Kari", host="Per"), NOW)
    withdraw(office.location, access(office, receipt, "pass"), Purpose.HOST, NOW)
    correct(office.location, access(office, receipt, "staff"), {"host": "Per"}, NOW)
    arrival = open_pass(office.location, receipt.pass_code, CHECK, NOW).visit.arrival
    assert arrival is not None
    assert arrival.visitor.host == ""
    office.location.close()
