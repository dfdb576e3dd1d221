"""The report of the last days: a listing, and why it was asked for, as a PDF."""

from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from kiosk.domain.retention import day_of, deleted_after
from kiosk.domain.site import Site
from kiosk.ops.listing import Listing
from reports.page import Heading
from reports.visits import draw_visits


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked for a report, and when (UTC); why stands in the listing's audit line."""

    by: str
    at: datetime


def draw_last_days(out: BinaryIO, site: Site, listing: Listing, asked: Asked, language: str, demo: bool) -> int:
    """Draw the listing and return the number of pages."""
    return draw_visits(out, heading_of(site, listing, asked, language, demo), listing.visits)


def heading_of(site: Site, listing: Listing, asked: Asked, language: str, demo: bool) -> Heading:
    """What stands on every page of a report of these visits. To be destroyed when the newest of them is deleted."""
    return Heading(
        title="",
        site_name=site.name,
        zone=site.zone,
        first=listing.first,
        last=listing.last,
        made_at=asked.at,
        made_by=asked.by,
        reason=listing.entry.reason,
        case=listing.entry.case,
        audit_number=listing.entry.number,
        chain_head=listing.entry.hash,
        destroy_by=day_of(deleted_after(listing.last, site), site.zone),
        language=language,
        demo=demo,
    )
