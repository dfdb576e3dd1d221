"""Visits per day, told so that nobody can find a single one in them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.counts import FEWEST, Counts, DayCount, MonthCount, coarse, count_days

FIRST = date(2026, 10, 30)


@pytest.mark.parametrize("visits", range(FEWEST))
def test_fewer_than_five_are_one_and_the_same_none_too(visits: int) -> None:
    (told,) = count_days({FIRST: visits}, FIRST, FIRST).days
    assert (told.visits, told.shown) == (None, "<5")
    assert count_days({}, FIRST, FIRST) == count_days({FIRST: visits}, FIRST, FIRST)


def test_five_and_more_are_told() -> None:
    assert count_days({FIRST: 5}, FIRST, FIRST).days == (DayCount(FIRST, 5),)
    assert DayCount(FIRST, 1234).shown == "1234"


def test_each_day_of_the_period_has_its_place() -> None:
    counts = count_days({FIRST: 7, FIRST + timedelta(days=3): 12}, FIRST, FIRST + timedelta(days=4))
    assert [each.shown for each in counts.days] == ["7", "<5", "<5", "12", "<5"]
    assert counts.most == 12


def test_a_month_is_the_sum_of_its_told_days_alone() -> None:
    known = {FIRST: 7, FIRST + timedelta(days=1): 4, FIRST + timedelta(days=2): 9}
    counts = count_days(known, FIRST, FIRST + timedelta(days=3))
    assert counts.months == (MonthCount(date(2026, 10, 1), 7, 1, 1), MonthCount(date(2026, 11, 1), 9, 1, 1))


@given(st.lists(st.integers(0, 9), min_size=1, max_size=70), st.data())
def test_nothing_that_is_shown_changes_with_a_number_that_is_not(visits: list[int], data: st.DataObject) -> None:
    """So no total and no difference can give it away."""

    def shown(of: list[int]) -> Counts:
        known = {FIRST + timedelta(days=offset): count for offset, count in enumerate(of)}
        return count_days(known, FIRST, FIRST + timedelta(days=len(of) - 1))

    other = [count if count >= FEWEST else data.draw(st.integers(0, FEWEST - 1)) for count in visits]
    assert shown(visits) == shown(other)


def test_what_is_kept_for_good_is_no_finer_than_what_is_told() -> None:
    assert [coarse(visits) for visits in range(7)] == [0, 0, 0, 0, 0, 5, 6]


def test_nothing_is_counted_of_nothing() -> None:
    assert (Counts().days, Counts().months, Counts().most) == ((), (), 0)
