"""What staff are told of what was handed over: to whom, why, which visits, and whether it stands as it was signed."""

from datetime import timedelta

import pytest

from kiosk.domain.retention import begin_of
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.erase import erase
from kiosk.ops.handed_over import HandedVisit, Handing, handed_over
from kiosk.ops.one_visit import ByPass
from kiosk.ops.purge import purge
from tests.support.access import CHECK, refusal
from tests.support.location import NOW, Office, days, guest
from tests.support.pair import Pair

LATER = NOW + timedelta(hours=2)
ZONE_DAY = NOW.date() + days(3)


@pytest.fixture
def receipts(office: Office) -> list[Receipt]:
    return [check_in(office.location, guest(name), NOW) for name in ("Ola Dahl", "Eva Lie", "Per Aas")]


def hand(office: Office, *given: Receipt, receiver: str = "Bydelsoverlegen", **more: object) -> list[int]:
    handed = Handed(receiver, more.get("told_from"), "tracing: call", "2026/17")  # type: ignore[arg-type]
    return [entry.number for entry in disclose(office.location, office.who, [one.id for one in given], handed, NOW)]


def listed(office: Office, after: timedelta = timedelta(hours=2)) -> tuple[Handing, ...]:
    return handed_over(office.location, office.who, NOW + after)


def test_it_says_who_gave_which_visits_to_whom_why_and_when_they_are_told(
    office: Office, receipts: list[Receipt]
) -> None:
    first, second = hand(office, *receipts[:2])
    (found,) = listed(office)
    assert found == Handing(
        visits=(HandedVisit(first, receipts[0].id), HandedVisit(second, receipts[1].id)),
        at=NOW,
        by="Kari Moe",
        receiver="Bydelsoverlegen",
        ground="tracing: call",
        case="2026/17",
        told_from=NOW,
        told=True,
    )


def test_the_newest_stands_first_and_what_differs_stands_apart(office: Office, receipts: list[Receipt]) -> None:
    hand(office, *receipts)
    hand(office, receipts[0], receiver="Politiet")
    hand(office, receipts[0], told_from=begin_of(ZONE_DAY, office.location.site.zone))
    found = listed(office)
    assert [(each.receiver, len(each.visits), each.told) for each in found] == [
        ("Bydelsoverlegen", 1, False),
        ("Politiet", 1, True),
        ("Bydelsoverlegen", 3, True),
    ]
    assert all(each.told for each in listed(office, days(3)))


def test_a_visit_that_is_gone_has_no_id_and_its_handing_over_stays(office: Office, receipts: list[Receipt]) -> None:
    hand(office, *receipts[:2])
    erase(office.location, ByPass(receipts[0].pass_code, CHECK), LATER)
    assert [each.visit for each in listed(office)[0].visits] == ["", receipts[1].id]
    assert [each.visit for each in listed(office, days(10))[0].visits] == ["", ""]  # due, whether purged or not
    purge(office.location, NOW + days(10))
    assert [each.visit for each in listed(office, days(10))[0].visits] == ["", ""]


def test_a_visit_on_hold_is_found_under_each_of_its_names(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    hand(pair, receipt)
    pair.hold(receipt)
    hand(pair, receipt)
    for at in (timedelta(hours=2), days(12)):
        assert [each.visits[0].visit for each in listed(pair, at)] == [receipt.id] * 2
        purge(pair.location, NOW + at)


CHANGES = {
    "receiver": "UPDATE disclosure SET receiver = 'Somebody'",
    "told": "UPDATE disclosure SET told_from = '2999-01-01T00:00:00+00:00'",
    "no time": "UPDATE disclosure SET told_from = 'soon'",
    "line": "UPDATE audit SET reason = 'other' WHERE action = 'disclosed'",
    "line's time": "UPDATE audit SET at = 'today' WHERE action = 'disclosed'",
    "row gone": "DELETE FROM disclosure",
    "line gone": "UPDATE audit SET action = 'report' WHERE action = 'disclosed'",
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_not_as_it_was_signed_is_marked_and_listed_all_the_same(
    office: Office, receipts: list[Receipt], change: str
) -> None:
    (number,) = hand(office, receipts[0])
    with office.location.writing() as connection:
        connection.exec_driver_sql(CHANGES[change])
    found = listed(office)
    assert [(each.visits[0].number, each.damaged) for each in found] == [(number, True)]


def test_damaged_ones_stand_alone_and_mark_no_other(office: Office, receipts: list[Receipt]) -> None:
    number, *_ = hand(office, *receipts)
    with office.location.writing() as connection:
        connection.exec_driver_sql(f"UPDATE disclosure SET receiver = 'X' WHERE number > {number}")  # noqa: S608
    assert [(len(each.visits), each.damaged) for each in listed(office)] == [(1, True), (1, True), (1, False)]


def test_nothing_handed_over_is_an_empty_list(office: Office) -> None:
    assert listed(office) == ()


def test_hazard_22_nobody_reads_it_while_locked(office: Office, receipts: list[Receipt]) -> None:
    hand(office, *receipts)
    office.who.lock()
    assert refusal(lambda: listed(office)).code == "locked"
