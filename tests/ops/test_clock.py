"""The clock guard: a jump pauses the purge, a clock behind dates nothing below the mark, visitors notice nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.errors import Refused
from kiosk.ops.alerts import alerts
from kiosk.ops.check_out import by_exit
from kiosk.ops.clock import confirm, look, state_of
from kiosk.ops.list_visits import list_visits
from kiosk.ops.purge import Purged
from tests.support.location import NOW, days
from tests.support.wall import Wall

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
YEARS = days(3652)
NOTHING, PAUSED = Purged(0, 0), Purged(0, 0, paused=True)


@pytest.mark.parametrize("jump", [days(1), days(30), YEARS], ids=["a day", "thirty days", "ten years"])
def test_hazard_51_a_jump_ahead_while_running_destroys_nothing(ten_days: Wall, jump: timedelta) -> None:
    ten_days.jumps(jump)
    assert [ten_days.runs(time) for time in (MINUTE, HOUR, 3 * HOUR)] == [PAUSED] * 3
    assert ten_days.kept() == (10, 10)
    assert len(ten_days.lines()) == 1
    assert [alert.code for alert in alerts(ten_days.office.location)] == ["clock_paused"]


@pytest.mark.parametrize("jump", [days(2), days(30), YEARS], ids=["two days", "thirty days", "ten years"])
def test_hazard_51_a_jump_ahead_at_start_destroys_nothing(ten_days: Wall, jump: timedelta) -> None:
    ten_days.restarts(jump)
    assert [ten_days.runs(time) for time in (MINUTE, HOUR, 3 * HOUR)] == [PAUSED] * 3
    assert ten_days.kept() == (10, 10)


def test_between_two_processes_one_midnight_is_believed(ten_days: Wall) -> None:
    ten_days.restarts(timedelta(hours=37, minutes=58))  # 23:59 of the next day
    assert ten_days.purge() == Purged(1, 1)


def test_between_two_processes_a_second_midnight_is_a_jump(ten_days: Wall) -> None:
    ten_days.restarts(timedelta(hours=37, minutes=59))
    assert ten_days.purge() == PAUSED


@pytest.mark.long
@pytest.mark.parametrize("step", [days(1), timedelta(minutes=59)], ids=["a day", "an hour less a minute"])
def test_hazard_51_a_clock_moved_on_by_one_process_after_another_destroys_nothing(
    ten_days: Wall, step: timedelta
) -> None:
    for _ in range(days(11) // step):
        ten_days.jumps(step)
        ten_days.opens()
        ten_days.purge()
    assert ten_days.purge() == PAUSED
    assert ten_days.kept() == (10, 10)


def test_hazard_51_a_clock_moved_on_by_one_visitor_after_another_destroys_nothing(ten_days: Wall) -> None:
    ten_days.restarts()
    for _ in range(11):
        ten_days.jumps(days(1))
        ten_days.opens()
        ten_days.arrive()
    assert ten_days.purge() == PAUSED


@pytest.mark.parametrize("restart", [False, True], ids=["the machine runs on", "the machine starts again"])
def test_hazard_51_a_pause_is_not_ended_by_another_process(ten_days: Wall, restart: bool) -> None:
    ten_days.jumps(days(1))
    assert ten_days.purge() == PAUSED
    if restart:
        ten_days.restarts()
    else:
        ten_days.opens()
    assert ten_days.purge() == PAUSED
    assert ten_days.kept() == (10, 10)


def test_processes_of_a_machine_that_runs_on_believe_each_day_that_passes(ten_days: Wall) -> None:
    for _ in range(3):
        ten_days.opens()
        ten_days.passes(days(1))
        assert ten_days.purge() == Purged(1, 1)


def test_a_machine_that_sleeps_over_the_weekend_is_right(ten_days: Wall) -> None:
    ten_days.passes(days(3))
    assert ten_days.purge() == Purged(3, 3)


@pytest.mark.parametrize("jump", [days(30), YEARS], ids=["thirty days", "ten years"])
def test_hazard_51_visitors_come_and_go_while_the_clock_is_ahead(ten_days: Wall, jump: timedelta) -> None:
    ten_days.jumps(jump)
    for _ in range(2):  # before upkeep has looked, and after
        left = by_exit(ten_days.office.location, ten_days.arrive().exit, ten_days.now + MINUTE)
        assert left.left_at == ten_days.now + MINUTE
        ten_days.purge()
    assert ten_days.office.names(ten_days.now).count("Ola") == 2


@pytest.mark.parametrize(
    "wrong",
    [-HOUR - 2 * MINUTE, -days(5), datetime(1970, 1, 1, tzinfo=UTC) - NOW],
    ids=["an hour", "five days", "1970"],
)
@pytest.mark.parametrize("start", [False, True], ids=["running", "at start"])
def test_hazard_51_a_clock_behind_never_dates_a_visit_below_the_mark(
    ten_days: Wall, wrong: timedelta, start: bool
) -> None:
    mark = ten_days.now
    ten_days.jumps(wrong)
    if start:
        ten_days.restarts()
    assert ten_days.purge() == NOTHING
    left = by_exit(ten_days.office.location, ten_days.arrive().exit, ten_days.now)
    assert left.left_at == mark
    assert ten_days.office.names(ten_days.now)[-1] == "Ola"
    assert ten_days.office.visits(ten_days.now)[-1].arrival.arrived_at == mark  # type: ignore[union-attr]
    assert ten_days.kept() == (11, 10)
    assert [alert.code for alert in alerts(ten_days.office.location)] == ["clock_behind"]


def test_a_clock_behind_is_noted_once(ten_days: Wall) -> None:
    ten_days.jumps(-days(5))
    ten_days.runs(days(1))
    assert [line.split()[0] for line in ten_days.lines()] == ["clock_behind"]


def test_a_list_made_by_a_clock_behind_ends_on_the_marks_day(ten_days: Wall) -> None:
    today = ten_days.now.date()
    ten_days.jumps(-days(5))
    listing = list_visits(ten_days.office.location, ten_days.office.who, 3, "tracing", "", ten_days.now)
    assert (listing.first, listing.last, len(listing.visits)) == (today - days(2), today, 3)


def test_visitors_alone_keep_the_mark_up_where_nobody_looks_and_it_tells_the_day_only(wall: Wall) -> None:
    for _ in range(5):
        wall.passes(days(1))
        wall.opens()
        wall.arrive()
    seen = state_of(wall.office.location, wall.now)
    assert seen.mark == datetime(2026, 11, 26, 23, 0, tzinfo=UTC), "midnight in Oslo"
    assert not wall.purge().paused


def test_a_clock_behind_that_is_set_right_is_no_jump(ten_days: Wall) -> None:
    ten_days.jumps(-days(5))
    ten_days.runs(5 * HOUR)
    ten_days.jumps(days(5))
    assert ten_days.runs(MINUTE) == NOTHING
    assert alerts(ten_days.office.location) == ()
    assert [line.split()[0] for line in ten_days.lines()] == ["clock_behind", "clock_right"]


def test_a_time_server_says_that_a_jump_is_right(ten_days: Wall) -> None:
    ten_days.synced = True
    ten_days.jumps(days(30))
    assert ten_days.purge() == Purged(10, 10)
    assert ten_days.lines() == [], "nothing was in doubt"


def test_a_time_server_ends_a_pause_and_it_is_noted(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    assert ten_days.purge() == PAUSED
    ten_days.synced = True
    assert ten_days.purge() == Purged(10, 10)
    assert ten_days.lines() == ["clock_paused clock:2026-12-31T09:01:00", "clock_right by:time_server"]
    assert alerts(ten_days.office.location) == ()


def test_a_time_server_that_is_not_reached_changes_nothing(ten_days: Wall) -> None:
    ten_days.synced = False
    ten_days.jumps(days(30))
    assert ten_days.runs(HOUR) == PAUSED


def test_a_lead_confirms_the_date_in_one_touch(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    jumped = ten_days.now
    ten_days.purge()
    ten_days.passes(MINUTE)
    confirmed = confirm(ten_days.office.location, ten_days.office.who, ten_days.now)
    assert confirmed.paused_since == jumped
    assert confirmed.mark == NOW + days(9) + MINUTE
    assert ten_days.purge() == Purged(10, 10)
    assert ten_days.lines()[-1] == "clock_confirmed before:2026-12-01T09:01:00"
    assert alerts(ten_days.office.location) == ()


def test_who_is_no_lead_confirms_nothing(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    with pytest.raises(Refused, match="lead_only"):
        confirm(ten_days.office.location, replace(ten_days.office.who, role="desk"), ten_days.now)
    assert ten_days.purge() == PAUSED


def test_hazard_51_and_52_24_running_hours_count_over_three_restarts(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.purge()
    for hours in (9, 8, 6):
        assert ten_days.runs(hours * HOUR) == PAUSED
        ten_days.restarts(14 * HOUR)
        assert ten_days.purge() == PAUSED
    assert ten_days.runs(timedelta(minutes=58)) == PAUSED
    assert ten_days.runs(2 * MINUTE) == Purged(10, 10)
    assert ten_days.lines()[-1] == "clock_right by:running_time"


def test_commands_that_look_only_now_and_then_count_the_machines_time_too(ten_days: Wall) -> None:
    ten_days.restarts(days(30))
    assert ten_days.purge() == PAUSED
    for answer in (PAUSED, PAUSED, Purged(10, 10)):
        ten_days.opens()
        ten_days.passes(8 * HOUR)
        assert ten_days.purge() == answer


@pytest.mark.parametrize("way", ["a lead", "a time server", "24 hours"])
def test_hazard_52_off_for_thirty_days_hides_at_once_and_purges_when_the_date_is_sure(ten_days: Wall, way: str) -> None:
    ten_days.restarts(days(30))
    assert ten_days.office.names(ten_days.now) == []
    assert ten_days.purge() == PAUSED
    assert ten_days.office.names(ten_days.now) == []
    assert ten_days.kept() == (10, 10)
    if way == "a lead":
        confirm(ten_days.office.location, ten_days.office.who, ten_days.now)
    ten_days.synced = way == "a time server"
    ten_days.passes(24 * HOUR if way == "24 hours" else MINUTE)
    assert ten_days.purge() == Purged(10, 10)
    assert ten_days.kept() == (0, 0)


def test_a_look_without_need_asks_no_time_server(ten_days: Wall) -> None:
    def asked() -> bool:
        raise AssertionError

    ten_days.office.location.machine = replace(ten_days.machine, in_sync=asked)
    ten_days.passes(HOUR)
    look(ten_days.office.location, ten_days.now)
    ten_days.jumps(days(30))
    ten_days.arrive()
    with pytest.raises(AssertionError):
        look(ten_days.office.location, ten_days.now)


def test_hazard_53_no_day_of_a_year_with_its_changes_of_the_hour_is_a_jump(ten_days: Wall) -> None:
    """Summer time begins and ends, a new year, 29 February 2028: midnights are the site's, and nothing is paused."""
    ten_days.runs(days(5))
    for first in ("2026-12-30", "2027-03-26", "2027-10-29", "2028-02-26"):
        ten_days.passes(datetime.fromisoformat(f"{first}T10:00Z") - ten_days.now)
        ten_days.purge()
        for _ in range(5):
            ten_days.arrive()
            ten_days.runs(days(1))
        assert ten_days.lines() == []
        assert {visit.day for visit in ten_days.office.visits(ten_days.now)} == {
            datetime.fromisoformat(first).date() + days(ago) for ago in range(5)
        }


def test_hazard_53_between_two_processes_a_day_of_25_hours_is_one_day(wall: Wall) -> None:
    wall.passes(datetime(2027, 10, 30, 22, 0, tzinfo=UTC) - wall.now)  # midnight; summer time ends that night
    wall.purge()
    wall.restarts(timedelta(hours=48, minutes=59))
    assert not wall.purge().paused
