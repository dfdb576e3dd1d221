"""What was handed over to whom, as rows beside their audit lines: signed, and told to the visitor from a date on."""

from collections.abc import Collection
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, select

from .schema import disclosure


@dataclass(frozen=True, slots=True)
class DisclosureRow:
    """One visit's disclosure: the number and subject of its audit line, who got it, and from when the visitor may be
    told (ISO 8601); signed by who signed the line."""

    number: int
    subject: str
    receiver: str
    told_from: str
    signature: bytes


def insert_disclosure(connection: Connection, row: DisclosureRow) -> None:
    """Note one; its audit line is there already."""
    connection.execute(insert(disclosure), asdict(row))


def about(connection: Connection, subjects: Collection[str]) -> list[DisclosureRow]:
    """The disclosures about one of these subjects, oldest first."""
    query = select(disclosure).where(disclosure.c.subject.in_(subjects)).order_by(disclosure.c.number)
    return [DisclosureRow(*row) for row in connection.execute(query)]


def all_disclosures(connection: Connection) -> dict[int, DisclosureRow]:
    """Every disclosure by the number of its line."""
    return {row.number: DisclosureRow(*row) for row in connection.execute(select(disclosure))}
