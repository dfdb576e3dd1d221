"""The versions of the privacy notice as rows."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, select

from ..domain.notice import Notice
from ..domain.stored import read_moment
from .schema import notice

_NEWEST = select(func.max(notice.c.version))


def insert_notices(connection: Connection, new: Iterable[Notice]) -> None:
    """Publish a version: its text in each language that it has."""
    rows = [
        {
            "version": each.version,
            "language": each.language,
            "text": each.text,
            "published_at": each.published_at.isoformat(),
        }
        for each in new
    ]
    connection.execute(insert(notice), rows)


def version_in_force(connection: Connection) -> int:
    """The newest version; 0 if none was published."""
    return int(connection.execute(_NEWEST).scalar() or 0)


def texts_of(connection: Connection, version: int) -> dict[str, Notice]:
    """The texts of a version by language; empty if there is none."""
    query = select(notice).where(notice.c.version == version).order_by(notice.c.language)
    return {row["language"]: _notice(row) for row in connection.execute(query).mappings()}


def published(connection: Connection) -> dict[int, datetime]:
    """When each version was published, oldest first."""
    query = select(notice.c.version, func.min(notice.c.published_at)).group_by(notice.c.version)
    rows = connection.execute(query.order_by(notice.c.version))
    return {version: read_moment(at) for version, at in rows}


def _notice(row: RowMapping) -> Notice:
    return Notice(row["version"], row["language"], row["text"], read_moment(row["published_at"]))
