"""Whatever is touched and typed, the window stands, shows nobody else's data, and does not grow."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.support.tree import ROOT
from tests.ui.kiosk import Kiosk
from tests.ui.monkey import STORED, Monkey
from ui.place import Place


def test_hazards_15_and_18_two_hundred_touches_and_keys_leave_the_window_and_no_trace(
    office: Office, kiosks: Callable[..., Kiosk]
) -> None:
    check_in(office.location, guest(STORED), NOW)
    place = Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)
    monkey = Monkey(kiosks(place, 20), 13)
    monkey.play(200)
    monkey.arrive()
    monkey.walk_away()
    assert monkey.tally.wipes > 0  # what else 200 come across depends on how fast the machine is


@pytest.mark.soak
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_hazards_15_17_18_and_63_twenty_thousand_leave_it_full_screen_and_no_larger(tmp_path: Path) -> None:
    played = subprocess.run(
        [sys.executable, "-m", "tests.ui.monkey", "20000", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, timeout=3500, check=False,
    )  # fmt: skip
    assert played.returncode == 0, played.stderr
    told = json.loads(played.stdout.splitlines()[-1])
    assert told["events"] >= 200_000
    assert told["wipes"] > 200
    assert len(told["pages"]) > 6, told
    grown = {what: told["after"][what] - told["before"][what] for what in ("rss", "none")}
    assert grown["rss"] < 32 * 1024, told  # KiB; what is drawn for the first time fills the caches of letters
    assert abs(grown["none"]) < told["events"] / 10, told
