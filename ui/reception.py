"""What every page knows: the location, which page is shown, and when all is wiped for the next visitor."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.errors import Problem
from kiosk.domain.purpose import Purpose
from kiosk.domain.site import Site
from ui.card import CardView
from ui.check_out import CheckOutView
from ui.flows import Flows
from ui.glass import Glass
from ui.hosts import HostsView
from ui.idle import PATIENCE, Idle
from ui.language import Language
from ui.notice import NoticeView
from ui.pages import ALONE, ARRIVING, OWN, STAFF, VIEWS, VISITORS, WAITS
from ui.refusal import Refusal
from ui.speech import Speech

QML_IMPORT_NAME = "Innom"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Reception(QObject):
    """The flows and the page shown; a visitor's pages are made anew each time."""

    placed = Signal()
    pageChanged = Signal()  # noqa: N815  # QML's own spelling
    wiped = Signal()

    def __init__(
        self, flows: Flows, make_own: Callable[[], Any], make_desk: Callable[[], Any], *, alone: bool = False
    ) -> None:
        """`alone`: the staff's pages and nothing else; what a visitor's page is there is the lock."""
        super().__init__()
        self._flows = flows
        self._alone, self._first = alone, "Unlock" if alone else "Welcome"
        self._waits = WAITS | ({"Unlock": (PATIENCE, 0)} if alone else {})
        self._make_own, self._make_desk = make_own, make_desk
        self._own: Any = None  # naming their types would import them
        self._desk: Any = None
        self._site: Site | None = None
        self._page = self._first
        self._demo = ""
        self._awake = self._camera = False
        self._refusal = Refusal(flows.language)
        flows.idle.expired.connect(self.home)
        flows.check_in.saved.connect(lambda: self.go("Done"))
        flows.check_in.registered.connect(flows.card.keep)
        flows.card.filled.connect(self._filled)
        flows.card.unread.connect(self._card_unread)
        flows.check_out.left.connect(lambda: self.go("Gone"))
        flows.check_out.refused.connect(self._say_refusal)
        flows.unlock.unlocked.connect(self._enter_staff)
        flows.setup.finished.connect(self.home)
        self.wiped.connect(flows.notice.read)

    def place(self, site: Site, demo: str) -> None:
        """The location this window stands at; `demo` is the invented passphrase, shown on every page."""
        self._site, self._demo = site, demo
        self.placed.emit()

    def wake(self) -> None:
        """The first frame is on the glass: what costs time may be loaded now."""
        self._awake = True
        self.placed.emit()

    @property
    def shown(self) -> str:
        """The page."""
        return self._page

    @property
    def own(self) -> Any:
        """What a visitor's pass opens (ui.my_data.MyDataView): made when somebody first wants to see it, then kept."""
        if self._own is None:
            self._own = self._make_own()
            self._own.setParent(self)
            self._own.opened.connect(lambda: self.go("MyData"))
            self._own.ended.connect(lambda: self.go("MyEnd"))
        return self._own

    @property
    def staff(self) -> Any:
        """The staff's pages (ui.desk.desk.DeskView), None before somebody unlocked for the first time."""
        return self._desk

    def use_camera(self, works: bool) -> None:
        """Whether a code may be held up to a camera."""
        self._camera = works
        self.placed.emit()

    @property
    def awaits_code(self) -> bool:
        """Whether the camera looks."""
        return self._page in {"Leaving", "MyPass"} or (self._page == "CheckIn" and self._flows.card.is_held_up)

    @property
    def is_awake(self) -> bool:
        """Whether the first frame was seen."""
        return self._awake

    def shut(self, problem: Problem) -> None:
        """Nothing works without the store: say so, and what to do."""
        self._refusal.show(problem)
        self.go("Shut")

    @Slot(str)
    def go(self, page: str) -> None:
        """Show this page, made anew."""
        if (page in STAFF and not self._flows.unlock.open_to_staff) or (self._alone and page not in ALONE):
            page = "Unlock"
        if self._own is not None and (page not in OWN or page == "MyPass"):
            self._own.reset()
        self._page = page
        if page in self._waits:
            self._flows.idle.watch(*self._waits[page])
        else:
            self._flows.idle.rest()
        self._flows.speech.allow(page in VISITORS | OWN)
        self.pageChanged.emit()

    @Slot()
    def back(self) -> None:
        """One step back from a page that has one, and no further than the first page."""
        within = {"MyData": self._own, "Desk": self._desk}.get(self._page)
        if within is not None and within.turn_back():
            return
        if self._page in WAITS and self._page != self._first:
            self.home()

    @Slot()
    def home(self) -> None:
        """Lock, forget the visitor, speak the location's language, show the first page."""
        flows = self._flows
        if self._desk is not None:
            self._desk.close()
        flows.unlock.lock()
        flows.check_in.reset()
        flows.check_out.reset()
        flows.hosts.reset()
        flows.card.reset()
        if self._own is not None:
            self._own.reset()
        flows.language.reset()
        self.wiped.emit()
        self.go(self._first)

    @Slot(str)
    def scan(self, text: str) -> None:
        """What a scanner typed: a departure or a visitor's own card; on the staff's what the section makes of it."""
        from kiosk.domain.codes import scanned_kind

        if self._page == "MyPass":
            self.own.scan(text)
        if self._page == "Desk":
            self._desk.scan(text)
        if self._page not in VISITORS or self._flows.check_in.is_busy:
            return
        if self._page in ARRIVING and scanned_kind(text) == "R":
            if self._page == "Gone":
                self.home()
            self._flows.card.scan(text)
        else:
            self._flows.check_out.scan(text)

    @Slot(str)
    def tell(self, code: str) -> None:
        """What the camera asks for, on the page that wants a code."""
        (self.own if self._page == "MyPass" else self._flows.check_out).tell(code)

    @Slot()
    def lock(self) -> None:
        """Nobody sits here any more: what staff or a visitor opened is closed, and a passphrase half typed is wiped."""
        if self._flows.unlock.open_to_staff or self._page == "Unlock" or self._page in OWN:
            self.home()

    @Slot()
    def forget(self) -> None:
        """The machine slept: whoever was here is gone. A set-up in progress stays."""
        if self._page in WAITS:
            self.home()

    @Slot()
    def _filled(self) -> None:
        """The form begins anew: what stands there may be of somebody else, what she agreed to above all."""
        flows = self._flows
        if self._page in {"Welcome", "CheckIn"} and not flows.check_in.is_busy:
            flows.check_in.reset()
            flows.hosts.reset()
            self.go("CheckIn")

    @Slot(str)
    def _card_unread(self, code: str) -> None:
        """On the form, which she then fills in herself."""
        if self._page == "Welcome":
            self.go("CheckIn")
        self._flows.check_out.tell(code)

    @Slot()
    def _say_refusal(self) -> None:
        """Where nothing was begun, the page for going says why; elsewhere Main does, above the page."""
        if self._page in {"Welcome", "Gone"}:
            self.go("Leaving")

    @Slot()
    def _enter_staff(self) -> None:
        """The staff's pages are made when somebody first comes to them, and stay, empty while nobody is there."""
        if self._desk is None:
            self._desk = self._make_desk()
            self._desk.setParent(self)
        self._desk.enter(self._flows.unlock.who)
        self.go("Desk")

    def _serves(self, purpose: Purpose) -> bool:
        return self._site is not None and purpose in self._site.purposes

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(QObject, notify=pageChanged)
    def view(self) -> Any:
        """What the page shown works with; None where it needs nothing but the reception."""
        if self._page in OWN:
            return self.own
        return self._desk if self._page in STAFF else getattr(self._flows, VIEWS.get(self._page, ""), None)

    @Property(str, notify=placed)
    def siteName(self) -> str:  # noqa: N802
        return self._site.name if self._site else ""

    @Property(int, notify=placed)
    def retention(self) -> int:
        return self._site.retention if self._site else 0

    @Property(str, notify=placed)
    def demo(self) -> str:
        return self._demo

    @Property(bool, constant=True)
    def alone(self) -> bool:
        return self._alone

    @Property(bool, notify=placed)
    def camera(self) -> bool:
        return self._camera

    @Property(bool, notify=placed)
    def awake(self) -> bool:
        return self._awake

    @Property(bool, notify=placed)
    def tracing(self) -> bool:
        return self._serves(Purpose.TRACING)

    @Property(bool, notify=placed)
    def rollCall(self) -> bool:  # noqa: N802
        return self._serves(Purpose.ROLL_CALL)

    @Property(Refusal, constant=True)
    def refusal(self) -> Refusal:
        return self._refusal

    @Property(Language, constant=True)
    def language(self) -> Language:
        return self._flows.language

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        return self._flows.idle

    @Property(Glass, constant=True)
    def glass(self) -> Glass:
        return self._flows.glass

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        return self._flows.speech

    @Property(CheckOutView, constant=True)
    def checkOut(self) -> CheckOutView:  # noqa: N802
        return self._flows.check_out

    @Property(NoticeView, constant=True)
    def notice(self) -> NoticeView:
        return self._flows.notice

    @Property(HostsView, constant=True)
    def hosts(self) -> HostsView:
        return self._flows.hosts

    @Property(CardView, constant=True)
    def card(self) -> CardView:
        return self._flows.card
