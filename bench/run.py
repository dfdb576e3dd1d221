"""Run every bench, print a table, write docs/performance.md with its charts; exit 1 if a limit is broken.

`--quick`: the same rows on less, written nowhere. `--peers`: only what others would use in our place, on more.
"""

import ast
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Timer
from time import perf_counter
from typing import Any

from bench import chart
from bench.measure import QUICK, ROOT
from ui.command.place import now

OURS = (
    "first_frame", "check_in", "receipt", "stall", "purge", "opening", "report", "tracing", "memory", "desk_table",
    "tracing_page", "bundle",
)  # fmt: skip
PEERS = ("paper_peers", "tracing_peers", "web_check_in")
PEERS_ALONE = "--peers" in sys.argv
KNOWN = {  # what of a row: measured and shown, and no reason to fail, why
    "check-in to committed row": "a quarter of it is SQLAlchemy and its transactions, an eighth SQLite's other "
    "questions; without any of SQLAlchemy it would be 1.6 × (ARCHITECTURE.md, 2026-11-23)"
}
BESIDE = {  # what asks for no time, and what is made meanwhile for a bench that comes later
    "memory": "from tests.support.bundle import built; built()"
}
LONGEST = 900  # seconds that one bench may take
DOCS = ROOT / "docs"
PAGE, TITLE = ("performance-peers", "Peers") if PEERS_ALONE else ("performance", "Performance")


@dataclass(frozen=True, slots=True)
class Measured:
    """One row: ours beside another way or a limit, in `unit`."""

    what: str
    ours: float
    other: float
    ratio: float
    unit: str
    limit: float | None
    p95: float | None = None
    spread: float | None = None

    @property
    def broken(self) -> bool:
        """Over a limit that holds already."""
        return self.limit is not None and self.ratio > self.limit and self.what not in KNOWN

    @property
    def cells(self) -> tuple[str, ...]:
        """As a row of the table."""
        limit = "" if self.limit is None else f"{self.limit:g} ×" + (" (known)" if self.what in KNOWN else "")
        slow = "" if self.p95 is None else f"{self.p95:,.1f}"
        apart = "" if self.spread is None else f"{self.spread:.0%}"
        what = f"{self.what}, {self.unit}" if self.unit not in {"ms", ""} else self.what
        return what, f"{self.ours:,.1f}", slow, apart, f"{self.other:,.1f}", f"{self.ratio:.2f} ×", limit


@dataclass(slots=True)
class Results:
    """Everything of one run."""

    rows: list[Measured] = field(default_factory=list)
    charts: dict[str, dict[str, Any]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def take(self, bench: str) -> None:
        """Run one: a process of its own, so that none is warm from the one before. Another's failure costs no row."""
        begin, given = perf_counter(), [word for word in ("--quick", "--peers") if word in sys.argv]
        with subprocess.Popen(
            [sys.executable, "-m", f"bench.{bench}", *given], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as running:
            over = Timer(LONGEST, running.kill)
            over.start()
            said_lines = list(running.stdout or ())
            code = running.wait()
            over.cancel()
        for line in said_lines:
            said = json.loads(line) if line.startswith("{") else {}
            if "chart" in said:
                known = self.charts.setdefault(said["chart"], said)
                known["series"] |= said["series"]
            elif said:
                self.rows.append(Measured(**said))
        if code:
            self.failed.append(bench)
        print(f"{bench}: {perf_counter() - begin:.0f} s", file=sys.stderr)


@contextmanager
def meanwhile(program: str) -> Iterator[None]:
    """That program beside what is done within, and waited for. Whether it failed, its own bench says."""
    if not program:
        yield
        return
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=sys.stderr):
        yield


def table(rows: Iterable[Measured]) -> str:
    """In Markdown."""
    head = ("what", "ours, ms", "p95", "spread", "against, ms", "ratio", "at most")
    lines = [head, ("---", *["---:"] * 6), *(row.cells for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def machine() -> str:
    """What it was measured on, in general words."""
    from PySide6.QtCore import qVersion

    return (
        f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"Qt {qVersion()}"
    )


def said_of(bench: str) -> str:
    """What a bench measures: the words at its head."""
    words = ast.get_docstring(ast.parse((ROOT / "bench" / f"{bench}.py").read_text(encoding="utf-8"))) or ""
    return " ".join(words.split())


def page(results: Results, benches: Iterable[str], seconds: float) -> str:
    """The page, whole."""
    explained = "".join(f"* `{bench}`: {said_of(bench)}\n" for bench in benches)
    known = "".join(f"\n*{what}* is over its target, measured and known: {why}.\n" for what, why in KNOWN.items())
    pictures = "".join(f"\n![{drawn['title']}]({PAGE}/{name}.svg)\n" for name, drawn in results.charts.items())
    target = "make bench-peers" if PEERS_ALONE else "make bench"
    overview = "" if PEERS_ALONE else f"\n![How much of its limit each row takes]({PAGE}/limits.svg)\n"
    return (
        f"# {TITLE}\n\n"
        f"Written by `{target}` on {now():%Y-%m-%d} in {seconds / 60:.0f} minutes ({machine()}). Ours and the other "
        "way are taken in turn in one run; figures are medians, `p95` is our slowest twentieth, `spread` how far apart "
        "the middle half of our rounds lies.\n\n"
        f"{table(results.rows)}{overview}{pictures}\n{explained}{known}"
    )


def write(results: Results, text: str) -> None:
    """The page and its charts, in place of the old ones."""
    folder = DOCS / PAGE
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        old.unlink()
    drawn = {name: chart.lines(said["title"], said["axes"], said["series"]) for name, said in results.charts.items()}
    if not PEERS_ALONE:
        rows = [(row.what, row.ratio / row.limit) for row in results.rows if row.limit]
        drawn["limits"] = chart.bars("How much of its limit each row takes", rows)
    for name, svg in drawn.items():
        (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
    (DOCS / f"{PAGE}.md").write_text(text, encoding="utf-8")


def main() -> int:
    """Everything; 1 if a limit is broken, which a quick run only says: its slowest twentieth is one round."""
    results, benches, begin = Results(), PEERS if PEERS_ALONE else (*OURS, *PEERS), perf_counter()
    for bench in benches:
        with meanwhile("" if QUICK else BESIDE.get(bench, "")):
            results.take(bench)
    print(table(results.rows))
    if not QUICK:
        write(results, page(results, benches, perf_counter() - begin))
    broken = [row.what for row in results.rows if row.broken]
    for said, names in (("Over the limit", broken), ("Did not run to its end", results.failed)):
        if names:
            print(f"{said}: {', '.join(names)}.", file=sys.stderr)
    return 1 if results.failed or (broken and not QUICK) else 0


if __name__ == "__main__":
    sys.exit(main())
