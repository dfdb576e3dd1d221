"""`innom remove-keys` ends a location on its machine: no key is left in the keyring, and the store stays sealed."""

import fcntl
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.keyring_faults import put
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

OTHER = "another calm and quiet fjord"


@pytest.fixture
def own(tmp_path: Path, secret_service: SecretService) -> Command:
    """A location of this test's own, with somebody in it."""
    command = new_command(tmp_path / "place", secret_service)
    assert set_up(command).code == 0
    command.check_in()
    return command


@pytest.fixture
def held(own: Command) -> Command:
    """The same, with its visit on an authority's hold."""
    asked = ("staff", "add", "Per Vik", "--role", "desk")
    assert own.run(*asked, stdin=f"{PASSPHRASE}\n{OTHER}\n").code == 0
    [visit] = own.run("visits", "--reason", "tracing", "--as", "kari", stdin=f"{PASSPHRASE}\n").json
    until = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    why = ("--authority", "The police", "--until", until, "--reason", "inspection", "--as", "kari", "--second", "per")
    assert own.run("hold", "add", "--visit", visit["id"], *why, stdin=f"{PASSPHRASE}\n{OTHER}\n").code == 0
    return own


def site_of(command: Command) -> str:
    return str(json.loads((command.home / "store" / "key-id.json").read_text())["site"])


def test_hazard_62_no_key_is_left_and_the_store_stays_sealed(own: Command) -> None:
    had, before = len(own.slots()), (own.home / "store" / "visits.db").read_bytes()
    answer = own.run("remove-keys", stdin=f"{site_of(own)}\n").json
    assert (answer["site"], answer["keys"]) == (site_of(own), had)
    assert own.slots() == set()
    assert (own.home / "store" / "visits.db").stat().st_size >= len(before)
    refused = own.run("visits", "--reason", "tracing", stdin=f"{PASSPHRASE}\n").refusal
    assert refused == (3, "keyring_slot_missing")


def test_hazard_62_nothing_is_removed_before_the_id_is_typed(own: Command) -> None:
    had = own.slots()
    for typed in ("", "yes\n", "oslo\n"):
        assert own.run("remove-keys", stdin=typed).refusal == (1, "keys_not_confirmed")
    assert own.slots() == had


def test_hazard_62_a_script_is_not_asked_and_finds_nothing_the_second_time(own: Command) -> None:
    assert own.run("remove-keys", "--yes").json["keys"] > 4
    assert own.run("remove-keys", "--yes").json["keys"] == 0


def test_hazard_62_an_authoritys_hold_keeps_its_keys_until_it_is_meant(held: Command) -> None:
    had = held.slots()
    assert any(slot.startswith("hold:") for slot in had)
    assert held.run("remove-keys", "--yes").refusal == (1, "keys_on_hold")
    assert held.slots() == had
    assert held.run("remove-keys", "--yes", "--holds-too").json["keys"] == len(had)
    assert held.slots() == set()


def test_an_open_window_keeps_its_keys(own: Command) -> None:
    with (own.home / "window.lock").open("wb") as window:
        fcntl.flock(window, fcntl.LOCK_EX)
        assert own.run("remove-keys", "--yes").refusal == (1, "keys_window_open")
    assert "store" in own.slots()


def test_where_the_store_is_damaged_all_keys_go_that_can_be_known(own: Command) -> None:
    (own.home / "store" / "visits.db").write_bytes(b"")
    assert own.run("remove-keys", "--yes").refusal == (4, "keys_left")
    assert own.slots() == set()


def test_a_run_that_was_broken_off_is_ended_by_the_next(own: Command) -> None:
    for slot in own.slots() - {"device"}:
        put(own.slots_service(), slot, None)
    assert own.run("remove-keys", "--yes").json["keys"] == 1
    assert own.slots() == set()


def test_a_demo_has_nothing_to_remove(own: Command) -> None:
    assert own.bare("--demo", "remove-keys").code == 2
