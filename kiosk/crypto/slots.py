"""The OS keyring: where the keys lie, never in a file of ours.

Allowed are Windows Credential Locker, macOS Keychain, Secret Service and KWallet. `keyring` itself would
silently take a plain-text back end (keyrings.alt) where it finds no other; so we choose, it does not.

It would also wait for ever for a service that hangs, or for a prompt that nobody at the kiosk answers: so each
question has a time, on a thread of its own that is left behind when the time is over.
"""

import binascii
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from threading import Lock, Thread
from typing import TypeVar

from keyring.backend import KeyringBackend

from ..domain.errors import Environment

__all__ = ["KeyringBackend", "MemoryKeyring", "Slots", "os_keyring"]

T = TypeVar("T")

PATIENCE = 10.0  # seconds for one question to the keyring; the store's lock may be held meanwhile
_NO_TEXT = "\ufffd"  # what stands for a slot that holds no text at all: it is there, and no key

_ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
)


def os_keyring() -> KeyringBackend:
    """The first allowed back end that works here; refuses with `keyring_missing`."""
    for module, name in _ALLOWED:
        backend: type[KeyringBackend] = getattr(import_module(module), name)
        if _viable(backend):
            return backend()
    raise Environment("keyring_missing")


def _viable(backend: type[KeyringBackend]) -> bool:
    """Whether it works here; one that hangs does not."""
    try:
        return bool(_within(PATIENCE, lambda: backend.viable))
    except _Failed:
        return False


class MemoryKeyring(KeyringBackend):
    """Keys of a throw-away location, gone with the process. Never chosen: only handed in."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it unannotated
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """What lies under these names, or None."""
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Put it there."""
        self._kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Take it away; nothing there is fine."""
        self._kept.pop((service, username), None)


@dataclass(frozen=True, slots=True)
class Slots:
    """The keyring slots of one store: users store, pepper, device, head, day:YYYY-MM-DD.

    Whatever keeps the keyring from answering within `patience` seconds is refused with `keyring_failed`, and so is
    all that is asked before it answers: a key whose writing was given up on may be written late, but never over one
    that was made in its place.
    """

    backend: KeyringBackend
    service: str
    patience: float = PATIENCE
    _asking: Lock = field(default_factory=Lock, repr=False, compare=False)  # held until the keyring has answered

    def read(self, slot: str, size: int) -> bytes | None:
        """The bytes in a slot, None if it is empty; refuses what is not base64 of `size` bytes."""
        text = self._ask(slot)
        if not text:
            return None
        try:
            value = b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            value = b""
        if len(value) != size:
            raise Environment("keyring_slot_invalid", slot=slot)
        return value

    def read_or_spoilt(self, slot: str, size: int) -> bytes | None:
        """As `read`, but b"" where the slot holds something else: nothing that is of use to anybody."""
        try:
            return self.read(slot, size)
        except Environment as fault:
            if fault.code == "keyring_slot_invalid":
                return b""
            raise

    def holds(self, slot: str) -> bool:
        """Whether anything lies in the slot, a key or not."""
        return self._ask(slot) is not None

    def need(self, slot: str, size: int) -> bytes:
        """As `read`, but an empty slot is refused: this keyring is not the store's, or older than it."""
        value = self.read(slot, size)
        if value is None:
            raise Environment("keyring_slot_missing", slot=slot)
        return value

    def write(self, slot: str, value: bytes) -> None:
        """Put `value` there and read it back."""
        try:
            text = b64encode(value).decode()
            self._within(lambda: self.backend.set_password(self.service, slot, text))
        except _Failed as failure:
            raise Environment("keyring_failed", slot=slot) from failure
        if self.read(slot, len(value)) != value:
            raise Environment("keyring_failed", slot=slot)

    def erase(self, slot: str) -> None:
        """Take the slot away and read back that it is gone; an empty one is fine."""
        if self._ask(slot) is None:
            return
        with suppress(_Failed):  # another process may have been quicker; what counts is that it is gone
            self._within(lambda: self.backend.delete_password(self.service, slot))
        if self._ask(slot) is not None:
            raise Environment("keyring_failed", slot=slot)

    def _ask(self, slot: str) -> str | None:
        def ask() -> str | None:
            try:
                return self.backend.get_password(self.service, slot)
            except UnicodeDecodeError:
                return _NO_TEXT

        try:
            return self._within(ask)
        except _Failed as failure:
            raise Environment("keyring_failed", slot=slot) from failure

    def _within(self, ask: Callable[[], T]) -> T:
        if not self._asking.acquire(timeout=self.patience):
            raise _Failed

        def work() -> T:
            try:
                return ask()
            finally:
                self._asking.release()

        return _within(self.patience, work)


class _Failed(Exception):  # no Problem yet: whoever asked says which slot
    """The keyring raised something, or did not answer in time."""


def _within(seconds: float, ask: Callable[[], T]) -> T:
    """What the keyring answers; raises _Failed from whatever it raises, and where it does not answer in time."""
    answers: list[T] = []
    failed: list[Exception] = []

    def work() -> None:
        try:
            answers.append(ask())
        except Exception as failure:  # noqa: BLE001  # each back end has its own; left on this thread it ends the kiosk
            failed.append(failure)

    thread = Thread(target=work, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise _Failed from failed.pop()  # kept there it would keep itself, and the connection it names, alive
    if not answers:
        raise _Failed
    return answers[0]
