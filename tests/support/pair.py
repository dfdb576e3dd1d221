"""A location with two persons, for what needs both: a lead and somebody at the desk."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from keyring.errors import KeyringError

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.domain.visit import Visit
from kiosk.ops import audit_log
from kiosk.ops.check_in import Receipt
from kiosk.ops.hold import Order, hold
from kiosk.ops.list_holds import show_hold
from kiosk.ops.location import open_location
from kiosk.ops.people import add_person
from kiosk.ops.purge import purge
from kiosk.ops.unlock import Unlocked, unlock
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT, Office, copy_of, days

SECOND_PASSPHRASE = "another quiet evening"
UNTIL = NOW.date() + days(60)  # the last day of the tests' holds


class Stubborn(MemoryKeyring):
    """A keyring that takes nothing away: the machine's fault."""

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringError


@dataclass(slots=True)
class Pair(Office):
    """The office, its lead (`who`), and the second person; and the little that tests of holds say again and again."""

    second: Unlocked

    def hold(self, *receipts: Receipt, now: datetime = NOW, until: date = UNTIL) -> str:
        """Put visits on hold; the hold's id."""
        ids = [each.id for each in receipts]
        return hold(self.location, self.who, self.second, ids, order(until), now).id

    def held(self, hold_id: str, now: datetime) -> tuple[Visit, ...]:
        return show_hold(self.location, self.who, hold_id, "inspection", "", now).visits

    def held_names(self, hold_id: str, now: datetime) -> list[str]:
        return [visit.arrival.visitor.name if visit.arrival else "?" for visit in self.held(hold_id, now)]

    def slots(self) -> set[str]:
        """Of which kinds keys lie in the keyring, beside those that are always there."""
        return {slot.partition(":")[0] for _, slot in self.keyring._kept if ":" in slot}

    def purge_in_vain(self, now: datetime) -> None:
        """The same store's purge where the keyring takes nothing away: it stops."""
        stubborn = Stubborn()
        stubborn._kept = self.keyring._kept
        location = open_location(self.location.settings, self.location.home, stubborn, WELL_KEPT)
        with pytest.raises(Environment, match="keyring_failed"):
            purge(location, now)
        location.close()

    def actions(self) -> list[str]:
        """What the log says was done with holds."""
        rows = audit_log.show(self.location)
        return [row.action for row in rows if row.action.startswith(("held", "hold_"))]


def order(until: date = UNTIL) -> Order:
    return Order("Statens helsetilsyn", until, "inspection: letter of Monday", "2026/7")


@pytest.fixture(scope="session")
def pair_made(office_made: Office, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """The location, closed: what each test's own is copied from."""
    return _joined_by_ola(office_made, tmp_path_factory.mktemp("pair"), "desk", SECOND_PASSPHRASE)


@pytest.fixture(scope="session")
def leads_made(office_made: Office, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """The same, its second person a lead too; both have one passphrase."""
    return _joined_by_ola(office_made, tmp_path_factory.mktemp("leads"), "lead", PASSPHRASE)


@pytest.fixture
def pair(pair_made: Pair, tmp_path: Path) -> Iterator[Pair]:
    """The location of this test's own."""
    yield from _own(pair_made, tmp_path)


@pytest.fixture
def leads(leads_made: Pair, tmp_path: Path) -> Iterator[Pair]:
    """One with two leads."""
    yield from _own(leads_made, tmp_path)


def _joined_by_ola(office: Office, folder: Path, role: str, passphrase: str) -> Pair:
    made = copy_of(office, folder)
    add_person(made.location, made.who, "ola", "Ola Dahl", role, passphrase, NOW)
    second = unlock(made.location, passphrase, NOW, "ola")
    made.location.close()
    return Pair(made.location, made.keyring, made.who, made.sheet, second)


def _own(made: Pair, folder: Path) -> Iterator[Pair]:
    own = copy_of(made, folder)
    yield Pair(own.location, own.keyring, own.who, own.sheet, copy(made.second))
    own.location.close()
