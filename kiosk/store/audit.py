"""The audit log as rows, each holding the hash of the one before."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, func, insert, select

from .schema import audit


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line: who did what and why; it names no visitor."""

    number: int
    previous: bytes
    signer: str
    at: str
    action: str
    subject: str
    reason: str
    case: str
    signature: bytes


def insert_line(connection: Connection, row: AuditRow) -> None:
    """Add a line."""
    connection.execute(insert(audit), asdict(row))


def last_line(connection: Connection) -> AuditRow | None:
    """The newest line."""
    row = connection.execute(select(audit).order_by(audit.c.number.desc())).first()
    return AuditRow(*row) if row else None


def line(connection: Connection, number: int) -> AuditRow | None:
    """The line with this number."""
    row = connection.execute(select(audit).where(audit.c.number == number)).first()
    return AuditRow(*row) if row else None


def lines(connection: Connection) -> Iterator[AuditRow]:
    """Every line, oldest first."""
    return (AuditRow(*row) for row in connection.execute(select(audit).order_by(audit.c.number)))


def about(connection: Connection, action: str, subjects: Collection[str]) -> list[AuditRow]:
    """The lines of an action about one of these subjects, oldest first."""
    query = select(audit).where(audit.c.action == action, audit.c.subject.in_(subjects)).order_by(audit.c.number)
    return [AuditRow(*row) for row in connection.execute(query)]


def with_actions(connection: Connection, actions: Sequence[str]) -> list[AuditRow]:
    """The lines with one of these actions, oldest first."""
    query = select(audit).where(audit.c.action.in_(actions)).order_by(audit.c.number)
    return [AuditRow(*row) for row in connection.execute(query)]


def subjects(connection: Connection, actions: Sequence[str]) -> list[str]:
    """The subjects of the lines with one of these actions, oldest first."""
    query = select(audit.c.subject).where(audit.c.action.in_(actions)).order_by(audit.c.number)
    return list(connection.execute(query).scalars())


def newest_by_signer(connection: Connection) -> dict[str, str]:
    """When each signer's newest line was left."""
    newest = select(func.max(audit.c.number)).group_by(audit.c.signer)
    rows = connection.execute(select(audit.c.signer, audit.c.at).where(audit.c.number.in_(newest)))
    return {row.signer: row.at for row in rows}
