"""The report of the visits as other libraries lay it out, each as its own guide says; run by bench/paper_peers.py, in
the environment of that library. Given: the peer's name, a JSON file of rows, a folder of fonts; said: milliseconds,
and megabytes at its peak."""

import html
import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TITLE = "Visits of 10 days"
COLUMNS = ("Arrived", "Left", "Name", "Company", "Phone", "E-mail", "Host", "Adults", "Children")
WIDTHS = (42, 42, 130, 110, 90, 150, 110, 40, 50)  # points, on landscape A4

Rows = list[list[str]]


def fpdf2(rows: Rows, fonts: Path) -> bytes:
    """Its table, with our font."""
    from fpdf import FPDF

    pdf = FPDF(orientation="landscape", unit="pt", format="A4")
    pdf.add_font("Noto", fname=fonts / "NotoSans-Regular.ttf")
    pdf.add_font("Noto", style="B", fname=fonts / "NotoSans-Bold.ttf")
    pdf.add_page()
    pdf.set_font("Noto", size=19)
    pdf.cell(text=TITLE, new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Noto", size=8.5)
    with pdf.table(col_widths=WIDTHS, text_align="LEFT") as table:
        for cells in (COLUMNS, *rows):
            row = table.row()
            for cell in cells:
                row.cell(cell)
    return bytes(pdf.output())


def weasyprint(rows: Rows, fonts: Path) -> bytes:
    """HTML and CSS, names escaped."""
    from weasyprint import HTML

    def line(cells: tuple[str, ...] | list[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    style = (
        f"@font-face{{font-family:Noto;src:url({(fonts / 'NotoSans-Regular.ttf').as_uri()})}}"
        "@page{size:A4 landscape;margin:36pt}body{font:8.5pt Noto}table{width:100%;border-collapse:collapse}"
        "td{border-bottom:.5pt solid #ccc}th{text-align:left}"
    )
    body = "".join(line(row, "td") for row in rows)
    table = f"<table><thead>{line(COLUMNS, 'th')}</thead><tbody>{body}</tbody></table>"
    text = f"<style>{style}</style><h1>{TITLE}</h1>{table}"
    return bytes(HTML(string=text).write_pdf())


def platypus(rows: Rows, fonts: Path) -> bytes:
    """reportlab's own tables, cells as plain text."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle  # noqa: TID251  # what ours is held against

    registerFont(TTFont("Noto", str(fonts / "NotoSans-Regular.ttf")))
    out = io.BytesIO()
    table = LongTable([list(COLUMNS), *rows], colWidths=WIDTHS, repeatRows=1)
    table.setStyle(
        TableStyle([("FONT", (0, 0), (-1, -1), "Noto", 8.5), ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#cccccc")])
    )
    SimpleDocTemplate(out, pagesize=landscape(A4), leftMargin=36, rightMargin=36).build([table])
    return out.getvalue()


def qtextdocument(rows: Rows, fonts: Path) -> bytes:
    """Qt's rich text, cell by cell, into its own PDF writer."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import (
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPdfWriter,
        QTextCursor,
        QTextDocument,
    )

    application = QGuiApplication([])
    QFontDatabase.addApplicationFont(str(fonts / "NotoSans-Regular.ttf"))
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans", 8))
    cursor = QTextCursor(document)
    cursor.insertText(TITLE)
    table = cursor.insertTable(len(rows) + 1, len(COLUMNS))
    for place, cells in enumerate((COLUMNS, *rows)):
        for column, cell in enumerate(cells):
            table.cellAt(place, column).firstCursorPosition().insertText(cell)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    document.print_(writer)
    del writer, application
    return bytes(buffer.data().data())


def openpyxl(rows: Rows, _: Path) -> bytes:
    """Its write-only workbook, which is its fastest."""
    from openpyxl import Workbook

    book, out = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet("Visits")
    for cells in (COLUMNS, *rows):
        sheet.append(list(cells))
    book.save(out)
    return out.getvalue()


def xlsxwriter(rows: Rows, _: Path) -> bytes:
    """Its workbook in memory, every cell a string."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Visits")
    for place, cells in enumerate((COLUMNS, *rows)):
        for column, cell in enumerate(cells):
            sheet.write_string(place, column, cell)
    book.close()
    return out.getvalue()


PEERS: dict[str, Callable[[Rows, Path], bytes]] = {
    made.__name__: made for made in (fpdf2, weasyprint, platypus, qtextdocument, openpyxl, xlsxwriter)
}


def most_held() -> float:
    """Megabytes that this process held at most, as Linux says."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def main() -> None:
    """One drawing; the library is imported and warm before, with a row of its own."""
    make, rows, fonts = PEERS[sys.argv[1]], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")), Path(sys.argv[3])
    if make is not qtextdocument:  # a second application in one process is none
        make(rows[:5], fonts)
    begin = perf_counter()
    made = make(rows, fonts)
    took = 1000 * (perf_counter() - begin)
    assert made[:2] in {b"%P", b"PK"}
    print(json.dumps([took, most_held()]))


if __name__ == "__main__":
    main()
