"""More people for an office, and what somebody does who can write to its store."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, insert, select

from kiosk.crypto import people_keys, recovery
from kiosk.crypto.keys import OpeningKey, OpeningPublic
from kiosk.domain.errors import Refused
from kiosk.domain.roster import Member, Roster, read_roster, write_roster
from kiosk.ops.people import add_person
from kiosk.ops.unlock import Unlocked, unlock
from kiosk.ops.vouching import mark_of, roster_message, standing_of
from kiosk.store import audit, people, schema
from kiosk.store.audit import AuditRow
from kiosk.store.people import Person, RosterRow
from tests.support.location import NOW, PASSPHRASE, Office

TABLES = (schema.key_wrap, schema.roster, schema.site_key, schema.staff)
Rows = dict[str, list[dict[str, object]]]


def joined(office: Office, short: str, role: str = "desk", passphrase: str = PASSPHRASE) -> Unlocked:
    """Somebody more, unlocked."""
    add_person(office.location, office.who, short, short.title(), role, passphrase, NOW)
    return unlock(office.location, passphrase, NOW, short)


def refused(office: Office, short: str = "kari") -> None:
    """Unlocking says that somebody else changed the keys."""
    with pytest.raises(Refused) as refusal:
        unlock(office.location, PASSPHRASE, NOW, short)
    assert refusal.value.code == "site_key_changed"


def kept_rows(office: Office) -> Rows:
    """A copy of everything that says who belongs."""
    with office.location.reading() as connection:
        return {table.name: [dict(row._mapping) for row in connection.execute(select(table))] for table in TABLES}


def put_back(office: Office, rows: Rows, *names: str) -> None:
    """The copied rows in place of today's, of these tables or of all."""
    chosen = [table for table in TABLES if not names or table.name in names]
    with behind(office) as connection:
        for table in chosen:
            connection.execute(table.delete())
        for table in reversed(chosen):
            if rows[table.name]:
                connection.execute(insert(table), rows[table.name])


@contextmanager
def behind(office: Office) -> Iterator[Connection]:
    """Write to the store as somebody who has its key."""
    with office.location.writing() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        yield connection


def roster_of(office: Office) -> tuple[Roster, RosterRow]:
    """The newest roster."""
    with office.location.reading() as connection:
        row = people.rosters(connection)[-1]
    return read_roster(row.content), row


def forge(office: Office, roster: Roster, maker: str, keys: people_keys.PersonKeys, *, tell: bool) -> None:
    """Store a roster signed with these keys; with `tell`, an audit line of it too, signed by the same."""
    content = write_roster(roster)
    row = RosterRow(roster.number, content, maker, keys.signing.sign(roster_message(content)))
    with behind(office) as connection:
        connection.execute(schema.roster.delete().where(schema.roster.c.number == row.number))
        people.insert_roster(connection, row)
        if tell:
            last = audit.last_line(connection)
            assert last is not None
            subject = maker + mark_of(row)
            line = AuditRow(last.number + 1, b"", f"person:{maker}", last.at, "person_added", subject, "", "", b"")
            audit.insert_line(connection, line)


def mallory() -> tuple[Person, people_keys.PersonKeys]:
    """Somebody whom nobody took in."""
    keys = people_keys.new_person()
    return Person("m" * 16, "mallory", "Mallory", "lead", keys.public, people_keys.KDF, b"", b""), keys


def as_member(person: Person) -> Member:
    return Member(person.id, person.short, person.name, person.role, person.public)


def forged_site_key(office: Office, generation: int = 2) -> tuple[bytes, bytes]:
    """A site key of one's own: its public half, and its secret as that generation for the first person."""
    secret = OpeningKey.generate()
    kari = OpeningPublic.from_public_bytes(office.who.check_unlocked().public[:32])
    wrapped = people_keys.wrap_site_key(secret, office.location.site.id, generation, office.who.id, kari)
    return secret.public_key().public_bytes_raw(), wrapped


def other_sheet() -> bytes:
    """The public keys of a sheet that nobody printed."""
    return recovery.public_of(recovery.new_seed())


def hash_of(office: Office) -> bytes:
    """What the next roster must carry."""
    with office.location.reading() as connection:
        return standing_of(connection, office.location.site.id, office.who.check_unlocked().root).hash
