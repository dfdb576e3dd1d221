"""The table of docs/performance.md: a limit that is broken is said, and what is only shown breaks none."""

from dataclasses import replace

from bench.measure import ROOT, p95, spread
from bench.run import OURS, PEERS, Measured, said_of, table

ROW = Measured("first frame", 213.0, 185.0, 1.151, "ms", 1.3, 230.0, 0.04)


def test_a_ratio_over_its_limit_is_broken() -> None:
    assert not ROW.broken
    assert replace(ROW, ratio=1.31).broken


def test_what_has_no_limit_breaks_none() -> None:
    assert not replace(ROW, ratio=99.0, limit=None).broken


def test_a_row_says_what_p95_and_how_far_apart() -> None:
    assert table([ROW]).splitlines()[-1] == "| first frame | 213.0 | 230.0 | 4% | 185.0 | 1.15 × | 1.3 × |"


def test_another_unit_than_milliseconds_is_named() -> None:
    assert replace(ROW, what="memory", unit="MB").cells[0] == "memory, MB"


def test_each_bench_is_there_and_says_what_it_measures() -> None:
    assert all(len(said_of(bench)) > 100 for bench in (*OURS, *PEERS))
    known = {path.stem for path in (ROOT / "bench").glob("*.py") if "def main()" in path.read_text(encoding="utf-8")}
    assert known - {"run", "stored"} == {*OURS, *PEERS}


def test_the_slowest_twentieth_of_few_is_the_slowest() -> None:
    assert p95([1.0, 9.0, 2.0]) == 9.0
    assert 94 <= p95([float(number) for number in range(100)]) <= 96


def test_the_spread_is_that_of_the_middle_half() -> None:
    assert spread([10.0, 10.0, 10.0, 10.0, 90.0, 10.0, 10.0]) == 0
    assert spread([8.0, 12.0]) == 0.4
