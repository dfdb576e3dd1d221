"""What the visitor was told is stored is stored: killed right after the receipt is on the glass."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.crypto.slots import os_keyring
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import open_location
from kiosk.ops.setup import add_first_person, prepare_first_person, set_up
from kiosk.ops.unlock import unlock
from kiosk.settings import load
from tests.support.location import PASSPHRASE, settings_file
from tests.support.secret_service import SecretService
from ui.app import wall_clock

pytestmark = pytest.mark.long

TERMINATED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.app import make_application, wall_clock
from ui.place import Place, os_keyring
from ui.window import KioskWindow

application = make_application()
kiosk = KioskWindow(Place(None, Path(sys.argv[1]) / "home", os_keyring), wall_clock)
kiosk.show()
QTimer.singleShot(0, lambda: print("on the glass", flush=True))
code = application.exec()
kiosk.close()
sys.exit(code)
"""

CHECK_IN = """
import sys
from pathlib import Path
from tests.ui.kiosk import ROLL_CALL, TRACING, Kiosk
from ui.app import make_application, wall_clock
from ui.place import Place, os_keyring

application = make_application()
kiosk = Kiosk(Place(None, Path(sys.argv[1]), os_keyring), now=wall_clock())
print(kiosk.arrive("Åse Bråten", TRACING), flush=True)
application.exec()
"""


def test_a_check_in_survives_kill_9_right_after_the_receipt(secret_service: SecretService, tmp_path: Path) -> None:
    del secret_service  # in reach by the environment
    home, keyring, now = tmp_path / "home", os_keyring(), wall_clock()
    location = open_location(set_up(settings_file(tmp_path), home, keyring, now), home, keyring)
    add_first_person(location, prepare_first_person(location, "kari", "Kari Moe", PASSPHRASE), now)
    location.close()
    shown = subprocess.Popen([sys.executable, "-c", CHECK_IN, str(home)], stdout=subprocess.PIPE, text=True)
    try:
        assert shown.stdout is not None
        number = shown.stdout.readline().strip()
    finally:
        shown.kill()
        shown.communicate()
    assert len(number) == 4
    location = open_location(load(home / "site.toml"), home, keyring)
    listing = list_visits(location, unlock(location, PASSPHRASE, wall_clock()), 10, "tracing", "", wall_clock())
    location.close()
    assert [visit.arrival.visitor.name for visit in listing.visits if visit.arrival] == ["Åse Bråten"]
    traces = [path for folder in (Path.home(), tmp_path) for path in folder.rglob("*") if path.is_file()]
    assert traces
    assert [path for path in traces if "Bråten".encode() in path.read_bytes()] == []  # hazards 16 and 50


def test_sigterm_ends_the_kiosk_in_order(tmp_path: Path) -> None:
    kiosk = subprocess.Popen([sys.executable, "-c", TERMINATED, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    try:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "on the glass\n"
        kiosk.terminate()
        assert kiosk.wait(10) == 0
    finally:
        kiosk.kill()
        kiosk.communicate()
