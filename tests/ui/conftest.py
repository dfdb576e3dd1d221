"""The real window over a real store: made for each test, touched by its accessible names, closed at its end."""

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

    def start(place: Place, second: int = 1000, now: datetime = NOW) -> Kiosk:
        opened.append(Kiosk(place, second, now))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


@pytest.fixture
def kiosk(office: Office, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """The window of a location that is set up, its store open."""
    return kiosks(Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine))


@pytest.fixture
def hurried(office: Office, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """The same with an idle clock fifty times as fast."""
    return kiosks(Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine), 20)


@pytest.fixture
def empty_home(tmp_path: Path) -> Path:
    """A machine on which nothing was set up."""
    return tmp_path / "home"
