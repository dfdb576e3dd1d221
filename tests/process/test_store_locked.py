"""The store alone is noise: it opens with its own key from the keyring and with nothing else."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path

import pytest

from kiosk.crypto.slots import Slots, os_keyring
from kiosk.domain.errors import Problem
from tests.support.secret_service import SecretService
from tests.support.workers import Place, new_place

pytestmark = pytest.mark.long


@pytest.fixture
def place(tmp_path: Path, secret_service: SecretService) -> Place:
    """A location of this test's own."""
    return new_place(tmp_path)


def slots(place: Place) -> Slots:
    """Its slots in the real keyring."""
    with place.opened() as location:
        return location.slots


def test_plain_sqlite3_sees_no_database(place: Place) -> None:
    plain = sqlite3.connect(place.home / "store" / "visits.db")
    with closing(plain), pytest.raises(sqlite3.DatabaseError, match="file is not a database"):
        plain.execute("SELECT count(*) FROM sqlite_master")


@pytest.mark.parametrize(
    ("change", "code", "exit_code"),
    [
        (lambda kept: kept.erase("store"), "keyring_slot_missing", 3),
        (lambda kept: kept.write("store", os.urandom(32)), "store_key_wrong", 4),
        (lambda kept: kept.write("store", os.urandom(31)), "keyring_slot_invalid", 3),
        (lambda kept: kept.erase("device"), "keyring_slot_missing", 3),
    ],
    ids=["no key", "another key", "31 bytes", "no device key"],
)
def test_without_its_own_keys_it_does_not_open(
    change: Callable[[Slots], None], code: str, exit_code: int, place: Place
) -> None:
    before = (place.home / "store" / "visits.db").read_bytes()
    change(slots(place))
    with pytest.raises(Problem) as refusal, place.opened():
        pass
    assert (refusal.value.code, refusal.value.exit_code) == (code, exit_code)
    assert (place.home / "store" / "visits.db").read_bytes() == before


def test_without_any_keyring_it_does_not_open(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(Problem, match="keyring_missing"):
        os_keyring()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "store_missing"),
        (b"", "store_empty"),
        (b"SQLite format 3\0" + bytes(4080), "store_plain"),
        (os.urandom(4096), "store_damaged"),
    ],
    ids=["missing", "empty", "plain", "noise"],
)
def test_what_is_no_store_is_refused_and_left_as_it_is(
    content: bytes | None, code: str, place: Place, announce_log: Callable[..., AbstractContextManager[object]]
) -> None:
    """A damaged one is copied too, which the log says."""
    file = place.home / "store" / "visits.db"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    announced = announce_log("kiosk.store.salvage") if code == "store_damaged" else nullcontext()
    with announced, pytest.raises(Problem) as refusal, place.opened():
        pass
    assert refusal.value.code == code
    assert (file.read_bytes() if file.exists() else None) == content
