"""What staff need is loaded before they have unlocked, beside the window, and not before somebody wants to."""

import json
import subprocess
import sys
from pathlib import Path

from tests.support.location import Office

ROOT = Path(__file__).resolve().parents[2]
REST = """
import json, sys
import ui.app
from kiosk.ops.location import open_location
from kiosk.ops.unlock import unlock
from ui.for_staff import load_for_staff

load_for_staff()
before = set(sys.modules)
import ui.alerts, ui.desk.desk, ui.desk.printing, ui.desk.section, ui.refusal

print(json.dumps(sorted(set(sys.modules) - before)))
"""
TURN = """
import gc, json, os, sys
from pathlib import Path
from ui.app import make_application, wall_clock
from ui.place import Place, os_keyring
from ui.window import KioskWindow
from PySide6.QtCore import QTimer
from PySide6.QtQml import QQmlComponent

def last():
    return "reports.tracing_sheet" in sys.modules

application = make_application()
kiosk = KioskWindow(Place(None, Path(sys.argv[1]), os_keyring), wall_clock)
told = []

def frame():
    if not told:
        told.append(any(name.startswith("reports") for name in sys.modules))
        kiosk.reception.go("Welcome")
        kiosk.aside.run(last, lambda there: (told.append(there), kiosk.reception.go("Unlock")), print)

def look():
    pages = [each for each in kiosk.engine.findChildren(QQmlComponent) if "/Desk" in each.url().path()]
    if last() and gc.get_freeze_count() and not any(each.isLoading() for each in pages):
        told.append(gc.get_freeze_count() > 50_000)
        told.append({each.url().fileName(): each.isReady() for each in pages})
        print(json.dumps(told), flush=True)
        os._exit(0)

kiosk.window.frameSwapped.connect(frame)
timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
kiosk.show(1920, 1080)
application.exec()
"""


def said(program: str, *arguments: str) -> list[object]:
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    found: list[object] = json.loads(done.stdout)
    return found


def test_only_the_windows_own_modules_are_left_for_the_unlock() -> None:
    left = [str(name) for name in said(REST)]
    assert left
    assert [name for name in left if not name.startswith("ui.")] == []


def test_it_is_loaded_when_somebody_turns_to_the_unlock_page_and_not_before(office: Office) -> None:
    office.location.close()
    assert said(TURN, str(office.location.home))[:2] == [False, False]


def test_once_it_is_loaded_the_collector_leaves_it_alone(office: Office) -> None:
    office.location.close()
    assert said(TURN, str(office.location.home))[2] is True


def test_the_first_page_is_read_meanwhile_too(office: Office) -> None:
    office.location.close()
    pages = said(TURN, str(office.location.home))[3]
    assert pages == {"Desk.qml": True, "DeskWhy.qml": True, "DeskHome.qml": True}
