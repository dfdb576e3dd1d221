"""Turning pages leaves nothing behind in QML's JavaScript: Qt 6.11 never let go of what each page was given."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLoggingCategory, QtMsgType, qInstallMessageHandler

from tests.support.location import Office
from tests.ui.conftest import at_rest
from tests.ui.kiosk import Kiosk
from ui.app import say_less
from ui.place import Place

LEFT = "Regular item memory after GC: "
TURNS = 50
ONE = 64  # bytes of one object


@pytest.fixture
def left() -> Iterator[list[int]]:
    """Bytes that JavaScript holds after each collection; an engine asks at its making whether to tell."""
    found: list[int] = []

    def hear(_: QtMsgType, __: Any, text: str) -> None:
        if text.startswith(LEFT):
            found.append(int(text.removeprefix(LEFT)))

    before = qInstallMessageHandler(hear)
    QLoggingCategory.setFilterRules("qt.qml.gc.allocatorStats=true")
    yield found
    say_less()
    qInstallMessageHandler(before)


def turn(kiosk: Kiosk) -> None:
    """There and back, so often."""
    for _ in range(TURNS):
        kiosk.window.reception.go("Leaving")
        kiosk.window.reception.go("Welcome")
        kiosk.hand.rest(1)


def held(kiosk: Kiosk, left: list[int]) -> int:
    for _ in range(2):
        kiosk.window.engine.collectGarbage()
        kiosk.hand.rest(20)
    return left[-1]


def test_hazard_63_a_page_that_was_turned_leaves_nothing_in_javascript(
    left: list[int], office: Office, kiosks: Callable[..., Kiosk]
) -> None:
    place = Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)
    kiosk = at_rest(kiosks(place))
    turn(kiosk)
    before = held(kiosk, left)
    turn(kiosk)
    assert held(kiosk, left) - before < TURNS * ONE
