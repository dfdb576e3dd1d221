"""Hazard 18: gestures that other programs answer to do nothing here."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from tests.ui.kiosk import Kiosk

FREE = QPoint(150, 640)  # beside the tiles of the first page
GESTURES = {
    "edge swipe from the left": [(QPoint(0, 540), QPoint(160, 540))],
    "edge swipe from above": [(QPoint(150, 0), QPoint(150, 600))],
    "edge swipe from below": [(QPoint(150, 1079), QPoint(150, 500))],
    "pinch": [(FREE, FREE + QPoint(-100, -100)), (FREE + QPoint(40, 40), FREE + QPoint(140, 140))],
    "three fingers": [(FREE + QPoint(step, 0), FREE + QPoint(step, -300)) for step in (0, 60, 120)],
    "drag off the glass": [(FREE, QPoint(-200, 640))],
}


@pytest.mark.parametrize("gesture", GESTURES)
def test_hazard_18_a_gesture_does_nothing(gesture: str, kiosk: Kiosk) -> None:
    before = kiosk.hand.names()
    play(kiosk, GESTURES[gesture])
    assert_same(kiosk, before)


def test_hazard_18_a_long_press_does_nothing(kiosk: Kiosk) -> None:
    before = kiosk.hand.names()
    glass, window = QTest.createTouchDevice(), kiosk.window.window
    QTest.touchEvent(window, glass).press(0, FREE, window).commit()
    kiosk.hand.rest(1000)
    QTest.touchEvent(window, glass).release(0, FREE, window).commit()
    assert_same(kiosk, before)


def play(kiosk: Kiosk, fingers: list[tuple[QPoint, QPoint]]) -> None:
    """All fingers go down, move in five steps, and come up."""
    glass, window = QTest.createTouchDevice(), kiosk.window.window
    for step in range(7):
        event = QTest.touchEvent(window, glass)
        for finger, (start, end) in enumerate(fingers):
            what = event.press if step == 0 else event.release if step == 6 else event.move
            what(finger, start + (end - start) * min(step, 5) / 5, window)
        event.commit()
        QCoreApplication.processEvents()


def assert_same(kiosk: Kiosk, before: list[str]) -> None:
    QCoreApplication.processEvents()
    assert kiosk.hand.names() == before
    assert kiosk.window.reception.shown == "Welcome"
    assert kiosk.window.window.size().toTuple() == (1920, 1080)
