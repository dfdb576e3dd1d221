"""What is written inside the envelope: read back as it was, and always small enough."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.crypto.envelope import RECORD_BYTES
from kiosk.domain import records
from kiosk.domain.errors import BadField, Damaged, Refused
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose, Visit
from kiosk.domain.visitor import Visitor
from tests.support.location import HARD_NAME

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def arrival(visitor: Visitor) -> Arrival:
    return Arrival(visitor, frozenset(Purpose), 2**31, "nb", AT)


@given(st.text(max_size=100), st.text(max_size=100), st.text(max_size=100))
@example(HARD_NAME, "Bakke & Sønn", '"quoted" \\ back')
def test_an_arrival_is_read_back_unchanged_and_fits_the_envelope(name: str, company: str, host: str) -> None:
    try:
        visitor = Visitor(name, company, "+47 912 34 567", "", host)
    except BadField:
        return
    written = records.write_arrival(arrival(visitor))
    assert len(written) <= RECORD_BYTES
    assert records.read_arrival(written.ljust(RECORD_BYTES)) == arrival(visitor)


def test_the_longest_legal_input_fits_the_envelope() -> None:
    worst = '"' * 33 + "👩" * 66  # 33 escaped characters, and every byte used
    visitor = Visitor(worst, worst, "1" * 15 + " " + "-" * 16, "å" * 90 + "@" + "é" * 6 + ".no", worst, 99, 99)
    assert 1400 < len(records.write_arrival(arrival(visitor))) <= RECORD_BYTES


def test_a_departure_is_read_back_unchanged() -> None:
    departure = Departure(AT, Closed.AUTOMATIC)
    assert records.read_departure(records.write_departure(departure)) == departure


@pytest.mark.parametrize("record", [b"", b"{}", b"[]", b"null", b"\xff", b'{"name": 1}', b'{"left_at": "2026"}'])
def test_what_this_program_never_writes_is_damaged(record: bytes) -> None:
    with pytest.raises(Damaged):
        records.read_arrival(record)
    with pytest.raises(Damaged):
        records.read_departure(record)


@pytest.mark.parametrize(
    "changed",
    [
        lambda written: written + b"{}",
        lambda written: written + b"\n",
        lambda written: written + "\u00a0".encode(),
        lambda written: b"\xef\xbb\xbf" + written,
        lambda written: written.decode().encode("utf-16"),
        lambda written: written[:-1] + b' ,"x":1}}',
    ],
)
def test_nothing_but_blanks_stands_around_a_record(changed: Callable[[bytes], bytes]) -> None:
    written = records.write_departure(Departure(AT, Closed.SELF))
    assert records.read_departure(written + b"  ") == Departure(AT, Closed.SELF)
    with pytest.raises(Damaged):
        records.read_departure(changed(written).ljust(RECORD_BYTES))


def test_a_time_without_a_zone_cannot_be_in_a_visit() -> None:
    with pytest.raises(Refused, match="time_without_zone"):
        Departure(AT.replace(tzinfo=None), Closed.SELF)


@pytest.mark.parametrize("given", [AT.replace(microsecond=999_999), AT.astimezone(timezone(timedelta(hours=2)))])
def test_a_time_is_in_utc_and_whole_seconds(given: datetime) -> None:
    assert Departure(given, Closed.SELF).left_at.isoformat() == "2026-11-22T09:00:00+00:00"


def test_a_visit_cannot_end_before_it_began() -> None:
    before = Departure(AT.replace(hour=8), Closed.SELF)
    with pytest.raises(Refused, match="left_before_arrived"):
        Visit("00", AT.date(), arrival(Visitor("Ola")), before)
