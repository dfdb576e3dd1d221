"""The privacy notice as a visitor is told it: the version in force, and for 30 days after a change what it changed."""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from ..crypto.binding import bound
from ..domain.clock import Verdict
from ..domain.notice import Notice, is_recent, told_in
from ..domain.notice_changes import Change, changes
from ..domain.retention import day_of
from ..store import notices
from ..store.engine import Connection
from ..store.standing import standing
from . import clock
from .location import Location


@dataclass(frozen=True, slots=True)
class Shown:
    """A version of the notice, which may be in another language than was asked for, and what is new in it.

    While a change of the one in force is recent, `changed_on` is the day of the newest one, `since` that of the
    oldest, and `changes` tells them all together; otherwise there are none.
    """

    notice: Notice
    languages: tuple[str, ...]
    in_force: bool
    changed_on: date | None = None
    since: date | None = None
    changes: tuple[Change, ...] = ()


def show_notice(location: Location, language: str, now: datetime, version: int = 0) -> Shown | None:
    """The notice in force, or that version, as it is told in a language, with what is new in it by the date that the
    clock guard believes; None where there is no such version."""
    with location.reading() as connection:
        published = notices.published(connection)
        wanted = version or max(published, default=0)
        texts = notices.texts_of(connection, wanted)
        found = _in_language(texts, language)
        if found is None:
            return None
        plain = Shown(found, tuple(texts), wanted == max(published))
        today = _today(location, connection, now)
        days = {each: min(day_of(at, location.site.zone), today) for each, at in published.items()}
        recent = [each for each in list(days)[1:] if is_recent(days[each], today)]
        if not recent or not plain.in_force:
            return plain
        before = max(each for each in days if each < recent[0])
        told = _differences(connection, before, wanted, language)
    return replace(plain, changed_on=days[recent[-1]], since=days[recent[0]], changes=told) if told else plain


def mark_of(texts: Collection[Notice]) -> str:
    """What the audit line of a version says: its number, and a hash over its texts and their date."""
    parts = [part for each in sorted(texts, key=lambda text: text.language) for part in _parts(each)]
    version = next(iter(texts)).version
    return f"notice:{version}:{hashlib.sha256(bound('innom/notice/1', [version, *parts])).hexdigest()}"


def _parts(notice: Notice) -> Iterable[str | bytes]:
    return notice.language, notice.published_at.isoformat(), hashlib.sha256(notice.text.encode()).digest()


def _differences(connection: Connection, before: int, now: int, language: str) -> tuple[Change, ...]:
    """Compared in one language that both have: a text that is there for the first time says nothing of the change."""
    was, is_now = notices.texts_of(connection, before), notices.texts_of(connection, now)
    spoken = told_in(language, was.keys() & is_now.keys())
    return changes(was[spoken].text, is_now[spoken].text) if spoken else ()


def _in_language(texts: Mapping[str, Notice], language: str) -> Notice | None:
    return texts.get(told_in(language, texts))


def _today(location: Location, connection: Connection, now: datetime) -> date:
    """By elapsed time while the clock is in doubt, else by the last date that was believed: a clock set ahead must not
    take from the page what visitors are promised."""
    seen = clock.read(location, standing(connection), now)
    doubted = seen.mark if seen.verdict is Verdict.AHEAD else seen.now
    return day_of(seen.unmoved or doubted, location.site.zone)
