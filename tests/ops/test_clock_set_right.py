"""After a wrong clock was set right: what it dated in the future is seen and ends in time, and the doors stay open."""

from datetime import timedelta

from kiosk.ops.alerts import alerts
from kiosk.ops.begin_day import make_todays_key
from kiosk.ops.clock import confirm
from kiosk.ops.purge import Purged
from tests.support.location import days
from tests.support.wall import Wall

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
NOTHING = Purged(0, 0)


def test_a_clock_that_is_set_right_again_ends_the_pause_by_itself(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.runs(2 * HOUR)
    ten_days.jumps(-days(30))
    assert ten_days.runs(MINUTE) == NOTHING
    assert alerts(ten_days.office.location) == ()
    assert ten_days.lines()[-1] == "clock_right by:set_right"
    assert len(ten_days.office.names(ten_days.now)) == 10


def test_a_clock_set_right_while_the_machine_was_off_for_a_night_ends_the_pause_too(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.runs(2 * HOUR)
    ten_days.restarts(14 * HOUR - days(30))
    assert not ten_days.purge().paused
    assert ten_days.lines()[-1] == "clock_right by:set_right"


def test_what_the_machine_has_run_meanwhile_counts_when_it_is_judged_whether_the_clock_is_right(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.purge()
    ten_days.runs(23 * HOUR)
    ten_days.restarts(24 * HOUR - days(30))  # two midnights after the mark, one after what is known
    assert not ten_days.purge().paused


def test_visits_dated_by_a_wrong_clock_are_listed_and_purged_with_the_day_they_were_found(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.purge()
    ten_days.arrive("Future")
    ten_days.jumps(-days(30))
    assert ten_days.purge() == NOTHING
    assert ten_days.office.names(ten_days.now)[-1] == "Future"
    ten_days.runs(days(9))
    assert ten_days.office.names(ten_days.now) == ["Day 9", "Future"]
    assert ten_days.runs(days(1)) == NOTHING, "both went at midnight"
    assert ten_days.office.names(ten_days.now) == []
    assert ten_days.kept() == (0, 0)


def test_a_purged_day_of_a_wrong_clock_takes_visitors_when_it_really_comes(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.arrive("Future")
    ten_days.jumps(-days(30))
    ten_days.runs(days(30))
    assert ten_days.kept() == (0, 0)
    ten_days.arrive("Present")
    assert ten_days.office.names(ten_days.now) == ["Present"]
    ten_days.runs(days(9))
    assert ten_days.office.names(ten_days.now) == ["Present"]
    ten_days.runs(days(1))
    assert ten_days.kept() == (0, 0)


def test_a_day_of_a_wrong_clock_that_comes_before_it_is_due_keeps_who_really_comes(ten_days: Wall) -> None:
    ten_days.jumps(days(4))
    ten_days.arrive("Future")
    ten_days.jumps(-days(4))
    ten_days.runs(days(4))
    ten_days.arrive("Present")
    ten_days.runs(days(9))
    assert sorted(ten_days.office.names(ten_days.now)) == ["Future", "Present"], "the same day has the same key"
    ten_days.runs(days(1))
    assert ten_days.kept() == (0, 0)


def test_a_wrong_date_confirmed_by_mistake_keeps_the_doors_open_and_has_a_way_out(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    confirm(ten_days.office.location, ten_days.office.who, ten_days.now)
    ten_days.arrive("Wrong")
    assert ten_days.purge() == Purged(10, 10)
    ten_days.jumps(-days(30))
    assert ten_days.purge() == NOTHING
    ten_days.arrive("Behind")
    assert sorted(ten_days.office.names(ten_days.now)) == ["Behind", "Wrong"]
    confirm(ten_days.office.location, ten_days.office.who, ten_days.now)
    ten_days.arrive("Right")
    assert sorted(ten_days.office.names(ten_days.now)) == ["Behind", "Right", "Wrong"], "what was purged stays so"
    assert ten_days.office.day_slots() == ["2026-12-01", "2026-12-31"]
    ten_days.runs(days(9))
    assert len(ten_days.office.names(ten_days.now)) == 3
    ten_days.runs(days(1))
    assert ten_days.kept() == (0, 0)


def test_a_time_server_takes_a_wrong_mark_back(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    confirm(ten_days.office.location, ten_days.office.who, ten_days.now)
    ten_days.jumps(-days(30))
    ten_days.purge()
    ten_days.synced = True
    ten_days.purge()
    assert ten_days.lines()[-1] == "clock_right by:time_server"
    ten_days.arrive()
    assert [visit.day for visit in ten_days.office.visits(ten_days.now)] == [ten_days.now.date()]


def test_a_key_made_for_a_wrong_day_goes_though_nobody_came(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.purge()
    make_todays_key(ten_days.office.location, ten_days.now)
    assert ten_days.office.day_slots()[-1] == "2026-12-31"
    ten_days.jumps(-days(30))
    ten_days.runs(days(10))
    assert ten_days.office.day_slots() == []


def test_a_key_made_in_doubt_stays_when_the_day_is_confirmed(ten_days: Wall) -> None:
    ten_days.jumps(days(30))
    ten_days.purge()
    make_todays_key(ten_days.office.location, ten_days.now)
    confirm(ten_days.office.location, ten_days.office.who, ten_days.now)
    ten_days.runs(days(9))
    assert ten_days.office.day_slots() == ["2026-12-31"]
