"""`innom setup`: silent for IT, complete with the first person, and repeatable."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.command import TRACED, Answer, Command, new_command, set_up
from tests.support.location import PASSPHRASE, settings_file
from tests.support.programs import program
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def unstaffed(
    tmp_path_factory: pytest.TempPathFactory, secret_service_session: SecretService
) -> tuple[Command, Answer]:
    """A location as IT leaves it: no person yet."""
    made = new_command(tmp_path_factory.mktemp("it") / "here", secret_service_session)
    return made, made.run("setup", str(made.settings))


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory, secret_service_session: SecretService) -> tuple[Command, Answer]:
    """A location with its first person and a recovery sheet."""
    made = new_command(tmp_path_factory.mktemp("desk") / "here", secret_service_session)
    return made, set_up(made, "--sheet", str(made.home.parent / "sheet.pdf"))


def test_it_makes_store_key_id_settings_and_keys(unstaffed: tuple[Command, Answer]) -> None:
    command, answer = unstaffed
    assert answer.json == {
        "site": "oslo-drammensveien",
        "home": str(command.home),
        "changed": ["store", "settings"],
        "ready": False,
    }
    assert (command.home / "store" / "visits.db").stat().st_mode & 0o077 == 0
    assert set(json.loads((command.home / "store" / "key-id.json").read_text())) == {"store", "key", "site"}
    assert (command.home / "site.toml").read_bytes() == command.settings.read_bytes()
    assert command.slots() == {"store", "pepper", "device", "head"}


def test_no_visitor_is_taken_before_the_first_person(unstaffed: tuple[Command, Answer]) -> None:
    assert unstaffed[0].run("check-in", stdin=json.dumps(TRACED)).refusal == (1, "set_up_first")


def test_a_short_passphrase_leaves_the_location_without_staff(unstaffed: tuple[Command, Answer]) -> None:
    command = unstaffed[0]
    asked = ("setup", str(command.settings), "--staff", "Kari Moe")
    assert command.run(*asked, stdin="eleven char\n").refusal == (1, "passphrase_short")
    assert not (command.home / "store" / "recovery.sealed").exists()


def test_the_first_person_makes_the_location_ready(staffed: tuple[Command, Answer]) -> None:
    command, answer = staffed
    assert answer.json | {"fingerprint": "…"} == {
        "site": "oslo-drammensveien",
        "home": str(command.home),
        "changed": ["store", "settings"],
        "staff": "Kari Moe",
        "short": "kari",
        "fingerprint": "…",
        "sheet": str(command.home.parent / "sheet.pdf"),
        "ready": True,
    }
    assert PASSPHRASE not in answer.out + answer.err


def test_the_sheet_is_on_paper_and_only_its_owner_may_read_it(staffed: tuple[Command, Answer]) -> None:
    command, answer = staffed
    sheet = command.home.parent / "sheet.pdf"
    read = subprocess.run([program("pdftotext"), sheet, "-"], capture_output=True, text=True, check=True, timeout=30)
    assert "Kari Moe" in read.stdout
    assert answer.json["fingerprint"] in read.stdout
    assert sheet.stat().st_mode & 0o077 == 0


def test_without_a_sheet_the_groups_are_in_the_answer(tmp_path: Path, secret_service: SecretService) -> None:
    groups = set_up(new_command(tmp_path / "here", secret_service)).json["recovery"]
    assert [len(group) for group in groups] == [6] * 13


def test_there_is_one_first_person(staffed: tuple[Command, Answer]) -> None:
    assert set_up(staffed[0]).refusal == (1, "already_set_up")


def test_again_takes_over_the_settings_and_nothing_else(staffed: tuple[Command, Answer], tmp_path: Path) -> None:
    command = staffed[0]
    store = command.home / "store"
    before = [(store / name).read_bytes() for name in ("key-id.json", "recovery.sealed")], command.slots()
    changed = settings_file(tmp_path, retention_days="5")
    assert command.run("setup", str(changed)).json["ready"] is True
    assert (command.home / "site.toml").read_bytes() == changed.read_bytes()
    after = [(store / name).read_bytes() for name in ("key-id.json", "recovery.sealed")], command.slots()
    assert after == before


def test_another_locations_settings_are_refused(staffed: tuple[Command, Answer], tmp_path: Path) -> None:
    command = staffed[0]
    other = settings_file(tmp_path, id='"bergen-bryggen"')
    before = (command.home / "site.toml").read_bytes()
    assert command.run("setup", str(other)).refusal == (3, "store_other_site")
    assert (command.home / "site.toml").read_bytes() == before


def test_a_settings_file_that_is_none_makes_nothing(tmp_path: Path, secret_service: SecretService) -> None:
    command = new_command(tmp_path / "here", secret_service)
    file = tmp_path / "other.toml"
    file.write_text("[site", encoding="utf-8")
    assert command.run("setup", str(file)).refusal == (3, "settings_not_toml")
    assert not command.home.exists()
