"""Nobody sits here any more: names go off the screen and the keys are dropped."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QRasterWindow

from kiosk.domain.errors import Refused
from kiosk.ops.unlock import Unlocked
from tests.support.location import PASSPHRASE, Office
from tests.ui.kiosk import Kiosk
from tests.ui.mine import open_mine, visitor
from ui.place import Place

pytestmark = pytest.mark.long


class Machine:
    """A machine that a test sends to sleep: its seconds go on while nothing runs."""

    def __init__(self) -> None:
        self.slept = 0.0

    def elapsed(self) -> float:
        return time.monotonic() + self.slept


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def kiosk(office: Office, kiosks: Callable[..., Kiosk], machine: Machine) -> Kiosk:
    """The window on that machine."""
    seconds = replace(office.location.machine, elapsed=machine.elapsed)
    return kiosks(Place(None, office.location.home, lambda: office.keyring, machine=seconds))


@pytest.fixture
def other(application: QGuiApplication) -> Iterator[QRasterWindow]:
    """A window that is not ours."""
    window = QRasterWindow()
    yield window
    window.close()


def staff_sees_names(kiosk: Kiosk) -> Unlocked:
    """A visitor's name on the glass; who is unlocked."""
    kiosk.arrive("Åse Bråten")
    kiosk.hand.touch("Ferdig")
    kiosk.unlock()
    kiosk.show_names()
    kiosk.hand.wait(lambda: any("Åse" in text for text in kiosk.hand.texts()), "a name")
    who = kiosk.window.flows.unlock.who
    assert isinstance(who, Unlocked)
    return who


def assert_locked(kiosk: Kiosk, who: Unlocked) -> None:
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    assert all("Åse" not in text for text in kiosk.hand.texts())
    assert kiosk.window.flows.unlock.who is None
    assert kiosk.desk.is_empty
    with pytest.raises(Refused, match="locked"):
        who.check_unlocked()


def test_hazard_20_and_35_another_window_takes_the_keyboard_and_the_staff_area_locks(
    kiosk: Kiosk, other: QRasterWindow
) -> None:
    who = staff_sees_names(kiosk)
    other.show()
    other.requestActivate()
    assert_locked(kiosk, who)
    kiosk.hand.wait(kiosk.window.window.isActive, "the keyboard back")


def test_hazard_20_minimised_it_comes_back_full_screen_and_locked(kiosk: Kiosk) -> None:
    who = staff_sees_names(kiosk)
    kiosk.window.window.showMinimized()
    assert_locked(kiosk, who)
    kiosk.hand.wait(lambda: kiosk.window.window.windowState() == Qt.WindowState.WindowFullScreen, "full screen")


def test_hazard_35_after_a_sleep_the_staff_area_is_locked(kiosk: Kiosk, machine: Machine) -> None:
    who = staff_sees_names(kiosk)
    machine.slept += 60  # less than the patience of the idle lock
    assert_locked(kiosk, who)


def test_hazard_35_after_a_sleep_a_form_that_somebody_left_is_gone(kiosk: Kiosk, machine: Machine) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    machine.slept += 60
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")


@pytest.mark.parametrize("step", [timedelta(seconds=15), timedelta(days=30), timedelta(hours=-1)])
def test_a_clock_that_is_set_is_no_sleep(kiosk: Kiosk, step: timedelta) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    kiosk.now += step
    kiosk.hand.rest(2200)
    assert "Åse" in kiosk.hand.texts()


def test_a_passphrase_half_typed_is_wiped_when_another_window_takes_the_keyboard(
    kiosk: Kiosk, other: QRasterWindow
) -> None:
    kiosk.hand.touch("Resepsjon")
    kiosk.hand.fill("Passordfrase", "a calm")
    other.show()
    other.requestActivate()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")


def test_hazard_20_another_window_takes_the_keyboard_and_an_opened_visit_is_gone(
    kiosk: Kiosk, office: Office, other: QRasterWindow
) -> None:
    open_mine(kiosk, visitor(office))
    other.show()
    other.requestActivate()
    kiosk.hand.wait(lambda: kiosk.hand.sees("Velkommen."), "the first page")
    assert kiosk.window.reception.own.is_empty


def test_a_visitors_form_stays_when_another_window_takes_the_keyboard(kiosk: Kiosk, other: QRasterWindow) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    turns: list[bool] = []
    other.activeChanged.connect(lambda: turns.append(other.isActive()))
    other.show()
    other.requestActivate()
    kiosk.hand.wait(lambda: len(turns) == 2, "the keyboard taken, and taken back")
    assert kiosk.window.window.isActive()
    assert "Åse" in kiosk.hand.texts()


def test_hazard_20_there_is_one_window_and_its_keyboard_does_not_lock(kiosk: Kiosk) -> None:
    """So a second screen shows nothing."""
    kiosk.unlock()
    kiosk.ask_names()
    kiosk.hand.touch("Saksnummer (hvis det finnes)")
    kiosk.hand.wait(QGuiApplication.inputMethod().isVisible, "the keyboard")
    kiosk.hand.rest(100)
    assert kiosk.window.flows.unlock.open_to_staff
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [kiosk.window.window]


def test_hazard_35_a_lock_while_the_passphrase_is_tried_drops_the_keys(kiosk: Kiosk) -> None:
    view, answered = kiosk.window.flows.unlock, list[object]()
    view.submit("", PASSPHRASE)
    view.lock()
    kiosk.window.worker.do(lambda _: True, answered.append, answered.append)  # comes after the keys
    kiosk.hand.wait(lambda: bool(answered), "the answer")
    assert view.who is None
    assert kiosk.hand.sees("Velkommen.")


TAKER = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow
application = QGuiApplication([])
window = QRasterWindow()
window.show()
window.requestActivate()
QTimer.singleShot(20_000, application.quit)
application.exec()
"""
KEEPER = """
import subprocess, sys
from pathlib import Path
from ui.app import make_application
application = make_application()
from tests.support.location import make_office
from tests.ui.kiosk import Kiosk
from ui.place import Place
office = make_office(Path(sys.argv[1]))
kiosk = Kiosk(Place(None, office.location.home, lambda: office.keyring))
kiosk.unlock()
kiosk.hand.wait(lambda: kiosk.window.flows.unlock.open_to_staff, "unlocked")
kiosk.hand.wait(kiosk.window.window.isActive, "the keyboard")
taker = subprocess.Popen([sys.executable, "-c", sys.argv[2]])
try:
    kiosk.hand.wait(lambda: not kiosk.window.flows.unlock.open_to_staff, "the lock")
    kiosk.hand.wait(kiosk.window.window.isActive, "the keyboard back")
    print("locked, and the keyboard is back", taker.poll())
finally:
    taker.kill()
    taker.wait()
kiosk.close()
"""


def test_hazard_20_on_x11_another_program_that_takes_the_keyboard_locks_and_loses_it_again(
    virtual_display: Callable[[int, int], str], tmp_path: Path
) -> None:
    environment = os.environ | {"DISPLAY": virtual_display(1920, 1080), "QT_QPA_PLATFORM": "xcb"}
    kept = subprocess.run(
        [sys.executable, "-c", KEEPER, str(tmp_path), TAKER],
        check=False, env=environment, capture_output=True, text=True, timeout=90,
    )  # fmt: skip
    assert kept.stdout == "locked, and the keyboard is back None\n", kept.stderr
