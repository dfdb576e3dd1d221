"""The guided tour: the real window is touched through its whole job, and leaves a picture of each page and the PDF."""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.codes import bare
from ui.hand import Hand
from ui.window import KioskWindow

SIZE = (1920, 1080)
LONGEST = 180  # seconds until the watchdog ends a tour that hangs
AT_REST = 600  # ms until a page has scrolled, and a button waits no more
MOST_STEPS = 6
VISITOR, PHONE = "Åse Bråten", "+47 912 34 567"
AS_A_SCANNER = 5  # ms from key to key


def walk(window: KioskWindow, folder: Path) -> int:
    """Walk through every page; 0 when all of them are in `folder`."""
    watchdog = threading.Timer(LONGEST, _give_up)
    watchdog.daemon = True
    watchdog.start()
    folder.mkdir(parents=True, exist_ok=True)
    window.show(*SIZE)
    tour = _Tour(window, folder)
    tour.visitor_comes()
    tour.visitor_sees_her_data()
    tour.visitor_goes()
    tour.staff_reports()
    tour.other_looks()
    window.close()
    watchdog.cancel()
    for name in tour.left:
        print(folder / name)
    return 0


class _Tour:
    def __init__(self, window: KioskWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._hand = Hand(window.window)
        self._exit = self._pass = ""
        self.left: list[str] = []

    def visitor_comes(self) -> None:
        hand = self._hand
        self._picture("Welcome", "Welcome.", "welcome")
        hand.touch(_say("Footer", "Privacy"))
        hand.wait(lambda: self._window.flows.notice.has_text, "the notice")
        self._picture("NoticeSheet", "Privacy", "privacy")
        hand.touch(_say("NoticeSheet", "Back"))
        hand.touch(_say("Welcome", "I am arriving"))
        hand.fill(_say("VisitorFields", "Full name"), VISITOR)
        hand.fill(_say("VisitorFields", "Company"), "Fjordkraft AS")
        hand.fill(_say("VisitorFields", "Mobile number"), PHONE)
        self._picture("ArrivalForm", "Who are you?", "details")
        agree = _days("Purposes", "I agree that my visit is kept for %n day(s) for contact tracing.", self._window)
        self._go_on_to(agree)
        hand.touch(agree)
        hand.touch(_say("Purposes", "My name may stand on the roll call while I am in the building."))
        self._picture("ArrivalPage", "Done", "purposes")
        if not hand.sees(_say("ArrivalPage", "Done")):  # another language may have another number of steps
            self._go_on_to(_say("ArrivalPage", "Done"))
        hand.touch(_say("ArrivalPage", "Done"))
        self._picture("Done", "Finished", "done")
        self._exit = self._window.flows.check_in.receipt_exit
        self._pass = bare(str(self._window.flows.check_in.property("passCode")))
        hand.touch(_say("Done", "Finished"))

    def visitor_sees_her_data(self) -> None:
        hand = self._hand
        hand.touch(_say("Footer", "My data"))
        self._picture("PassCode", "My data", "my-data")
        hand.keys(self._pass + "\n", AS_A_SCANNER)
        self._picture("PassCheck", "Is it you?", "is-it-you")
        for digit in PHONE.replace(" ", "")[-4:]:
            hand.touch(digit)
        self._picture("MyOverview", "This is stored of your visit", "what-is-stored")
        hand.touch(_say("MyOverview", "Take it with me"))
        self._picture("MyTake", "Take it with me", "take-along")
        hand.touch(_say("MyTake", "Back"))
        hand.touch(_say("MyOverview", "Finished"))

    def _go_on_to(self, wanted: str) -> None:
        """As often as the form asks: it comes on one page or in three steps, and what is below is shown first."""
        hand, further = self._hand, _say("ArrivalPage", "Next")
        for _ in range(MOST_STEPS):
            hand.touch(further)
            hand.rest(AT_REST)
            if hand.sees(wanted):
                break
        hand.wait(lambda: hand.sees(wanted) and not QGuiApplication.inputMethod().isVisible(), wanted)

    def visitor_goes(self) -> None:
        hand = self._hand
        hand.touch(_say("Welcome", "I am leaving"))
        for digit in self._exit[:2]:
            hand.touch(digit)
        self._picture("Leaving", "Are you leaving?", "leaving")
        for digit in self._exit[2:]:
            hand.touch(digit)
        self._picture("Gone", "Thank you.", "gone")
        hand.touch(_say("Gone", "Finished"))

    def staff_reports(self) -> None:
        hand = self._hand
        hand.touch(_say("Footer", "Reception"))
        hand.fill(_say("Unlock", "Passphrase"), self._window.place.demo)
        self._picture("Unlock", "Unlock", "unlock")
        hand.touch(_say("Unlock", "Unlock"))
        self._picture(
            "DeskHome", "No name is shown until you choose something. What you open is noted in the log.", "desk"
        )
        hand.touch(_say("LastDays", "Last days"))
        hand.touch(_say("WhyForm", "Contact tracing"))
        self._picture("WhyForm", "Why do you need the names?", "why")
        hand.fill(_say("WhyForm", "Case number (if there is one)"), "2026/114")
        hand.press(Qt.Key.Key_Return)  # the keyboard goes
        hand.wait(lambda: not QGuiApplication.inputMethod().isVisible(), "no keyboard")
        hand.touch(_say("DeskWhy", "Show the names"))
        self._picture("LastDays", "Print", "last-days")
        self._report()
        hand.touch(_say("Desk", "Lock"))

    def other_looks(self) -> None:
        hand = self._hand
        hand.wait(lambda: hand.sees(_say("Welcome", "I am arriving")), "welcome")
        hand.touch(_say("Header", "High contrast"))
        hand.touch(_say("Header", "Larger text"))
        self._picture("Welcome", "Welcome.", "high-contrast-larger")

    def _report(self) -> None:
        """The same bytes that the printer gets."""
        done: list[bytes] = []
        view = self._window.reception.staff.opened("LastDays")
        view.drawn.connect(done.append)
        view.draw()
        self._hand.wait(lambda: bool(done), "the report")
        (self._folder / "report.pdf").write_bytes(done[0])
        self.left.append("report.pdf")

    def _picture(self, context: str, source: str, name: str) -> None:
        """The page on the glass now, in the location's own language and in English."""
        language = self._window.flows.language
        number = len({left[:2] for left in self.left if left.endswith(".png")}) + 1
        for code in dict.fromkeys((language.spoken[0], "en")):
            language.choose(code)
            self._hand.wait(lambda: self._hand.sees(_say(context, source)), source)
            self._hand.rest(AT_REST)
            picture = f"{number:02}-{name}.png" if code == language.spoken[0] else f"{number:02}-{name}.{code}.png"
            self._window.window.grabWindow().save(str(self._folder / picture))
            self.left.append(picture)
        language.reset()
        self._hand.rest(AT_REST)  # until the page is laid out in it


def _say(context: str, source: str) -> str:
    """What stands on the glass in the language of now."""
    return QCoreApplication.translate(context, source)


def _days(context: str, source: str, window: KioskWindow) -> str:
    return QCoreApplication.translate(context, source, None, window.place.settings().site.retention)


def _give_up() -> None:
    print("The tour took too long.", file=sys.stderr)
    os._exit(70)
