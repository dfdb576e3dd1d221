"""What doctor finds in a location that opens: clock, deletion, log, store, day keys, staff, alerts, versions."""

import platform
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.metadata import PackageNotFoundError, version

from ..crypto.versions import openssl_version
from ..domain.clock import Verdict
from ..domain.errors import Damaged, Problem
from ..domain.retention import begin_of, day_of, last_due
from ..domain.roster import LEAD
from ..domain.stored import read_date, read_moment
from ..findings import Finding, found, met
from ..store import days, engine, people, state
from ..store.schema import HEAD
from ..store.standing import standing
from . import clock
from .alerts import alerts
from .audit_log import verify
from .location import Location
from .sheet import read_sealed

USUAL_DAYS = 10  # Datatilsynet: normally at most ten days


def examine_location(location: Location, now: datetime) -> Iterator[Finding]:
    """Each thing by itself: one that cannot be looked at says why, and the next is looked at."""
    parts = {
        "store": _store,
        "clock": _clock,
        "ntp": _time_server,
        "purge": _purge,
        "day_keys": _day_keys,
        "chain": _chain,
        "staff": _staff,
        "alerts": _alerts,
        "versions": _versions,
    }
    for check, look in parts.items():
        try:
            yield from look(location, now)
        except Problem as problem:
            yield met(check, problem)


def _store(location: Location, _now: datetime) -> Iterator[Finding]:
    location.checkpoint()  # what lies in the WAL is not looked at
    sound = engine.is_sound(location.store)
    yield found("store", "store_sound") if sound else met("store", Damaged("store_damaged"))


def _clock(location: Location, now: datetime) -> Iterator[Finding]:
    reading = clock.state_of(location, now)
    codes = {Verdict.RIGHT: "clock_right", Verdict.AHEAD: "clock_ahead", Verdict.BEHIND: "clock_behind"}
    yield found("clock", codes[reading.verdict], now=now)
    if reading.pause:
        yield found("pause", "deletion_paused", since=reading.pause.since)
    else:
        yield found("pause", "deletion_runs")


def _time_server(location: Location, _now: datetime) -> Iterator[Finding]:
    yield found("ntp", {True: "ntp_kept", False: "ntp_not", None: "ntp_unknown"}[location.machine.in_sync()])


def _purge(location: Location, now: datetime) -> Iterator[Finding]:
    site = location.site
    yield found(
        "retention", "retention_usual" if site.retention <= USUAL_DAYS else "retention_long", days=site.retention
    )
    with location.reading() as connection:
        reading = clock.read(location, standing(connection), now)
        through = state.get(connection, state.PURGED_THROUGH)
        failing = state.get(connection, state.PURGE_FAILS)
    if failing is not None:
        yield found("purge", "purge_fails", since=read_moment(failing))
    elif through is None or read_date(through) < last_due(reading.now, site):
        yield found("purge", "purge_due")
    else:
        tomorrow = day_of(reading.now, site.zone) + timedelta(days=1)
        yield found("purge", "purge_done", next=begin_of(tomorrow, site.zone))


def _day_keys(location: Location, now: datetime) -> Iterator[Finding]:
    due = last_due(now, location.site)
    with location.reading() as connection:
        kept = [row for row in days.kept(connection) if row.day > due]
    there = len(location.readable_keys(kept))
    if there < len(kept):
        yield found("day_keys", "day_keys_gone", days=len(kept) - there)
    else:
        yield found("day_keys", "day_keys_good", days=there)


def _chain(location: Location, _now: datetime) -> Iterator[Finding]:
    verified = verify(location)
    if verified.findings:
        yield found("chain", "chain_broken", line=min(each.number for each in verified.findings))
    else:
        yield found("chain", "chain_whole", lines=verified.lines)


def _staff(location: Location, _now: datetime) -> Iterator[Finding]:
    if not location.has_staff():
        yield found("staff", "staff_none")
        return
    with location.reading() as connection:
        leads = sum(person.role == LEAD for person in people.people(connection))
    yield found("staff", "staff_ready" if leads > 1 else "staff_one", leads=leads)
    yield found("sheet", "sheet_there" if read_sealed(location.files) else "sheet_gone")


def _alerts(location: Location, _now: datetime) -> Iterator[Finding]:
    waiting = len(alerts(location))
    yield found("alerts", "alerts_wait" if waiting else "alerts_none", alerts=waiting)


def _versions(location: Location, _now: datetime) -> Iterator[Finding]:
    sqlcipher, sqlite = engine.versions(location.store)
    yield found(
        "versions",
        "versions",
        innom=innom_version(),
        schema=HEAD,
        python=platform.python_version(),
        sqlcipher=sqlcipher,
        sqlite=sqlite,
        openssl=openssl_version(),
    )


def innom_version() -> str:
    """As it was installed."""
    try:
        return version("innom")
    except PackageNotFoundError:  # run from a tree that was never installed
        return "?"
