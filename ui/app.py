"""The composition root of the window: makes the application and the window, and says what time it is."""

import ui.quick_start  # noqa: F401

# isort: split

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtGui import QGuiApplication

from ui import problem
from ui.ending import Ending
from ui.letters import load_fonts
from ui.only_one import only_one
from ui.place import Place, os_keyring
from ui.problem import CRASHED
from ui.starts import CALM, NEUTRAL, Starts
from ui.watch import SIGN, give_sign
from ui.window import KioskWindow

SWITCH = 0.001  # seconds, Python's own is 0.005: so long the window waits, several times a frame, for a thread at work
DESK = (1440, 900)  # the staff's own window, where the screen has so much


def run(
    settings_file: Path | None,
    home: Path,
    demo: bool = False,
    tour: Path | None = None,
    *,
    alone: bool = False,
    policy: Callable[[], tuple[Path, ...]] = tuple,
) -> int:
    """Open the window, or with `alone` that of the staff, and stay until it ends; the exit code of the process."""
    problem.install()
    application = make_application(own_keyboard=not alone)
    if demo:
        from ui.demo import demo_place

        with demo_place(wall_clock()) as place:
            return _stay(application, place, tour, alone=alone)
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    with only_one(home / ("desk.lock" if alone else "window.lock")):
        place = Place(settings_file, home, os_keyring, policy=policy)
        return _stay(application, place, None, alone=True) if alone else _stay_well(application, place)


def _stay(application: QGuiApplication, place: Place, tour: Path | None, *, alone: bool) -> int:
    """Show the window, or walk the guided tour through it, until it ends."""
    window = KioskWindow(place, wall_clock, alone=alone)
    if tour is not None:
        from ui.tour import walk

        return walk(window, tour)
    if alone:
        lock = _show_beside_others(window, application)
        code = application.exec()
        del lock
    else:
        window.show()
        code = application.exec()
    window.close()
    return code


def _show_beside_others(window: KioskWindow, application: QGuiApplication) -> object:
    """As large as the screen lets it; what it gives is kept, so that it locks with the screen."""
    from ui.screen_lock import screen_lock

    free = application.primaryScreen().availableSize()
    window.show(min(DESK[0], free.width()), min(DESK[1], free.height()))
    lock = screen_lock()
    if lock is not None:
        lock.locked.connect(window.reception.lock)
    return lock


def _stay_well(application: QGuiApplication, place: Place) -> int:
    """The same for a kiosk that is started again when it dies: after five bad starts a neutral page for a while,
    beside which a process of its own purges what is due."""
    starts = Starts(place.home)
    good = starts.begin()
    window = KioskWindow(place, wall_clock, neutral=not good)
    if good:
        QTimer.singleShot(CALM, starts.settled)
    else:
        from ui.purge_apart import purge_apart

        purge_apart()  # each time: the page comes again every five minutes
        QTimer.singleShot(NEUTRAL, lambda: application.exit(CRASHED))
    alive = QTimer(interval=1000 * SIGN)
    alive.timeout.connect(give_sign)
    alive.start()
    window.show()
    code = application.exec()
    alive.stop()
    window.close()
    if good:
        starts.settled()
    return code


def wall_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def make_application(*, own_keyboard: bool = True) -> QGuiApplication:
    """The application, with our own letters, and on a kiosk with our own keyboard; SIGTERM ends it."""
    if own_keyboard:
        take_our_keyboard()
    say_less()
    sys.setswitchinterval(SWITCH)
    application = QGuiApplication(["innom"])
    application.setApplicationName("innom")
    load_fonts()
    Ending(application)
    return application


def take_our_keyboard() -> None:
    """Before the application is made: Qt Virtual Keyboard, inside our window only."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    say_less()


def say_less() -> None:
    """What Qt's own keyboard says of itself: a sound library that it does not need, a name in its popup list; and which
    font lacks a script that the next one has."""
    QLoggingCategory.setFilterRules(
        "qt.multimedia.symbolsresolver=false\nqt.qml.propertyCache.append=false\nqt.text.font.db=false"
    )
