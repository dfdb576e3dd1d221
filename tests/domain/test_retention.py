"""How long a visit is kept: the site's own midnights, whatever daylight saving and New Year do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import retention
from kiosk.domain.errors import Environment
from kiosk.domain.site import Site

OSLO = ZoneInfo("Europe/Oslo")


def site(zone: str = "Europe/Oslo", closing: time = time(18), days: int = 10) -> Site:
    return Site("office", "Office", ZoneInfo(zone), closing, days)


def local(*parts: int, zone: ZoneInfo = OSLO) -> datetime:
    return datetime(*parts, tzinfo=zone).astimezone(UTC)  # type: ignore[misc, arg-type]  # year, month, day, …


def test_a_visit_belongs_to_the_local_day_of_arrival() -> None:
    assert retention.day_of(datetime(2026, 11, 21, 23, 30, tzinfo=UTC), OSLO) == date(2026, 11, 22)


def test_ten_days_are_the_day_of_arrival_and_nine_after() -> None:
    assert retention.deleted_after(date(2026, 11, 22), site()) == local(2026, 12, 2)
    now = local(2026, 12, 1, 23, 59)
    assert retention.last_due(now, site()) == date(2026, 11, 21)
    assert retention.last_due(now + timedelta(minutes=1), site()) == date(2026, 11, 22)


def test_the_last_ten_days_are_today_and_nine_before() -> None:
    assert retention.last_days(local(2026, 11, 22, 12), 10, OSLO) == (date(2026, 11, 13), date(2026, 11, 22))


@pytest.mark.parametrize(("zone", "day"), [("Europe/Oslo", date(2027, 3, 28)), ("Africa/Cairo", date(2026, 4, 24))])
def test_hazard_53_a_day_that_daylight_saving_shortens_begins_when_its_first_moment_comes(zone: str, day: date) -> None:
    begin = retention.begin_of(day, ZoneInfo(zone))
    assert retention.day_of(begin, ZoneInfo(zone)) == day
    assert retention.day_of(begin - timedelta(seconds=1), ZoneInfo(zone)) == day - timedelta(days=1)


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1)),  # noqa: DTZ001  # the zone is set in the next line
    st.sampled_from(["Europe/Oslo", "America/New_York", "Africa/Cairo", "Pacific/Apia", "Australia/Lord_Howe", "UTC"]),
    st.integers(1, 28),
)
def test_hazard_53_a_visit_is_due_exactly_from_its_deletion_time(moment: datetime, zone: str, days: int) -> None:
    here, now = site(zone, days=days), moment.replace(tzinfo=UTC)
    day = retention.day_of(now, here.zone)
    gone = retention.deleted_after(day, here)
    assert gone > now
    assert retention.last_due(gone, here) == day
    assert retention.last_due(gone - timedelta(seconds=1), here) < day


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1)),  # noqa: DTZ001  # the zone is set in the next line
    st.times(),
    st.sampled_from(["Europe/Oslo", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe"]),
)
def test_the_closing_time_is_the_first_one_after_arrival(moment: datetime, closing: time, zone: str) -> None:
    here, arrived = site(zone, closing), moment.replace(tzinfo=UTC)
    closed = retention.closing_time(arrived, here)
    assert timedelta(0) < closed - arrived <= timedelta(hours=26)
    assert retention.closing_time(closed, here) > closed


def test_who_arrives_at_the_closing_time_stays_until_the_next() -> None:
    assert retention.closing_time(local(2026, 11, 22, 18), site()) == local(2026, 11, 23, 18)
    assert retention.closing_time(local(2026, 11, 22, 17, 59), site()) == local(2026, 11, 22, 18)


@pytest.mark.parametrize("days", [0, 29, -1])
def test_a_site_keeps_visits_for_1_to_28_days(days: int) -> None:
    with pytest.raises(Environment) as refusal:
        site(days=days)
    assert refusal.value.values == {"key": "site.retention_days"}
