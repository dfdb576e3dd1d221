"""Persons, devices and site keys as rows."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, select

from .schema import device, key_wrap, site_key, staff


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the staff: public keys, who vouches for them, and the secrets under the passphrase."""

    id: str
    short: str
    name: str
    role: str
    public: bytes
    voucher: str
    signature: bytes
    kdf: str
    salt: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class SiteKey:
    """One generation of the site's key: its public half, signed by the person who made it."""

    generation: int
    public: bytes
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


def insert_site_key(connection: Connection, key: SiteKey, wraps: dict[str, bytes]) -> None:
    """Add a generation with its secret wrapped for each holder."""
    connection.execute(insert(site_key), asdict(key))
    rows = [{"generation": key.generation, "holder": holder, "wrapped": wrap} for holder, wrap in wraps.items()]
    connection.execute(insert(key_wrap), rows)


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


def insert_device(connection: Connection, device_id: str, public: bytes, added_at: str) -> None:
    """Add a device whose signature the audit may carry."""
    connection.execute(insert(device), {"id": device_id, "public": public, "added_at": added_at})


def devices(connection: Connection) -> list[tuple[str, bytes]]:
    """Every device's id and public key."""
    return [(row.id, row.public) for row in connection.execute(select(device))]
