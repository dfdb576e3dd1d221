"""What the page Tracing asks and is answered, over plain values: made beside the window, once for each question."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from kiosk.domain.errors import Refused
from kiosk.domain.timeline import Lane, Present, bars_of, hours_of, lanes_on
from kiosk.ops.letters import own_letters
from kiosk.ops.location import Location
from kiosk.ops.trace import MINUTES, Traceable, Tracing, contacts_of, find_index, open_for_tracing, people_in, within
from kiosk.settings import Settings
from reports.last_days import Asked
from ui.desk.lanes import Drawn
from ui.desk.later import Later
from ui.desk.table import Row
from ui.desk.tracing_words import contact_row, drawn, other_row, person_row
from ui.language import Language


@dataclass(frozen=True, slots=True)
class Opened:
    """The visits of all days that are kept, opened once, and who asked when."""

    traceable: Traceable = field(repr=False)
    asked: Asked
    settings: Settings
    letters: Mapping[str, str]  # the location's own

    @property
    def most(self) -> int:
        """The days that were opened."""
        return (self.traceable.listing.last - self.traceable.listing.first).days + 1


@dataclass(frozen=True, slots=True)
class Question:
    """Whose contacts (by one of her visits), from how many minutes on, in how many days; which day is drawn."""

    visit: str = ""
    minutes: int = MINUTES
    days: int = 1
    second_order: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The tracing, and how it is shown: rows of two tables, and the lanes of one day."""

    question: Question
    opened: Traceable = field(repr=False)
    tracing: Tracing = field(repr=False)
    contacts: Later[Row] = field(repr=False)
    others: Later[Row] = field(repr=False)
    days: tuple[date, ...]
    drawing: "Drawing" = field(repr=False)


@dataclass(frozen=True, slots=True)
class Drawing:
    """One day's lanes, the index person's own and whom she met, and where its hours begin."""

    own: Sequence[Drawn]
    lanes: Sequence[Drawn]
    marks: list[dict[str, object]]


NOTHING = Drawing((), (), [])


def open_visits(location: Location, who: Any, reason: str, case: str, now: datetime) -> Opened:
    """All days that this location keeps, under one line of the log."""
    traceable = open_for_tracing(location, who, location.site.retention, reason, case, now)
    return Opened(traceable, Asked(who.name, now), location.settings, own_letters(location.home))


def persons(opened: Opened, language: Language) -> list[Row]:
    """Everybody of these days, by name: among whom the index person is looked for."""
    rows = [person_row(visits, language) for visits in people_in(opened.traceable)]
    return sorted(rows, key=lambda row: row.order)


def index_by(opened: Opened, visit: str) -> str:
    """The visit whose person is meant; refuses one that is not among those opened."""
    if visit not in opened.traceable.seen:
        raise Refused("visit_gone")
    return visit


def answer(opened: Opened, question: Question, language: Language, before: Answer | None) -> Answer:
    """What is asked; what an answer before it knows already is taken from there."""
    zone = opened.settings.site.zone
    if before and replace(before.question, day=question.day) == question:
        traced = before.opened
        tracing = before.tracing
    else:
        traced = within(opened.traceable, question.days, zone)
        index = find_index(opened.traceable, visit_id=question.visit)
        tracing = contacts_of(traced, index, question.minutes, second_order=question.second_order)
    days = tuple(sorted({visit.day for visit in tracing.index}))
    day = question.day if question.day in days else _fullest(tracing, days)
    return Answer(
        replace(question, day=day),
        traced,
        tracing,
        Later(tracing.contacts, lambda place, met: contact_row(str(place), met, language)),
        Later(tracing.not_contacts, lambda place, visitor: other_row(str(place), visitor, language)),
        days,
        _day(opened, tracing, day, language) if day else NOTHING,
    )


def pair(opened: Opened, given: Answer, place: int, language: Language) -> list[dict[str, object]]:
    """The index person and the contact at this place, for each day on which they met: its name, hours and two lanes.

    Whoever met a contact only stands with her own days.
    """
    met, tracing, now = given.tracing.contacts[place], given.tracing, opened.asked.at
    theirs = Present(str(place), met.person.name, met.visits)
    shown: list[dict[str, object]] = []
    for day in given.days if met.order == 1 else met.days:
        if met.order == 1:
            lanes = lanes_on(day, _index(tracing), [theirs], now)
        else:
            lanes = tuple(_on(day, each, now) for each in (_index(tracing), theirs))
        if len(lanes) == 2:
            drawing = _draw(opened, lanes, day, language)
            plain = [lane.plain() for lane in (*drawing.own, *drawing.lanes)]
            shown.append({"day": language.weekday(day), "lanes": plain, "marks": drawing.marks})
    return shown


def _index(tracing: Tracing) -> Present:
    return Present("", tracing.person.name, tracing.index)


def _on(day: date, person: Present, now: datetime) -> Lane:
    bars = bars_of((visit for visit in person.visits if visit.day == day), now)
    return Lane(person.key, person.name, bars, index=person.key == "")


def _fullest(tracing: Tracing, days: tuple[date, ...]) -> date | None:
    """The day with most contacts, of several the newest."""
    met = Counter(day for each in tracing.contacts if each.order == 1 for day in each.days)
    return max(days, key=lambda day: (met[day], day), default=None)


def _day(opened: Opened, tracing: Tracing, day: date, language: Language) -> Drawing:
    met = (Present(str(n), met.person.name, met.visits) for n, met in enumerate(tracing.contacts) if met.order == 1)
    return _draw(opened, lanes_on(day, _index(tracing), met, opened.asked.at), day, language)


def _draw(opened: Opened, lanes: tuple[Lane, ...], day: date, language: Language) -> Drawing:
    zone = opened.settings.site.zone
    hours = hours_of(lanes, zone)
    marks: list[dict[str, object]] = [{"at": at, "label": label} for at, label in hours.marks(zone)]
    own, *met = lanes
    made = Later(met, lambda _, lane: drawn(lane, own, hours, day, language))
    return Drawing([drawn(own, own, hours, day, language)], made, marks)
