"""What stands on every page of a report, as the first sheet of a workbook: it goes with the data wherever they go."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from kiosk.words import QT_TRANSLATE_NOOP, translated
from reports.dates import long_date, period
from reports.page import REASONS, Heading
from reports.workbook import Column, Sheet


def about(heading: Heading, title: str, more: Iterable[tuple[str, str]] = ()) -> Sheet:
    """The sheet; `title` is translated, `more` are labels and values of this report, translated too."""
    name = say(heading, QT_TRANSLATE_NOOP("paper", "About"))
    return Sheet(name, (Column("", 24), Column("", 72)), [("Innom", title), *_facts(heading), *more])


def say(heading: Heading, source: str, **values: object) -> str:
    """A marked text in the report's language."""
    return translated("paper", source, heading.language).format(**values)


def moment(heading: Heading, at: datetime) -> str:
    """2026-11-20 09:00:00+01:00: sorts as it reads, and the hour that is there twice is told apart."""
    return at.astimezone(heading.zone).isoformat(" ", "seconds")


def reason_of(heading: Heading) -> str:
    """The reason in words."""
    code, colon, words = heading.reason.partition(": ")
    return say(heading, REASONS.get(code, "{code}"), code=code) + colon + words


def _facts(heading: Heading) -> Sequence[tuple[str, str]]:
    language = heading.language
    facts = (
        (QT_TRANSLATE_NOOP("paper", "Location"), heading.site_name),
        (QT_TRANSLATE_NOOP("paper", "Period"), period(heading.first, heading.last, language)),
        (QT_TRANSLATE_NOOP("paper", "Made"), moment(heading, heading.made_at)),
        (QT_TRANSLATE_NOOP("paper", "By"), heading.made_by),
        (QT_TRANSLATE_NOOP("paper", "Reason"), reason_of(heading)),
        (QT_TRANSLATE_NOOP("paper", "Case"), heading.case or "–"),
        (QT_TRANSLATE_NOOP("paper", "Log entry"), str(heading.audit_number)),
        (QT_TRANSLATE_NOOP("paper", "Chain head"), heading.chain_head.hex()),
        (QT_TRANSLATE_NOOP("paper", "Times in"), heading.zone.key),
        (
            QT_TRANSLATE_NOOP("paper", "Destroy by"),
            long_date(heading.destroy_by, language) if heading.destroy_by else "–",
        ),
    )
    demo = [("", say(heading, QT_TRANSLATE_NOOP("paper", "DEMO – invented visitors")))] if heading.demo else []
    return [*demo, *((say(heading, label), value) for label, value in facts)]
