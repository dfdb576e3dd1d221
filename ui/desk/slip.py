"""The slip with exit number, badge and pass, on whatever lies in the printer of slips."""

from datetime import datetime
from io import BytesIO

from kiosk.ops.check_in import Receipt
from kiosk.settings import Settings
from reports.media import slip_queue
from reports.pass_slip import draw_slip
from reports.printer import Watch
from ui.printing import print_paper


def print_slip(receipt: Receipt, settings: Settings, now: datetime, language: str, *, demo: bool, watch: Watch) -> None:
    """Straight to the queue of the settings; refuses as `ui.printing.print_paper` does."""
    queue, media = slip_queue(settings)
    out = BytesIO()
    draw_slip(out, settings.site, receipt, now, language, media, demo)
    print_paper(out.getvalue(), queue, watch, media)
