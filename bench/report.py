"""The report on paper against the same cells, rules and page frames drawn with bare canvas calls: both draw on the same
fonts, read the same visits and make as many pages; the bare way knows in advance where each row stands and does not
measure, wrap, shape or mark anything. The workbook against the same cells escaped, joined and packed. And what either
takes of memory besides its file (`VmHWM` of a process of its own)."""

import gc
import io
import statistics
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile
from zoneinfo import ZoneInfo

from reportlab.pdfgen.canvas import Canvas

from bench.measure import QUICK, ROOT, held, in_turn, plot, tell
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose, Visit
from kiosk.domain.visitor import Visitor
from reports import page, visit_rows, visits
from reports.fonts import BOLD, REGULAR, font
from reports.page import Heading
from reports.pen import LINE
from reports.visit_sheet import visits_workbook

SIZES = (200, 2_000) if QUICK else (200, 2_000, 20_000, 50_000)
DAYS, LIMIT, SHEET_LIMIT, MEMORY = 10, 1.2, 2.0, 8.0  # the last in MB
ZONE = ZoneInfo("Europe/Oslo")
FIRST = date(2026, 11, 13)
ROWS_ON_A_PAGE = 23  # so that the bare way fills as many pages

GIVEN = ("Åse", "Kari", "Bjørn", "Ingrid", "Łukasz", "Наталья", "Per Olav", "Thị Ánh", "José", "Søren")
FAMILY = ("Nordmann", "Hansen", "Wójcik", "Іваненко", "Lindström", "Dæhlie", "O’Brien", "Müller-Schmidt")
COMPANIES = ("", "Nordlys AS", "Fjord & Fjell Arkitekter", "Statens vegvesen", "Bakeri Sør")


def made_visits(count: int) -> list[Visit]:
    """Invented visits, the same in every run: one row in twenty closed automatically, all in Latin or Cyrillic."""
    random = Random(7)
    return [_visit(number, count, random) for number in range(count)]


def _visit(number: int, count: int, random: Random) -> Visit:
    day, share = divmod(number * DAYS / count, 1)
    arrived = datetime(2026, 11, 13, 7, tzinfo=UTC) + timedelta(days=int(day), minutes=int(share * 540))
    name = f"{random.choice(GIVEN)} {random.choice(FAMILY)}"
    visitor = Visitor(
        name=name, company=random.choice(COMPANIES), phone=f"+47 {random.randrange(10**7, 10**8)}",
        email=f"{random.choice(('post', 'kontakt', 'ola'))}{number}@example.org", host=random.choice(FAMILY),
        adults=random.choice((1, 1, 1, 2)), children=random.choice((0, 0, 0, 1)),
    )  # fmt: skip
    automatic = number % 20 == 0
    departure = Departure(arrived + timedelta(hours=1), Closed.AUTOMATIC if automatic else Closed.SELF)
    arrival = Arrival(visitor, frozenset({Purpose.TRACING}), 1, "nb", arrived)
    return Visit(f"{number:032x}", FIRST + timedelta(days=int(day)), arrival, departure)


def heading() -> Heading:
    """What the report says about itself."""
    return Heading(
        title="", site_name="Oslo", zone=ZONE, first=FIRST, last=date(2026, 11, 22),
        made_at=datetime(2026, 11, 22, 12, tzinfo=UTC), made_by="Kari Nordmann", reason="tracing", case="2026/1",
        audit_number=17, chain_head=bytes(32), destroy_by=date(2026, 12, 2), language="en", demo=False,
    )  # fmt: skip


def ours(rows: list[Visit]) -> int:
    """The report as the product makes it; how many pages."""
    return visits.draw_visits(io.BytesIO(), heading(), rows)


def ours_sheet(rows: list[Visit]) -> int:
    """The workbook as the product makes it; how many bytes."""
    return len(visits_workbook(heading(), rows))


