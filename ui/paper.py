"""What the window puts on paper: read on the store's thread, drawn on another over plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import Any

from kiosk.domain.site import Site
from kiosk.settings import Settings
from ui.place import Place


@dataclass(frozen=True, slots=True)
class Report:
    """Opened visits with the audit line that came before them, and who asked why.

    `listing` and `asked` are of kiosk.ops and reports, which the window does not import before its first frame.
    """

    listing: Any
    asked: Any
    site: Site
    printer: str


def read_report(location: Any, who: Any, reason: str, case: str, now: datetime, action: str) -> Report:
    """Note why, then open the visits of the location's retention days; refuses without a reason."""
    from kiosk.ops.list_visits import list_visits
    from reports.last_days import Asked

    listing = list_visits(location, who, location.site.retention, reason, case, now, action)
    return Report(listing, Asked(who.name, now), location.site, location.settings.printer)


def read_held(location: Any, who: Any, hold_id: str, reason: str, case: str, now: datetime) -> Report:
    """The same of the visits on a hold, also of days that are over; for a lead."""
    from kiosk.ops.list_holds import show_hold
    from reports.last_days import Asked

    listing = show_hold(location, who, hold_id, reason, case, now)
    return Report(listing, Asked(who.name, now), location.site, location.settings.printer)


def draw_report(report: Report, language: str, *, demo: bool) -> bytes:
    """The PDF."""
    from reports.last_days import draw_last_days

    out = BytesIO()
    draw_last_days(out, report.site, report.listing, report.asked, language, demo)
    return out.getvalue()


def print_report(report: Report, language: str, *, demo: bool, watch: Any = None) -> None:
    """Straight to the configured printer; no dialog. `watch` (reports.printer.Watch) looks on and may stop it."""
    from ui.printing import print_paper

    print_paper(draw_report(report, language, demo=demo), report.printer, watch)


@dataclass(frozen=True, slots=True)
class Kept:
    """A visit's JSON, the log's line of its opening (kiosk.ops), and by whom of the staff, "" where by her pass."""

    values: Mapping[str, Any] = field(repr=False)
    entry: Any
    by: str = ""


def print_copy(kept: Kept, place: Place, now: datetime, language: str) -> None:
    """What is kept of one visit, for its visitor."""
    from reports.own_copy import Copy, draw_copy
    from ui.printing import print_paper

    settings, out = place.settings(), BytesIO()
    draw_copy(out, Copy(kept.values, settings.site, now, language, place.demo != "", kept.entry, kept.by))
    print_paper(out.getvalue(), settings.printer)


def print_sheet(sheet: Any, settings: Settings, now: datetime, language: str, *, demo: bool) -> None:
    """A recovery sheet (kiosk.ops.sheet)."""
    from reports.recovery_sheet import draw_sheet
    from ui.printing import print_paper

    out = BytesIO()
    draw_sheet(out, sheet, now, settings.site.zone, language, demo)
    print_paper(out.getvalue(), settings.printer)
