"""The versions of the privacy notice as rows."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from ..domain.notice import Notice
from .schema import notice

_NEWEST = select(func.max(notice.c.version))


def insert_notice(connection: Connection, new: Notice) -> None:
    """Publish one language of a version."""
    values = {
        "version": new.version,
        "language": new.language,
        "text": new.text,
        "published_at": new.published_at.isoformat(),
    }
    connection.execute(insert(notice), values)


def version_in_force(connection: Connection) -> int:
    """The newest version; 0 if none was published."""
    return int(connection.execute(_NEWEST).scalar() or 0)


def in_force(connection: Connection, language: str) -> Notice | None:
    """The newest version in a language."""
    query = select(notice).where(notice.c.language == language).order_by(notice.c.version.desc()).limit(1)
    row = connection.execute(query).first()
    return Notice(row.version, row.language, row.text, datetime.fromisoformat(row.published_at)) if row else None
