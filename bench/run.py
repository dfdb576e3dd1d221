"""Run every bench, print a table, write docs/performance.md; exit 1 if a limit is broken."""

import json
import os
import platform
import subprocess
import sys
from dataclasses import dataclass

from bench.measure import ROOT
from ui.command.place import now

BENCHES = ("first_frame", "check_in", "opening", "report", "tracing", "stall", "receipt", "desk_table", "tracing_page")
AHEAD: dict[str, str] = {}  # measured and shown, and not yet a reason to fail: why

WHAT = {
    "first_frame": "From process start to the first frame of a location that is set up, against a bare Qt Quick "
    "Controls window.",
    "check_in": "From form to committed row (keys in memory), against two bare HPKE and two bare ChaCha20-Poly1305 "
    "calls and one insert of the same row into the same SQLCipher table at synchronous=FULL.",
    "opening": "The staff's list of 2,000 visits, each with its departure, against bare HPKE and ChaCha20-Poly1305 "
    "opens of the same records.",
    "stall": "The longest time between two beats, a millisecond apart, of the window's event loop while somebody "
    "unlocks, against the same beside a bare Argon2id on another thread; the limit is 100 ms.",
    "tracing": "Who met one person of the last ten days, after the visits were opened, against sorting as many spans; "
    "for 20,000 the limit is 50 ms, and for 1,000,000 a ratio of its own shows how the cost grows.",
    "receipt": "From the last touch of a check-in on the real window (offscreen, drawn in software) to the frame with "
    "the receipt, the commit included, the slowest of twenty, against two frames of a 60 Hz screen.",
    "desk_table": "A staff's table of 20,000 visits: the filter against a bare list comprehension over the same texts; "
    "on the real window (offscreen, drawn in software) from a letter, and from a step of scrolling, to the frame that "
    "shows it, the slowest twentieth, against one frame of a 60 Hz screen.",
    "tracing_page": "The page Tracing over 20,000 visits on the real window (offscreen, drawn in software): from a "
    "touch on its stepper to the frame with the new answer, thousands of contacts, the slowest twentieth, "
    "against the answer alone, without its words and its drawing.",
    "report": "The PDF of 20,000 visits, against the same rows drawn with bare canvas calls.",
}


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of a bench."""

    bench: str
    what: str
    ours_ms: float
    bare_ms: float
    ratio: float
    limit: float

    @property
    def broken(self) -> bool:
        """Over a limit that holds already."""
        return self.ratio > self.limit and self.bench not in AHEAD

    @property
    def cells(self) -> tuple[str, ...]:
        """As a row of the table."""
        limit = f"{self.limit:g} ×" + (" (ahead)" if self.bench in AHEAD else "")
        return self.what, f"{self.ours_ms:,.1f}", f"{self.bare_ms:,.1f}", f"{self.ratio:.2f} ×", limit


def run(bench: str) -> list[Measured]:
    """Each bench is a process of its own, so that none is warm from the one before."""
    done = subprocess.run(
        [sys.executable, "-m", f"bench.{bench}"], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=900
    )
    return [Measured(bench, **json.loads(line)) for line in done.stdout.splitlines() if line.startswith("{")]


def table(measured: list[Measured]) -> str:
    """In Markdown."""
    head = ("what", "ours, ms", "bare, ms", "ratio", "at most")
    rows = [head, ("---", "---:", "---:", "---:", "---:"), *(line.cells for line in measured)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def machine() -> str:
    """What it was measured on, in general words."""
    from PySide6.QtCore import qVersion

    return (
        f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"Qt {qVersion()}"
    )


def page(measured: list[Measured]) -> str:
    """docs/performance.md, whole."""
    explained = "".join(f"* {text}\n" for bench, text in WHAT.items() if bench in {each.bench for each in measured})
    ahead = "".join(f"\n`bench/{bench}.py` is measured ahead: {why}.\n" for bench, why in AHEAD.items())
    return (
        "# Performance\n\n"
        f"Written by `make bench` on {now():%Y-%m-%d} ({machine()}). Ours and the bare way are taken in turn in one "
        "run; the figures are medians.\n\n"
        f"{table(measured)}\n{explained}{ahead}"
    )


def main() -> int:
    """Everything; 1 if a limit is broken."""
    measured = [line for bench in BENCHES for line in run(bench)]
    print(table(measured))
    (ROOT / "docs").mkdir(exist_ok=True)
    (ROOT / "docs" / "performance.md").write_text(page(measured), encoding="utf-8")
    broken = [line.what for line in measured if line.broken]
    if broken:
        print(f"Over the limit: {', '.join(broken)}.", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
