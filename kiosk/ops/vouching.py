"""What staff hold the store against: a chain of signed rosters that begins with what lies under a passphrase.

Somebody who can write to the store can put rows into it, but cannot sign as one of the leads. The first roster is
signed by the first person, whose key every person carries under her passphrase; each other one by a lead of the one
before, or by its recovery sheet. So whoever was removed cannot sign the next one. The newest must say exactly what
the rows say, and all of them be those that the audit tells of.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..crypto import people_keys
from ..crypto.binding import bound
from ..crypto.keys import OpeningKey
from ..crypto.people_keys import PersonKeys
from ..crypto.recovery import HOLDER
from ..domain.errors import Refused
from ..domain.roster import LEAD, Member, Roster, in_order, read_roster, write_roster
from ..store import audit, people
from ..store.engine import Connection
from ..store.people import Person, RosterRow

START = bytes(32)
CHANGES = ("first_person", "person_added", "person_removed", "sheet_made", "recovered")  # each line names its roster


@dataclass(frozen=True, slots=True)
class Standing:
    """What the chain of rosters says now, and the hash that the next roster carries."""

    roster: Roster
    hash: bytes

    def next(self) -> Roster:
        """The next roster, as yet unchanged."""
        return self.roster.after(self.hash)


@dataclass(frozen=True, slots=True)
class Trusted:
    """The same, proved to a member, with every generation of the site key opened by her."""

    standing: Standing
    member: Member
    secrets: dict[int, OpeningKey]

    def check_lead(self) -> None:
        """Refuse whom the roster does not call a lead."""
        if self.member.role != LEAD:
            raise Refused("lead_only")


def trusted(connection: Connection, site: str, person_id: str, keys: PersonKeys) -> Trusted:
    """What this person may rely on; refuses with `site_key_changed` whatever no lead has signed, and a generation
    that is kept from her or is not what its public key says."""
    standing = standing_of(connection, site, keys.root)
    member = standing.roster.member(person_id)
    if member is None or member.public != keys.public:
        raise Refused("site_key_changed")
    secrets = open_all(connection, standing.roster, person_id, keys.opening)
    return Trusted(standing, member, secrets)


def standing_of(connection: Connection, site: str, root: bytes) -> Standing:
    """The newest roster of the chain that begins with this root, if the rows are what it says."""
    rows = people.rosters(connection)
    chain = list(_chain(rows, site, root))
    if not chain:
        raise Refused("site_key_changed")
    latest, everybody = chain[-1], people.people(connection, removed=True)
    ever = {(member.id, member.public) for roster in chain for member in roster.members}
    as_signed = (
        in_order(tuple(_member(person) for person in everybody if person.removed_at is None)) == latest.members
        and {(person.id, person.public) for person in everybody} == ever
        and tuple(people.all_site_keys(connection)) == latest.keys
        and _told(connection) == [mark_of(row).strip() for row in rows]
    )
    if not as_signed:
        raise Refused("site_key_changed")
    return Standing(latest, _hash(rows[-1]))


def open_all(connection: Connection, roster: Roster, holder: str, keys: OpeningKey) -> dict[int, OpeningKey]:
    """Every generation's secret, as it is wrapped for this holder."""
    wraps = people.wraps_for(connection, holder)
    return {key.generation: _open(roster, key.generation, key.public, wraps, holder, keys) for key in roster.keys}


def first_root(connection: Connection) -> bytes:
    """The first person's public keys as the store has them: to be held against the recovery sheet's fingerprint."""
    rows = people.rosters(connection)
    first = _as_stored(rows[0]).member(rows[0].maker) if rows else None
    return first.public if first else b""


def newest_as_stored(connection: Connection) -> Roster | None:
    """The newest roster, proved to nobody: for whoever has no root to prove it with."""
    rows = people.rosters(connection)
    return _as_stored(rows[-1]) if rows else None


def sign_roster(connection: Connection, roster: Roster, maker: str, sign: Callable[[bytes], bytes]) -> str:
    """Store the roster, signed; answers what the audit line of the change ends with."""
    content = write_roster(roster)
    row = RosterRow(roster.number, content, maker, sign(roster_message(content)))
    people.insert_roster(connection, row)
    return mark_of(row)


def roster_message(content: bytes) -> bytes:
    """What the maker of a roster signs."""
    return bound("innom/roster/1", [hashlib.sha256(content).digest()])


def mark_of(row: RosterRow) -> str:
    """How an audit line names a roster."""
    return f" roster:{row.number}:{_hash(row)[:16].hex()}"


def _chain(rows: list[RosterRow], site: str, root: bytes) -> Iterator[Roster]:
    """Each roster, once it is known to be signed by one who could."""
    previous, signers = START, {row.maker: root[32:] for row in rows[:1]}
    for number, row in enumerate(rows, 1):
        public = signers.get(row.maker)
        if public is None or not people_keys.signed(public, roster_message(row.content), row.signature):
            raise Refused("site_key_changed")
        roster = _as_stored(row)
        if (row.number, roster.number, roster.previous, roster.site) != (number, number, previous, site):
            raise Refused("site_key_changed")
        if number == 1 and root not in [member.public for member in roster.leads()]:
            raise Refused("site_key_changed")
        yield roster
        previous = _hash(row)
        signers = {lead.id: lead.public[32:] for lead in roster.leads()} | {HOLDER: roster.recovery[32:]}


def _told(connection: Connection) -> list[str]:
    """The rosters that the audit tells of: all, for somebody removed might go on from an older one and tell that."""
    return [subject.rpartition(" ")[2] for subject in audit.subjects(connection, CHANGES)]


def _as_stored(row: RosterRow) -> Roster:
    try:
        return read_roster(row.content)
    except (ValueError, KeyError, TypeError):
        raise Refused("site_key_changed") from None


def _hash(row: RosterRow) -> bytes:
    return hashlib.sha256(bound("innom/roster-row/1", [roster_message(row.content), row.maker, row.signature])).digest()


def _member(person: Person) -> Member:
    return Member(person.id, person.short, person.name, person.role, person.public)


def _open(
    roster: Roster, generation: int, public: bytes, wraps: Mapping[int, bytes], holder: str, keys: OpeningKey
) -> OpeningKey:
    if generation not in wraps:
        raise Refused("site_key_changed")
    secret = people_keys.unwrap_site_key(wraps[generation], roster.site, generation, holder, keys)
    if secret.public_key().public_bytes_raw() != public:
        raise Refused("site_key_changed")
    return secret
