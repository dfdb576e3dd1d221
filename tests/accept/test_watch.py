"""Killed, or crashing at each start, the kiosk is there again or says whom to ask; nobody sees a traceback."""

import json
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.command import Command
from tests.support.real_kiosk import RealKiosk, real_kiosk

CRASHES = "import os; os.abort()\n"  # as a library does that was damaged, or that this machine's processor cannot run


def test_hazard_21_a_window_that_was_killed_is_there_again(kiosk: RealKiosk) -> None:
    kiosk.hand.wait("Jeg kommer")
    killed = kiosk.window()
    os.kill(killed, signal.SIGKILL)
    kiosk.window(other_than=killed)
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.wait("Fullt navn")
    assert kiosk.process.poll() is None


def test_hazard_21_five_crashes_at_start_end_at_a_neutral_page(
    place: Command, virtual_display: Callable[[int, int], str], tmp_path: Path
) -> None:
    (tmp_path / "bad" / "sqlcipher3").mkdir(parents=True)
    (tmp_path / "bad" / "sqlcipher3" / "__init__.py").write_text(CRASHES, encoding="utf-8")
    said = tmp_path / "said.txt"
    with real_kiosk(place, virtual_display(1920, 1080), said, PYTHONPATH=str(tmp_path / "bad")) as kiosk:
        kiosk.hand.until(lambda control: control.name == "Snakk med resepsjonen.", "the neutral page")
        texts = kiosk.hand.texts()
        assert not any("Traceback" in text or "sqlcipher" in text or "Kari" in text for text in texts)
        log = [json.loads(line) for line in (place.home / "log" / "innom.log").read_text("utf-8").splitlines()]
    ends = [line for line in log if line["event"] == "window_ended"]
    assert [line["number"] for line in ends] == [-signal.SIGABRT] * 5
    assert [line["seconds"] for line in ends] == [1, 2, 4, 8, 8]
    assert said.read_text("utf-8") == ""


def test_after_the_neutral_page_it_is_tried_again(kiosk: RealKiosk, tmp_path: Path) -> None:
    """What the file says is all that a start knows of those before."""
    kiosk.hand.wait("Jeg kommer")
    (kiosk.command.home / "starts").write_text("5", encoding="ascii")
    os.kill(kiosk.window(), signal.SIGKILL)
    kiosk.hand.until(lambda control: control.name == "Snakk med resepsjonen.", "the neutral page")
    os.kill(kiosk.window(), signal.SIGKILL)
    kiosk.hand.wait("Jeg kommer")


def test_no_window_stays_that_nothing_watches(kiosk: RealKiosk) -> None:
    kiosk.hand.wait("Jeg kommer")
    window = kiosk.window()
    kiosk.process.kill()
    kiosk.process.wait()
    deadline = time.monotonic() + 30
    while Path(f"/proc/{window}/exe").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not Path(f"/proc/{window}/exe").exists()


def test_sigterm_ends_both_in_order(kiosk: RealKiosk) -> None:
    kiosk.hand.wait("Jeg kommer")
    kiosk.process.terminate()
    assert kiosk.process.wait(30) == 0
    assert not (kiosk.command.home / "starts").exists()
