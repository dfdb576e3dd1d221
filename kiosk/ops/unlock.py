"""Unlock: a person's passphrase opens the site's keys, and every signature on the way is checked."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from ..crypto import people_keys
from ..crypto.keys import OpeningKey
from ..crypto.people_keys import PersonKeys
from ..domain.errors import Refused
from ..domain.roster import LEAD
from ..store import people
from ..store.engine import Connection
from ..store.people import Person
from . import audit
from .location import KEY_BYTES, PEPPER_SLOT, Location
from .sheet import forget_old_sheets
from .staff_keys import named_among
from .vouching import trusted
from .wrong_tries import PASSPHRASE, check_patience, forget_wrong, note_wrong


@dataclass(slots=True)
class Unlocked:
    """A person who is unlocked: may see names and signs what she does. `lock()` when she goes."""

    id: str
    short: str
    name: str
    role: str
    site_secrets: dict[int, OpeningKey] = field(repr=False)
    _keys: PersonKeys | None = field(repr=False)

    @property
    def signer(self) -> str:
        """As the audit names the person."""
        return f"person:{self.id}"

    def sign(self, message: bytes) -> bytes:
        """With the person's own key; refuses once locked."""
        return self.check_unlocked().signing.sign(message)

    def check_unlocked(self) -> PersonKeys:
        """Refuse once locked."""
        if self._keys is None:
            raise Refused("locked")
        return self._keys

    def check_current(self, connection: Connection) -> None:
        """Refuse with `locked` who unlocked before the newest site key was made: she may be the one who was removed
        with it, and visits under it, whole as they are, would look damaged to her. Refuse with `site_key_changed` a
        key put in its place since: what she seals would be for whoever did that."""
        newest = people.current_site_key(connection)
        secret = self.site_secrets.get(newest.generation) if newest else None
        if newest is None or secret is None:
            raise Refused("locked")
        if secret.public_key().public_bytes_raw() != newest.public:
            raise Refused("site_key_changed")

    def check_lead(self) -> None:
        """Refuse a person whose role does not include people, holds, notice, clock and restore; roles are kept by
        the program, not by cryptography."""
        self.check_unlocked()
        if self.role != LEAD:
            raise Refused("lead_only")

    def lock(self) -> None:
        """Drop the keys."""
        self._keys = None
        self.site_secrets = {}


def unlock(location: Location, passphrase: str, now: datetime, short: str | None = None) -> Unlocked:
    """The person, unlocked. `short` may be left out where there is one person. Slow: Argon2id.

    Refuses a wrong passphrase (which leaves an audit line and costs time), an unknown person in the same words,
    and keys that somebody else put into the store.
    """
    with counted(location, now):
        person, keys = _open_person(location, passphrase, short)
    with location.reading() as connection:
        found = trusted(connection, location.site.id, person.id, keys)
    forget_old_sheets(location)
    proved = found.member  # not the row that was read before Argon2id: it may have been another's words meanwhile
    return Unlocked(proved.id, proved.short, proved.name, proved.role, found.secrets, keys)


@contextmanager
def counted(location: Location, now: datetime) -> Iterator[None]:
    """Around a passphrase that is tried: a wrong one leaves its audit line and costs time, a right one makes the next
    mistake cheap."""
    check_patience(location, PASSPHRASE, now)
    try:
        yield
    except Refused as refusal:
        if refusal.code == "passphrase_wrong":
            note_wrong(location, PASSPHRASE, now)
            audit.record(location, audit.DeviceSigner(location), audit.Line("passphrase_wrong"), now)
        raise
    forget_wrong(location, PASSPHRASE)


def check_two(who: Unlocked, second: Unlocked) -> None:
    """Refuse all but a lead and another person, both unlocked."""
    who.check_lead()
    second.check_unlocked()
    if who.id == second.id:
        raise Refused("second_person_missing")


def several_people(location: Location) -> bool:
    """Whether who unlocks must say who she is."""
    with location.reading() as connection:
        return len(people.people(connection)) > 1


def _open_person(location: Location, passphrase: str, short: str | None) -> tuple[Person, PersonKeys]:
    person = _chosen(location, short)
    pepper = location.slots.need(PEPPER_SLOT, KEY_BYTES)
    if person is None:
        people_keys.spend_time(pepper)
        raise Refused("passphrase_wrong")
    sealed, salt, kdf = person.sealed, person.salt, person.kdf
    return person, people_keys.unlock_person(sealed, person.id.encode(), salt, kdf, passphrase, pepper)


def _chosen(location: Location, short: str | None) -> Person | None:
    with location.reading() as connection:
        everybody = people.people(connection)
    if not everybody:
        raise Refused("set_up_first")
    if short is None:
        if len(everybody) > 1:
            raise Refused("who_missing")
        return everybody[0]
    return named_among(everybody, short)
