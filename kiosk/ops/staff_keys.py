"""A person's row and the wraps of the site's keys: what set-up, `people` and `recover` make alike."""

import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from ..crypto import people_keys
from ..crypto.keys import OpeningKey, OpeningPublic
from ..crypto.people_keys import PersonKeys
from ..crypto.recovery import HOLDER
from ..domain.errors import BadField
from ..domain.roster import ROLES, Member, Roster
from ..domain.text import clean
from ..store.engine import Connection
from ..store.people import Person
from .location import KEY_BYTES, PEPPER_SLOT, Location

Named = TypeVar("Named", Person, Member)


@dataclass(frozen=True, slots=True)
class ComingPerson:
    """Somebody who signs the audit's line of the transaction with which she comes."""

    person: Person
    keys: PersonKeys

    @property
    def signer(self) -> str:
        """As the audit names her."""
        return f"person:{self.person.id}"

    def sign(self, message: bytes) -> bytes:
        """With her own key."""
        return self.keys.signing.sign(message)

    def check_current(self, connection: Connection) -> None:
        """She comes with this transaction."""


def new_person(
    location: Location, keys: PersonKeys, short: str, name: str, role: str, passphrase: str, pepper: bytes = b""
) -> Person:
    """Somebody's row, her secrets under the passphrase; the pepper is the keyring's unless given. Slow: Argon2id.

    Refuses a missing name, an unknown role and a passphrase under 12 characters.
    """
    short, name = required(short, "short"), required(name, "name")
    if role not in ROLES:
        raise BadField("role_unknown", "role")
    person_id = secrets.token_hex(8)
    pepper = pepper or location.slots.need(PEPPER_SLOT, KEY_BYTES)
    salt, sealed = people_keys.lock_person(keys, person_id.encode(), passphrase, pepper)
    return Person(person_id, short, name, role, keys.public, people_keys.KDF, salt, sealed)


def member_of(person: Person) -> Member:
    """As the roster lists her."""
    return Member(person.id, person.short, person.name, person.role, person.public)


def folded(name: str) -> str:
    """A short name or name as it is compared: whoever unlocks types it in any case, composed or not."""
    return unicodedata.normalize("NFC", name.strip().casefold())


def named_among(everybody: Iterable[Named], wanted: str) -> Named | None:
    """Who has this short name, or this whole name if nobody else has it."""
    found, name = tuple(everybody), folded(wanted)
    by_short = [each for each in found if folded(each.short) == name]
    by_name = [each for each in found if folded(each.name) == name]
    return next(iter(by_short or (by_name if len(by_name) == 1 else ())), None)


def check_free(short: str, name: str, everybody: Iterable[Person]) -> None:
    """Refuse a short name that somebody has or had, and one that would be taken for somebody's name."""
    for each in everybody:
        if folded(short) in (folded(each.short), folded(each.name)) or folded(name) == folded(each.short):
            raise BadField("short_taken", "short")


def holders(roster: Roster) -> dict[str, OpeningPublic]:
    """For whom a generation of the site key is wrapped: everybody who belongs, and the recovery sheet."""
    found = {member.id: OpeningPublic.from_public_bytes(member.public[:32]) for member in roster.members}
    return found | {HOLDER: OpeningPublic.from_public_bytes(roster.recovery[:32])}


def wrapped_for_all(secret: OpeningKey, generation: int, roster: Roster) -> dict[str, bytes]:
    """One generation's secret, by holder."""
    return {
        holder: people_keys.wrap_site_key(secret, roster.site, generation, holder, to)
        for holder, to in holders(roster).items()
    }


def wrapped_for_one(site_secrets: Mapping[int, OpeningKey], roster: Roster, holder: str) -> dict[int, bytes]:
    """Every generation's secret for one holder of this roster, by generation."""
    to = holders(roster)[holder]
    return {
        generation: people_keys.wrap_site_key(secret, roster.site, generation, holder, to)
        for generation, secret in site_secrets.items()
    }


def required(raw: str, field_name: str) -> str:
    """A text that must not be empty."""
    text = clean(raw, field_name)
    if not text:
        raise BadField("field_missing", field_name)
    return text
