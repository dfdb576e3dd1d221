"""A location that is recovered with its sheet, as somebody at the location does it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Problem
from kiosk.ops.location import open_location
from kiosk.ops.lost_keys import LostKeys
from kiosk.ops.recover import Newcomer, Recovery, TypedSheet, finish_recovery, prepare_recovery
from kiosk.ops.unlock import unlock
from tests.support.location import NOW, WELL_KEPT, Office

NEW = "et helt nytt passord her"
SIV = Newcomer("siv", "Siv Lunde", NEW)


@dataclass(slots=True)
class Back:
    """A location that was recovered: what was lost, the sheet that is good now, and the office, newcomer unlocked."""

    lost: LostKeys
    office: Office


def prepared(office: Office, keyring: MemoryKeyring, newcomer: Newcomer = SIV, **typed: object) -> Recovery:
    """The sheet typed, as it is or changed; nothing is stored yet."""
    given = replace(TypedSheet(office.sheet.groups, office.sheet.fingerprint), **typed)  # type: ignore[arg-type]
    return prepare_recovery(office.location.settings, office.location.home, keyring, given, newcomer)


@contextmanager
def recovered(office: Office, keyring: MemoryKeyring, newcomer: Newcomer = SIV) -> Iterator[Back]:
    """With that keyring, as somebody at the location does it."""
    found = prepared(office, keyring, newcomer)
    lost = finish_recovery(found, NOW)
    found.location.close()
    location = open_location(office.location.settings, office.location.home, keyring, WELL_KEPT)
    who = unlock(location, newcomer.passphrase, NOW, newcomer.short)
    yield Back(lost, Office(location, keyring, who, found.sheet))
    location.close()


def refusal(office: Office, newcomer: Newcomer = SIV, **typed: object) -> str:
    """The code with which recovering is refused; nothing comes into the keyring."""
    keyring = MemoryKeyring()
    with pytest.raises(Problem) as problem:
        prepared(office, keyring, newcomer, **typed)
    assert keyring._kept == {}
    return problem.value.code
