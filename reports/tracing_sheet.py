"""Who met somebody, as a workbook: what a health officer takes over into the own system."""

from collections.abc import Iterable

from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing
from kiosk.settings import RIGHT_TO_LEFT
from kiosk.words import QT_TRANSLATE_NOOP
from reports.about import about, say
from reports.page import Heading
from reports.visit_sheet import visit_sheet
from reports.workbook import Column, Sheet, workbook

PERSON = (
    Column(QT_TRANSLATE_NOOP("paper", "Name"), 30),
    Column(QT_TRANSLATE_NOOP("paper", "Company"), 26),
    Column(QT_TRANSLATE_NOOP("paper", "Phone"), 20),
    Column(QT_TRANSLATE_NOOP("paper", "E-mail"), 30),
)
CONTACT = (
    *PERSON,
    Column(QT_TRANSLATE_NOOP("paper", "Certain, min"), 13),
    Column(QT_TRANSLATE_NOOP("paper", "Possible, min"), 13),
    Column(QT_TRANSLATE_NOOP("paper", "Same host"), 13),
    Column(QT_TRANSLATE_NOOP("paper", "Days"), 26),
    Column(QT_TRANSLATE_NOOP("paper", "Order"), 9),
    Column(QT_TRANSLATE_NOOP("paper", "Number of the visit"), 36),
)


def tracing_workbook(heading: Heading, tracing: Tracing, minutes: int, unread: int) -> bytes:
    """Four sheets: what this is, the index person's visits, the contacts, and who was there and no contact."""
    title = say(heading, QT_TRANSLATE_NOOP("paper", "Who was here together"))
    index = say(heading, QT_TRANSLATE_NOOP("paper", "Visits"))
    contacts = say(heading, QT_TRANSLATE_NOOP("paper", "Contacts"))
    others = say(heading, QT_TRANSLATE_NOOP("paper", "No contact"))
    person = ", ".join(filter(None, _reached(tracing.person)))
    more = (
        (say(heading, QT_TRANSLATE_NOOP("paper", "Whom it is about")), person),
        (say(heading, QT_TRANSLATE_NOOP("paper", "Least minutes together")), str(minutes)),
        (say(heading, QT_TRANSLATE_NOOP("paper", "Visits that cannot be read")), str(unread)),
    )
    rows = (_contact(heading, met) for met in tracing.contacts)
    sheets = (
        about(heading, title, more),
        visit_sheet(heading, index, tracing.index),
        Sheet(contacts, _translated(heading, CONTACT), rows),
        Sheet(others, _translated(heading, PERSON), map(_reached, tracing.not_contacts)),
    )
    return workbook(sheets, heading.made_at, heading.language in RIGHT_TO_LEFT)


def _translated(heading: Heading, columns: Iterable[Column]) -> list[Column]:
    return [Column(say(heading, title), width) for title, width in columns]


def _contact(heading: Heading, met: Met) -> tuple[str, ...]:
    yes, no = QT_TRANSLATE_NOOP("paper", "yes"), QT_TRANSLATE_NOOP("paper", "no")
    return (
        *_reached(met.person),
        str(met.certain_minutes),
        str(met.possible_minutes),
        say(heading, yes if met.same_host else no),
        ", ".join(day.isoformat() for day in met.days),
        str(met.order),
        ", ".join(visit.id for visit in met.visits),
    )


def _reached(visitor: Visitor) -> tuple[str, ...]:
    return visitor.name, visitor.company, visitor.phone, visitor.email
