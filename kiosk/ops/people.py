"""People: a lead takes somebody in or out, and everybody changes her own passphrase."""

from dataclasses import dataclass, replace
from datetime import datetime

from ..crypto import people_keys
from ..crypto.keys import OpeningKey
from ..domain.errors import Refused
from ..domain.roster import LEAD, Member, Roster
from ..store import audit as lines
from ..store import people
from ..store.engine import Connection
from ..store.people import Person
from . import audit
from .alerts import alert_in
from .location import KEY_BYTES, PEPPER_SLOT, Location
from .staff_keys import check_free, member_of, named_among, new_person, wrapped_for_all, wrapped_for_one
from .unlock import Unlocked, counted
from .vouching import Trusted, sign_roster, trusted


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the staff as others see her; `removed_at` is None while she belongs."""

    id: str
    short: str
    name: str
    role: str
    removed_at: str | None


def list_people(location: Location) -> tuple[Colleague, ...]:
    """Everybody who belongs or did, by short name. It is what the store says: only unlocking proves it."""
    with location.reading() as connection:
        found = people.people(connection, removed=True)
    return tuple(Colleague(each.id, each.short, each.name, each.role, each.removed_at) for each in found)


def last_noted(location: Location) -> dict[str, str]:
    """When each person last did something that the log notes (ISO 8601), by her id: unlocking alone leaves no line."""
    with location.reading() as connection:
        found = lines.newest_by_signer(connection)
    return {signer.removeprefix("person:"): at for signer, at in found.items() if signer.startswith("person:")}


def only_one_lead(location: Location) -> bool:
    """Whether staff should be nagged for a second one: what happens to the only lead happens to the location."""
    return sum(each.role == LEAD and each.removed_at is None for each in list_people(location)) < 2


def add_person(
    location: Location, who: Unlocked, short: str, name: str, role: str, passphrase: str, now: datetime
) -> Colleague:
    """Take somebody in: she opens whatever is kept. Slow: Argon2id.

    Refuses whom is no lead, a missing name, a short name that somebody has or had, and a passphrase under 12
    characters.
    """
    who.check_lead()
    keys = who.check_unlocked()
    own = people_keys.new_person(keys.root)
    person = new_person(location, own, short, name, role, passphrase)
    with location.writing() as connection:
        found = _as_lead(location, connection, who)
        check_free(person.short, person.name, people.people(connection, removed=True))
        roster = found.standing.next().joined_by(member_of(person))
        people.insert_person(connection, person)
        people.insert_wraps(connection, person.id, wrapped_for_one(found.secrets, roster, person.id))
        entry = _sign(location, connection, who, roster, audit.Line("person_added", person.id), now)
    audit.publish_head(location, entry)
    return Colleague(person.id, person.short, person.name, person.role, None)


def remove_person(location: Location, who: Unlocked, named: str, now: datetime) -> Colleague:
    """Take somebody out: what lies in the store opens to her no more, and new visits are sealed to a next generation
    of the site key, so that a copy of hers does not help her either. Nobody else need be there. A lead may have kept a
    copy of the recovery sheet, which opens that one too: staff are told to make another.

    `named` is her short name, or the whole one if only one has it. Refuses whom is no lead, somebody unknown, and the
    last lead. Who takes herself out is locked.
    """
    with location.writing() as connection:
        found = _as_lead(location, connection, who)
        member = _member(found.standing.roster, named)
        secret = OpeningKey.generate()
        roster = found.standing.next().left_by(member).with_key(secret.public_key().public_bytes_raw())
        if not roster.leads():
            raise Refused("last_lead")
        newest = roster.keys[-1]
        entry = _sign(location, connection, who, roster, audit.Line("person_removed", member.id), now)
        people.insert_site_key(connection, newest, wrapped_for_all(secret, newest.generation, roster))
        removed_at = now.isoformat(timespec="seconds")
        people.remove_person(connection, member.id, removed_at)
        if member.role == LEAD:
            alert_in(connection, "sheet_new", now)
    audit.publish_head(location, entry)
    location.tidy()
    who.site_secrets = {**found.secrets, newest.generation: secret}
    if member.id == who.id:
        who.lock()
    return Colleague(member.id, member.short, member.name, member.role, removed_at)


def change_passphrase(location: Location, who: Unlocked, old: str, new: str, now: datetime) -> None:
    """One's own. Slow: Argon2id, twice. Refuses a wrong old one, which costs time as at unlocking, and a short new one.

    The keys stay the same: who knew the old passphrase and kept a copy of the store has them. Against her only removing
    helps.
    """
    keys = who.check_unlocked()
    people_keys.passphrase_bytes(new)
    pepper = location.slots.need(PEPPER_SLOT, KEY_BYTES)
    person = _own_row(location, who)
    with counted(location, now):
        people_keys.unlock_person(person.sealed, person.id.encode(), person.salt, person.kdf, old, pepper)
    salt, sealed = people_keys.lock_person(keys, person.id.encode(), new, pepper)
    with location.writing() as connection:
        people.set_secrets(connection, replace(person, kdf=people_keys.KDF, salt=salt, sealed=sealed))
        entry = audit.append(location, connection, who, audit.Line("passphrase_changed", who.id), now)
    audit.publish_head(location, entry)
    location.tidy()


def _as_lead(location: Location, connection: Connection, who: Unlocked) -> Trusted:
    """What the next roster is built on: proved within the same transaction, so that nothing slips in between."""
    found = trusted(connection, location.site.id, who.id, who.check_unlocked())
    found.check_lead()
    return found


def _sign(
    location: Location, connection: Connection, who: Unlocked, roster: Roster, line: audit.Line, now: datetime
) -> audit.AuditEntry:
    mark = sign_roster(connection, roster, who.id, who.sign)
    return audit.append(location, connection, who, replace(line, subject=line.subject + mark), now)


def _member(roster: Roster, named: str) -> Member:
    member = named_among(roster.members, named)
    if member is None:
        raise Refused("person_unknown")
    return member


def _own_row(location: Location, who: Unlocked) -> Person:
    with location.reading() as connection:
        for person in people.people(connection):
            if person.id == who.id:
                return person
    raise Refused("locked")
