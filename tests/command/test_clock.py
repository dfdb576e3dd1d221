"""The clock guard told by the real command: libfaketime moves the clock, on a machine whose clock nobody keeps."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.location import PASSPHRASE
from tests.support.programs import stand_in, time_server_says
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

DAY, LATER = "2026-10-01 08:00:00", "2026-10-31 08:00:00"
NOTHING, PAUSED = {"days": 0, "visits": 0}, {"days": 0, "visits": 0, "paused": True}
PURGED = {"days": 1, "visits": 1}


@pytest.fixture
def command(tmp_path: Path, secret_service: SecretService) -> Command:
    """A location with one visit, on a machine whose clock nobody keeps."""
    made = replace(new_command(tmp_path / "here", secret_service), before=time_server_says(tmp_path, "no"))
    assert set_up(made, at=DAY).code == 0
    made.check_in(at=DAY)
    return made


def actions(command: Command) -> list[str]:
    return [line["action"] for line in command.run("audit", "show").json]


def test_hazard_52_after_thirty_days_nothing_is_purged_until_a_lead_confirms_the_date(command: Command) -> None:
    for _ in range(2):
        assert command.run("purge", at=LATER).json == PAUSED
    assert command.visits(at=LATER) == []
    said = command.run("clock", "confirm", stdin=PASSPHRASE, at=LATER).json
    assert said["now"].startswith("2026-10-31T09:00:0")
    assert said["mark"].startswith("2026-10-01T10:00:0")
    assert said["paused_since"].startswith("2026-10-31T09:00:0")
    assert command.run("purge", at=LATER).json == PURGED
    assert actions(command)[-3:] == ["visits", "clock_confirmed", "purged"]


def test_hazard_51_a_timedatectl_that_is_first_in_the_path_is_not_believed(command: Command, tmp_path: Path) -> None:
    stand_in(tmp_path, "timedatectl", "echo yes")
    own = replace(command, environment={**command.environment, "PATH": f"{tmp_path}:/usr/bin:/bin"})
    for _ in range(2):
        assert own.run("purge", at=LATER).json == PAUSED
    assert not own.run("clock", at=LATER).json["time_server"]


def test_hazard_52_after_thirty_days_a_time_server_is_believed_at_once(command: Command, tmp_path: Path) -> None:
    synced = replace(command, before=time_server_says(tmp_path, "yes"))
    assert synced.run("purge", at=LATER).json == PURGED


def test_the_clock_is_shown_without_a_passphrase(command: Command) -> None:
    assert command.run("clock", at=DAY).json | {"now": "", "mark": ""} == {
        "now": "",
        "mark": "",
        "clock": "right",
        "time_server": False,
        "paused_since": None,
        "holds_wait_since": None,
    }
    assert command.run("clock", "show", at=LATER).json["clock"] == "ahead"
    assert command.run("purge", at=LATER).json == PAUSED
    assert command.run("clock", at=LATER).json["paused_since"] is not None


def test_only_who_unlocks_confirms_the_date(command: Command) -> None:
    assert command.run("purge", at=LATER).json == PAUSED
    assert command.run("clock", "confirm", stdin="not this one at all", at=LATER).refusal == (1, "passphrase_wrong")
    assert command.run("purge", at=LATER).json == PAUSED


def test_hazard_51_a_clock_of_1970_dates_a_visit_by_the_mark(command: Command) -> None:
    receipt = command.check_in(at="1970-01-02 08:00:00")
    assert receipt["deleted_after"] == "2026-10-11T00:00:00+02:00"
    assert command.run("purge", at="1970-01-02 08:00:00").json == NOTHING
    assert [visit["arrived_at"][:10] for visit in command.visits(at="1970-01-02 08:00:00")] == ["2026-10-01"] * 2


def test_a_paused_purge_is_said_in_words_too(command: Command) -> None:
    said = command.bare("--home", str(command.home), "purge", at=LATER)
    assert (said.code, said.out) == (0, "days: 0\nvisits: 0\npaused: yes\n")


def test_a_longer_retention_waits_for_the_date(command: Command) -> None:
    longer = command.settings.read_text(encoding="utf-8").replace("retention_days = 10", "retention_days = 28")
    assert longer != command.settings.read_text(encoding="utf-8")
    command.settings.write_text(longer, encoding="utf-8")
    assert command.run("setup", str(command.settings), at=LATER).refusal == (1, "clock_in_doubt")
    assert json.loads(command.run("clock", "confirm", stdin=PASSPHRASE, at=LATER).out)
    assert command.run("setup", str(command.settings), at=LATER).code == 0
    assert command.visits("--days", "28", at=LATER) == []
