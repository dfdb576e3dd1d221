"""Where a visit stands along the hours of a day: one layout for paper and window."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.timeline import LEAST, Bar, Hours, Lane, Present, bars_of, hours_of, lanes_on, minutes
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose, Visit
from kiosk.domain.visitor import Visitor

OSLO = ZoneInfo("Europe/Oslo")
DAY, NEXT = date(2026, 11, 20), date(2026, 11, 21)


def at(hour: float, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=OSLO) + timedelta(hours=hour)


def visit(come: float, gone: float | None, closed: Closed = Closed.SELF, day: date = DAY) -> Visit:
    arrival = Arrival(Visitor("Åse"), frozenset({Purpose.TRACING}), 1, "nb", at(come))
    return Visit(f"{come}", day, arrival, None if gone is None else Departure(at(gone), closed))


def bar(begin: datetime, end: datetime) -> Bar:
    return Bar(begin, end, True)


def lane(begin: datetime, end: datetime) -> Lane:
    return Lane("", "Åse", (bar(begin, end),))


def test_the_hours_are_whole_ones_around_all_that_is_shown() -> None:
    hours = hours_of([lane(at(9.5), at(10)), lane(at(11), at(14.2))], OSLO)
    assert [label for _, label in hours.marks(OSLO)] == ["09", "10", "11", "12", "13", "14", "15"]
    assert hours.at(at(12)) == 0.5


def test_a_short_visit_is_shown_within_four_hours() -> None:
    assert hours_of([lane(at(9), at(9.1))], OSLO).count == LEAST


@given(st.lists(st.tuples(st.integers(0, 2880), st.integers(0, 1440)), min_size=1, max_size=5))
def test_every_bar_is_within_the_line(drawn: list[tuple[int, int]]) -> None:
    bars = [bar(at(begin / 60), at((begin + long) / 60)) for begin, long in drawn]
    hours = hours_of([Lane("", "Åse", tuple(bars))], OSLO)
    assert all(0 <= hours.at(each.begin) <= hours.at(each.end) <= 1 for each in bars)


def test_over_midnight_the_line_goes_on() -> None:
    hours = hours_of([lane(at(22), at(26))], OSLO)
    assert [label for _, label in hours.marks(OSLO)] == ["22", "23", "00", "01", "02"]


def test_the_hour_that_is_there_twice_has_two_marks_and_the_one_that_is_missing_none() -> None:
    def labels(day: tuple[int, int, int]) -> list[str]:
        begin = datetime(*day, 1, tzinfo=OSLO).astimezone(ZoneInfo("UTC"))
        return [label for _, label in Hours(begin, 4).marks(OSLO)]

    assert labels((2026, 10, 25)) == ["01", "02", "02", "03", "04"]
    assert labels((2027, 3, 28)) == ["01", "03", "04", "05", "06"]


def test_marks_may_be_fewer() -> None:
    assert Hours(at(8), 4).marks(OSLO, 2) == [(0.0, "08"), (0.5, "10"), (1.0, "12")]


def test_who_is_here_still_has_a_bar_until_now_that_is_only_possible() -> None:
    assert bars_of([visit(9, None)], at(12)) == (Bar(at(9), at(12), False),)
    assert bars_of([visit(9, 11, Closed.AUTOMATIC)], at(12)) == (Bar(at(9), at(11), False),)
    assert bars_of([visit(9, 11, Closed.DESK)], at(12)) == (Bar(at(9), at(11), True),)


def test_a_clock_set_back_leaves_a_bar_of_no_length() -> None:
    assert bars_of([visit(9, None)], at(8)) == (Bar(at(9), at(9), False),)


def test_a_damaged_visit_has_no_bar() -> None:
    assert bars_of([Visit.unreadable("0", DAY)], at(12)) == ()


def test_a_lane_has_what_met_on_that_day_only() -> None:
    index = Present("", "Åse", [visit(9, 11), visit(33, 35, day=NEXT)])
    jonas = Present("0", "Jonas", [visit(10, 12), visit(34, 36, day=NEXT)])
    own, other = lanes_on(DAY, index, [jonas], at(40))
    assert (own.index, own.bars) == (True, (bar(at(9), at(11)),))
    assert (other.key, other.bars) == ("0", (bar(at(10), at(12)),))


def test_lanes_stand_by_arrival_and_who_only_came_as_another_left_has_none() -> None:
    index = Present("", "Åse", [visit(9, 12)])
    met = [Present("0", "Liv", [visit(11, 13)]), Present("1", "Jonas", [visit(8, 10)])]
    met.append(Present("2", "Kari", [visit(12, 13)]))
    assert [each.key for each in lanes_on(DAY, index, met, at(14))] == ["", "1", "0"]


def test_who_came_before_midnight_stands_under_the_day_of_the_index_person() -> None:
    index = Present("", "Åse", [visit(22, 26)])
    guard = Present("0", "Vakt", [visit(25, 30, day=NEXT)])
    assert [each.name for each in lanes_on(DAY, index, [guard], at(40))] == ["Åse", "Vakt"]
    assert len(lanes_on(NEXT, index, [guard], at(40))) == 1


def test_the_minutes_of_a_lane_are_those_that_its_bars_share() -> None:
    index = Present("", "Åse", [visit(9, 12), visit(11, 15, Closed.AUTOMATIC)])
    met = Present("0", "Jonas", [visit(10, 11), visit(14, 16), visit(14.5, 15.5)])
    assert minutes(*lanes_on(DAY, index, [met], at(20))) == (60, 60)
