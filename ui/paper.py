"""The report of the last days, read on the store's thread and drawn on another over plain values."""

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any

from kiosk.domain.retention import day_of
from kiosk.domain.site import Site
from kiosk.domain.visit import Visit


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that stands on the paper, opened; `number` and `head` are the audit line's that came before it."""

    site: Site
    printer: str
    visits: list[Visit]
    first: date
    last: date
    made_at: datetime
    made_by: str
    reason: str
    case: str
    number: int
    head: bytes
    demo: bool


def read_report(location: Any, who: Any, reason: str, case: str, now: datetime, *, demo: bool) -> Report:
    """Note why, then open the visits of the location's retention days; refuses without a reason."""
    from kiosk.ops.list_visits import list_visits

    site: Site = location.site
    listing = list_visits(location, who, site.retention, reason, case, now)
    return Report(
        site, location.settings.printer, list(listing.visits), listing.first, listing.last, now, who.name, reason, case,
        listing.entry.number, listing.entry.hash, demo,
    )  # fmt: skip


def draw_report(report: Report, language: str, title: str) -> bytes:
    """The PDF."""
    from reports.page import Heading
    from reports.visits import draw_visits

    zone = report.site.zone
    heading = Heading(
        title=title, site_name=report.site.name, zone=zone, first=report.first, last=report.last,
        made_at=report.made_at, made_by=report.made_by, reason=report.reason, case=report.case,
        audit_number=report.number, chain_head=report.head, destroy_by=day_of(report.made_at, zone),
        language=language, demo=report.demo,
    )  # fmt: skip
    out = BytesIO()
    draw_visits(out, heading, report.visits)
    return out.getvalue()


def print_report(report: Report, language: str) -> None:
    """Straight to the configured printer; no dialog."""
    from reports.printer import print_pdf

    print_pdf(draw_report(report, language, ""), report.printer, "Innom")
