"""Dates and times as people of the site's language write them (Babel, CLDR), by the clock on the site's wall."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import Locale
from babel.dates import format_date, format_interval, format_skeleton

_LOCALES = {"en": "en_GB"}  # day before month, as the rest of Europe writes English


@lru_cache(maxsize=256)
def weekday_and_date(day: date, language: str) -> str:
    """Monday, 9 November 2026; begins with a capital, for it heads a table."""
    text = _sami(day, "EEEE MMMM d. 'b.' y") if language == "se" else format_date(day, "full", locale=_locale(language))
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=256)
def long_date(day: date, language: str) -> str:
    """9 November 2026."""
    return _sami(day, "MMMM d. 'b.' y") if language == "se" else format_date(day, "long", locale=_locale(language))


@lru_cache(maxsize=256)
def short_date(day: date, language: str) -> str:
    """9 Nov; for a moment that lies beside the day it stands under."""
    return _sami(day, "MMMM d. 'b.'") if language == "se" else format_skeleton("MMMd", day, locale=_locale(language))


@lru_cache(maxsize=256)
def month_and_year(day: date, language: str) -> str:
    """November 2026; begins with a capital, for it heads a chart."""
    text = str(format_date(day, "LLLL y", locale=_locale(language)))
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=256)
def weekday_letter(day: date, language: str) -> str:
    """M for a Monday."""
    return str(format_date(day, "ccccc", locale=_locale(language)))


def period(first: date, last: date, language: str) -> str:
    """9–18 Nov 2026; one day alone is not written twice."""
    if first == last:
        return long_date(first, language)
    if language == "se":
        return f"{short_date(first, language)} – {long_date(last, language)}"
    return str(format_interval(first, last, "yMMMd", locale=_locale(language)))


def clock(moment: datetime, zone: ZoneInfo) -> str:
    """14:05."""
    local = moment.astimezone(zone)
    return f"{local.hour:02}:{local.minute:02}"


def _sami(day: date, pattern: str) -> str:
    """The month in the genitive before its day, as people write it in Norway; CLDR has the year first."""
    return str(format_date(day, pattern, locale="se")).replace("mánnu", "mánu")


def _locale(language: str) -> Locale:
    return Locale.parse(_LOCALES.get(language, language))
