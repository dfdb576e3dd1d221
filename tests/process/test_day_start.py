"""Two processes that start a day together make one day key (hazard 42a): without a lock 6 of 15 keys were lost."""

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.visit import Visit
from kiosk.ops import clock
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location
from kiosk.ops.unlock import unlock
from kiosk.store import days
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService
from tests.support.workers import Place, new_place, worker

ROUNDS, MOST_DAYS = 200, 28
FIRST = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
MOST_DELAY = 0.012  # seconds: about as long as making a key takes, so that each may come first, second or between


def day(number: int) -> datetime:
    return FIRST + timedelta(days=number)


def start_days(place: Place, seed: int) -> None:
    """Both check somebody in on each new day, after delays of their own."""
    chance = Random(seed)
    with ExitStack() as stack:
        workers = [stack.enter_context(worker(place)) for _ in range(2)]
        for number in range(ROUNDS):
            for who, each in enumerate(workers):
                form = {"name": f"Guest {number} {who}", "phone": "+47 912 34 567"}
                each.tell("arrive", day(number), form=form, delay=chance.uniform(0, MOST_DELAY))
            for each in workers:
                assert "refused" not in each.answer(), f"round {number}, seed {seed}"


def opened_visits(location: Location) -> list[Visit]:
    """Every visit of all rounds: with the clock set back to the first, the others are in its future, and listed too."""
    who = unlock(location, PASSPHRASE, FIRST)
    clock.confirm(location, who, FIRST)
    return list(list_visits(location, who, MOST_DAYS, "inspection", "", FIRST).visits)


@pytest.mark.timeout(120)
@pytest.mark.long
def test_hazard_42a_two_processes_start_each_day_with_one_key(tmp_path: Path, secret_service: SecretService) -> None:
    place = new_place(tmp_path, FIRST - timedelta(hours=1), retention_days=str(MOST_DAYS))
    start_days(place, seed=Random().randrange(10**6))
    with place.opened() as location:
        with location.reading() as connection:
            rows = [days.find_day(connection, day(number).date()) for number in range(ROUNDS)]
        assert [row.visits if row else 0 for row in rows] == [2] * ROUNDS
        visits = opened_visits(location)
    names = sorted(visit.arrival.visitor.name for visit in visits if visit.arrival)
    assert names == sorted(f"Guest {number} {who}" for number in range(ROUNDS) for who in range(2))
    assert not [visit for visit in visits if visit.damaged]