def bare(rows: list[Visit]) -> int:
    """The same texts by drawString, a rule under each row, the same form as frame on each page."""
    font(REGULAR), font(BOLD)
    canvas = Canvas(io.BytesIO(), pagesize=(page.WIDTH, page.HEIGHT), pageCompression=1, invariant=1)
    pages = -(-len(rows) // ROWS_ON_A_PAGE)
    _bare_frame(canvas)
    for number in range(pages):
        canvas.doForm("frame")
        canvas.setFont(REGULAR, 8.5)
        canvas.drawString(page.LEFT, 30, f"Page {number + 1} of {pages}")
        canvas.drawString(page.LEFT, 450, "Monday, 16 November 2026")
        for place, visit in enumerate(rows[number * ROWS_ON_A_PAGE : (number + 1) * ROWS_ON_A_PAGE]):
            y = 430.0 - place * 16.5
            for x, text in _cells(visit):
                canvas.drawString(x, y, text)
            canvas.line(page.LEFT, y - 5, page.RIGHT, y - 5)
        canvas.showPage()
    canvas.save()
    return pages


def _cells(visit: Visit) -> Iterator[tuple[float, str]]:
    arrival, departure, x = visit.arrival, visit.departure, visit_rows.STARTS
    if arrival is None or departure is None:
        return
    visitor = arrival.visitor
    yield x[0], arrival.arrived_at.astimezone(ZONE).strftime("%H:%M")
    yield x[1], departure.left_at.astimezone(ZONE).strftime("%H:%M")
    if departure.closed is Closed.AUTOMATIC:
        yield x[1], "closed automatically"
    yield x[2], visitor.name
    yield from ((x[3 + place], text) for place, text in enumerate(
        (visitor.company, visitor.phone, visitor.email, visitor.host)) if text)  # fmt: skip
    yield x[7], str(visitor.adults)
    yield x[8], str(visitor.children) if visitor.children else "–"


def _bare_frame(canvas: Canvas) -> None:
    facts = ("Location", "Oslo", "Period", "13–22 Nov 2026", "Made", "22 November 2026 13:00", "By", "Kari Nordmann",
             "Reason", "Contact tracing", "Case", "2026/1")  # fmt: skip
    canvas.beginForm("frame", 0, 0, page.WIDTH, page.HEIGHT)
    canvas.setStrokeColor(LINE)
    canvas.setFont(BOLD, 19)
    canvas.drawString(page.LEFT, page.HEIGHT - 55, "Visits of 10 days")
    canvas.setFont(REGULAR, 8)
    for place, text in enumerate(facts):
        canvas.drawString(page.LEFT + place // 2 * 126, page.HEIGHT - 80 - place % 2 * 12, text)
    for x, column in zip(visit_rows.STARTS, visit_rows.COLUMNS, strict=True):
        canvas.drawString(x, 470, column.title)
    canvas.drawString(300, 30, "Log entry 17, chain head 0000 0000 0000 0000. Times in Europe/Oslo.")
    canvas.drawString(700, 30, "Destroy by 2 December 2026")
    canvas.line(page.LEFT, 480, page.RIGHT, 480)
    canvas.line(page.LEFT, 44, page.RIGHT, 44)
    canvas.endForm()


def bare_sheet(rows: list[Visit]) -> int:
    """The same cells as one sheet: formatted, escaped, joined and packed, and no more; how many bytes."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive, archive.open("sheet1.xml", "w") as file:
        for start in range(0, len(rows), 128):
            file.write("".join(map(_bare_row, rows[start : start + 128])).encode())
    return len(out.getvalue())


def _bare_row(visit: Visit) -> str:
    arrival, departure = visit.arrival, visit.departure
    if arrival is None or departure is None:
        return ""
    visitor = arrival.visitor
    cells = (
        visit.day.isoformat(), arrival.arrived_at.astimezone(ZONE).isoformat(timespec="seconds"),
        departure.left_at.astimezone(ZONE).isoformat(timespec="seconds"), departure.closed.value, visitor.name,
        visitor.company, visitor.phone, visitor.email, visitor.host, str(visitor.adults), str(visitor.children),
        "tracing", visit.id,
    )  # fmt: skip
    return "<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in cells) + "</row>"


def peak(kind: str, count: int) -> float:
    """Megabytes that a drawing takes at its peak besides its file, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.report", "--peak", kind, str(count)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=300,
    )  # fmt: skip
    return float(done.stdout)


def measured_peak(kind: str, count: int) -> float:
    """The same here; Linux tells the most that a process ever held, and lets it begin anew."""
    rows, out = made_visits(count), io.BytesIO()
    _draw(kind, out, rows[:20])
    out = io.BytesIO()
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = held("VmRSS")
    _draw(kind, out, rows)
    return held("VmHWM") - before - len(out.getvalue()) / 2**20


def _draw(kind: str, out: io.BytesIO, rows: list[Visit]) -> None:
    if kind == "xlsx":
        out.write(visits_workbook(heading(), rows))
    else:
        visits.draw_visits(out, heading(), rows)


def main() -> None:
    """All in turn, size by size."""
    lines: dict[str, list[tuple[float, float]]] = {"PDF": [], "bare canvas": [], "xlsx": [], "bare sheet": []}
    ways = (ours, bare, ours_sheet, bare_sheet)
    for count in SIZES:
        rows = made_visits(count)
        pdf, plain, xlsx, cells = in_turn(*(partial(way, rows) for way in ways), rounds=max(1, min(9, 60_000 // count)))
        tell(f"report of {count:,} visits", pdf, plain, LIMIT)
        tell(f"workbook of {count:,} visits", xlsx, cells, SHEET_LIMIT)
        for points, times in zip(lines.values(), (pdf, plain, xlsx, cells), strict=True):
            points.append((count, statistics.median(times)))
    plot("report", "Paper and sheets", ("visits", "ms"), lines)
    for kind in ("PDF", "xlsx"):
        tell(
            f"{kind} of {SIZES[-1]:,} visits, memory at its peak beside its file",
            peak(kind, SIZES[-1]),
            MEMORY,
            1,
            "MB",
        )


if __name__ == "__main__":
    if "--peak" in sys.argv:
        print(measured_peak(sys.argv[-2], int(sys.argv[-1])))
    else:
        main()
