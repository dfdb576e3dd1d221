"""Hazard 17 and 18: no key and no gesture leaves the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QMouseEvent

from tests.ui.kiosk import Kiosk
from ui.guard import harmless

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
META, SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
WAYS_OUT = [
    (Qt.Key.Key_Escape, CTRL), (Qt.Key.Key_F1, NONE), (Qt.Key.Key_F11, NONE), (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Tab, ALT), (Qt.Key.Key_Q, CTRL), (Qt.Key.Key_W, CTRL), (Qt.Key.Key_P, CTRL), (Qt.Key.Key_O, CTRL),
    (Qt.Key.Key_S, CTRL), (Qt.Key.Key_Menu, NONE), (Qt.Key.Key_R, META), (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_V, CTRL),
    (Qt.Key.Key_Insert, SHIFT), (Qt.Key.Key_Insert, CTRL), (Qt.Key.Key_C, CTRL), (Qt.Key.Key_X, CTRL),
    (Qt.Key.Key_Delete, SHIFT),
]  # fmt: skip


@pytest.mark.parametrize(("key", "modifiers"), WAYS_OUT)
def test_hazard_17_keys_that_leave_undo_cut_copy_or_paste_do_nothing(
    key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    assert not harmless(key, modifiers, "")
    assert not harmless(key, modifiers, "\x1a")


@pytest.mark.parametrize("text", ["a", "Å", "€", "山", "@", " "])
def test_letters_pass_also_by_shift_and_altgr(text: str) -> None:
    assert harmless(0, NONE, text)
    assert harmless(0, SHIFT, text)
    assert harmless(0, CTRL | ALT, text)


def test_hazard_17_the_window_stays_whatever_is_pressed(kiosk: Kiosk) -> None:
    for key, modifiers in WAYS_OUT:
        kiosk.hand.press(key, modifiers)
    for _ in range(5):
        kiosk.hand.press(Qt.Key.Key_Shift)
    assert kiosk.hand.sees("Velkommen.")
    assert kiosk.window.window.isVisible()


def test_a_close_event_is_ignored(kiosk: Kiosk) -> None:
    event = QCloseEvent()
    QCoreApplication.sendEvent(kiosk.window.window, event)
    assert kiosk.window.window.isVisible()


def test_hazard_18_right_click_and_drop_do_nothing(kiosk: Kiosk) -> None:
    kiosk.hand.touch("Jeg kommer")
    kiosk.hand.fill("Fullt navn", "Åse")
    middle = QPointF(kiosk.hand.place("Fullt navn").center())
    window = kiosk.window.window
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.RightButton
        QCoreApplication.sendEvent(window, QMouseEvent(kind, middle, middle, button, button, NONE))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/etc/passwd")])
    dropped.setText("/etc/passwd")
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPoint(300, 300), action, dropped, left, NONE)
    QCoreApplication.sendEvent(window, entering)
    assert "Åse" in kiosk.hand.texts()
    assert all("passwd" not in text for text in kiosk.hand.texts())
