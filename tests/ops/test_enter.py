"""Entering what was noted on paper: all of a file or nothing, and only what retention allows."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Refused
from kiosk.domain.visit import Closed
from kiosk.ops.enter import LineRefused, enter
from tests.support.location import NOW, Office, days, make_office


def line(arrived: datetime | str, left: datetime | str | None = None, **more: object) -> str:
    return json.dumps({"name": "Ola", "arrived_at": str(arrived), "left_at": left and str(left), **more})


def test_visits_of_every_day_inside_retention_are_stored_with_their_times(office: Office) -> None:
    lines = [line(NOW - days(number), NOW - days(number) + timedelta(minutes=50)) for number in range(10, 0, -1)]
    entered = enter(office.location, office.who, lines[1:], NOW)
    assert len(entered.ids) == 9
    visits = office.visits(NOW)
    assert [visit.id for visit in visits] == list(entered.ids)
    assert {visit.departure.closed for visit in visits if visit.departure} == {Closed.DESK}
    assert len(office.day_slots()) == 9


@pytest.mark.parametrize(
    ("faulty", "code"),
    [
        (line(NOW - days(10)), "time_too_old"),
        (line(NOW + timedelta(minutes=1)), "time_in_future"),
        (line(NOW - timedelta(hours=1), NOW + timedelta(hours=1)), "time_in_future"),
        (line(NOW, NOW - timedelta(minutes=1)), "left_before_arrived"),
        (line("2026-11-22T09:00"), "time_invalid"),
        (line("yesterday"), "time_invalid"),
        ('{"name": "Ola"}', "time_missing"),
        (line(NOW, name=""), "name_missing"),
        ("Ola came at nine", "line_not_json"),
        ("[1]", "line_not_json"),
        ("[" * 5000, "line_not_json"),
        ('{"adults": ' + "9" * 5000 + "}", "line_not_json"),
        (line("0001-01-01T00:00:00+14:00"), "time_invalid"),
        (line("0001-01-02T00:00:00+00:00"), "time_too_old"),
        (line("9999-12-31T23:30:00+00:00"), "time_in_future"),
    ],
)
def test_a_faulty_line_is_named_and_nothing_of_the_file_is_stored(office: Office, faulty: str, code: str) -> None:
    with pytest.raises(LineRefused) as refused:
        enter(office.location, office.who, [line(NOW), "", faulty, line(NOW)], NOW)
    assert (refused.value.number, refused.value.code) == (3, code)
    assert office.visits(NOW) == ()


def test_who_has_no_time_of_leaving_is_closed_automatically_or_still_here(office: Office) -> None:
    enter(office.location, office.who, [line(NOW - days(1)), line(NOW - timedelta(hours=1))], NOW)
    yesterday, today = office.visits(NOW)
    assert yesterday.departure is not None
    assert yesterday.departure.closed is Closed.AUTOMATIC
    assert today.departure is None
    assert office.here() == 1


def test_who_said_no_to_tracing_and_has_left_is_not_kept(office: Office) -> None:
    gone = line(NOW - timedelta(hours=2), NOW - timedelta(hours=1), purposes=["roll_call"])
    assert enter(office.location, office.who, [gone, line(NOW)], NOW).not_kept == 1
    assert len(office.visits(NOW)) == 1


def test_only_who_is_unlocked_enters(office: Office) -> None:
    office.who.lock()
    with pytest.raises(Refused, match="locked"):
        enter(office.location, office.who, [line(NOW)], NOW)


def test_the_year_1_is_too_old_where_it_has_no_local_time_either(tmp_path: Path) -> None:
    west = make_office(tmp_path, zone='"America/New_York"')
    with pytest.raises(LineRefused, match="time_too_old"):
        enter(west.location, west.who, [line("0001-01-01T00:00:00+00:00")], NOW)
    west.location.close()
