"""Check in: a form becomes a sealed visit, and the visitor gets what says "I am leaving"; by herself, or by staff."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from ..crypto.day_keys import TAG_BYTES, DayKey
from ..crypto.envelope import recipients
from ..crypto.keys import pass_key
from ..domain import codes
from ..domain.errors import BadField, Refused
from ..domain.retention import day_of, deleted_after
from ..domain.visit import Arrival, Departure, Purpose, Until, parse_purposes
from ..domain.visitor import Visitor
from ..store import days, visits
from ..store.engine import Connection
from ..store.visits import SealedVisit
from . import audit
from .audit import AuditEntry, Line
from .close import Closing, close_in
from .contact import check_email
from .hosts import check_host
from .location import Location
from .sealing import seal_arrival, seal_departure
from .unlock import Unlocked

FOR_HOST = {Purpose.TRACING, Purpose.HOST}  # what whom she visits is for
_DRAWS = 400


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the visitor is given. No pass and no date for a visit that is kept only until leaving. `noted`: the line of
    the log, where staff registered her."""

    id: str
    exit: str
    badge: str
    pass_code: str = field(repr=False)
    deleted_after: datetime | None
    first_name: str = field(repr=False)
    people: tuple[int, int] = (1, 0)  # adults and children of whose party this is
    noted: AuditEntry | None = None


def check_in(location: Location, form: Mapping[str, object], now: datetime, language: str = "") -> Receipt:
    """Register a visit that begins now, by a clock that is never below the mark; on disk before this returns.

    `form` holds name, company, phone, email, host, adults, children and purposes (names of Purpose; without any
    it is those that the location offers). Refuses each invalid field by its name, and tracing without a phone
    number or e-mail address. Where only hosts of the directory may be named, another name is refused.
    """
    return _arrive(location, form, now, language, None)


def by_staff(
    location: Location, who: Unlocked, form: Mapping[str, object], now: datetime, language: str = ""
) -> Receipt:
    """The same on behalf of somebody who stands at the desk, with the same checks; the log names who did it.

    Refuses whoever is locked, or unlocked before somebody was removed.
    """
    who.check_unlocked()
    return _arrive(location, form, now, language, who)


def _arrive(
    location: Location, form: Mapping[str, object], now: datetime, language: str, who: Unlocked | None
) -> Receipt:
    visitor, agreed = read_form(location, form)
    if Purpose.TRACING in agreed and not (visitor.phone or visitor.email):
        raise BadField("contact_missing", "phone")
    with location.writing() as connection:
        if who:
            who.check_current(connection)
        visitor = check_host(location, connection, visitor)
        closing = close_in(location, connection, now)
        found, spoken = closing.standing, language or location.settings.languages[0]
        arrival = Arrival(visitor, agreed, found.notice, spoken, closing.arriving)
        receipt = store_visit(location, connection, closing, arrival, None)
        if who:
            receipt = replace(receipt, noted=_noted(location, connection, who, receipt, now))
    if receipt.noted:
        audit.publish_head(location, receipt.noted)
    if closing.count:
        location.tidy()
    return receipt


def _noted(location: Location, connection: Connection, who: Unlocked, receipt: Receipt, now: datetime) -> AuditEntry:
    row = visits.find(connection, bytes.fromhex(receipt.id))
    subject = location.key_for(connection, row).subject(row.id) if row else ""
    return audit.append(location, connection, who, Line("registered", subject), now)


def read_form(location: Location, form: Mapping[str, object]) -> tuple[Visitor, frozenset[Purpose]]:
    """Visitor and purposes of a form; refuses each invalid field by its name.

    Phone and e-mail are for tracing: without it they are checked and dropped. Whom she visits is for tracing too, or
    for the purpose host where a script gives that: without either it is dropped.
    """
    visitor = Visitor.from_form(form)
    check_email(visitor.email)
    given = form.get("purposes")
    agreed = frozenset(location.site.purposes) if given is None else parse_purposes(given)
    if Purpose.TRACING not in agreed:
        visitor = replace(visitor, phone="", email="")  # what they are for was not agreed to
    if not agreed & FOR_HOST:
        visitor = replace(visitor, host="")
    return visitor, agreed


def store_visit(
    location: Location, connection: Connection, closing: Closing, arrival: Arrival, departure: Departure | None
) -> Receipt:
    """Seal and insert a visit within a transaction; the day's key is made with its first visit.

    Refuses before set-up is finished: there is no site key to seal to.
    """
    found, zone = closing.standing, location.site.zone
    if not found.generation:
        raise Refused("set_up_first")
    day, today = day_of(arrival.arrived_at, zone), day_of(closing.arriving, zone)
    visit_id, secret = os.urandom(codes.ID_BYTES), os.urandom(codes.SECRET_BYTES)
    public = pass_key(secret, visit_id).public_key().public_bytes_raw()
    to = recipients(found.generation, found.site_public, public)
    known = days.since_open(connection, day)
    key = location.start_day(connection, day, known.pop(day, None), today)
    number = "" if departure else _free_exit(connection, [key, *location.readable_keys(known.values())])
    site = location.site.id
    row = SealedVisit(visit_id, day, 1, departure is None, arrival.until, public, b"")
    row = replace(
        row,
        arrival=seal_arrival(arrival, site, row, to, key),
        departure=seal_departure(departure, site, row, to, key) if departure else None,
    )
    tag = key.exit_tag(number) if number else os.urandom(TAG_BYTES)
    visits.insert_visit(connection, row, site, location.device_id, tag)
    stays = arrival.until is Until.DAYS
    return Receipt(
        id=visit_id.hex(),
        exit=number,
        badge=codes.badge_code(visit_id, site),
        pass_code=codes.pass_code(codes.Pass(visit_id, secret), site) if stays else "",
        deleted_after=deleted_after(day, location.site) if stays else None,
        first_name=arrival.visitor.first_name,
        people=(arrival.visitor.adults, arrival.visitor.children),
    )


def _free_exit(connection: Connection, keys: list[DayKey]) -> str:
    """A random number that no open visit has and that was not given out today already."""
    for _ in range(_DRAWS):
        number = f"{secrets.randbelow(10_000):04}"
        if not visits.exit_taken(connection, [key.exit_tag(number) for key in keys]):
            return number
    raise Refused("exit_numbers_used_up")
