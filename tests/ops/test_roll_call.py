"""The roll call: who is here, whom nobody saw leaving, and who left a moment ago."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from kiosk.domain.errors import Refused
from kiosk.domain.visit import Visit
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from kiosk.ops.present import RollCall, roll_call
from kiosk.store import schema
from tests.support.location import NOW, Office, guest

CLOSING = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)  # 18:00 in Oslo


def called(office: Office, at: datetime) -> RollCall:
    return roll_call(office.location, office.who, "roll_call", "", at)


def names(visits: tuple[Visit, ...]) -> list[str]:
    return [visit.arrival.visitor.name if visit.arrival else "?" for visit in visits]


def test_whom_nobody_saw_leaving_is_called_for_twelve_hours(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    for later, expected in ((timedelta(minutes=1), ["Ola"]), (timedelta(hours=12), [])):
        found = called(office, CLOSING + later)
        assert (names(found.here.visits), names(found.unseen), names(found.just_left)) == ([], expected, [])


def test_who_left_is_named_for_a_quarter_of_an_hour(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    by_exit(office.location, receipt.exit, NOW + timedelta(hours=1))
    for later, expected in ((14, ["Ola"]), (15, [])):
        found = called(office, NOW + timedelta(hours=1, minutes=later))
        assert (names(found.here.visits), names(found.unseen), names(found.just_left)) == ([], [], expected)


def test_who_was_closed_a_moment_ago_stands_in_one_list_only(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    check_in(office.location, guest("Late"), CLOSING + timedelta(minutes=1))
    found = called(office, CLOSING + timedelta(minutes=2))
    assert (names(found.here.visits), names(found.unseen), names(found.just_left)) == (["Late"], ["Ola"], [])


def test_each_list_names_only_who_agreed_and_nobodys_phone(office: Office) -> None:
    check_in(office.location, guest("Ola", purposes=["tracing"], adults=2), NOW)
    check_in(office.location, guest("Kari"), NOW)
    unseen = called(office, CLOSING + timedelta(hours=1)).unseen
    assert sorted(names(unseen)) == ["?", "Kari"]
    assert sorted(visit.people or (0, 0) for visit in unseen) == [(1, 0), (2, 0)]
    assert not any(visit.arrival and visit.arrival.visitor.phone for visit in unseen)


def test_an_end_that_cannot_be_read_is_counted(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    by_exit(office.location, receipt.exit, NOW)
    with office.location.writing() as connection:
        connection.execute(update(schema.departure).values(departure=b"x"))
    found = called(office, NOW + timedelta(minutes=1))
    assert (found.unseen, found.just_left, found.unread) == ((), (), 1)


def test_hazard_37_without_a_reason_nobody_is_called_and_a_call_is_one_line(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    before = [line.action for line in show(office.location)]
    with pytest.raises(Refused, match="reason_missing"):
        roll_call(office.location, office.who, "", "", NOW)
    called(office, NOW)
    assert [line.action for line in show(office.location)] == [*before, "present"]
