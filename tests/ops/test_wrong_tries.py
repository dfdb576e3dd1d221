"""HAZARDS row 32: wrong passphrases cost growing time, over restarts and clock changes, and never for good."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from kiosk.domain.errors import Refused
from kiosk.ops.location import open_location
from kiosk.ops.unlock import unlock
from kiosk.ops.wrong_tries import PASSPHRASE as GUESS
from kiosk.ops.wrong_tries import note_wrong
from tests.support.location import NOW, PASSPHRASE, Office

WRONG = "wrong but long enough"


def refusal(attempt: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        attempt()
    return refused.value


def waits(office: Office, now: datetime) -> int:
    """Seconds to wait as the refusal says them; the right passphrase is not even looked at."""
    problem = refusal(lambda: unlock(office.location, PASSPHRASE, now))
    assert problem.code == "wait_first"
    return int(str(problem.values["seconds"]))


def test_hazard_32_the_delay_doubles_up_to_a_minute() -> None:
    assert [GUESS.delay(tries).seconds for tries in range(1, 9)] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert GUESS.delay(1_000_000).seconds == 60


def test_hazard_32_after_a_wrong_passphrase_even_the_right_one_waits(office: Office) -> None:
    assert refusal(lambda: unlock(office.location, WRONG, NOW)).code == "passphrase_wrong"
    assert waits(office, NOW) == 1
    later = NOW + timedelta(seconds=1)
    assert refusal(lambda: unlock(office.location, WRONG, later)).code == "passphrase_wrong"
    assert waits(office, later + timedelta(milliseconds=100)) == 2
    assert unlock(office.location, PASSPHRASE, later + timedelta(seconds=2)).name == "Kari Moe"


def test_hazard_32_the_right_passphrase_makes_the_next_mistake_cheap_again(office: Office) -> None:
    for _ in range(5):
        note_wrong(office.location, GUESS, NOW)
    unlock(office.location, PASSPHRASE, NOW + timedelta(minutes=1))
    note_wrong(office.location, GUESS, NOW)
    assert waits(office, NOW) == 1


def test_hazard_32_twenty_wrong_ones_and_a_restart_cost_a_minute_and_no_more(office: Office) -> None:
    for _ in range(20):
        note_wrong(office.location, GUESS, NOW)
    office.location.close()
    office.location = open_location(office.location.settings, office.location.home, office.keyring)
    assert waits(office, NOW) == 60
    assert unlock(office.location, PASSPHRASE, NOW + timedelta(minutes=1)).name == "Kari Moe"


def test_hazard_32_a_clock_set_back_never_locks_for_longer(office: Office) -> None:
    for _ in range(20):
        note_wrong(office.location, GUESS, NOW)
    past = NOW - timedelta(days=365)
    assert waits(office, past) == 60
    assert waits(office, past + timedelta(seconds=59)) == 1
    assert unlock(office.location, PASSPHRASE, past + timedelta(seconds=60)).name == "Kari Moe"
