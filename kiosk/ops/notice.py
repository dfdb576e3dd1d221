"""The privacy notice: its first version comes with set-up, filled with the location's own names."""

from datetime import datetime

from ..domain.notice import Notice
from ..settings import NOTICE_LANGUAGES, RESOURCES, Settings
from ..store import notices
from ..store.engine import Connection
from .location import Location


def publish_first(connection: Connection, settings: Settings, now: datetime) -> None:
    """Version 1 in every language that we have."""
    _publish(connection, 1, settings, now)


def publish_changed(connection: Connection, settings: Settings, now: datetime) -> None:
    """A new version, if these settings change a word of it: nobody is told what no longer holds."""
    told = [notices.in_force(connection, language) for language in NOTICE_LANGUAGES]
    if any(notice is None or notice.text != _text(settings, notice.language) for notice in told):
        _publish(connection, notices.version_in_force(connection) + 1, settings, now)


def _publish(connection: Connection, version: int, settings: Settings, now: datetime) -> None:
    for language in NOTICE_LANGUAGES:
        notices.insert_notice(connection, Notice(version, language, _text(settings, language), now))


def _text(settings: Settings, language: str) -> str:
    template = (RESOURCES / "notices" / f"1.{language}.txt").read_text(encoding="utf-8")
    return template.format(
        controller=settings.controller,
        contact=settings.contact,
        authority=settings.authority,
        site=settings.site.name,
        days=settings.site.retention,
    )


def notice_in_force(location: Location, language: str) -> Notice | None:
    """What a visitor is told now, in a language; where the notice is not in it, in the one that she reads rather."""
    with location.reading() as connection:
        return notices.in_force(connection, nearest_notice(language))


def nearest_notice(language: str) -> str:
    """The language of the notice for a reader of another: bokmål for nynorsk and Northern Sami, else English."""
    if language in NOTICE_LANGUAGES:
        return language
    return "nb" if language in ("nn", "se") else "en"
