"""`innom backup` and `innom restore` as they are run, with a real keyring: here, and where the keyring has no key."""

import fcntl
import json
import shutil
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import secretstorage
from jeepney.io.blocking import open_dbus_connection

from kiosk.crypto.file_signature import new_pair
from tests.support.command import Answer, Command, new_command, set_up, somebody
from tests.support.location import PASSPHRASE
from tests.support.programs import wait_for
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

OTHER = "en annen rolig fjordarm"
Own = tuple[Command, Answer]


@pytest.fixture
def own(tmp_path: Path, secret_service: SecretService) -> Own:
    """A location of this test's own, and what its set-up answered."""
    made = new_command(tmp_path / "here", secret_service)
    return made, set_up(made)


def forget_keyring(command: Command) -> None:
    """As on another machine: this keyring has none of the location's keys."""
    with closing(open_dbus_connection(command.service.bus)) as connection:
        for item in list(secretstorage.search_items(connection, {"service": command.slots_service()})):
            item.delete()
    assert command.slots() == set()


def moved(own: Own, file: Path, **environment: str) -> tuple[Command, Answer]:
    """Restored in another home with the sheet."""
    command, sheet = own
    there = replace(command, home=command.home.parent / "there")
    typed = ("--staff", "Siv Lunde", "--fingerprint", sheet.json["fingerprint"])
    words = f"{OTHER}\n{' '.join(sheet.json['recovery'])}\n"
    return there, there.run("restore", str(file), *typed, stdin=words, **environment)


