"""systemd itself has nothing to say about the kiosk's unit."""

import subprocess
from pathlib import Path

from tests.support.programs import program
from tests.support.tree import ROOT

UNIT = ROOT / "packaging" / "linux" / "kiosk" / "innom-kiosk.service"


def verified(unit: Path) -> str:
    """What systemd-analyze says of it."""
    command = [program("systemd-analyze", "accept"), "verify", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    return done.stdout + done.stderr


def test_the_unit_is_in_order() -> None:
    assert verified(UNIT) == ""


def test_a_misspelt_unit_is_seen(tmp_path: Path) -> None:
    planted = tmp_path / UNIT.name
    planted.write_text(UNIT.read_text("utf-8").replace("RestartSec", "RestartSecs"), encoding="utf-8")
    assert "RestartSecs" in verified(planted)
