"""`innom desk`: the staff's pages in a window of their own, which can be closed, and locks as the kiosk does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pikepdf import PasswordError, Pdf
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QCloseEvent, QGuiApplication, QRasterWindow
from PySide6.QtTest import QTest

from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.support.secret_service import SecretService
from tests.support.tree import ROOT
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk
from tests.ui.saving import assert_saves_nothing, save_as
from ui.pages import WAITS
from ui.place import Place
from ui.screen_lock import ScreenLock

pytestmark = pytest.mark.long

PAGES = sorted(file.stem for file in (ROOT / "ui" / "Innom" / "pages").glob("*.qml"))
NAME = "Ragnhild Tøndel"


@pytest.fixture
def alone(office: Office, kiosks: Callable[..., Kiosk]) -> Kiosk:
    """With a visitor in the building."""
    check_in(office.location, guest(NAME), NOW)
    place = Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)
    return kiosks(place, alone=True)


def assert_locked(desk: Kiosk) -> None:
    desk.hand.wait(lambda: desk.window.reception.shown == "Unlock", "the lock")
    assert desk.desk.is_empty
    assert not any(NAME in text for text in every_text(desk.window))


def test_it_begins_at_the_lock_and_comes_back_to_it(alone: Kiosk) -> None:
    assert alone.hand.sees("Passordfrase")
    assert not alone.hand.sees("Tilbake")
    alone.open_desk("LastDays")
    alone.hand.wait(lambda: alone.hand.sees(NAME), "the name")
    alone.hand.touch("Lås")
    assert_locked(alone)
    assert alone.hand.sees("Passordfrase")


def test_hazard_22_no_page_of_visitors_is_reached_in_it(alone: Kiosk) -> None:
    for page in PAGES:
        alone.window.reception.go(page)
        assert alone.window.reception.shown in {"Unlock", "Shut"}


def test_hazards_20_and_35_it_locks_when_it_is_minimised(alone: Kiosk) -> None:
    alone.open_desk("LastDays")
    alone.window.window.showMinimized()
    assert_locked(alone)


def test_another_window_does_not_lock_it(alone: Kiosk) -> None:
    alone.open_desk("LastDays")
    other = QRasterWindow()
    other.show()
    other.requestActivate()
    alone.hand.wait(lambda: not alone.window.window.isActive(), "the other window")
    assert alone.window.reception.shown == "Desk"
    other.close()


def test_hazard_35_it_locks_after_two_minutes_without_a_touch(alone: Kiosk) -> None:
    assert sum(WAITS["Desk"]) == 120
    alone.open_desk("LastDays")
    alone.window.flows.idle._timer.setInterval(5)  # ms a second
    assert_locked(alone)


def test_hazard_35_it_locks_with_the_screen(alone: Kiosk, secret_service: SecretService) -> None:
    address = secret_service.environment["DBUS_SESSION_BUS_ADDRESS"]
    listening = QDBusConnection.connectToBus(address, "listening")
    speaking = QDBusConnection.connectToBus(address, "speaking")
    lock = ScreenLock(listening, speaking)
    lock.locked.connect(alone.window.reception.lock)
    alone.open_desk("LastDays")
    said = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    said.setArguments([True])
    assert speaking.send(said)
    assert_locked(alone)
    for name in ("listening", "speaking"):
        QDBusConnection.disconnectFromBus(name)


def test_it_may_be_closed(alone: Kiosk) -> None:
    event = QCloseEvent()
    QCoreApplication.sendEvent(alone.window.window, event)
    assert event.isAccepted()


def test_letters_and_contrast_stay_over_a_lock(alone: Kiosk) -> None:
    alone.window.theme.setProperty("contrast", True)
    alone.window.reception.home()
    assert alone.window.theme.property("contrast")
    alone.window.theme.setProperty("contrast", False)


def test_it_brings_no_keyboard_onto_the_glass(alone: Kiosk) -> None:
    alone.hand.touch("Passordfrase")
    assert alone.window.window.property("keyboardHeight") == 0


def test_escape_at_the_lock_leads_nowhere(alone: Kiosk) -> None:
    alone.hand.press(Qt.Key.Key_Escape)
    assert alone.hand.sees("Passordfrase")


def test_beside_the_kiosk_both_see_the_same_store(office: Office, kiosk: Kiosk, kiosks: Callable[..., Kiosk]) -> None:
    place = Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)
    desk = kiosks(place, alone=True)
    kiosk.window.flows.check_in.submit({"name": NAME, "phone": "91234567", "purposes": ["tracing"]})
    kiosk.exit_number()
    desk.open_desk("LastDays")
    desk.hand.wait(lambda: desk.hand.sees(NAME), "the visitor of the kiosk")
    assert kiosk.window.reception.shown == "Done"


@pytest.mark.parametrize(
    ("kind", "begins"), [("pdf", b"%PDF"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("json", b"[")]
)
def test_the_last_days_are_saved_in_a_file_under_a_line_of_the_log(
    alone: Kiosk, office: Office, tmp_path: Path, kind: str, begins: bytes
) -> None:
    view, file = alone.open_desk("LastDays"), tmp_path / f"days.{kind}"
    view.saving.save(kind, str(file), "")
    alone.hand.wait(lambda: not view.saving.is_busy, "the file")
    assert file.read_bytes().startswith(begins)
    assert file.stat().st_mode & 0o077 == 0
    assert [line.action for line in show(office.location)][-2:] == ["visits", "report"]


def test_a_pdf_with_a_password_opens_with_it_only(alone: Kiosk, tmp_path: Path) -> None:
    view, file = alone.open_desk("LastDays"), tmp_path / "days.pdf"
    view.saving.save("pdf", str(file), "too short")
    assert not file.exists()
    view.saving.save("pdf", str(file), "a long enough word")
    alone.hand.wait(lambda: not view.saving.is_busy, "the file")
    with pytest.raises(PasswordError):
        Pdf.open(file)
    Pdf.open(file, password="a long enough word").close()


def test_a_file_that_is_there_is_left_as_it_is_and_the_log_too(alone: Kiosk, office: Office, tmp_path: Path) -> None:
    view, file = alone.open_desk("LastDays"), tmp_path / "days.pdf"
    file.write_text("mine")
    before = len(show(office.location))
    view.saving.save("pdf", str(file), "")
    alone.hand.wait(lambda: not view.saving.is_busy, "the refusal")
    assert file.read_text() == "mine"
    assert len(show(office.location)) == before


def test_hazard_19_on_the_kiosk_nothing_is_saved_and_no_file_is_named(kiosk: Kiosk, tmp_path: Path) -> None:
    assert_saves_nothing(kiosk, kiosk.open_desk("LastDays")._saving, tmp_path / "days.pdf")


def test_saving_is_a_page_of_its_own_and_says_where_the_file_is(alone: Kiosk, tmp_path: Path) -> None:
    alone.open_desk("LastDays")
    save_as(alone, tmp_path / "days.pdf")
    alone.hand.wait(lambda: alone.hand.sees(f"Lagret som {tmp_path / 'days.pdf'}"), "the answer")


def test_hazards_15_and_16_nothing_is_pasted_copied_or_cut_in_it(alone: Kiosk) -> None:
    """What leaves the staff's pages leaves as a file or paper that the log knows; what comes in is typed."""
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    view = alone.open_desk("LastDays")
    alone.hand.touch("Lagre")
    alone.hand.wait(lambda: alone.hand.focused() == "Fil", "the path")
    board, path = QGuiApplication.clipboard(), view.saving.proposed("pdf")
    board.setText("from elsewhere")
    keys = [(Qt.Key.Key_A, ctrl), (Qt.Key.Key_C, ctrl), (Qt.Key.Key_Insert, ctrl), (Qt.Key.Key_X, ctrl)]
    for key, modifier in [*keys, (Qt.Key.Key_V, ctrl), (Qt.Key.Key_Insert, shift)]:
        alone.hand.press(key, modifier)
    alone.hand.press(Qt.Key.Key_Home, shift)
    alone.hand.press(Qt.Key.Key_Delete, shift)
    QTest.mouseClick(
        alone.window.window,
        Qt.MouseButton.MiddleButton,
        Qt.KeyboardModifier.NoModifier,
        alone.hand.place("Fil").center(),
    )
    QCoreApplication.processEvents()
    assert board.text() == "from elsewhere"
    assert path in alone.hand.texts()
    board.clear()
