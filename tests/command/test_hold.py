"""`innom hold`: two passphrases on stdin, one after the other, and visits that outlive their days."""

from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up, somebody
from tests.support.location import PASSPHRASE
from tests.support.pair import SECOND_PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

ORDER = ("--authority", "Helsetilsynet", "--until", "2027-01-21", "--reason", "inspection: letter", "--case", "2026/7")
BOTH = ("--as", "kari", "--second", "ola")
WORDS = f"{PASSPHRASE}\n{SECOND_PASSPHRASE}\n"
DAY, LATER, OVER = "2026-11-22 09:00:00", "2026-12-05 09:00:00", "2027-01-22 09:00:00"


def two_persons(folder: Path, service: SecretService) -> Command:
    """A location with a lead and somebody at the desk, set up in November."""
    made = new_command(folder / "here", service)
    set_up(made, at=DAY)
    assert made.run("staff", "add", "Ola Dahl", stdin=WORDS, at=DAY).code == 0
    return made


def confirm(command: Command, at: str) -> None:
    """The machine was off for so long that two persons say the date is right."""
    assert not command.run("clock", "confirm", *BOTH, stdin=WORDS, at=at).json["holds_wait"]


@pytest.mark.timeout(120)  # fifteen commands, on a machine that may do other things
def test_hazard_56_two_persons_hold_a_visit_beyond_its_day_until_the_hold_ends(
    tmp_path: Path, secret_service: SecretService
) -> None:
    command = two_persons(tmp_path, secret_service)
    kept, other = (command.check_in(at=DAY, name=name) for name in ("Kept", "Other"))
    made = command.run("hold", "add", "--visit", kept["id"], *ORDER, *BOTH, stdin=WORDS, at=DAY).json
    assert made == {"id": made["id"], "visits": 1, "expires_at": "2027-01-22T00:00:00+01:00"}
    confirm(command, LATER)
    assert command.run("purge", at=LATER).json["visits"] == 1
    shown = ("hold", "show", made["id"], "--reason", "inspection", "--as", "kari")
    [visit] = command.run(*shown, stdin=PASSPHRASE, at=LATER).json
    assert (visit["name"], visit["closed"]) == ("Kept", "automatic")
    too_late = command.run("hold", "add", "--visit", other["id"], *ORDER, *BOTH, stdin=WORDS, at=LATER)
    assert too_late.refusal == (1, "visit_gone")
    assert f"hold:{made['id']}" in command.slots()
    [listed] = command.run("hold", "list", at=LATER).json
    assert (listed["asked_by"], listed["approved_by"], listed["visits"], listed["ended_at"]) == ("kari", "ola", 1, None)
    confirm(command, OVER)
    assert command.run("purge", at=OVER).json["visits"] == 1
    assert command.run("hold", "list", at=OVER).json[0]["ended_at"].startswith("2027-01-22T10:00:")
    assert not any(slot.startswith(("hold:", "day:")) for slot in command.slots())


@pytest.mark.timeout(120)
def test_hazard_56_one_lead_who_confirms_the_date_alone_ends_no_hold_and_moves_none(
    tmp_path: Path, secret_service: SecretService
) -> None:
    command = two_persons(tmp_path, secret_service)
    held = command.run("hold", "add", "--visit", command.check_in(at=DAY)["id"], *ORDER, *BOTH, stdin=WORDS, at=DAY)
    assert command.run("clock", "confirm", "--as", "kari", stdin=PASSPHRASE, at=OVER).json["holds_wait"]
    assert command.run("purge", at=OVER).json["visits"] == 0
    assert command.run("clock", at=OVER).json["holds_wait_since"].startswith("2027-01-22T10:00:")
    lifted = ("hold", "end", held.json["id"], "--authority", "Helsetilsynet", "--reason", "inspection", *BOTH)
    assert command.run(*lifted, stdin=WORDS, at=OVER).refusal == (1, "clock_in_doubt")
    confirm(command, OVER)
    assert command.run("purge", at=OVER).json["visits"] == 1


def test_two_persons_end_a_hold_before_its_day(tmp_path: Path, secret_service: SecretService) -> None:
    command = two_persons(tmp_path, secret_service)
    receipt = command.check_in(at=DAY)
    held = command.run("hold", "add", "--visit", receipt["id"], *ORDER, *BOTH, stdin=WORDS, at=DAY).json["id"]
    lifted = ("hold", "end", held, "--authority", "Helsetilsynet", "--reason", "inspection")
    assert command.run(*lifted, "--as", "kari", stdin=WORDS, at=DAY).refusal == (1, "second_person_missing")
    assert command.run(*lifted, *BOTH, stdin=WORDS, at=DAY).code == 0
    told = command.bare("--home", str(command.home), "hold", "list", at=DAY).out
    assert "ended_at: 2026-11-22T10:00:0" in told
    assert "visits: 0" in told


def test_hazard_56_without_a_second_person_nothing_is_held(command: Command) -> None:
    receipt = command.check_in(name=somebody())
    asked = ("hold", "add", "--visit", receipt["id"], *ORDER)
    assert command.run(*asked, stdin=PASSPHRASE).refusal == (1, "second_person_missing")
    twice = f"{PASSPHRASE}\n{PASSPHRASE}\n"
    assert command.run(*asked, "--second", "Kari Moe", stdin=twice).refusal == (1, "second_person_missing")
    assert command.run("hold", "list").json == []


@pytest.mark.parametrize("asked", [(), ("add",), ("add", "--visit", "00", *ORDER[:2], "--until", "soon")])
def test_an_incomplete_order_is_a_matter_of_usage(asked: tuple[str, ...], command: Command) -> None:
    answered = command.run("hold", *asked)
    assert (answered.code, answered.out) == (2, "")
    assert "usage: innom hold" in answered.err


@pytest.mark.parametrize("number", ["00", "\udcff"])
def test_an_unknown_hold_shows_nothing(number: str, command: Command) -> None:
    asked = ("hold", "show", number, "--reason", "inspection")
    assert command.run(*asked, stdin=PASSPHRASE).refusal == (1, "hold_unknown")
