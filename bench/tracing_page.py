"""The page Tracing over 20,000 visits on the real window (offscreen, drawn in software): from a touch on its stepper to
the frame with the new answer, thousands of contacts, the slowest twentieth, against the answer alone, without its
words and its drawing."""

import os
from datetime import timedelta
from random import Random
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import Qt

from bench.measure import PASSPHRASE, QUICK, p95, tell
from bench.window import opened_window
from kiosk.domain.retention import day_of
from kiosk.domain.visit import Arrival, Closed, Departure, Purpose, Visit
from kiosk.domain.visitor import Visitor
from kiosk.ops.audit import AuditEntry
from kiosk.ops.listing import Listing
from kiosk.ops.trace import Traceable, contacts_of, find_index, traceable
from kiosk.settings import Settings
from reports.last_days import Asked
from ui.app import wall_clock
from ui.desk.tracing import TracingView
from ui.desk.tracing_answer import Opened
from ui.hand import Hand
from ui.window import KioskWindow

COUNT, DAYS, ROUNDS = 20_000, 10, 25 if QUICK else 60
LIMIT = 3.0  # times the answer itself
STEPS = (15, 20, 30, 20, 15, 10)


def invented(settings: Settings) -> Traceable:
    """Two visits a person, the same in every run; of every fifth nobody saw the end."""
    chance, now, visits = Random(7), wall_clock(), []
    zone = settings.site.zone
    for number in range(COUNT):
        come = now - timedelta(days=chance.randrange(DAYS), minutes=300 + chance.randrange(9 * 60))
        gone = come + timedelta(minutes=chance.randrange(10, 240))
        person = chance.randrange(COUNT // 2)
        visitor = Visitor(f"Ola Nordmann {person}", "Fjord & Fjell", f"+47 9{person:07}", host=f"host {person % 50}")
        arrival = Arrival(visitor, frozenset({Purpose.TRACING}), 1, "nb", come)
        closed = Closed.AUTOMATIC if chance.random() < 0.2 else Closed.SELF
        visits.append(Visit(f"{number:032x}", day_of(come, zone), arrival, Departure(gone, closed)))
    visits.sort(key=lambda visit: visit.arrival.arrived_at if visit.arrival else now)
    days = [visit.day for visit in visits]
    return traceable(Listing(tuple(visits), min(days), max(days), AuditEntry(1, b"", "tracing", "")), zone, now)


def opened_page(window: KioskWindow, hand: Hand) -> tuple[TracingView, Traceable]:
    """The page with an answer on the glass."""
    window.flows.unlock.submit("", PASSPHRASE)
    hand.wait(lambda: window.reception.shown == "Desk", "the staff's pages")
    desk = window.reception.staff
    desk.turn("Tracing")
    desk.give("tracing", "", "")
    view: TracingView = desk.opened("Tracing")
    hand.wait(lambda: view.at_rest, "the page")
    settings = window.place.settings()
    seen = invented(settings)
    view.read(Opened(seen, Asked("Kari Bench", wall_clock()), settings, {}))
    hand.wait(lambda: view.at_rest, "the persons")
    view.choose(next(iter(seen.seen)))
    hand.wait(lambda: view.at_rest and view.shown_answer is not None, "the answer")
    hand.rest(500)
    return view, seen


def framed(window: KioskWindow, hand: Hand, view: TracingView, minutes: int) -> float:
    """Milliseconds from the touch to the frame after the answer."""
    seen: list[float] = []

    def swapped() -> None:
        if view.shown_answer and view.shown_answer.question.minutes == minutes:
            seen.append(perf_counter())

    window.window.frameSwapped.connect(swapped, Qt.ConnectionType.DirectConnection)
    begin = perf_counter()
    view.together(minutes)
    hand.wait(lambda: view.at_rest, "the answer")
    window.window.update()
    hand.wait(lambda: bool(seen), "a frame")
    window.window.frameSwapped.disconnect()
    return 1000 * (seen[0] - begin)


def bare(seen: Traceable, minutes: int) -> float:
    """Milliseconds of the answer alone."""
    begin = perf_counter()
    contacts_of(seen, find_index(seen, visit_id=next(iter(seen.seen))), minutes)
    return 1000 * (perf_counter() - begin)


def main() -> None:
    """One line."""
    with opened_window() as (window, hand):
        view, seen = opened_page(window, hand)
        times = [framed(window, hand, view, STEPS[place % len(STEPS)]) for place in range(1, ROUNDS)]
        alone = median(bare(seen, STEPS[place % len(STEPS)]) for place in range(1, 20))
        tell("a touch on the stepper, to the frame with its answer", p95(times[5:]), alone, LIMIT)


if __name__ == "__main__":
    main()
