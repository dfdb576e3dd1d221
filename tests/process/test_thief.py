"""The thief's drill: the whole machine with its keyring, but nobody unlocked, tells nothing that a visitor typed."""

import json
import struct
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from kiosk.crypto.envelope import SEALED_BYTES
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit, by_pass
from kiosk.ops.location import Location
from tests.process.test_traces import written
from tests.support.keyring_faults import kept_in_keyring
from tests.support.location import NOW, Office, days
from tests.support.secret_service import SecretService
from tests.support.thief import Loot, loot

pytestmark = pytest.mark.long

SITE = "oslo-drammensveien"
PEOPLE: list[dict[str, object]] = [
    {
        "name": "Ragnhild Tøndel Наталья", "company": "Kvikksølv Snøploging", "phone": "+47 930 11 222",
        "email": "ragnhild@snoploging.example", "host": "Torbjørg Quist", "adults": 7, "children": 5,
    },
    {"name": "山田太郎", "company": "Żółw Oprogramowanie", "phone": "+48 601 234 987", "host": "Quentin Aabakken"},
    {"name": "Zacharias Blikstad", "company": "Fjellrev Optikk", "email": "zb@rev.example", "purposes": ["tracing"]},
    {"name": "Oda Gjøvik", "company": "Hvalbein Media", "host": "Ulrikke Skaar", "purposes": ["roll_call"]},
]  # fmt: skip
FIRST = NOW.replace(hour=7, minute=13, second=41)
ZONE = ZoneInfo("Europe/Oslo")


def live(location: Location) -> list[datetime]:
    """Three days at a reception: each comes at an odd second, every other one leaves; the moments of all that."""
    moments = []
    for number in range(24):
        form = PEOPLE[number % len(PEOPLE)]
        came = FIRST + days(number // 8) + timedelta(minutes=37 * (number % 8), seconds=7 * number)
        receipt = check_in(location, form, came)
        moments.append(came)
        if number % 3 and number != 23:
            left = came + timedelta(minutes=29, seconds=3)
            by_pass(location, receipt.pass_code, left) if receipt.pass_code else by_exit(location, receipt.exit, left)
            moments.append(left)
    last = moments[-1] + timedelta(minutes=4)
    check_in(location, PEOPLE[0], last)  # so that the WAL is not empty
    return [*moments, last]


@pytest.fixture(scope="module")
def taken(
    office_made: Office, tmp_path_factory: pytest.TempPathFactory, secret_service_session: SecretService
) -> tuple[Loot, list[datetime]]:
    """The loot while the kiosk runs, and when the visitors came and went."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in secret_service_session.environment.items():
            patch.setenv(name, value)
        kept = kept_in_keyring(office_made, tmp_path_factory.mktemp("taken"))
        with kept.opened() as location:
            moments = live(location)
            assert (kept.home / "store" / "visits.db-wal").stat().st_size
            return loot(kept.home, secret_service_session.bus), moments


def texts() -> Iterator[tuple[str, bytes]]:
    """Everything that was typed, in every way in which it may be written down."""
    for person in PEOPLE:
        for field, value in person.items():
            if isinstance(value, str):
                yield from ((field, form) for form in written(value))
                yield from ((field, word.encode()) for word in value.split() if len(word) > 4)
        digits = "".join(char for char in str(person.get("phone", "")) if char.isdigit())
        yield from (("phone", form) for form in written(digits) if digits)
        yield from (("phone", form) for form in written(digits[2:]) if digits)


def times(moments: list[datetime]) -> Iterator[tuple[str, bytes]]:
    """The moments as clocks, text and machines write them."""
    for moment in moments:
        for local in (moment, moment.astimezone(ZONE)):
            yield from (("time", f"{local:{form}}".encode()) for form in ("%H:%M", "%H.%M", "%H%M%S"))
        seconds = int(moment.timestamp())
        for number in (seconds, seconds * 1000, seconds * 10**6):
            yield "time", str(number).encode()
            yield "time", number.to_bytes(8, "big")
            yield "time", number.to_bytes(8, "little")
        yield "time", seconds.to_bytes(4, "big")
        yield "time", seconds.to_bytes(4, "little")
        yield "time", struct.pack(">d", moment.timestamp())
        yield "time", struct.pack("<d", moment.timestamp())


def found(pieces: list[tuple[str, bytes]], needles: list[tuple[str, bytes]]) -> set[tuple[str, str]]:
    """What was found where."""
    return {(what, where) for where, piece in pieces for what, needle in needles if needle in piece}


def test_the_search_finds_what_is_there(taken: tuple[Loot, list[datetime]]) -> None:
    arrived = taken[1][0].isoformat()
    planted = [("here", json.dumps(PEOPLE[0] | {"arrived_at": arrived}).encode()), ("row", str(NOW).encode())]
    needles = [*texts(), *times(taken[1])]
    assert found(planted, needles) == {(what, "here") for what in ("name", "company", "phone", "email", "host", "time")}


def test_hazard_50_a_thief_of_machine_and_keyring_reads_nothing_that_was_typed(
    taken: tuple[Loot, list[datetime]],
) -> None:
    everything = list(taken[0].everything(SITE))
    layers = [piece for where, piece in everything if where == "under the day's layer"]
    assert len(layers) == len(taken[0].tables["visit"]) + len(taken[0].tables["departure"]) > 24
    assert {len(layer) for layer in layers} == {1724}
    assert found(everything, list(texts())) == set()


def test_a_thief_reads_no_time_of_coming_or_leaving(taken: tuple[Loot, list[datetime]]) -> None:
    got, moments = taken
    pieces = [(where, piece) for where, piece in got.everything(SITE) if len(piece) < 2000 or where.startswith("log")]
    assert found(pieces, list(times(moments))) == set()
    minutes = {moment.hour * 60 + moment.minute for moment in moments}
    numbers = [cell for name in ("visit", "departure", "state") for row in got.tables[name] for cell in row[1:]]
    assert not minutes & {number for number in numbers if type(number) is int}


def test_a_thief_tells_visits_apart_only_by_day_open_or_ended_and_until(taken: tuple[Loot, list[datetime]]) -> None:
    got = taken[0]
    assert set(got.column("visit", "site")) == {SITE}
    assert len(set(got.column("visit", "device"))) == 1
    assert set(got.column("visit", "revision")) == {1}
    assert set(got.column("visit", "open")) == {0, 1}
    assert set(got.column("visit", "until")) == {"days", "leaving"}
    assert set(got.column("visit", "hold")) == {None}
    sealed = [*got.column("visit", "arrival"), *got.column("departure", "departure")]
    assert {len(record) for record in sealed if isinstance(record, bytes)} == {SEALED_BYTES}


def test_equal_visits_have_nothing_in_common(taken: tuple[Loot, list[datetime]]) -> None:
    got = taken[0]
    for column in ("id", "exit_tag", "pass_public", "arrival"):
        values = got.column("visit", column)
        assert len(set(values)) == len(values) > 12
    layers = got.inner_layers(SITE)
    for one, other in pairwise(layers):
        assert sum(a == b for a, b in zip(one, other, strict=True)) < 30


def test_only_the_days_that_are_kept_have_a_key_in_the_keyring(taken: tuple[Loot, list[datetime]]) -> None:
    got = taken[0]
    assert {slot for slot in got.slots if slot.startswith("day:")} == {f"day:{day}" for day in got.column("day", "day")}
