"""What the window's process holds (`VmRSS`, on the first page, what is free given back): after its start, after a day
of 2,000 visitors who see their receipts, and after 200,000 touches and keys; each against the moment before, once it
is warm. And how often None is referred to, which must stay: PySide6 6.12 loses one a call on Python 3.11.

Warm is a window that has shown each page which a touch leads to, its keyboard and its languages: what they need is
loaded once (for the page Unlock alone 120 modules, 18 MB and 4,000 references to None) and counts as no growth.
"""

import ctypes
import gc
import os
import sys
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QPoint

from bench.measure import QUICK, held, plot, tell
from bench.window import opened_window
from ui.hand import Hand
from ui.window import KioskWindow

VISITORS, EVENTS = (40, 1_000) if QUICK else (2_000, 200_000)
WARM, WARMING = (20, 2_000) if QUICK else (20, 20_000)  # visitors, then touches and keys
PAGES = ("Leaving", "Privacy", "MyPass", "Unlock", "CheckIn")  # from the first page; "I am arriving" in its field
BUNCH, PARTS = 50, 10
MOST, FLAT, NONE = 250.0, 1.1, 1.02  # MB; times what it was before; None is referred to some 30,000 times
FORM = {"name": "Ingrid Ødegård", "phone": "+47 912 34 567", "adults": 1, "children": 0, "purposes": ["tracing"]}


def weight(window: KioskWindow, hand: Hand) -> float:
    """Megabytes, once all that was to be deleted is deleted."""
    window.reception.home()
    hand.rest(1000)
    for _ in range(2):
        window.engine.collectGarbage()
        hand.rest(100)
        gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return held("VmRSS")


def visitor(window: KioskWindow, hand: Hand) -> None:
    """From the first page to her receipt on the glass, and back."""
    view = window.flows.check_in
    view._pace._recent.clear()  # noqa: SLF001  # so many in a minute are slowed down otherwise
    window.reception.go("CheckIn")
    view.submit(dict(FORM))
    hand.wait(lambda: window.reception.shown == "Done" and view.receipt is not None, "the receipt")
    window.window.grabWindow()
    window.reception.home()


def tour(window: KioskWindow, hand: Hand) -> None:
    """Each page and each language once, and the keyboard."""
    for page in PAGES:
        window.reception.go(page)
        window.window.grabWindow()
        hand.rest(10)
    assert window.reception.own is not None  # what shows a visitor her own data is made when first asked for
    hand.touch("Fullt navn")
    for code in (*reversed(window.flows.language.spoken), *window.flows.language.spoken):
        window.flows.language.choose(code)
        hand.rest(100)
    loaded: list[None] = []
    window.aside.run(lambda: None, loaded.append, lambda _: None)  # after what the page Unlock loads there
    hand.wait(lambda: bool(loaded), "what staff need")


def touches(hand: Hand, chance: Random, count: int) -> None:
    """Fingers on the glass wherever they fall, and keys between them; two events each."""
    for number in range(count // 2):
        if number % 4:
            hand.tap(QPoint(chance.randrange(1920), chance.randrange(1080)))
        else:
            hand.keys(chance.choice("aeinrstå"), 60)
        if number % BUNCH == 0:
            hand.rest(1)


def main() -> None:
    """One window, from its start on."""
    chance = Random(7)
    with opened_window() as (window, hand):
        start = weight(window, hand)
        for _ in range(WARM):
            visitor(window, hand)
        tour(window, hand)
        touches(hand, chance, WARMING)
        warm, nones = weight(window, hand), sys.getrefcount(None)
        for _ in range(VISITORS):
            visitor(window, hand)
        day = weight(window, hand)
        seen = [(1, start), (WARM + WARMING, warm), (WARM + WARMING + VISITORS, day)]
        for _ in range(PARTS):
            touches(hand, chance, EVENTS // PARTS)
            seen.append((seen[-1][0] + EVENTS // PARTS, weight(window, hand)))
        events, nones_then = seen[-1][1], sys.getrefcount(None)
    tell("memory after start", start, MOST, 1, "MB")
    tell(f"memory after a day of {VISITORS:,} visitors", day, warm, FLAT, "MB")
    tell(f"memory after {EVENTS:,} touches and keys", events, day, FLAT, "MB")
    tell("how often None is referred to after all of it", nones_then, nones, NONE, "")
    plot("memory", "What the window's process holds", ("visitors and events", "MB"), {"Innom": seen})


if __name__ == "__main__":
    main()
