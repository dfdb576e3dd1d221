"""Persons, devices, site keys and rosters as rows."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, select, update

from ..domain.roster import SiteKey
from .schema import device, key_wrap, roster, site_key, staff


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the staff: public keys, and the secrets under the passphrase (none once removed)."""

    id: str
    short: str
    name: str
    role: str
    public: bytes
    kdf: str
    salt: bytes
    sealed: bytes
    removed_at: str | None = None


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A roster as it was signed: by the person with the id `maker`, or by the recovery sheet."""

    number: int
    content: bytes
    maker: str
    signature: bytes


_NEWEST = select(site_key).order_by(site_key.c.generation.desc())


def insert_person(connection: Connection, person: Person) -> None:
    """Add a person."""
    connection.execute(insert(staff), asdict(person))


def people(connection: Connection, removed: bool = False) -> list[Person]:
    """The persons who are not removed; with `removed`, those who were too."""
    columns = [staff.c[name] for name in Person.__slots__]
    query = select(*columns).order_by(staff.c.short)
    rows = connection.execute(query if removed else query.where(staff.c.removed_at.is_(None)))
    return [Person(*row) for row in rows]


def set_secrets(connection: Connection, person: Person) -> None:
    """The person's secrets lie under another passphrase from now on."""
    values = {"kdf": person.kdf, "salt": person.salt, "sealed": person.sealed}
    connection.execute(update(staff).where(staff.c.id == person.id).values(values))


def remove_person(connection: Connection, person_id: str, at: str) -> None:
    """The person does not belong any more: her secrets and her wraps are gone; her public keys stay for the audit."""
    values = {"salt": b"", "sealed": b"", "removed_at": at}
    connection.execute(update(staff).where(staff.c.id == person_id).values(values))
    drop_wraps(connection, person_id)


def insert_site_key(connection: Connection, key: SiteKey, wraps: Mapping[str, bytes]) -> None:
    """Add a generation with its secret wrapped for each holder."""
    connection.execute(insert(site_key), asdict(key))
    rows = [{"generation": key.generation, "holder": holder, "wrapped": wrap} for holder, wrap in wraps.items()]
    connection.execute(insert(key_wrap), rows)


def insert_wraps(connection: Connection, holder: str, wraps: Mapping[int, bytes]) -> None:
    """The generations' secrets, wrapped for one more holder."""
    rows = [{"generation": generation, "holder": holder, "wrapped": wrap} for generation, wrap in wraps.items()]
    connection.execute(insert(key_wrap), rows)


def drop_wraps(connection: Connection, holder: str) -> None:
    """This holder opens nothing any more."""
    connection.execute(delete(key_wrap).where(key_wrap.c.holder == holder))


def current_site_key(connection: Connection) -> SiteKey | None:
    """The newest generation; None while nobody has finished set-up."""
    row = connection.execute(_NEWEST).first()
    return SiteKey(*row) if row else None


def all_site_keys(connection: Connection) -> list[SiteKey]:
    """Every generation, oldest first."""
    return [SiteKey(*row) for row in connection.execute(select(site_key).order_by(site_key.c.generation))]


def wraps_for(connection: Connection, holder: str) -> dict[int, bytes]:
    """The generations' secrets as they are wrapped for this holder."""
    rows = connection.execute(select(key_wrap.c.generation, key_wrap.c.wrapped).where(key_wrap.c.holder == holder))
    return {row.generation: row.wrapped for row in rows}


def insert_roster(connection: Connection, row: RosterRow) -> None:
    """Add a signed roster; the former ones stay, for the chain."""
    connection.execute(insert(roster), asdict(row))


def rosters(connection: Connection) -> list[RosterRow]:
    """Every roster, oldest first."""
    return [RosterRow(*row) for row in connection.execute(select(roster).order_by(roster.c.number))]


def insert_device(connection: Connection, device_id: str, public: bytes, added_at: str) -> None:
    """Add a device whose signature the audit may carry."""
    connection.execute(insert(device), {"id": device_id, "public": public, "added_at": added_at})


def devices(connection: Connection) -> list[tuple[str, bytes]]:
    """Every device's id and public key."""
    return [(row.id, row.public) for row in connection.execute(select(device))]
