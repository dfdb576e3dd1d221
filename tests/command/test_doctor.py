"""`innom doctor` as it is run: its JSON and exit codes are a contract with who monitors a hundred locations."""

import json
import os
from pathlib import Path

import pytest

from kiosk.findings import FINDINGS
from tests.support.command import Command, new_command, set_up, somebody
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService
from tests.support.tree import read

pytestmark = pytest.mark.long


@pytest.fixture
def command(tmp_path: Path, secret_service: SecretService) -> Command:
    """A location of this test's own."""
    made = new_command(tmp_path / "here", secret_service)
    set_up(made)
    return made


def told(command: Command, **environment: str) -> tuple[int, dict[str, str]]:
    """The exit code, and what was found at each check."""
    answer = command.run("doctor", **environment)
    return answer.code, {each["check"]: each["code"] for each in json.loads(answer.out)["checks"]}


def test_hazard_57_a_well_location_tells_its_keyring_and_no_name(command: Command) -> None:
    name = somebody()
    command.check_in(name=name)
    code, found = told(command)
    assert code in (0, 3)  # the disk and printer of the machine that tests this
    assert (found["keyring"], found["day_keys"], found["chain"], found["store"]) == (
        "keyring_good", "day_keys_good", "chain_whole", "store_sound",
    )  # fmt: skip
    assert name not in command.run("doctor").out


def test_hazard_57_without_a_secret_service_it_says_so_and_looks_at_the_rest(command: Command) -> None:
    code, found = told(command, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    assert code == 3
    assert found["keyring"] == "keyring_missing"
    assert {"settings", "disk", "space", "printer", "screen"} <= found.keys()


def test_a_damaged_store_is_exit_4(command: Command) -> None:
    database = command.home / "store" / "visits.db"
    database.write_bytes(bytes(database.stat().st_size))
    code, found = told(command)
    assert (code, found["store"]) == (4, "store_damaged")


def test_before_set_up_it_says_what_is_missing(tmp_path: Path, secret_service: SecretService) -> None:
    command = new_command(tmp_path / "nothing", secret_service)
    code, found = told(command)
    assert (code, found["settings"]) == (3, "settings_missing")
    code, found = told(command, INNOM_SITE=str(command.settings))
    assert (code, found["store"]) == (3, "store_missing")


def test_another_accounts_location_is_not_opened_and_nothing_is_left_in_it(command: Command) -> None:
    if os.geteuid() != 0:
        pytest.fail("Only root can start a command in another account's home: run this in `make accept`, as root.")
    for path in (command.home, *command.home.rglob("*")):
        os.chown(path, 12345, 12345)
    before = {path: path.stat().st_mtime_ns for path in command.home.rglob("*")}
    code, found = told(command)
    assert (code, found["account"], found["keyring"]) == (3, "account_other", "keyring_not_asked")
    assert {path: path.stat().st_mtime_ns for path in command.home.rglob("*")} == before


def test_people_read_a_line_for_each_check(command: Command) -> None:
    said = command.bare("--home", str(command.home), "doctor", LC_ALL="nb_NO.UTF-8").out
    assert "\nOK         chain        Loggen er hel. Linjer: 2.\n" in said


def test_the_page_for_it_names_every_finding() -> None:
    page = read("docs/operate.md")
    assert [code for code in FINDINGS if f"`{code}`" not in page] == []


def test_metrics_are_written_whole_for_monitoring_to_read(command: Command, tmp_path: Path) -> None:
    name, file = somebody(), tmp_path / "innom.prom"
    command.check_in(name=name)
    command.run("doctor", "--metrics", str(file))
    text = file.read_text("utf-8")
    assert 'innom_check{check="keyring"} 0' in text
    assert (name in text, "innom_visits" in text) == (False, False)
    assert file.stat().st_mode & 0o777 == 0o644
    assert [path.name for path in tmp_path.iterdir() if "prom" in path.name] == ["innom.prom"]


def test_the_log_of_commands_holds_nothing_that_was_typed(command: Command) -> None:
    name = somebody()
    visitor = command.check_in(name=name, company="Kvikksølv Snøploging")
    command.run("check-in", stdin=json.dumps({"name": name, "phone": "not a number"}))
    command.run("visits", "--reason", f"tracing: {name}", stdin="calm and wrong\n")
    command.run("trace", "--name", "-", "--reason", "tracing", stdin=f"{PASSPHRASE}\n{name}\n")
    command.run("export", "--pass", visitor["pass"], "--check", "0000")
    (command.home / "store" / "recovery.sealed").chmod(0o644)
    command.run("restore", str(command.settings), stdin=f"{PASSPHRASE}\n")
    database = command.home / "store" / "visits.db"
    database.write_bytes(bytes(database.stat().st_size))
    command.run("visits", "--reason", "tracing", stdin=f"{PASSPHRASE}\n")
    log = (command.home / "log" / "innom.log").read_text("utf-8")
    assert '"event": "damaged_store_copied"' in log
    typed = (name, *name.split(), "Kvikksølv", "912", visitor["pass"], visitor["exit"], PASSPHRASE, "calm and wrong")
    assert [each for each in typed if each in log and each != "Guest"] == []
