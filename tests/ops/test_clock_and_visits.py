"""A clock that is set while visitors are in the house: who is here stays here, and who leaves left when she did."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Environment, Refused
from kiosk.domain.visit import Closed
from kiosk.ops.alerts import alerts
from kiosk.ops.check_out import by_badge, by_exit
from kiosk.ops.clock import confirm
from kiosk.ops.close import close_overdue
from kiosk.ops.present import present
from kiosk.ops.purge import Purged
from kiosk.ops.setup import set_up
from kiosk.settings import load
from kiosk.store import days as stored_days
from kiosk.store import engine
from tests.support.location import NOW, days, settings_file
from tests.support.wall import Wall

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
CLOSING = NOW + 8 * HOUR  # 18:00 in Oslo


def ended(wall: Wall) -> dict[str, tuple[datetime, Closed] | None]:
    """When and how each visit of the list has ended."""
    return {
        visit.arrival.visitor.name: (visit.departure.left_at, visit.departure.closed) if visit.departure else None
        for visit in wall.office.visits(wall.now)
        if visit.arrival
    }


@pytest.mark.parametrize("jump", [10 * HOUR, days(1), days(30)], ids=["ten hours", "a day", "thirty days"])
def test_a_clock_moved_ahead_closes_nobody_who_is_here(wall: Wall, jump: timedelta) -> None:
    wall.arrive("Ola")
    wall.jumps(jump)
    for _ in range(2):  # before upkeep has looked, and after
        assert close_overdue(wall.office.location, wall.now) == 0
        wall.purge()
    assert wall.office.here() == 1


def test_closing_goes_by_elapsed_time_while_the_clock_is_in_doubt(wall: Wall) -> None:
    wall.arrive("Ola")
    wall.jumps(days(3))
    wall.purge()
    wall.passes(8 * HOUR - MINUTE)
    assert close_overdue(wall.office.location, wall.now) == 0
    wall.passes(MINUTE)
    assert close_overdue(wall.office.location, wall.now) == 1
    assert ended(wall) == {"Ola": (CLOSING, Closed.AUTOMATIC)}


def test_once_the_date_is_confirmed_each_closes_at_the_first_closing_time_after_she_came(wall: Wall) -> None:
    wall.arrive("Before")
    wall.jumps(days(3))
    wall.purge()
    wall.arrive("Meanwhile")
    confirm(wall.office.location, wall.office.who, wall.now)
    assert close_overdue(wall.office.location, wall.now) == 1
    assert ended(wall) == {"Before": (CLOSING, Closed.AUTOMATIC), "Meanwhile": None}
    wall.passes(days(1))
    assert close_overdue(wall.office.location, wall.now) == 1
    assert ended(wall)["Meanwhile"] == (CLOSING + days(3), Closed.AUTOMATIC)


def test_who_leaves_while_the_clock_is_ahead_left_by_the_clock_by_which_she_came(wall: Wall) -> None:
    before = wall.arrive("Before")
    wall.jumps(days(30))
    wall.purge()
    meanwhile = wall.arrive("Meanwhile")
    wall.passes(HOUR)
    assert by_badge(wall.office.location, before.badge, wall.now).left_at == NOW + HOUR
    assert by_exit(wall.office.location, meanwhile.exit, wall.now).left_at == NOW + HOUR + days(30)


def test_the_roll_call_names_everybody_who_is_here_by_whatever_clock(wall: Wall) -> None:
    wall.arrive("Before", purposes=["tracing", "roll_call"])
    wall.jumps(days(30))
    wall.arrive("Meanwhile", purposes=["tracing", "roll_call"])

    def here() -> list[str]:
        found = present(wall.office.location, wall.office.who, "roll_call", "", wall.now).visits
        return [visit.arrival.visitor.name for visit in found if visit.arrival]

    assert here() == ["Before", "Meanwhile"]
    wall.jumps(-days(30))
    assert here() == ["Before", "Meanwhile"]


def test_after_a_start_with_a_wrong_clock_visits_are_closed_again_once_it_is_set_right(wall: Wall) -> None:
    wall.restarts(days(30))
    wall.arrive("Future")
    wall.restarts(-days(30))
    wall.arrive("Ola")
    wall.purge()
    wall.passes(days(1))
    close_overdue(wall.office.location, wall.now)
    assert ended(wall)["Ola"] == (CLOSING, Closed.AUTOMATIC)
    assert wall.office.here() == 0


def test_a_machine_that_was_off_closes_the_forgotten_ones_at_once(wall: Wall) -> None:
    wall.arrive("Ola")
    wall.restarts(days(3))
    assert wall.purge().paused
    assert close_overdue(wall.office.location, wall.now) == 1
    assert ended(wall) == {"Ola": (CLOSING, Closed.AUTOMATIC)}


@pytest.mark.parametrize(("days_kept", "refused"), [("14", True), ("5", False), ("10", False)])
def test_a_longer_retention_is_refused_while_nothing_can_be_purged(
    wall: Wall, tmp_path: Path, days_kept: str, refused: bool
) -> None:
    wall.arrive("Due")
    wall.restarts(days(12))
    location, source = wall.office.location, settings_file(tmp_path, retention_days=days_kept)
    if refused:
        with pytest.raises(Refused, match="clock_in_doubt"):
            set_up(source, location.home, wall.office.keyring, wall.now, wall.machine)
        assert load(location.home / "site.toml").site.retention == 10
        confirm(location, wall.office.who, wall.now)
    set_up(source, location.home, wall.office.keyring, wall.now, wall.machine)
    wall.opens(retention=int(days_kept))
    assert wall.office.visits(wall.now, days=5) == ()
    assert wall.office.day_slots() == ([] if refused else ["2026-11-22"]), "purged as soon as the date is sure"


def test_hazard_49_a_purge_that_fails_for_a_day_alerts_the_staff_until_it_is_done(wall: Wall) -> None:
    location, told = wall.office.location, []
    wall.arrive("Ola")
    reader = engine.open_engine(location.files.database, location.slots.need("store", 32))
    with engine.read(reader) as connection:
        assert stored_days.unpurged_through(connection, wall.now.date())
        for hours in (10 * 24, 10, 13, 1):
            wall.passes(hours * HOUR)
            with pytest.raises(Environment, match="purge_busy"):
                wall.purge()
            told.append([alert.code for alert in alerts(location)])
    reader.dispose()
    assert told == [[], [], [], ["purge_late"]]
    assert wall.purge() == Purged(1, 0), "the row had gone already, its key had not"
    assert alerts(location) == ()
