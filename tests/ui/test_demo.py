"""The throw-away location and the guided tour through it."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.settings import example_location, load
from ui.demo import PREFIX, VISITS, demo_place, invented, remove_left_over


def test_forty_visits_lie_inside_ten_days_and_never_in_the_future() -> None:
    site = load(example_location()).site
    for hour in (0, 7, 12, 23):
        now = datetime(2026, 11, 22, hour, 30, tzinfo=UTC)
        visits = invented(site, now)
        assert len(visits) == VISITS
        assert all(datetime.fromisoformat(str(visit["arrived_at"])) <= now for visit in visits)
        assert len({str(visit["arrived_at"])[:10] for visit in visits}) <= 10


def test_its_folder_goes_with_it() -> None:
    with demo_place(datetime.now(UTC)) as place:
        folder = place.home.parent
        assert folder.is_dir()
        assert place.demo
    assert not folder.exists()


def test_what_a_killed_one_left_is_removed_by_the_next(tmp_path: Path) -> None:
    left = tmp_path / f"{PREFIX}killed"
    left.mkdir()
    (left / "running").touch()
    remove_left_over(tmp_path)
    assert not left.exists()


@pytest.mark.long
@pytest.mark.timeout(260)
def test_the_tour_leaves_a_picture_of_each_page_and_the_report(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    toured = subprocess.run(
        [sys.executable, "-m", "ui.command.main", "--demo", "--tour", str(folder)],
        env=os.environ | {"TMPDIR": str(tmp_path)}, capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert toured.returncode == 0, toured.stderr
    left = {Path(line).name for line in toured.stdout.splitlines()}
    assert {"01-welcome.png", "05-done.png", "08-what-is-stored.png", "09-take-along.png", "report.pdf"} <= left
    assert any(name.endswith("-last-days.png") for name in left)
    assert {path.name for path in folder.iterdir()} == left
    assert not list(tmp_path.glob(f"{PREFIX}*"))
