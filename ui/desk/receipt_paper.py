"""The receipt of what was handed over, on the printer of the location; it names no visitor."""

from dataclasses import dataclass
from io import BytesIO

from kiosk.domain.site import Site
from reports.last_days import Asked
from reports.printer import Watch
from reports.receipt import Receipt, draw_receipt
from ui.printing import print_paper


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted, and by whom."""

    receipt: Receipt
    asked: Asked
    site: Site
    printer: str


def print_receipt(noted: Noted, language: str, *, demo: bool, watch: Watch) -> None:
    """Straight to the queue of lists; refuses as `ui.printing.print_paper` does."""
    out = BytesIO()
    draw_receipt(out, noted.site, noted.receipt, noted.asked, language, demo)
    print_paper(out.getvalue(), noted.printer, watch)