@pytest.fixture
def signing(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine that takes settings with IT's signature only."""
    policy = tmp_path / "policy"
    policy.mkdir()
    (policy / "settings.pub").write_bytes(new_pair()[1])
    return {"INNOM_POLICY": str(policy)}


def test_a_damaged_store_is_put_back_by_a_leads_passphrase(own: Own, tmp_path: Path) -> None:
    command, _ = own
    name, file = somebody(), tmp_path / "backup"
    command.check_in(name=name)
    made = command.run("backup", str(file)).json
    assert (made["file"], made["audit"]) == (str(file), 3)
    assert name.encode() not in file.read_bytes()
    database = command.home / "store" / "visits.db"
    database.write_bytes(bytes(database.stat().st_size))
    assert command.run("restore", str(file), stdin="wrong passphrase\n").refusal == (1, "passphrase_wrong")
    assert not [path.name for path in command.home.iterdir() if "restore" in path.name]
    answer = command.run("restore", str(file), stdin=f"{PASSPHRASE}\n").json
    assert (answer["restored"], answer["visits"], list(answer["unknown"])) == (
        "replaced", 1, ["since", "people", "erased"],
    )  # fmt: skip
    assert [each["name"] for each in command.visits()] == [name]
    found = {each["check"]: each["code"] for each in json.loads(command.run("doctor").out)["checks"]}
    assert (found["copies"], found["store"], found["day_keys"]) == ("copies_left", "store_sound", "day_keys_good")


def test_hazard_58_a_keyring_without_the_keys_asks_for_the_sheet_and_says_which_days_are_lost(
    own: Own, tmp_path: Path
) -> None:
    command, _ = own
    file = tmp_path / "backup"
    command.check_in(name=somebody())
    command.run("backup", str(file))
    forget_keyring(command)
    there = replace(command, home=command.home.parent / "there")
    assert there.run("restore", str(file), stdin=f"{PASSPHRASE}\n").refusal == (1, "restore_needs_sheet")
    assert not there.home.exists()
    there, answer = moved(own, file)
    told = json.loads(answer.out)
    assert (answer.code, told["restored"], told["days_lost"]) == (4, "moved", 1)
    assert set(told["unknown"]) == {"since", "erased", "people", "days_lost"}
    assert len(told["recovery"]) == 13
    [visit] = json.loads(there.run("visits", "--reason", "tracing", "--as", "siv", stdin=f"{OTHER}\n").out)
    assert (visit["damaged"], visit["name"]) == (True, None)


def test_with_the_day_keys_a_location_is_moved_whole(own: Own, tmp_path: Path) -> None:
    command, _ = own
    name, file = somebody(), tmp_path / "backup"
    command.check_in(name=name)
    made = command.run("backup", str(file), "--day-keys", stdin=f"{PASSPHRASE}\n").json
    assert len(made["day_keys"]) == 1
    assert "destroy it then" in made["consequence"]
    forget_keyring(command)
    there, answer = moved(own, file)
    assert (answer.json["restored"], answer.json["days_lost"]) == ("moved", 0)
    for short, words in (("siv", OTHER), ("kari", PASSPHRASE)):
        visits = there.run("visits", "--reason", "tracing", "--as", short, stdin=f"{words}\n").json
        assert [each["name"] for each in visits] == [name]
    there.check_in(name=somebody())
    assert there.run("audit", "verify").code == 0


def test_what_is_due_comes_to_no_other_machine(own: Own, tmp_path: Path, secret_service: SecretService) -> None:
    command = new_command(tmp_path / "then", secret_service)
    sheet = set_up(command, at="2026-11-02 08:00:00")
    command.check_in(name=somebody(), at="2026-11-02 09:00:00")
    file = tmp_path / "backup"
    command.run("backup", str(file), "--day-keys", stdin=f"{PASSPHRASE}\n", at="2026-11-02 10:00:00")
    forget_keyring(command)
    there = replace(command, home=tmp_path / "there")
    asked = ("restore", str(file), "--staff", "Siv Lunde", "--fingerprint", sheet.json["fingerprint"])
    stdin, late = f"{OTHER}\n{' '.join(sheet.json['recovery'])}\n", "2026-11-13 10:00:00"
    refused = there.run(*asked, stdin=stdin, at=late).refusal
    assert refused == (1, "restore_date_needed")
    answer = there.run(*asked, "--today", "2026-11-13", stdin=stdin, at=late).json
    assert (answer["visits"], answer["days_lost"]) == (0, 0)
    assert there.slots() == {"store", "pepper", "device", "head"}


def test_hazard_49_an_open_window_keeps_the_store_from_being_replaced(own: Own, tmp_path: Path) -> None:
    command, _ = own
    file = tmp_path / "backup"
    command.run("backup", str(file))
    with (command.home / "window.lock").open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert command.run("restore", str(file), stdin=f"{PASSPHRASE}\n").refusal == (1, "restore_window_open")
    assert command.run("restore", str(file), stdin=f"{PASSPHRASE}\n").json["restored"] == "merged"


def test_hazard_49_no_window_opens_while_a_store_is_restored(own: Own, tmp_path: Path) -> None:
    command, _ = own
    file, lock = tmp_path / "backup", command.home / "window.lock"
    command.run("backup", str(file))
    with command.begun("restore", str(file)) as process:  # waits for the passphrase
        wait_for("the window's lock", lambda: is_held(lock), process)
        time.sleep(0.3)  # a lock that is only looked at, and not kept, would be free again by now
        assert is_held(lock)
        process.communicate(f"{PASSPHRASE}\n".encode(), timeout=50)
    assert (process.returncode, is_held(lock)) == (0, False)


def is_held(file: Path) -> bool:
    """Looked up, not tried: a try would hold it for a moment itself."""
    locks = [line.split() for line in Path("/proc/locks").read_text(encoding="ascii").splitlines()]
    return file.exists() and any(
        lock[1] == "FLOCK" and lock[5].endswith(f":{file.stat().st_ino}") for lock in locks if len(lock) > 5
    )


def test_where_it_signs_settings_no_others_come_in_force_by_a_restore(
    own: Own, tmp_path: Path, signing: dict[str, str]
) -> None:
    command, _ = own
    file = tmp_path / "backup"
    command.run("backup", str(file))
    refused = command.run("restore", str(file), stdin=f"{PASSPHRASE}\n", **signing).refusal
    assert refused == (3, "settings_unsigned")


def test_where_it_signs_settings_no_others_come_along_with_a_move(
    own: Own, tmp_path: Path, signing: dict[str, str]
) -> None:
    command, _ = own
    file = tmp_path / "backup"
    command.run("backup", str(file))
    forget_keyring(command)
    there, answer = moved(own, file, **signing)
    assert answer.refusal == (3, "settings_unsigned")
    assert (list(there.home.iterdir()), command.slots()) == ([], set())


def test_a_move_that_was_killed_with_the_keys_in_place_is_begun_again_with_the_sheet(own: Own, tmp_path: Path) -> None:
    command, _ = own
    file = tmp_path / "backup"
    command.run("backup", str(file), "--day-keys", stdin=f"{PASSPHRASE}\n")
    forget_keyring(command)
    there, _ = moved(own, file)
    shutil.rmtree(there.home / "store")
    there, answer = moved(own, file)
    assert (answer.json["restored"], answer.json["days_lost"]) == ("moved", 0)
