"""`innom desk` as it is started: beside the running kiosk, once, and without a page of visitors."""

from collections.abc import Callable
from pathlib import Path

from tests.support.real_kiosk import RealKiosk, real_kiosk


def test_the_staffs_window_opens_beside_the_kiosk_and_only_once(
    kiosk: RealKiosk, virtual_display: Callable[[int, int], str], tmp_path: Path
) -> None:
    kiosk.hand.wait("Jeg kommer")
    with real_kiosk(kiosk.command, virtual_display(1440, 900), tmp_path / "desk.txt", "desk") as desk:
        desk.hand.until(lambda control: control.name == "Lås opp", "the lock")
        assert "Jeg kommer" in desk.hand.texts()  # the reader hears both windows
        again = kiosk.command.bare("--json", "--home", str(kiosk.command.home), "desk", QT_QPA_PLATFORM="offscreen")
        assert again.refusal == (3, "running_already")
        desk.process.terminate()
        assert desk.process.wait(30) == 0
    assert (tmp_path / "desk.txt").read_text("utf-8") == ""
    assert kiosk.process.poll() is None
