"""The one window: flows, engine and guard put together; the store is opened once the first frame is on the glass."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.domain.errors import Environment, Problem, Refused
from kiosk.settings import RESOURCES, Settings
from ui.away import Away
from ui.card import CardView
from ui.check_in import CheckInView
from ui.check_out import CheckOutView
from ui.flows import Flows
from ui.for_staff import expect_staff
from ui.garbage import Garbage
from ui.glass import Glass
from ui.guard import Guard
from ui.hosts import HostsView
from ui.idle import Idle
from ui.language import Language
from ui.letters import load_more_fonts
from ui.notice import NoticeView
from ui.pace import Pace
from ui.place import Place
from ui.problem import Fine, attempt
from ui.reception import Reception
from ui.scanner import Scanner
from ui.setup import SetupView
from ui.speech import Speech
from ui.unlock import UnlockView
from ui.upkeep import Upkeep
from ui.worker import Lane, Worker

UI = Path(__file__).resolve().parent
ASK_AGAIN = 5_000  # milliseconds

_log = logging.getLogger(__name__)


class KioskWindow(QObject):
    """The window of one location; `second` is the length of the idle clock's second in milliseconds.

    A `neutral` one opens nothing and only says whom to ask: whatever makes the others crash is not touched. One that
    stands `alone` has the staff's pages only, and may be closed, moved and minimised like any other window.
    """

    opened = Signal()

    def __init__(
        self,
        place: Place,
        clock: Callable[[], datetime],
        second: int = 1000,
        *,
        neutral: bool = False,
        alone: bool = False,
    ) -> None:
        super().__init__()
        self.garbage = Garbage(lambda: self.reception.shown != "Desk")  # before there is another thread
        self.place, self._neutral, self._alone = place, neutral, alone
        self._seen = self._store_expected = False
        self.worker, self.aside = Worker(), Lane("paper")
        self.camera: Any = None  # naming its type would import it
        self._clock, self._pace = clock, Pace()
        self.flows = self._make_flows(clock, second)
        self.reception = Reception(self.flows, self._make_own, self._make_desk, alone=alone)
        self.upkeep = Upkeep(self.worker, clock)
        self._begin()
        self.engine = QQmlApplicationEngine()
        self.window = self._load()
        closable = alone or place.demo != ""
        self.guard = Guard(self.window, closable=closable)
        self.guard.touched.connect(self.flows.idle.touched)
        self.guard.steered.connect(self.flows.glass.steer)
        self.reception.pageChanged.connect(self.guard.turn)
        self.scanner = Scanner(self.window)  # sees a key first; what it gives on passes the guard
        self.scanner.scanned.connect(self.reception.scan)
        self.away = Away(self.window, place.machine.elapsed, closable=closable, among_others=alone)
        self.away.left.connect(self.reception.lock)
        self.away.slept.connect(self.reception.forget)
        self.flows.setup.placed.connect(self._place)
        self.flows.setup.finished.connect(self._ready)
        self.flows.language.changed.connect(self.engine.retranslate)
        self.opened.connect(self.flows.notice.read)
        self.window.frameSwapped.connect(self._first_frame, Qt.ConnectionType.QueuedConnection)

    def show(self, width: int = 0, height: int = 0) -> None:
        """Full screen; with a size, a window of that size (tests, the tour)."""
        if width and height:
            self.window.resize(width, height)
            self.window.show()
        else:
            self.window.setGeometry(self.window.screen().geometry())  # without a window manager nothing resizes it
            self.window.showFullScreen()
        self.window.requestActivate()  # nor gives it the keyboard

    @property
    def theme(self) -> QObject:
        """The tokens of the look."""
        found = self.engine.singletonInstance("Innom", "Theme")
        if not isinstance(found, QObject):
            raise TypeError("Theme is no object")
        return found

    def close(self) -> None:
        """Lock, close the store, end the threads, and delete the engine before the application goes."""
        self.reception.home()
        if self.camera is not None:
            self.camera.stop()
        if self.reception.staff is not None:
            self.reception.staff.end()
        self.worker.stop()
        self.aside.stop()
        self.window.hide()
        for each in (self.guard, self.scanner):
            self.window.removeEventFilter(each)
        delete(self.engine)
        self.flows.language.silence()
        self.garbage.stop()

    def _make_flows(self, clock: Callable[[], datetime], second: int) -> Flows:
        worker, language = self.worker, Language(RESOURCES / "i18n")
        return Flows(
            language=language,
            idle=Idle(second),
            glass=Glass(),
            speech=Speech(language),
            check_in=CheckInView(worker, language, clock, self._pace),
            check_out=CheckOutView(worker, language, clock),
            unlock=UnlockView(worker, language, clock),
            setup=SetupView(worker, language, clock, self.place),
            notice=NoticeView(worker, language, clock),
            hosts=HostsView(worker),
            card=CardView(worker, language),
        )

    def _make_own(self) -> Any:
        """What a visitor's pass opens, once somebody wants to see it."""
        from ui.my_data import MyDataView

        view = MyDataView(self.worker, self.aside, self.flows.language, self._clock, self.place, self._pace)
        view.turned.connect(self.guard.turn)
        return view

    def _make_desk(self) -> Any:
        """The staff's pages, once somebody unlocks: nothing of them is imported before."""
        from ui.alerts import AlertsView
        from ui.desk.desk import DeskView
        from ui.desk.printing import Printing
        from ui.desk.section import Tools
        from ui.refusal import Refusal

        language = self.flows.language
        printing = Printing(self.worker, self.aside, Refusal(language), self._clock)
        hosts, notice = self.flows.hosts, self.flows.notice
        tools = Tools(self.worker, self.aside, language, self._clock, self.place, printing, hosts, notice, self._alone)
        alerts = AlertsView(self.worker, language, self._clock)
        alerts.confirmed.connect(self.upkeep.run)
        return DeskView(tools, alerts)

    def _begin(self) -> None:
        """The first page needs the settings only."""
        outcome = attempt(self.place.settings)
        if isinstance(outcome, Fine):
            known = self.place.is_set_up or not self.place.is_example
            self._place(outcome.value if known else unnamed(outcome.value))
            self._store_expected = self.place.is_set_up
            self._show_first()
        else:
            self.reception.shut(outcome)
        if self._neutral:
            self._store_expected = False
            self.reception.shut(Environment("crashed_often"))
        for turned in (self.opened, self.reception.pageChanged):
            turned.connect(lambda: expect_staff(self.reception.shown, self.aside, self.engine))

    def _show_first(self) -> None:
        if self._store_expected:
            self.reception.go("Welcome")
        elif self._alone:
            self.reception.shut(Environment("store_missing"))
        else:
            self.reception.go("Setup")

    def _load(self) -> QQuickWindow:
        self.engine.addImportPath(str(UI))
        self.engine.addImportPath(str(UI / "keyboard"))
        self.engine.setInitialProperties({"reception": self.reception})
        self.engine.loadFromModule("Innom", "Main")
        window = self.engine.rootObjects()[0]
        if not isinstance(window, QQuickWindow):
            raise TypeError(f"Main.qml is no window: {type(window)}")
        return window

    @Slot(object)
    def _place(self, settings: Settings) -> None:
        self.flows.language.offer(settings.languages, settings.site.zone)
        self.flows.hosts.place(settings)
        self.flows.glass.place(settings.screen_width_mm, settings.screen_reduced_motion)
        self.reception.place(settings.site, self.place.demo)

    @Slot()
    def _first_frame(self) -> None:
        if self._seen:
            return
        self._seen = True
        self.window.frameSwapped.disconnect(self._first_frame)
        if self._neutral:
            return
        load_more_fonts()
        self.reception.wake()
        QTimer.singleShot(0, self, self.flows.speech.open)
        if not self._store_expected:
            return

        def opener() -> Any:
            from kiosk.ops.location import open_location

            place = self.place
            return open_location(place.signed_settings(), place.home, place.keyring(), place.machine)

        self.worker.open(opener, lambda _: self._ask_who(), self._shut)

    def _ask_who(self) -> None:
        def who_is_there(location: Any) -> tuple[bool, bool]:
            from kiosk.ops.unlock import several_people

            return location.has_staff(), several_people(location)

        self.worker.do(who_is_there, self._found, self._ask_again)

    def _ask_again(self, problem: Problem) -> None:
        """The store is open, so what is due goes; the rest waits for an answer."""
        _log.warning("not_ready", extra={"facts": {"code": problem.code}})
        self.upkeep.start(self.place.settings().site.zone)
        QTimer.singleShot(ASK_AGAIN, self, self._ask_who)

    def _found(self, answer: tuple[bool, bool]) -> None:
        has_staff, several = answer
        self.flows.unlock.ask_short_name(several)
        if has_staff:
            self._ready()
        elif self._alone:
            self._shut(Refused("set_up_first"))
        else:
            self.reception.go("Setup")
            self.opened.emit()

    @Slot()
    def _ready(self) -> None:
        settings = self.place.settings()
        self.upkeep.start(settings.site.zone)
        if settings.camera and self.camera is None and not self._alone:
            self.open_camera()
        self.opened.emit()

    def open_camera(self, *find: Any) -> None:
        """The extra, where it is wanted; whatever it lacks, staff are told and everything else goes on."""
        try:
            from ui.camera import Camera
        except ImportError:
            self._alert("camera_missing")
            return
        self.camera = Camera(*find)
        self.camera.scanned.connect(self.reception.scan)
        self.camera.told.connect(self.reception.tell)
        self.camera.ailing.connect(self._alert)
        self.camera.well.connect(lambda: self.reception.use_camera(True))
        self.reception.use_camera(True)
        for moved in (self.reception.pageChanged, self.flows.card.changed):
            moved.connect(lambda: self.camera.watch(self.reception.awaits_code))

    @Slot(str)
    def _alert(self, code: str) -> None:
        now = self._clock()

        def work(location: Any) -> None:
            from kiosk.ops.alerts import alert

            alert(location, code, now)

        self.reception.use_camera(False)
        self.worker.do(work, lambda _: None, lambda _: None)

    def _shut(self, problem: Problem) -> None:
        self.reception.shut(problem)
        self.opened.emit()


def unnamed(example: Settings) -> Settings:
    """The example's settings without its name: nobody is welcomed to a place that is not theirs."""
    return replace(example, site=replace(example.site, name="Innom"))
