"""Unlock: a person's passphrase opens the site's keys, and every signature on the way is checked."""

from dataclasses import dataclass, field
from datetime import datetime

from ..crypto import people_keys
from ..crypto.binding import bound
from ..crypto.keys import OpeningKey
from ..crypto.people_keys import PersonKeys
from ..domain.errors import Refused
from ..store import people
from ..store.people import Person, SiteKey
from . import audit
from .location import KEY_BYTES, PEPPER_SLOT, Location
from .wrong_tries import check_patience, forget_wrong, note_wrong


@dataclass(slots=True)
class Unlocked:
    """A person who is unlocked: may see names and signs what she does. `lock()` when she goes."""

    id: str
    short: str
    name: str
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

    def lock(self) -> None:
        """Drop the keys."""
        self._keys = None
        self.site_secrets = {}


def unlock(location: Location, passphrase: str, now: datetime, short: str | None = None) -> Unlocked:
    """The person, unlocked. `short` may be left out where there is one person. Slow: Argon2id.

    Refuses a wrong passphrase (which leaves an audit line and costs time), an unknown person in the same words,
    and keys that somebody else put into the store.
    """
    check_patience(location, now)
    with location.reading() as connection:
        everybody = people.people(connection)
    if not everybody:
        raise Refused("set_up_first")
    person = _chosen(everybody, short)
    pepper = location.slots.need(PEPPER_SLOT, KEY_BYTES)
    try:
        if person is None:
            raise Refused("passphrase_wrong")
        keys = people_keys.unlock_person(person.sealed, person.id.encode(), person.salt, person.kdf, passphrase, pepper)
    except Refused as refusal:
        if refusal.code == "passphrase_wrong":
            note_wrong(location, now)
            audit.record(location, audit.DeviceSigner(location), audit.Line("passphrase_wrong"), now)
        raise
    forget_wrong(location)
    with location.reading() as connection:
        held = people.site_keys(connection, person.id)
    secrets = _site_secrets(location.site.id, person, keys, held, {each.id: each for each in everybody})
    return Unlocked(person.id, person.short, person.name, secrets, keys)


def several_people(location: Location) -> bool:
    """Whether who unlocks must say who she is."""
    with location.reading() as connection:
        return len(people.people(connection)) > 1


def person_message(site: str, person_id: str, short: str, role: str, public: bytes) -> bytes:
    """What a voucher signs of a person."""
    return bound("innom/person-public/1", [site, person_id, short, role, public])


def site_key_message(site: str, generation: int, public: bytes) -> bytes:
    """What the maker of a generation signs."""
    return bound("innom/site-public/1", [site, generation, public])


def _chosen(everybody: list[Person], short: str | None) -> Person | None:
    if short is None:
        if len(everybody) > 1:
            raise Refused("who_missing")
        return everybody[0]
    wanted = short.strip().casefold()
    return next((each for each in everybody if wanted in (each.short.casefold(), each.name.casefold())), None)


def _site_secrets(
    site: str, person: Person, keys: PersonKeys, held: list[tuple[SiteKey, bytes]], everybody: dict[str, Person]
) -> dict[int, OpeningKey]:
    """Every generation, opened; refuses a public key that is not what its maker signed or its secret gives."""
    if keys.public != person.public or not all(_vouched(site, each, everybody) for each in everybody.values()):
        raise Refused("site_key_changed")
    secrets = {}
    for key, wrapped in held:
        maker = everybody.get(key.maker)
        message = site_key_message(site, key.generation, key.public)
        if maker is None or not people_keys.signed(maker.public[32:], message, key.signature):
            raise Refused("site_key_changed")
        secret = people_keys.unwrap_site_key(wrapped, site, key.generation, person.id, keys.opening)
        if secret.public_key().public_bytes_raw() != key.public:
            raise Refused("site_key_changed")
        secrets[key.generation] = secret
    if not secrets:
        raise Refused("site_key_changed")
    return secrets


def _vouched(site: str, person: Person, everybody: dict[str, Person]) -> bool:
    voucher = everybody.get(person.voucher)
    message = person_message(site, person.id, person.short, person.role, person.public)
    return voucher is not None and people_keys.signed(voucher.public[32:], message, person.signature)
