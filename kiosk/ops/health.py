"""How the location stands, for staff: each thing that somebody should look after, and whether it is as it should be."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..domain.clock import Verdict
from ..domain.errors import Damaged
from ..domain.retention import begin_of, day_of, last_due
from ..domain.roster import LEAD
from ..domain.stored import read_date
from ..store import people, state
from ..store.standing import standing
from . import clock
from .alerts import alerts
from .audit_log import verify
from .check_store import CHECKED
from .location import Location
from .unlock import Unlocked

Value = str | int | date | datetime


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing by its code, whether it is as it should be, and the values for its sentence, by name."""

    code: str
    fine: bool
    values: Mapping[str, Value]


def health(location: Location, who: Unlocked, now: datetime) -> tuple[Fact, ...]:
    """Clock, deletion, days kept, the store's daily look, log, leads, alerts, printer. Follows the whole log.

    It names nobody, so it takes no reason and leaves no line. Refuses who is not unlocked.
    """
    who.check_unlocked()
    verified = verify(location)
    waiting = len(alerts(location))
    with location.reading() as connection:
        reading = clock.read(location, standing(connection), now)
        through = _day(state.get(connection, state.PURGED_THROUGH))
        failing = state.get(connection, state.PURGE_FAILS) is not None
        looked = _day(state.get(connection, CHECKED))
        leads = sum(person.role == LEAD for person in people.people(connection))
    site, today = location.site, day_of(reading.now, location.site.zone)
    midnight = begin_of(today + timedelta(days=1), site.zone)
    up_to_date = through is not None and through >= last_due(reading.now, site) and not failing
    return (
        Fact("clock", reading.verdict is Verdict.RIGHT and not reading.paused, {"now": reading.now}),
        Fact("purge", up_to_date, {"next": midnight, **_of("through", through)}),
        Fact("kept", fine=True, values={"days": site.retention}),
        Fact("store", looked == today, _of("looked", looked)),
        Fact("log", not verified.findings, {"lines": verified.lines}),
        Fact("leads", leads > 1, {"leads": leads}),
        Fact("alerts", waiting == 0, {"alerts": waiting}),
        Fact("printer", fine=True, values={"printer": location.settings.printer}),
    )


def _of(name: str, day: date | None) -> Mapping[str, Value]:
    return {name: day} if day else {}


def _day(text: str | None) -> date | None:
    """None where it never was, or cannot be read: then it counts as not done."""
    try:
        return read_date(text or "")
    except Damaged:
        return None
