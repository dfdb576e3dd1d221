"""What lies in a printer: sheets of A4, labels of some size, or a roll without end."""

import re
from typing import NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from kiosk.settings import Settings
from reports.ipp import media_size

WIDEST = 120.0  # mm: what is wider is a sheet, and gets the usual page
ROLL = 1000.0  # mm: the longest piece that is cut from a roll


_PAGE = re.compile(rb"/MediaBox \[ 0 0 [0-9.]+ ([0-9.]+) \]")  # as reportlab writes it


class Media(NamedTuple):
    """Width and height in points; height 0: a roll, cut where the text ends."""

    width: float
    height: float

    @property
    def is_label(self) -> bool:
        """Whether it is too narrow for the usual page."""
        return bool(self.width <= WIDEST * mm)


SHEET = Media(*A4)


def media_of(printer: str, label: str) -> Media:
    """What lies in that queue's printer: what the setting `printer.label` says ("62x100", "62" for a roll; mm), else
    what CUPS says, else a sheet."""
    if label:
        width, _, height = label.partition("x")
        return Media(float(width) * mm, float(height or 0) * mm)
    try:
        size = media_size(printer)
    except OSError:
        size = None
    media = Media(size[0] * mm, size[1] * mm) if size else SHEET
    return media if media.is_label else SHEET


def report_media(settings: Settings) -> Media:
    """What lists are printed on: the label of the settings is that of the slips' own printer where there is one."""
    return media_of(settings.printer, "" if settings.printer_slips else settings.printer_label)


def slip_queue(settings: Settings) -> tuple[str, Media]:
    """The queue that pass slips go to, "" for the system's default, and what lies in its printer."""
    queue = settings.printer_slips or settings.printer
    return queue, media_of(queue, settings.printer_label)


def lp_options(pdf: bytes, media: Media) -> tuple[str, ...]:
    """What `lp` is told: a roll gives a piece as long as the page, a label is as it is; a sheet needs nothing."""
    if not media.is_label:
        return ()
    page = _PAGE.search(pdf)
    if media.height or page is None:
        return ("-o", "fit-to-page")
    return ("-o", f"media=Custom.{media.width / mm:.0f}x{float(page[1]) / mm:.0f}mm")
