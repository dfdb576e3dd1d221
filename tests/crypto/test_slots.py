"""The keyring, against a real Secret Service: only allowed back ends, and every slot read back."""

import threading
from datetime import date
from itertools import count
from threading import Event

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from kiosk.crypto import day_keys
from kiosk.crypto.slots import MemoryKeyring, Slots, os_keyring
from kiosk.domain.errors import Damaged, Environment

DAY = date(2026, 11, 22)


class Scripted(KeyringBackend):
    """A keyring that answers with one text, takes nothing and lets nothing go: like a broken service."""

    priority = -1

    def __init__(self, text: str | None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.text = text

    def get_password(self, service: str, username: str) -> str | None:
        return self.text

    def set_password(self, service: str, username: str, password: str) -> None:
        return

    def delete_password(self, service: str, username: str) -> None:
        return


def refusal(error: pytest.ExceptionInfo[Environment]) -> str:
    return error.value.code


@pytest.mark.usefixtures("secret_service")
def test_a_key_lies_in_the_real_secret_service_until_it_is_erased() -> None:
    slots = Slots(os_keyring(), "innom:test-slots")
    slots.write("pepper", bytes(range(32)))
    assert Slots(os_keyring(), "innom:test-slots").need("pepper", 32) == bytes(range(32))
    slots.erase("pepper")
    slots.erase("pepper")
    assert slots.read("pepper", 32) is None
    with pytest.raises(Environment) as missing:
        slots.need("pepper", 32)
    assert missing.value.values == {"slot": "pepper"}


def test_hazard_57_without_a_keyring_there_is_a_sentence_and_no_file() -> None:
    with pytest.raises(Environment) as missing:
        os_keyring()
    assert refusal(missing) == "keyring_missing"


@pytest.mark.usefixtures("secret_service")
def test_hazard_57_a_plain_or_null_back_end_that_comes_first_is_never_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    keyring.set_keyring(keyring.backends.null.Keyring())  # type: ignore[no-untyped-call]
    assert type(os_keyring()).__module__ == "keyring.backends.SecretService"
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    assert type(os_keyring()).__module__ == "keyring.backends.SecretService"


@pytest.mark.parametrize("text", ["not base64!", "c2hvcnQ=", "AAAA" * 11 + "A"])
def test_hazard_58_a_slot_that_holds_no_key_is_refused(text: str) -> None:
    with pytest.raises(Environment) as invalid:
        Slots(Scripted(text), "innom:x").read("store", 32)
    assert refusal(invalid) == "keyring_slot_invalid"


def test_hazard_58_a_write_that_does_not_arrive_is_refused() -> None:
    with pytest.raises(Environment) as lost:
        Slots(Scripted(None), "innom:x").write("store", bytes(32))
    assert refusal(lost) == "keyring_failed"


def test_an_erased_slot_that_is_still_there_is_refused() -> None:
    with pytest.raises(Environment) as kept:
        Slots(Scripted("AAAA"), "innom:x").erase("day:2026-11-22")
    assert refusal(kept) == "keyring_failed"


def test_a_days_key_is_made_once_and_its_id_tells_a_foreign_one() -> None:
    slots = Slots(MemoryKeyring(), "innom:x")
    made = day_keys.make_or_read(slots, DAY)
    assert day_keys.make_or_read(slots, DAY) == made == day_keys.read(slots, DAY, made.id)
    slots.erase(day_keys.slot_of(DAY))
    with pytest.raises(Damaged):
        day_keys.read(slots, DAY, made.id)
    assert day_keys.make_or_read(slots, DAY).id != made.id, "days' keys are independent"
    with pytest.raises(Damaged):
        day_keys.read(slots, DAY, made.id)


def test_a_days_key_gives_different_keys_for_different_uses() -> None:
    key = day_keys.make_or_read(Slots(MemoryKeyring(), "innom:x"), DAY)
    assert len({key.sealing, key.exits, key.subjects}) == 3
    assert key.exit_tag("4271") != key.exit_tag("4272")


class Bus(Exception):
    """As a back end's own: of D-Bus' binding (KWallet) or of Windows', neither an OSError nor a ValueError."""


class Gone(MemoryKeyring):
    """Every question ends in an error of the back end's own."""

    def get_password(self, service: str, username: str) -> str | None:
        raise Bus

    def set_password(self, service: str, username: str, password: str) -> None:
        raise Bus


def test_hazard_57_whatever_the_keyring_raises_comes_to_who_asked_as_a_sentence() -> None:
    """And does not end the kiosk: nothing is left to raise on the keyring's own thread."""
    uncaught: list[object] = []
    before, threading.excepthook = threading.excepthook, uncaught.append
    slots = Slots(Gone(), "innom:gone")
    try:
        for ask in (
            lambda: slots.need("head", 40),
            lambda: slots.write("head", bytes(40)),
            lambda: slots.erase("head"),
        ):
            with pytest.raises(Environment) as failed:
                ask()
            assert refusal(failed) == "keyring_failed"
    finally:
        threading.excepthook = before
    assert uncaught == []


class Late(MemoryKeyring):
    """Takes its time for the first key that is written, as behind a prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.may, self.asked = Event(), count()

    def set_password(self, service: str, username: str, password: str) -> None:
        if next(self.asked) == 0:
            self.may.wait()
        super().set_password(service, username, password)


def test_hazard_58_a_key_that_is_written_late_takes_no_later_ones_place() -> None:
    keyring = Late()
    slots = Slots(keyring, "innom:late", patience=0.1)
    for _ in range(2):
        with pytest.raises(Environment, match="keyring_failed"):
            day_keys.make_or_read(slots, DAY)
    keyring.may.set()
    made = day_keys.make_or_read(slots, DAY)
    assert day_keys.read(slots, DAY, made.id) == made
    assert next(keyring.asked) == 1, "nothing was written in its place"
