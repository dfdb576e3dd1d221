"""Ten days, told by the real command on a clock that libfaketime moves: today and nine days before, and no more.

The days reach over the end of summer time (25 October 2026 in Oslo).
"""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

TODAY = date(2026, 10, 28)
OLDEST = 11
ALWAYS = {"store", "pepper", "device", "head"}
NOTHING = {"days": 0, "visits": 0}


def day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()


def since(ago: int) -> list[str]:
    """The days from so many days ago to today."""
    return [day(each) for each in range(ago, -1, -1)]


def slots_of(days: list[str]) -> set[str]:
    return ALWAYS | {f"day:{each}" for each in days}


@pytest.fixture
def command(tmp_path: Path, secret_service: SecretService) -> Command:
    """A location of this test's own, set up on the oldest of the days."""
    made = new_command(tmp_path / "here", secret_service)
    assert set_up(made, at=f"{day(OLDEST)} 07:00:00").code == 0
    return made


@pytest.mark.timeout(120)  # seventeen commands, on a machine that may do other things
def test_today_and_nine_days_before_are_kept_with_one_key_each_and_older_ones_go(command: Command) -> None:
    for each in since(OLDEST):
        command.check_in(at=f"{each} 09:30:00")
    now = f"{day(0)} 10:00:00"
    assert [visit["day"] for visit in command.visits(at=now)] == since(9)
    assert command.slots() == slots_of(since(OLDEST))
    assert command.run("purge", at=now).json == {"days": 2, "visits": 2}
    assert [visit["day"] for visit in command.visits(at=now)] == since(9)
    assert command.slots() == slots_of(since(9))
    assert command.run("purge", at=now).json == NOTHING


def test_a_day_goes_at_the_sites_midnight_as_its_receipt_said(command: Command) -> None:
    receipt = command.check_in(at=f"{day(9)} 09:30:00")
    said = command.run("clock", "confirm", stdin=PASSPHRASE, at=f"{day(0)} 10:00:00")  # nine days without a look
    assert said.code == 0
    assert receipt["deleted_after"] == "2026-10-29T00:00:00+01:00"
    assert command.run("purge", at=f"{day(0)} 22:59:30").json == NOTHING
    assert command.slots() == slots_of([day(9)])
    assert command.run("purge", at=f"{day(0)} 23:00:00").json == {"days": 1, "visits": 1}
    assert command.slots() == ALWAYS


def test_visits_on_paper_are_taken_back_to_nine_days_ago(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "paper.jsonl"

    def noted(ago: int) -> str:
        return f'{{"name": "Ola", "arrived_at": "{day(ago)}T00:00:00+02:00"}}'

    file.write_text(f"{noted(9)}\n{noted(10)}\n", encoding="utf-8")
    asked = ("enter", str(file))
    assert command.run(*asked, stdin=PASSPHRASE, at=f"{day(0)} 10:00:00").refusal == (1, "time_too_old")
    assert command.slots() == ALWAYS
    file.write_text(noted(9), encoding="utf-8")
    assert command.run(*asked, stdin=PASSPHRASE, at=f"{day(0)} 10:00:00").json["entered"] == 1
    assert command.slots() == slots_of([day(9)])
