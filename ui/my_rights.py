"""What the page "My data" asks of the store, as plain functions: each opens the visit anew by its pass."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kiosk.domain.errors import Refused
from kiosk.domain.visit import Purpose
from kiosk.domain.visitor import Visitor
from ui.stored_visit import Opened


@dataclass(frozen=True, slots=True)
class Key:
    """The visitor's own: the code of her pass and what she typed beside it."""

    code: str = field(repr=False)
    check: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class Ended:
    """The pass opens nothing any more: the visit is `erased`, or kept only until leaving; when it is unreadable in
    copies of the store too (UTC)."""

    erased: bool
    unreadable_after: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken along: the visit's JSON, its QR codes as rows of modules, and the log's line of it (kiosk.ops)."""

    values: Mapping[str, Any] = field(repr=False)
    codes: tuple[tuple[str, ...], ...] = field(repr=False)
    entry: Any


def read_scan(location: Any, text: str) -> str:
    """The pass that a scanner or a camera read; refuses what is none of this location's."""
    from kiosk.domain.codes import read_pass, scanned_kind

    if scanned_kind(text) not in ("B", "P"):
        raise Refused("pass_foreign")
    read_pass(text, location.site.id)
    return text


def read_typed(location: Any, groups: list[str]) -> str:
    """The same of a pass typed in groups; names the group with the typo where that can be told."""
    from kiosk.domain.typo import read_groups

    return read_groups(groups, location.site.id)


def open_visit(location: Any, key: Key, now: datetime) -> Opened:
    """See: refuses as `open_pass` does."""
    from kiosk.ops.notice import show_notice
    from kiosk.ops.open_pass import open_pass

    seen, told = open_pass(location, key.code, key.check, now), location.settings
    arrival = seen.visit.arrival
    notice = show_notice(location, arrival.language, now, arrival.notice) if arrival else None
    language = notice.notice.language if notice else ""
    return Opened(seen, told.controller, told.contact, told.authority, told.printer, language)


def correct_visit(
    location: Any, key: Key, before: Visitor, changes: Mapping[str, object], now: datetime
) -> tuple[Key, Opened]:
    """Correct, and see again; what goes with the pass changes with phone or e-mail."""
    from kiosk.domain.second_factor import check_of
    from kiosk.ops.correct import TYPED, correct
    from kiosk.ops.one_visit import ByPass

    correct(location, ByPass(key.code, key.check), changes, now)
    after = Visitor.from_form({**{each: getattr(before, each) for each in TYPED}, **changes})
    key = Key(key.code, check_of(after))
    return key, open_visit(location, key, now)


def withdraw_visit(location: Any, key: Key, purpose: str, now: datetime) -> Opened | Ended:
    """Withdraw one purpose, or "all", and see again where the pass still opens it."""
    from kiosk.ops.one_visit import ByPass
    from kiosk.ops.withdraw import withdraw

    chosen = None if purpose == "all" else Purpose(purpose)
    done = withdraw(location, ByPass(key.code, key.check), chosen, now)
    return open_visit(location, key, now) if done.pass_opens else Ended(done.erased, done.unreadable_after)


def erase_visit(location: Any, key: Key, now: datetime) -> Ended:
    """Erase."""
    from kiosk.ops.erase import erase
    from kiosk.ops.one_visit import ByPass

    return Ended(True, erase(location, ByPass(key.code, key.check), now).unreadable_after)


def take_along(location: Any, key: Key, now: datetime) -> Taken:
    """The JSON, and its codes."""
    from kiosk.ops.export import export_noted
    from kiosk.ops.one_visit import ByPass
    from reports.take_along import codes_of

    values, entry = export_noted(location, ByPass(key.code, key.check), now)
    return Taken(values, codes_of(values), entry)
