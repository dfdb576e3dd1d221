"""Publish the privacy notice: at set-up, when settings change a word of it, and when a lead gives own texts."""

from collections.abc import Mapping
from datetime import datetime

from ..domain.errors import Refused
from ..domain.notice import WRITTEN_IN, Notice, clean_notice, fill_in
from ..domain.visit import Purpose
from ..settings import LANGUAGES, RESOURCES, Settings
from ..store import notices, state
from ..store.engine import Connection
from . import audit, clock
from .location import Location
from .notice import mark_of
from .unlock import Unlocked

ACTION = "notice_published"


def publish(location: Location, who: Unlocked, own: Mapping[str, str], now: datetime) -> tuple[Notice, ...]:
    """A lead publishes the location's own texts by language, or, with none, the texts that come with Innom, filled in.

    They are told from now on, in place of the former ones in every language; a language without one is told in bokmål
    or English, whichever is nearer. Refuses anybody else, texts of which none is in these two, a language that Innom
    does not speak, a faulty text, what is in force already, and a clock in doubt: by its date the 30 days are counted.
    """
    who.check_lead()
    templates = _checked(own)
    seen = clock.look(location, now)
    if seen.paused:
        raise Refused("notice_clock")
    with location.writing() as connection:
        _keep_own(connection, templates)
        made = publish_changed(connection, location.settings, seen.now)
        if not made:
            raise Refused("notice_same", version=notices.version_in_force(connection))
        entry = audit.append(location, connection, who, audit.Line(ACTION, mark_of(made)), now)
    audit.publish_head(location, entry)
    return made


def publish_changed(connection: Connection, settings: Settings, now: datetime) -> tuple[Notice, ...]:
    """A new version, if these settings or texts change a word of it: nobody is told what no longer holds. Else nothing.

    Whoever calls it signs a line with its mark in the same transaction.
    """
    version = notices.version_in_force(connection)
    told = {language: notice.text for language, notice in notices.texts_of(connection, version).items()}
    texts = {each: filled(template, each, settings) for each, template in _templates(connection).items()}
    if texts == told:
        return ()
    at = now.replace(microsecond=0)
    made = tuple(Notice(version + 1, language, text, at) for language, text in texts.items())
    notices.insert_notices(connection, made)
    return made


def filled(template: str, language: str, settings: Settings) -> str:
    """A text with the location's own names in it; refuses as `fill_in` does."""
    values = {
        "controller": settings.controller,
        "processor": settings.processor,
        "contact": settings.contact,
        "authority": settings.authority,
        "site": settings.site.name,
        "days": str(settings.site.retention),
    }
    holds = {purpose.value: purpose in settings.site.purposes for purpose in Purpose}
    one_line = {name: " ".join(value.split()) for name, value in values.items()}
    return fill_in(template, language, one_line, {**holds, "processor": bool(one_line["processor"])})


def _checked(own: Mapping[str, str]) -> dict[str, str]:
    for language in own:
        if language not in LANGUAGES:
            raise Refused("notice_language", language=language[:40], known=", ".join(LANGUAGES))
    if own and not set(own) & set(WRITTEN_IN):
        raise Refused("notice_language_missing", known=", ".join(WRITTEN_IN))
    return {language: clean_notice(text, language) for language, text in own.items()}


def _keep_own(connection: Connection, templates: Mapping[str, str]) -> None:
    """What is filled in anew when settings change."""
    for name in state.starting(connection, state.NOTICE_OWN):
        state.drop(connection, name)
    for language, template in templates.items():
        state.put(connection, state.NOTICE_OWN + language, template)


def _templates(connection: Connection) -> dict[str, str]:
    own = state.starting(connection, state.NOTICE_OWN)
    if own:
        return {name.removeprefix(state.NOTICE_OWN): template for name, template in sorted(own.items())}
    folder = RESOURCES / "notices"
    return {language: (folder / f"notice.{language}.txt").read_text(encoding="utf-8") for language in WRITTEN_IN}
