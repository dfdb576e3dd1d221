"""Handed over: what was given to whom on which ground, for staff; each row is held against its line and signature."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from ..domain.errors import Damaged, Refused
from ..domain.retention import last_due
from ..domain.stored import read_moment
from ..store import audit, disclosures, holds, people, visits
from ..store.engine import Connection
from ..store.holds import HoldRow
from ..store.standing import standing
from .clock import read
from .disclosures import DISCLOSED, faulty, signers
from .end_holds import is_over
from .location import Location
from .subjects import first_names
from .unlock import Unlocked


@dataclass(frozen=True, slots=True)
class HandedVisit:
    """One visit of a handing-over: the number of its line in the log, and its id as long as it is kept, else ""."""

    number: int
    visit: str


@dataclass(frozen=True, slots=True)
class Handing:
    """What somebody noted at once: when (UTC; None where that cannot be read), who (a person's name), to whom, on which
    ground (a reason and a remark) and case, and from when its visitors are told, `told` if that has come.

    `damaged`: line and row are not as they were signed, or one is missing; what still stands of them is given.
    """

    visits: tuple[HandedVisit, ...]
    at: datetime | None
    by: str
    receiver: str
    ground: str
    case: str
    told_from: datetime | None
    told: bool
    damaged: bool = False


def handed_over(location: Location, who: Unlocked, now: datetime) -> tuple[Handing, ...]:
    """All that there ever was, newest first; visits noted together stand together, damaged ones alone.

    It names no visitor and so takes no reason and leaves no line. Refuses who is not unlocked: ids of visits are in it.
    """
    who.check_unlocked()
    with location.reading() as connection:
        reading = read(location, standing(connection), now)
        found = list(_each(location, connection, reading.now, reading.waited))
    return tuple(_together(found))[::-1]


def _each(location: Location, connection: Connection, now: datetime, waited: datetime) -> Iterator[Handing]:
    """One for each line, and for each row that has none, oldest first."""
    lines = {line.number: line for line in audit.with_actions(connection, [DISCLOSED])}
    rows = disclosures.all_disclosures(connection)
    known, first = signers(connection), first_names(connection)
    names = {f"person:{person.id}": person.name for person in people.people(connection, removed=True)}
    ids = _kept(location, connection, first, now) if rows else {}
    for number in sorted({*lines, *rows}):
        line, row = lines.get(number), rows.get(number)
        subject = row.subject if row else line.subject if line else ""
        told_from = _moment(row.told_from) if row else None
        yield Handing(
            visits=(HandedVisit(number, ids.get(first.get(subject, subject), "")),),
            at=_moment(line.at) if line else None,
            by=names.get(line.signer, "") if line else "",
            receiver=row.receiver if row else "",
            ground=line.reason if line else "",
            case=line.case if line else "",
            told_from=told_from,
            told=told_from is None or told_from <= waited,
            damaged=faulty(line, row, known),
        )


def _kept(location: Location, connection: Connection, first: Mapping[str, str], now: datetime) -> dict[str, str]:
    """The ids of the visits that are still kept by the first name that the audit has for each."""
    due, found = last_due(now, location.site), {}
    over = {row.id for row in holds.all_holds(connection) if _is_over(row, now)}
    for (day, hold_id), ids in visits.ids_by_key(connection).items():
        if day <= due and (hold_id is None or hold_id in over):
            continue
        with suppress(Damaged, Refused):  # the keyring does not hold the key: nobody can say which visits these are
            key = location.key_under(connection, day, hold_id)
            for each in ids:
                subject = key.subject(each)
                found[first.get(subject, subject)] = each.hex()
    return found


def _is_over(row: HoldRow, now: datetime) -> bool:
    try:
        return is_over(row, now)
    except Damaged:
        return False


def _moment(text: str) -> datetime | None:
    try:
        return read_moment(text)
    except Damaged:
        return None


def _together(found: list[Handing]) -> Iterator[Handing]:
    """What differs in nothing but its visits, line after line, is one handing-over."""
    group: list[Handing] = []
    for each in found:
        if group and not _same(group[-1], each):
            yield _joined(group)
            group = []
        group.append(each)
    if group:
        yield _joined(group)


def _same(one: Handing, other: Handing) -> bool:
    neighbours = one.visits[0].number + 1 == other.visits[0].number
    return neighbours and not one.damaged and replace(one, visits=()) == replace(other, visits=())


def _joined(group: list[Handing]) -> Handing:
    return replace(group[0], visits=tuple(chain.from_iterable(each.visits for each in group)))
