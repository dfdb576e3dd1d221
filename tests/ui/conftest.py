"""The real window over a real store: made for each test, touched by its accessible names, closed at its end."""

import gc
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.support.location import NOW, Office
from tests.ui.kiosk import Kiosk
from ui.app import take_our_keyboard
from ui.letters import load_fonts
from ui.place import Place


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """No widgets, and our own keyboard, as in the product."""
    take_our_keyboard()
    return QGuiApplication


@pytest.fixture
def application(qapp: QGuiApplication) -> QGuiApplication:
    """With the letters that we ship."""
    load_fonts()
    return qapp


@pytest.fixture
def kiosks(application: QGuiApplication) -> Iterator[Callable[..., Kiosk]]:
    """Opens the window of any place; `second` is the idle clock's in milliseconds."""
    opened: list[Kiosk] = []

    def start(place: Place, second: int = 1000, now: datetime = NOW, *, alone: bool = False) -> Kiosk:
        opened.append(Kiosk(place, second, now, alone=alone))
        return opened[-1]

    yield start
    for each in opened:
        each.close()
    opened.clear()
    gc.collect()  # the next window may lie where something of this one did, and PySide then takes it for that (seen)


def at_rest(kiosk: Kiosk) -> Kiosk:
    """Once what is done at a start is done: it would find the store busy with what a test does there itself."""
    done: list[bool] = []
    kiosk.window.worker.run(lambda: True, done.append, lambda _: None)
    kiosk.hand.wait(lambda: bool(done), "the store's thread")
    return kiosk


@pytest.fixture
def kiosk(office: Office, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """The window of a location that is set up, its store open."""
    return at_rest(kiosks(Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)))


@pytest.fixture
def empty_home(tmp_path: Path) -> Path:
    """A machine on which nothing was set up."""
    return tmp_path / "home"
