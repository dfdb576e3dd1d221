"""Power cuts replayed from recorded writes: what was acknowledged is there, and the rest whole or absent; in short.

`make crash` does 400.
"""

from pathlib import Path
from random import Random

import pytest

from tests.crash.disk import File
from tests.crash.power import cut, record, unsynced_tree

CUTS = 12


def test_hazard_47_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    seed = Random().randrange(10**6)
    outcome = cut(record(tmp_path, 2, seed), tmp_path, CUTS, seed)
    assert (outcome.rounds, outcome.faults) == (CUTS, []), f"seed {seed}"


@pytest.mark.long
def test_the_same_cuts_lose_commits_without_full_synchronisation(tmp_path: Path) -> None:
    outcome = cut(record(tmp_path, 1, 7, unsynced_tree(tmp_path)), tmp_path, 8, 7)
    assert outcome.lost


@pytest.mark.parametrize(
    ("mode", "possible"),
    [
        ("none", {b"old"}),
        ("prefix", {b"old", b"1ld", b"12d"}),
        ("half", {b"old", b"1ld", b"o2d", b"12d"}),
        ("torn", {b"old", b"1ld", b"12d"}),
    ],
)
def test_what_was_not_synced_is_left_as_its_mode_says(mode: str, possible: set[bytes]) -> None:
    file = File(pending=[(0, b"old")])
    file.sync()
    file.pending = [(0, b"1"), (1, b"2")]
    assert {file.after(mode, Random(seed)) for seed in range(60)} == possible


def test_a_torn_write_is_torn_at_its_sectors() -> None:
    file = File(pending=[(100, bytes([1]) * 1000)])
    left = {file.after("torn", Random(seed)) for seed in range(200)}
    edges = {sum(part == 1 for part in content[100:512]) for content in left}
    assert edges == {0, 412}
    assert len(left) > 4
