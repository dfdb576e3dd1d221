"""Paper on Windows, which has no `lp`: pdfium renders each page, and Qt paints it on the printer.

Written, and not tried on Windows: no machine with it built this. What is left of Qt's own traps: a QPrinter without a
printer silently becomes a PDF file, and ShellExecute "print" opens a program.
"""

from typing import Any

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.domain.errors import Environment, Refused
from reports.ipp import JobNow, JobState
from reports.printer import UNWATCHED, Watch

_DPI, _POINTS = 300, 72  # per inch


def print_pdf(pdf: bytes, printer: str, title: str, watch: Watch = UNWATCHED) -> None:
    """Hand the pages to the Windows spooler of that printer, "" for the default one. It says nothing of a job that
    it has taken, so this returns then.

    Refuses with Environment: printer_missing, printer_failed; with Refused: print_cancelled (`watch` said stop).
    """
    app = QGuiApplication.instance() or QGuiApplication(["innom"])  # a command has none; the painter needs it
    document, made = pypdfium2.PdfDocument(pdf), _printer(printer, title)
    painter = QPainter()
    try:
        for number in range(len(document)):
            watch.told(JobNow(JobState.PROCESSING, number), False)
            if watch.stop():
                made.abort()
                raise Refused("print_cancelled")
            page = document[number]
            _set_up(made, page)
            began = painter.begin(made) if number == 0 else made.newPage()
            if not began:
                raise Environment("printer_failed", printer=printer)
            painter.drawImage(painter.viewport(), _picture(page))
    finally:
        if painter.isActive():
            painter.end()
        document.close()
        del app


def _printer(name: str, title: str) -> QPrinter:
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise Environment("printer_missing", printer=name)
    made = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    if made.outputFormat() is not QPrinter.OutputFormat.NativeFormat or not made.isValid():
        raise Environment("printer_missing", printer=name)
    made.setDocName(title)
    made.setFullPage(True)
    made.setResolution(_DPI)
    return made


def _set_up(made: QPrinter, page: Any) -> None:
    """The paper as large as the page, lying or standing."""
    width, height = page.get_size()
    lying = width > height
    size = QSizeF(min(width, height), max(width, height))
    made.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    made.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)


def _picture(page: Any) -> QImage:
    bitmap = page.render(scale=_DPI / _POINTS, rev_byteorder=True, prefer_bgrx=True)
    pixels = bytes(bitmap.buffer)
    return QImage(pixels, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
