"""Visits per day outlive the purge, without names; today is not counted, and nothing is while nobody is unlocked."""

from datetime import timedelta

import pytest

from kiosk.domain.counts import Counts
from kiosk.domain.errors import BadField
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from kiosk.ops.counts import counts, report_counts
from kiosk.ops.erase import erase
from kiosk.ops.one_visit import ByPass
from kiosk.ops.purge import purge
from tests.support.access import CHECK, refusal
from tests.support.location import NOW, Office, days, guest

TOMORROW = NOW + days(1)


def come(office: Office, count: int, day: int = 0, **form: object) -> None:
    for number in range(count):
        check_in(office.location, guest(f"Guest {number}", **form), NOW + days(day))


def shown(office: Office, at: int) -> list[str]:
    return [each.shown for each in counts(office.location, office.who, NOW + days(at)).days]


def test_each_day_that_is_over_is_counted_and_today_is_not(office: Office) -> None:
    come(office, 6)
    come(office, 2, day=1)
    come(office, 5, day=2)
    assert counts(office.location, office.who, NOW) == Counts()
    assert shown(office, 2) == ["6", "<5"]
    assert shown(office, 3) == ["6", "<5", "5"]


def test_the_purge_changes_nothing_of_what_is_shown(office: Office) -> None:
    come(office, 6)
    come(office, 2, day=1)
    before = shown(office, 5)
    purge(office.location, NOW + days(40))
    assert shown(office, 40)[:5] == before


def test_who_was_kept_only_until_leaving_counts_too(office: Office) -> None:
    receipts = [check_in(office.location, guest(f"Guest {number}", purposes=[]), NOW) for number in range(5)]
    for each in receipts:
        by_exit(office.location, each.exit, NOW + timedelta(minutes=5))
    assert shown(office, 1) == ["5"]


def test_an_erased_visit_stays_counted(office: Office) -> None:
    """Else a second look would tell that somebody erased hers."""
    come(office, 4)
    receipt = check_in(office.location, guest("Ola Dahl"), NOW)
    erase(office.location, ByPass(receipt.pass_code, CHECK), NOW)
    assert shown(office, 1) == ["5"]


def test_the_last_so_many_days_can_be_asked_for(office: Office) -> None:
    come(office, 6)
    come(office, 7, day=1)
    (only,) = counts(office.location, office.who, NOW + days(2), days=1).days
    assert (only.day, only.shown) == (TOMORROW.date(), "7")


@pytest.mark.parametrize("wrong", [0, -1, 3661])
def test_a_number_of_days_that_cannot_be_is_refused(office: Office, wrong: int) -> None:
    with pytest.raises(BadField, match="count_invalid"):
        counts(office.location, office.who, NOW, days=wrong)


def test_hazard_22_nobody_counts_the_days_of_a_locked_kiosk(office: Office) -> None:
    office.who.lock()
    assert refusal(lambda: counts(office.location, office.who, TOMORROW)).code == "locked"
    assert refusal(lambda: report_counts(office.location, office.who, TOMORROW)).code == "locked"


def test_what_is_taken_out_on_paper_leaves_a_line_and_what_the_window_shows_does_not(office: Office) -> None:
    before = audit_log.show(office.location)
    counts(office.location, office.who, TOMORROW)
    assert audit_log.show(office.location) == before
    _, entry = report_counts(office.location, office.who, TOMORROW)
    line = audit_log.show(office.location)[-1]
    assert (line.number, line.action, line.subject, line.reason) == (entry.number, "counted", "", "")
