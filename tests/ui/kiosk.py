"""One opened window and what tests say to it again and again."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from tests.support.location import NOW, PASSPHRASE
from ui.desk.desk import DeskView
from ui.hand import Hand
from ui.place import Place
from ui.window import KioskWindow

TRACING = "Jeg samtykker til at besøket lagres i 10 dager for smittesporing."
ROLL_CALL = "Navnet mitt kan stå på oppropslisten mens jeg er i bygget."


class Kiosk:
    """The window of a place at a moment that tests may move; `short` is who unlocks where there are several."""

    short = ""

    def __init__(self, place: Place, second: int = 1000, now: datetime = NOW, *, alone: bool = False) -> None:
        self.now = now
        self.window = KioskWindow(place, self.clock, second, alone=alone)
        self.window.guard.hurry.hasty = 0  # the hand of a test is quicker than anybody's
        ready: list[bool] = []
        self.window.opened.connect(lambda: ready.append(True))
        self.window.show(1920, 1080)
        self.hand = Hand(self.window.window)
        if place.is_set_up:
            self.hand.wait(lambda: bool(ready), "the store")
        self.hand.wait(lambda: self.window.reception.is_awake, "the first frame")

    def clock(self) -> datetime:
        return self.now

    def idles(self, seconds: int) -> None:
        """So many seconds go by on the idle clock at once, and nobody touches anything."""
        idle = self.window.flows.idle
        for _ in range(seconds):
            if idle._timer.isActive():
                idle._tick()

    def close(self) -> None:
        self.window.close()

    def form(self, name: str, *purposes: str, phone: str = "+47 912 34 567") -> None:
        """Touch "I am arriving", type, and tick; the keyboard is gone afterwards."""
        self.hand.touch("Jeg kommer")
        self.hand.fill("Fullt navn", name)
        self.hand.fill("Mobilnummer", phone)
        self.hand.touch("Neste")
        if self.hand.sees("Steg 2 av 3"):  # with the line for a camera the form is in steps
            self.hand.touch("Neste")
        self.no_keyboard()
        for purpose in purposes:
            self.hand.touch(purpose)

    def arrive(self, name: str, *purposes: str) -> str:
        """A whole check-in; the exit number on the glass."""
        self.form(name, *(purposes or (TRACING, ROLL_CALL)))
        self.hand.touch("Ferdig")
        return self.exit_number()

    def exit_number(self) -> str:
        """What Done shows in large digits."""
        word = "Utgangsnummer "
        self.hand.wait(lambda: any(name.startswith(word) for name in self.hand.names()), "the exit number")
        return next(name for name in self.hand.names() if name.startswith(word)).removeprefix(word)

    def leave_by_number(self, number: str) -> None:
        """From the first page to the thank-you."""
        self.hand.touch("Jeg går")
        for digit in number:
            self.hand.touch(digit)
        self.hand.wait(lambda: self.hand.sees("Takk for besøket."), "the thank-you")

    def leave_by_scan(self, code: str) -> None:
        """Hold a badge or pass to a keyboard-wedge scanner, on any page; the thank-you is on the glass afterwards."""
        self.scan(code)
        self.hand.wait(lambda: self.hand.sees("Takk for besøket."), "the thank-you")

    def scan(self, code: str) -> None:
        """What a scanner types: five ms from key to key, and Return."""
        self.hand.keys(code + "\n", 5)

    def code(self, name: str) -> str:
        """ "badge" or "passCode" of the receipt on the glass."""
        return str(self.window.flows.check_in.property(name))

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """From the first page to the staff's, where no name is shown yet."""
        self.hand.touch("Resepsjon")
        self.hand.fill("Passordfrase", passphrase)
        self.hand.touch("Lås opp")

    @property
    def desk(self) -> DeskView:
        """The staff's pages; they are there once somebody has unlocked."""
        view = self.window.reception.staff
        assert isinstance(view, DeskView)
        return view

    def not_printed(self) -> str:
        """What is said of a paper that did not come out."""
        said = self.desk._tools.printing._refusal
        self.hand.wait(lambda: bool(said._get_sentence()), "the refusal")
        return said._get_sentence()

    def open_desk(self, key: str = "", reason: str = "tracing", case: str = "") -> Any:
        """Unlock and turn to a section without a touch; its view once it is at rest. "" where one chooses."""
        self.window.flows.unlock.submit(self.short, PASSPHRASE)
        self.hand.wait(lambda: self.window.reception.shown == "Desk", "the staff's pages")
        self.hand.wait(lambda: not self.window.reception.staff.alerts.is_busy, "the look at what waits")
        return self.turn_to(key, reason, case) if key else None

    def turn_to(self, key: str, reason: str = "tracing", case: str = "") -> Any:
        """A section of the staff's pages, opened with this reason if none was given yet, once it is at rest."""
        self.desk.turn(key)
        if self.desk.opened(key) is None:
            self.desk.give(reason, "", case)
        view = self.desk.opened(key)
        self.hand.wait(lambda: not view.is_busy, key)
        return view

    def ask_names(self) -> None:
        """From the staff's first page to the question why."""
        self.hand.touch("Siste dager")
        self.hand.wait(lambda: self.hand.sees("Hvorfor trenger du navnene?"), "the question why")

    def show_names(self, reason: str = "Smittesporing") -> None:
        """The last days, with a reason; the table is on the glass afterwards."""
        self.ask_names()
        self.hand.touch(reason)
        self.hand.touch("Vis navnene")
        self.hand.wait(lambda: self.hand.sees("Skriv ut"), "the table")

    def hide_keyboard(self) -> None:
        """Enter in the last field of a page."""
        self.hand.press(Qt.Key.Key_Return)
        self.no_keyboard()

    def tab_to(self, name: str) -> None:
        """As often as it takes; forty times is all the way round any page."""
        for _ in range(40):
            if self.hand.focused() == name:
                return
            self.hand.press(Qt.Key.Key_Tab)
        raise AssertionError(name)

    def by_key(self, name: str) -> None:
        """What a touch does, by Tab and Enter, once it is there."""
        self.hand.wait(lambda: self.hand.usable(name), name)
        self.tab_to(name)
        self.hand.press(Qt.Key.Key_Return)

    def no_keyboard(self) -> None:
        self.hand.wait(lambda: not QGuiApplication.inputMethod().isVisible(), "no keyboard")

    def begin_setup(self, name: str = "") -> None:
        """On the page of Set-up: the location's name where it is asked for, who is the first person, her passphrase."""
        if name:
            self.hand.fill("Navn på stedet", name)
            self.hand.fill_next("Kortnavnet ditt", "kari")
        else:
            self.hand.fill("Kortnavnet ditt", "kari")
        self.hand.fill_next("Fullt navn", "Kari Moe")
        self.hand.fill_next("Passordfrase", PASSPHRASE)
        self.hand.fill_next("Passordfrasen en gang til", PASSPHRASE)
        self.hide_keyboard()
        self.hand.touch("Fortsett")

    def type_sheet_back(self) -> None:
        """From the recovery sheet on the glass to the kiosk; its groups are not in sight where two are asked for."""
        groups = [name.split(": ")[1] for name in self.hand.names() if name.startswith("Gruppe ")]
        assert len(groups) == 13
        self.hand.touch("Jeg har det på papir")
        self.hand.wait(lambda: self.hand.sees("Les fra arket ditt"), "the question")
        assert not any(group in self.hand.texts() for group in groups)
        for label in [name for name in self.hand.names() if name.startswith("Gruppe ")]:
            self.hand.fill(label, groups[int(label.removeprefix("Gruppe ")) - 1].lower())
        self.hide_keyboard()
        self.hand.touch("Åpne kiosken")

    def undo(self) -> None:
        """Every way to get something back that a keyboard knows."""
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V, Qt.Key.Key_Insert):
            self.hand.press(key, Qt.KeyboardModifier.ControlModifier)
        self.hand.press(Qt.Key.Key_Menu)
        QCoreApplication.processEvents()
