"""A monkey at the kiosk: touches, gestures and keys by a fixed seed, and what must hold whatever it does.

python -m tests.ui.monkey DEEDS FOLDER plays full screen in a process of its own, until ten times as many events have
reached the window, and prints what it measured after each eighth.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QInputMethodEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ops.check_in import check_in
from tests.support.location import NOW, guest, make_office
from tests.ui.everything import every_text
from tests.ui.kiosk import TRACING, Kiosk
from tests.ui.weight import measure
from ui.app import make_application
from ui.hand import NotThere
from ui.place import Place

# Letters of no language of ours: wherever one is seen that nobody typed since, it is somebody else's.
MARKS = "山田太郎花子凛"
STORED = "秘密"  # a visitor in the store, whom nobody unlocked to see
SEED = 13
ROUNDS = 8
NONE = Qt.KeyboardModifier.NoModifier
HELD = [
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
]  # fmt: skip
KEYS = [
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F11,
    Qt.Key.Key_Menu, Qt.Key.Key_Shift, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_Z, Qt.Key.Key_V, Qt.Key.Key_A,
    Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_Back, Qt.Key.Key_Print,
]  # fmt: skip
HOSTILE = [
    "<img src=/etc/passwd>", "<b>", "</para>", "&#0;", "<font size=1000>", "'; DROP TABLE v;--", "{name}", "%s %1",
    "${jndi:x}", "{{7*7}}", "=1+1", "O'Brien", "Null", "\x00", "\x1b[2J", "\x07", "\x85", "\ud800", "\u202eabc",
    "e" + "\u0301" * 300, "A" * 101, "å" * 301, "👩‍👩‍👧‍👦", "\u200b\u200b", "a@b", "0791234567", "\n\n", "x" * 20_000,
]  # fmt: skip


@dataclass(slots=True)
class Tally:
    """What it did and what it found."""

    deeds: int = 0
    events: int = 0
    wipes: int = 0
    arrivals: int = 0
    pages: set[str] = field(default_factory=set)


class Counter(QObject):
    """Counts what the window gets: each of them is a call into Python too."""

    def __init__(self, window: QQuickWindow, tally: "Tally") -> None:
        super().__init__(window)
        self._tally = tally
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """Never in the way."""
        self._tally.events += 1
        return super().eventFilter(watched, event)


class Monkey:
    """Plays at one kiosk; a promise that does not hold fails at once, with the last deeds."""

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self.kiosk = kiosk
        self.tally = Tally()
        self._chance = random.Random(seed)
        self._glass = QTest.createTouchDevice()
        self._window = kiosk.window.window
        self._state = self._window.windowState()
        Counter(self._window, self.tally)
        self._wiped = False
        self._codes: set[str] = set()
        self._last: list[str] = []
        kiosk.window.reception.wiped.connect(self._forgotten)
        kiosk.window.flows.check_in.changed.connect(self._remember)
        deeds: dict[Callable[[], str], int] = {
            self._control: 300, self._anywhere: 200, self._letter: 200, self._key: 150, self._drag: 40,
            self._fingers: 30, self._press_long: 2, self._mouse: 40, self._wheel: 20, self._hostile: 30, self._scan: 10,
            self._ask_to_close: 10, self.walk_away: 2, self.arrive: 3,
        }  # fmt: skip
        self._deeds, self._weights = list(deeds), list(deeds.values())

    def play(self, deeds: int) -> Tally:
        """So many touches and keys."""
        for _ in range(deeds):
            [deed] = self._chance.choices(self._deeds, self._weights)
            self._last = [*self._last[-20:], f"{deed.__name__} {deed()}"]
            QCoreApplication.processEvents()
            self.tally.deeds += 1
            self.tally.pages.add(self.kiosk.window.reception.shown)
            self._check()
        return self.tally

    def rattle(self, events: int) -> None:
        """Letters and keys, as fast as the window takes them, until so many events have reached it in all."""
        while self.tally.events < events:
            self._letter()
            self._key()
            QCoreApplication.processEvents()
            self._check()

    def _check(self) -> None:
        """It stands, as large as it was, and after a wipe nothing of anybody is left in it."""
        assert self._window.isVisible(), self._last
        assert (self._window.size().toTuple(), self._window.windowState()) == ((1920, 1080), self._state), self._last
        if self._wiped:
            self._wiped = False
            self.tally.wipes += 1
            texts = every_text(self.kiosk.window)
            left = [text for text in texts if any(mark in text for mark in (*MARKS, *self._codes))]
            assert left == [], (left, self._last)
            assert [text for text in texts if STORED in text] == [], self._last
            self._codes.clear()

    def _forgotten(self) -> None:
        self._wiped = True

    def _remember(self) -> None:
        view = self.kiosk.window.flows.check_in
        self._codes |= {str(view.property(name)) for name in ("badge", "passCode")} - {""}

    def _point(self) -> QPoint:
        return QPoint(self._chance.randrange(1920), self._chance.randrange(1080))

    def _control(self) -> str:
        """What a screen reader would find."""
        offset = self._window.mapToGlobal(QPoint(0, 0))
        found = [(name, node.rect().center() - offset) for name, node in self.kiosk.hand._controls() if name]
        name, point = self._chance.choice(found)
        self.kiosk.hand.tap(point)
        return name

    def _anywhere(self) -> str:
        self.kiosk.hand.tap(point := self._point())
        return str(point.toTuple())

    def _letter(self) -> str:
        self.kiosk.hand.keys(self._chance.choice(MARKS + "0123456789+"), 60)
        return ""

    def _key(self) -> str:
        key, held = self._chance.choice(KEYS), self._chance.choice([NONE, NONE, *HELD])
        QTest.keyClick(self._window, key, held)
        return f"{key.name} {held}"

    def _drag(self) -> str:
        """Also from and beyond the edges."""
        start, end = self._point(), self._chance.choice([self._point(), QPoint(-5, 500), QPoint(1930, 1090)])
        QTest.touchEvent(self._window, self._glass).press(0, start, self._window).commit()
        for step in range(1, 6):
            at = start + (end - start) * step / 5
            QTest.touchEvent(self._window, self._glass).move(0, at, self._window).commit()
        QTest.touchEvent(self._window, self._glass).release(0, end, self._window).commit()
        return f"{start.toTuple()} {end.toTuple()}"

    def _fingers(self) -> str:
        """Two pinch, three swipe."""
        points = [self._point() for _ in range(self._chance.choice([2, 3]))]
        for what in ("press", "move", "release"):
            event = QTest.touchEvent(self._window, self._glass)
            for finger, point in enumerate(points):
                getattr(event, what)(finger, point + QPoint(0, 90 * (what != "press")), self._window)
            event.commit()
        return str(len(points))

    def _press_long(self) -> str:
        point = self._point()
        QTest.touchEvent(self._window, self._glass).press(0, point, self._window).commit()
        self.kiosk.hand.rest(900)
        QTest.touchEvent(self._window, self._glass).release(0, point, self._window).commit()
        return str(point.toTuple())

    def _mouse(self) -> str:
        at = self._point()
        button = self._chance.choice(
            [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
        )
        QTest.mouseClick(self._window, button, NONE, at)
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)
        QCoreApplication.sendEvent(self._window, menu)
        return str(button)

    def _wheel(self) -> str:
        held = self._chance.choice([NONE, Qt.KeyboardModifier.ControlModifier])
        turn = QPoint(0, self._chance.choice([-120, 120]))
        QTest.wheelEvent(self._window, QPointF(self._point()), turn, stateKey=held)
        return ""

    def _hostile(self) -> str:
        """All at once, as an input method or a paste gives it, into whatever has the focus."""
        text = self._chance.choice(HOSTILE)
        event = QInputMethodEvent()
        event.setCommitString(self._chance.choice(MARKS) + text)
        if self._window.activeFocusItem() is not None:
            QCoreApplication.sendEvent(self._window.activeFocusItem(), event)
        return ascii(text[:20])

    def _scan(self) -> str:
        self.kiosk.scan(code := self._chance.choice(["https://example.com", "P" + MARKS * 3, "1234567890128"]))
        return code

    def _ask_to_close(self) -> str:
        QCoreApplication.sendEvent(self._window, QCloseEvent())
        return ""

    def walk_away(self) -> str:
        """Nobody is there until the first page is."""
        self.kiosk.hand.wait(lambda: self.kiosk.window.reception.shown in {"Welcome", "Shut"}, "the first page")
        return ""

    def arrive(self) -> str:
        """A whole visit, so that there is something to forget."""
        self.walk_away()
        self.kiosk.window.reception.home()
        self._check()
        with suppress(NotThere):  # on a busy machine the idle clock, here fifty times as fast, may come before
            self.kiosk.form(
                f"{self._chance.choice(MARKS)} {self._chance.choice(['Åse', 'O’Brien', '<b>Ola</b>'])}", TRACING
            )
            self.kiosk.hand.touch("Ferdig")
            self.kiosk.hand.wait(lambda: self.kiosk.window.reception.shown != "CheckIn", "the receipt")
            self.tally.arrivals += 1
        return ""


def main(deeds: int, folder: Path) -> None:
    """Full screen on a screen of 1920 × 1080, in eight rounds; after each it is measured."""
    screens = {"screens": [{"name": "glass", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}]}
    (folder / "screens.json").write_text(json.dumps(screens), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screens.json'}"
    application = make_application()
    office = make_office(folder)
    check_in(office.location, guest(STORED), NOW)
    office.location.close()
    kiosk = Kiosk(Place(None, office.location.home, lambda: office.keyring), second=20)
    kiosk.window.show()
    monkey = Monkey(kiosk, SEED)
    rounds = [measure(kiosk)]
    for part in range(1, ROUNDS + 1):
        monkey.play(deeds * part // ROUNDS - monkey.tally.deeds)
        monkey.rattle(10 * deeds * part // ROUNDS)
        rounds.append(measure(kiosk))
        (folder / "rounds.json").write_text(json.dumps(rounds), encoding="utf-8")  # for whoever cannot wait
    print(json.dumps({**asdict(monkey.tally), "pages": sorted(monkey.tally.pages), "rounds": rounds}))
    kiosk.close()
    del application


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
