"""Tracing over random days of the site's own clock, held against a brute force that asks minute by minute."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import Refused
from kiosk.domain.retention import day_of
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose, Visit
from kiosk.domain.visitor import Visitor
from kiosk.ops.audit import AuditEntry
from kiosk.ops.listing import Listing
from kiosk.ops.trace import contacts_of, find_index, traceable, within

OSLO = ZoneInfo("Europe/Oslo")
MINUTE, STEP = timedelta(minutes=1), 20  # minutes
# The evening before the hour that is there twice, before the one that is missing, and before any other day.
BEGINS = tuple(
    datetime(*day, 20, tzinfo=OSLO).astimezone(UTC) for day in ((2026, 10, 24), (2027, 3, 27), (2026, 11, 16))
)
ENTRY = AuditEntry(1, b"", "tracing", "")
KINDS = (Closed.SELF, Closed.DESK, Closed.AUTOMATIC, None)


def visit(number: int, who: str, come: datetime, gone: datetime | None, closed: Closed | None) -> Visit:
    arrival = Arrival(
        Visitor(who, phone=f"+47 9000000{'ABCDEF'.index(who)}"), frozenset({Purpose.TRACING}), 1, "nb", come
    )
    departure = Departure(gone, closed) if gone and closed else None
    return Visit(f"{number:032x}", day_of(come, OSLO), arrival, departure)


@st.composite
def nights(draw: st.DrawFn) -> tuple[list[Visit], datetime]:
    """Visits of a few people from 20:00 on, over midnight and the change of the clock, and now."""
    begin, visits = draw(st.sampled_from(BEGINS)), []
    for number in range(draw(st.integers(2, 9))):
        come = begin + STEP * MINUTE * draw(st.integers(0, 30))
        gone = come + STEP * MINUTE * draw(st.integers(0, 24))
        visits.append(visit(number, draw(st.sampled_from("ABCD")), come, gone, draw(st.sampled_from(KINDS))))
    return visits, begin + STEP * MINUTE * 60


def listing(visits: list[Visit]) -> Listing:
    days = [each.day for each in visits]
    in_order = sorted(
        visits, key=lambda each: each.arrival.arrived_at if each.arrival else datetime.max.replace(tzinfo=UTC)
    )
    return Listing(tuple(in_order), min(days), max(days), ENTRY)


def minutes_of(visits: list[Visit], who: str, now: datetime, *, surely: bool) -> set[datetime]:
    """Every minute in which she was here."""
    found = set()
    for each in visits:
        if each.arrival and each.arrival.visitor.name == who:
            departure, at = each.departure, each.arrival.arrived_at
            if surely and (departure is None or departure.closed is Closed.AUTOMATIC):
                continue
            while at < (departure.left_at if departure else now):
                found.add(at)
                at += MINUTE
    return found


def expected(visits: list[Visit], now: datetime) -> dict[str, tuple[int, int]]:
    ours = [minutes_of(visits, "A", now, surely=surely) for surely in (True, False)]
    met = {}
    for who in "BCD":
        theirs = [minutes_of(visits, who, now, surely=surely) for surely in (True, False)]
        certain, possible = (len(mine & hers) for mine, hers in zip(ours, theirs, strict=True))
        if possible >= 15:
            met[who] = certain, possible - certain
    return met


def check(night: tuple[list[Visit], datetime]) -> None:
    visits, now = night
    visits = (
        [*visits, visit(99, "A", visits[0].arrival.arrived_at, now - MINUTE * 300, Closed.SELF)]
        if visits[0].arrival
        else []
    )
    event("open" if any(each.departure is None for each in visits) else "all closed")
    event("over midnight" if any(_over_midnight(each) for each in visits) else "within a day")
    opened = traceable(listing(visits), OSLO, now)
    answer = contacts_of(opened, find_index(opened, name="A"))
    found = {met.person.name: (met.certain_minutes, met.possible_minutes) for met in answer.contacts}
    assert found == expected(visits, now)


def _over_midnight(each: Visit) -> bool:
    return each.departure is not None and day_of(each.departure.left_at, OSLO) > each.day


@settings(max_examples=40, deadline=None)
@given(nights())
def test_it_equals_a_brute_force_over_midnight_and_the_change_of_the_clock(night: tuple[list[Visit], datetime]) -> None:
    check(night)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_it_equals_a_brute_force_on_ten_thousand_nights() -> None:
    ran: list[bool] = []

    @settings(max_examples=10_000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(nights())
    def one(night: tuple[list[Visit], datetime]) -> None:
        ran.append(True)
        check(night)

    one()
    assert len(ran) >= 10_000


def ten_days() -> list[Visit]:
    noon = datetime(2026, 11, 10, 11, tzinfo=UTC)
    made = []
    for day in range(10):
        come = noon + timedelta(days=day)
        made.append(visit(2 * day, "A", come, come + timedelta(hours=1), Closed.SELF))
        made.append(visit(2 * day + 1, "B", come, come + timedelta(hours=1), Closed.SELF))
    return made


def test_fewer_days_are_the_last_ones() -> None:
    opened = within(traceable(listing(ten_days()), OSLO, datetime(2026, 11, 20, tzinfo=UTC)), 3, OSLO)
    assert opened.listing.first == date(2026, 11, 17)
    [met] = contacts_of(opened, find_index(opened, name="A")).contacts
    assert met.certain_minutes == 180


@pytest.mark.parametrize("days", [0, -1, 11])
def test_never_more_days_than_were_opened(days: int) -> None:
    opened = traceable(listing(ten_days()), OSLO, datetime(2026, 11, 20, tzinfo=UTC))
    with pytest.raises(Refused) as refusal:
        within(opened, days, OSLO)
    assert (refusal.value.code, refusal.value.values["most"]) == ("days_invalid", 10)


def test_a_visit_that_began_before_the_days_and_ended_in_them_is_not_lost() -> None:
    midnight = datetime(2026, 11, 18, 23, tzinfo=UTC)  # in Oslo
    night = [visit(50, "A", midnight - timedelta(hours=2), midnight + timedelta(hours=2), Closed.SELF)]
    night.append(visit(51, "B", midnight + timedelta(hours=1), midnight + timedelta(hours=3), Closed.SELF))
    night.append(visit(52, "C", midnight - timedelta(hours=2), midnight, Closed.SELF))
    opened = within(traceable(listing(night), OSLO, datetime(2026, 11, 19, 12, tzinfo=UTC)), 1, OSLO)
    [met] = contacts_of(opened, find_index(opened, name="A")).contacts
    assert (met.person.name, met.certain_minutes) == ("B", 60)


def test_damaged_visits_of_days_that_are_left_out_are_not_counted() -> None:
    visits = [
        *ten_days(),
        Visit.unreadable("e" * 32, date(2026, 11, 11)),
        Visit.unreadable("f" * 32, date(2026, 11, 19)),
    ]
    opened = traceable(listing(visits), OSLO, datetime(2026, 11, 20, tzinfo=UTC))
    assert opened.unread == 2
    assert within(opened, 2, OSLO).unread == 1
