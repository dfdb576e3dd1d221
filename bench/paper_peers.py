"""The report and the workbook of 200 and 2,000 visits, and by `make bench-peers` once of 20,000, against what others
would take: platypus, fpdf2, WeasyPrint and QTextDocument for paper, openpyxl and XlsxWriter for sheets. Each library
draws the same cells as its own guide says, in a process of its own, warm; theirs need neither shape every script nor
keep names from being read as markup. A ratio below 1 says that ours is faster."""

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from bench.measure import QUICK, ROOT, plot, taken, tell, work_folder
from bench.report import ZONE, made_visits, ours, ours_sheet
from kiosk.domain.visit import Visit
from kiosk.settings import RESOURCES

OWN, THEIRS = Path(sys.executable), ROOT / "build" / "peers" / "bin" / "python"
PAPER = {"platypus": OWN, "fpdf2": THEIRS, "weasyprint": THEIRS, "qtextdocument": OWN}
SHEETS = {"openpyxl": THEIRS, "xlsxwriter": THEIRS}
ALONE = "--peers" in sys.argv
SIZES = {200: 1} if QUICK else {200: 3, 2_000: 2} | ({20_000: 1} if ALONE else {})  # visits, and how many rounds
LIMIT, LONGEST = 1.0, 800.0  # seconds that a peer may take for one file


def cells(visit: Visit) -> list[str]:
    """What every peer is given: texts."""
    arrival, departure = visit.arrival, visit.departure
    assert arrival is not None and departure is not None  # noqa: PT018
    visitor = arrival.visitor
    moments = arrival.arrived_at, departure.left_at
    times = [f"{moment.astimezone(ZONE):%H:%M}" for moment in moments]
    return [*times, visitor.name, visitor.company, visitor.phone, visitor.email, visitor.host, str(visitor.adults),
            str(visitor.children)]  # fmt: skip


def peer(name: str, python: Path, rows: Path) -> float | None:
    """Milliseconds of one drawing; None where it was not done in time."""
    try:
        done = subprocess.run(
            [str(python), str(ROOT / "bench" / "peers" / "paper.py"), name, str(rows), str(RESOURCES / "fonts")],
            stdout=subprocess.PIPE, text=True, check=True, timeout=LONGEST,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None
    return float(json.loads(done.stdout.splitlines()[-1])[0])


def against(what: str, make: Callable[[], object], theirs: Callable[[], float | None], rounds: int) -> list[float]:
    """Ours and a peer in turn, as a row; the peer's median, or nothing where it was not done in time."""
    pairs = [(taken(make), theirs()) for _ in range(rounds)]
    done = [took for _, took in pairs if took is not None]
    if len(done) < rounds:
        print(f"{what}: not done in {LONGEST:.0f} s", file=sys.stderr)
        return []
    tell(what, [mine for mine, _ in pairs], done, LIMIT)
    return [median(done)]


def main() -> None:
    """Each size, each peer, ours beside each of its rounds."""
    lines: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    with work_folder() as folder:
        for count, rounds in SIZES.items():
            visits, rows = made_visits(count), folder / f"{count}.json"
            rows.write_text(json.dumps([cells(visit) for visit in visits]), encoding="utf-8")
            for what, make, peers in (("report", ours, PAPER), ("workbook", ours_sheet, SHEETS)):
                make(visits[:100])
                lines[f"Innom, {what}"].append((count, taken(partial(make, visits))))
                for name, python in peers.items():
                    theirs = partial(peer, name, python, rows)
                    found = against(
                        f"{what} of {count:,} visits, against {name}", partial(make, visits), theirs, rounds
                    )
                    lines[name] += [(count, took) for took in found]
    plot("peers-paper", "Paper and sheets, against others", ("visits", "ms"), lines)


if __name__ == "__main__":
    main()
