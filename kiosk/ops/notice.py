"""The privacy notice: its first version comes with set-up, filled with the location's own names."""

from datetime import datetime

from ..domain.notice import Notice
from ..settings import LANGUAGES, RESOURCES, Settings
from ..store import notices
from ..store.engine import Connection
from .location import Location


def publish_first(connection: Connection, settings: Settings, now: datetime) -> None:
    """Version 1 in every language that we have."""
    for language in LANGUAGES:
        template = (RESOURCES / "notices" / f"1.{language}.txt").read_text(encoding="utf-8")
        text = template.format(
            controller=settings.controller,
            contact=settings.contact,
            authority=settings.authority,
            site=settings.site.name,
            days=settings.site.retention,
        )
        notices.insert_notice(connection, Notice(1, language, text, now))


def notice_in_force(location: Location, language: str) -> Notice | None:
    """What a visitor is told now, in a language."""
    with location.reading() as connection:
        return notices.in_force(connection, language)
