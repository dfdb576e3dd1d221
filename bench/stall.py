"""How long the window's event loop stands still between two beats, a millisecond apart, while somebody unlocks, while
all days of a store of 200,000 visits are purged (with rests of 1 ms, a fiftieth of the window's own, which is harder on
it and spares half an hour), while the report of 20,000 visits is drawn, and while the same are
opened for a tracing and asked: the slowest hundredth against 16 ms, the longest against 50 ms; and at rest, which is
what the machine itself does."""

import gc
import os
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEvent

from bench.beats import beats_and_waits
from bench.measure import PASSPHRASE, QUICK, tell
from bench.stored import ANY_TIME, DAYS, SIZES
from bench.window import window_over
from kiosk.domain.retention import last_due
from kiosk.ops.location import Location
from kiosk.store import days
from ui.app import make_application, wall_clock
from ui.hand import Hand, NotThere
from ui.window import KioskWindow

ROUNDS = 3 if QUICK else 20
SLOW, LONGEST = 16.0, 50.0  # ms
TYPING = 2000  # ms
BETWEEN = 500  # ms between two looks at the purge, which would else wait for them
REST = 1  # ms between two steps of a purge
PATIENCE = 200  # times what a hand waits for


def stands(what: str, *jobs: Callable[[], None]) -> None:
    """Two rows: of all beats of these jobs the slowest hundredth, and the longest. And, for whoever reads along, how
    much of the longest the window's thread waited for a processor: on a busy machine that is the machine's."""
    gaps: list[tuple[float, float]] = []
    for job in jobs:
        pairs = pairwise(beats_and_waits(job))
        gaps += [(1000 * (after[0] - before[0]), 1000 * (after[1] - before[1])) for before, after in pairs]
    longest, waited = max(gaps)
    tell(f"the window stands still while {what}, p99", quantiles([gap for gap, _ in gaps], n=100)[-1], SLOW, 1)
    tell(f"the window stands still while {what}, longest", longest, LONGEST, 1)
    print(f"of {longest:.0f} ms it waited {waited:.0f} ms for a processor", file=sys.stderr)


def long_wait(hand: Hand, done: Callable[[], bool], what: str) -> None:
    """Until it is so, however many times a hand gives up."""
    for _ in range(PATIENCE):
        try:
            return hand.wait(done, what)
        except NotThere:
            continue
    raise TimeoutError(what)


def unlocking(window: KioskWindow, hand: Hand) -> Callable[[], None]:
    """As a person does, again and again."""
    view = window.flows.unlock
    window.reception.go("Unlock")
    hand.rest(TYPING)  # the passphrase

    def unlock() -> None:
        view.lock()
        view.submit("", PASSPHRASE)
        hand.wait(lambda: view.open_to_staff, "unlocked")

    return unlock


def printing(window: KioskWindow, hand: Hand) -> Callable[[], None]:
    """The report of the last days, opened and drawn."""
    desk = window.reception.staff
    desk.turn("LastDays")
    desk.give("tracing", "", "")
    view = desk.opened("LastDays")

    def draw() -> None:
        long_wait(hand, lambda: view.shown and not view.busy, "the last days")
        drawn: list[bytes] = []
        view.drawn.connect(drawn.append)
        view.draw()
        long_wait(hand, lambda: bool(drawn), "the report")

    return draw


def tracing(window: KioskWindow, hand: Hand) -> Callable[[], None]:
    """Contact tracing turned to, its visits opened, somebody chosen, and her contacts on the glass."""
    desk = window.reception.staff

    def trace() -> None:
        desk.turn("Tracing")
        desk.give("tracing", "", "")
        view = desk.opened("Tracing")
        long_wait(hand, lambda: view.opened and view.at_rest, "the visits")
        view.choose(next(iter(view._opened.traceable.seen)))  # noqa: SLF001  # a touch on a row of a list that scrolls
        hand.wait(lambda: view.at_rest and view.shown_answer is not None, "the answer")

    return trace


def purging(stored: int) -> None:
    """Every day of that store, once the clock has gone on."""
    ahead = [timedelta(0)]

    def clock() -> datetime:
        return wall_clock() + ahead[0]

    with window_over(stored, clock, ANY_TIME) as (window, hand):
        site = window.place.settings().site
        window.upkeep._rest.setInterval(REST)  # noqa: SLF001

        def days_left(location: Location) -> int:
            with location.reading() as connection:
                return len(days.unpurged_through(connection, last_due(clock(), site)))

        def left() -> int:
            answers: list[int] = []
            window.worker.do(days_left, answers.append, lambda _: None)
            long_wait(hand, lambda: bool(answers), "the purge")
            return answers.pop()

        def purge() -> None:
            ahead[0] = timedelta(days=DAYS + 1)
            window.upkeep.run()
            while left():
                hand.rest(BETWEEN)

        stands(f"{stored:,} visits are purged", purge)


def staff(stored: int) -> None:
    """What they do, in one window."""
    with window_over(stored) as (window, hand):
        stands("nothing is done", *[lambda: hand.rest(200)] * ROUNDS)
        unlock = unlocking(window, hand)
        stands("somebody unlocks", *[unlock] * ROUNDS)
        hand.wait(lambda: window.reception.shown == "Desk", "the staff's pages")
        stands(f"a report of {stored:,} visits is drawn", printing(window, hand))
        stands(f"{stored:,} visits are opened and traced", tracing(window, hand))


def main() -> None:
    """The purge in a window of its own: what is left of the other one is collected before."""
    application = make_application()
    _, few, many = SIZES
    staff(few)
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    purging(many)
    del application


if __name__ == "__main__":
    main()
