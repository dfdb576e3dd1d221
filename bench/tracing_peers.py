"""Who met one person among up to 1,000,000 visits, against DuckDB and polars, each with a join over intervals in memory
as its guide says: the answer alone, of what they have read before, and with the reading (from a file of persons and
times in clear, which the product never writes). Theirs says only who shared fifteen minutes; ours also which of them
are certain, on which days and visits, and with the same host, over values of Python. All three must find the same
people, but for the few whose own visits overlap, which theirs count twice."""

import csv
import json
import subprocess
from functools import partial
from pathlib import Path
from statistics import median

from bench.measure import QUICK, ROOT, in_turn, plot, tell, work_folder
from bench.tracing import THRESHOLD, stays
from kiosk.domain.exposure import Stay, trace

SIZES = (20_000,) if QUICK else (20_000, 200_000, 1_000_000)
PEERS = ("duckdb", "polars")
PYTHON = ROOT / "build" / "peers" / "bin" / "python"


def write(made: list[Stay], file: Path) -> None:
    """Whoever was there, and when."""
    with file.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(["person", "begin", "end"])
        rows.writerows([stay.person, stay.begin, stay.possible_end] for stay in made)


def peer(name: str, file: Path, person: str) -> tuple[float, list[float], int]:
    """Milliseconds of reading and of each answer, and how many it found."""
    done = subprocess.run(
        [str(PYTHON), str(ROOT / "bench" / "peers" / "intervals.py"), name, str(file), person],
        stdout=subprocess.PIPE, text=True, check=True, timeout=300,
    )  # fmt: skip
    said = json.loads(done.stdout)
    return said["read"], said["answers"], said["found"]


def main() -> None:
    """Shown, without a limit: they are data bases."""
    lines: dict[str, list[tuple[float, float]]] = {"Innom": [], **{name: [] for name in PEERS}}
    with work_folder() as folder:
        for count in SIZES:
            made, file = stays(count), folder / f"{count}.csv"
            write(made, file)
            index = made[0].person
            (ours,) = in_turn(partial(trace, made, index, THRESHOLD), rounds=5)
            met = len(trace(made, index, THRESHOLD).contacts)
            lines["Innom"].append((count, median(ours)))
            for name in PEERS:
                read, answers, found = peer(name, file, index)
                assert met <= found <= met * 1.02, f"{name} found {found}, ours {met}"
                tell(f"tracing among {count:,}, against an answer of {name}", ours, answers, None)
                tell(
                    f"tracing among {count:,}, against reading and an answer of {name}",
                    ours,
                    read + median(answers),
                    None,
                )
                lines[name].append((count, median(answers)))
    plot("peers-tracing", "Who met one person, against others", ("visits", "ms"), lines)


if __name__ == "__main__":
    main()
