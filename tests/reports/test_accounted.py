"""HAZARDS 37: every report has its line in the log first, and says which: reason, case, who, pages, head, end."""

import io
from collections.abc import Callable, Mapping
from typing import NamedTuple

import openpyxl
import pytest
from reportlab.lib.units import mm

from kiosk.domain.errors import Refused
from kiosk.ops import audit_log
from kiosk.ops.audit import line_hash
from kiosk.ops.check_in import check_in
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.export import export_noted
from kiosk.ops.list_visits import list_visits
from kiosk.ops.one_visit import ByStaff
from kiosk.ops.present import roll_call
from kiosk.ops.trace import contacts_of, find_index, open_for_tracing
from reports.last_days import Asked, draw_last_days, heading_of
from reports.media import SHEET, Media
from reports.own_copy import Copy, draw_copy
from reports.page import fingerprint
from reports.receipt import Receipt, draw_receipt
from reports.roll_call import draw_roll_call
from reports.tracing import draw_tracing
from reports.tracing_sheet import tracing_workbook
from reports.visit_sheet import visits_workbook
from tests.reports.paper import pages, read
from tests.support.location import NOW, Office, guest

REASON, CASE, WHO = "inspection: call 42", "2026/77", "Kari Moe"
Make = Callable[[Office, str, str], bytes]


def last_days(office: Office, visit: str, reason: str) -> bytes:
    listing, out = list_visits(office.location, office.who, 10, reason, CASE, NOW, "report"), io.BytesIO()
    draw_last_days(out, office.location.site, listing, Asked(office.who.name, NOW), "en", demo=False)
    return out.getvalue()


def workbook(office: Office, visit: str, reason: str) -> bytes:
    listing = list_visits(office.location, office.who, 10, reason, CASE, NOW)
    asked = Asked(office.who.name, NOW)
    return visits_workbook(heading_of(office.location.site, listing, asked, "en", False), listing.visits)


def tracing(office: Office, visit: str, reason: str, as_workbook: bool = False) -> bytes:
    opened, out = open_for_tracing(office.location, office.who, 10, reason, CASE, NOW), io.BytesIO()
    answer = contacts_of(opened, find_index(opened, visit, ""), 15)
    heading = heading_of(office.location.site, opened.listing, Asked(office.who.name, NOW), "en", False)
    if as_workbook:
        return tracing_workbook(heading, answer, 15, opened.unread)
    draw_tracing(out, heading, answer, 15, opened.unread)
    return out.getvalue()


def called(office: Office, reason: str, media: Media) -> bytes:
    call, out = roll_call(office.location, office.who, reason, CASE, NOW), io.BytesIO()
    draw_roll_call(out, office.location.site, call, Asked(office.who.name, NOW), "en", False, media)
    return out.getvalue()


def own_copy(office: Office, visit: str, reason: str) -> bytes:
    values, entry = export_noted(office.location, ByStaff(office.who, visit, reason, CASE), NOW)
    out = io.BytesIO()
    draw_copy(out, Copy(values, office.location.site, NOW, "en", False, entry, office.who.name))
    return out.getvalue()


def receipt(office: Office, visit: str, reason: str) -> bytes:
    entries = disclose(office.location, office.who, [visit], Handed("Kommunen", None, reason, CASE), NOW)
    out, asked = io.BytesIO(), Asked(office.who.name, NOW)
    draw_receipt(out, office.location.site, Receipt("Kommunen", None, [visit], entries), asked, "en", demo=False)
    return out.getvalue()


class Kind(NamedTuple):
    """How it is made, what the log calls that, and whether it has a day to be destroyed by."""

    make: Make
    action: str
    destroyed: bool = True


KINDS: Mapping[str, Kind] = {
    "last days": Kind(last_days, "report"),
    "last days as a workbook": Kind(workbook, "visits"),
    "tracing": Kind(tracing, "trace"),
    "tracing as a workbook": Kind(lambda office, visit, why: tracing(office, visit, why, as_workbook=True), "trace"),
    "roll call": Kind(lambda office, _, why: called(office, why, SHEET), "present"),
    "roll call on labels": Kind(lambda office, _, why: called(office, why, Media(62 * mm, 100 * mm)), "present"),
    "own copy": Kind(own_copy, "exported", destroyed=False),
    "receipt": Kind(receipt, "disclosed", destroyed=False),
}


def words(report: bytes) -> str:
    """All that stands in it, on one line."""
    if report.startswith(b"%PDF"):
        return " ".join(read(report, "-layout").split())
    sheets = openpyxl.load_workbook(io.BytesIO(report))
    return " ".join(str(cell.value) for row in sheets.worksheets[0].iter_rows() for cell in row if cell.value)


@pytest.mark.parametrize("kind", KINDS)
def test_hazard_37_every_report_bears_the_line_that_the_log_had_first(kind: str, office: Office) -> None:
    visit = check_in(office.location, guest("Ola Dahl"), NOW).id
    report = KINDS[kind].make(office, visit, REASON)
    line = audit_log.show(office.location)[-1]
    assert (line.action, line.reason, line.case) == (KINDS[kind].action, REASON, CASE)
    assert line.signer == office.who.signer
    found, head = words(report), line_hash(line)
    assert all(said in found for said in ("Inspection: call 42", CASE, WHO))
    assert f"Log entry {line.number}" in found
    assert fingerprint(head) in found or head.hex() in found
    assert ("Destroy by" in found) is KINDS[kind].destroyed
    if report.startswith(b"%PDF"):
        sheets = pages(report)
        assert all(f"Page {number} of {len(sheets)}" in sheet for number, sheet in enumerate(sheets, 1))


@pytest.mark.parametrize("kind", KINDS)
def test_hazard_37_no_report_without_a_reason_and_no_line_either(kind: str, office: Office) -> None:
    visit, before = check_in(office.location, guest("Ola Dahl"), NOW).id, audit_log.show(office.location)
    with pytest.raises(Refused, match="reason_missing"):
        KINDS[kind].make(office, visit, "gossip")
    assert audit_log.show(office.location) == before
