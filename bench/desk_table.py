"""A staff's table of 20,000 visits: the filter against a bare list comprehension over the same texts; on the real
window (offscreen, drawn in software) from a letter, and from a step of scrolling, to the frame that shows it, the
slowest twentieth, against one frame of a 60 Hz screen."""

import os
from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtQuick import QQuickItem

from bench.measure import FRAME, PASSPHRASE, in_turn, p95, tell
from bench.window import opened_window
from ui.desk.table import DeskRows, Row
from ui.hand import Hand
from ui.window import KioskWindow

ROWS, STEP = 20_000, 90  # rows, px
TYPED = ("o", "ol", "ola", "ola h", "ola ha", "ola h", "ola", "ol", "o", "")
GIVEN = ("Åse", "Ola", "Bjørn", "Ingrid", "Łukasz", "Наталья", "Per Olav", "Thị Ánh")
FAMILY = ("Nordmann", "Hansen", "Wójcik", "Іваненко", "Lindström", "Dæhlie", "O’Brien")


def made_rows() -> list[Row]:
    """Invented, the same in every run."""
    return [
        Row(
            str(place),
            (
                f"{13 + place % 10}.11. {8 + place % 9:02}:{place % 60:02}",
                f"{9 + place % 9:02}:{place % 60:02}",
                f"{GIVEN[place % 8]} {FAMILY[place % 7]} {place}",
                "Fjord & Fjell Arkitekter",
                f"+47 9{place:07}",
                "Per Moen",
                "1",
            ),
        )
        for place in range(ROWS)
    ]


def opened_table(window: KioskWindow, hand: Hand) -> Any:
    """The rows of the last days on the glass, and the list that scrolls."""
    window.flows.unlock.submit("", PASSPHRASE)
    hand.wait(lambda: window.reception.shown == "Desk", "the staff's pages")
    desk = window.reception.staff
    desk.turn("LastDays")
    desk.give("tracing", "", "")
    view = desk.opened("LastDays")
    hand.wait(lambda: not view.is_busy, "the last days")
    view.rows.show(made_rows())
    hand.rest(500)
    return view.rows


def framed(window: KioskWindow, hand: Hand, act: Callable[[], object]) -> float:
    """Milliseconds from the act to the frame that shows it."""
    seen: list[float] = []
    window.window.frameSwapped.connect(lambda: seen.append(perf_counter()), Qt.ConnectionType.DirectConnection)
    begin = perf_counter()
    act()
    window.window.update()  # also where it looks as before
    hand.wait(lambda: bool(seen), "a frame")
    window.window.frameSwapped.disconnect()
    return 1000 * (seen[0] - begin)


def bare(rows: list[Row], text: str) -> list[Row]:
    """What no filter can do without."""
    return [row for row in rows if text in row.haystack]


def in_sight(rows: QAbstractListModel) -> None:
    """What a screenful asks of the model."""
    for place in range(min(12, rows.rowCount())):
        rows.data(rows.index(place), int(Qt.ItemDataRole.UserRole) + 1)


def main() -> None:
    """Three lines."""
    rows, plain = DeskRows(), made_rows()
    rows.show(plain)

    def filtered() -> None:
        rows.filter("ola")
        in_sight(rows)

    ours, theirs = in_turn(filtered, lambda: bare(plain, "ola"), rounds=40)
    tell("filter of 20,000 rows", ours, theirs, 3)
    with opened_window() as (window, hand):
        shown = opened_table(window, hand)
        found = window.window.findChild(QQuickItem, "rows")
        assert found is not None
        typed = [framed(window, hand, partial(shown.filter, text)) for text in TYPED * 10]
        tell("a letter typed into the filter, to its frame", p95(typed[10:]), FRAME, 1)
        steps = [
            framed(window, hand, partial(found.setProperty, "contentY", float(place * STEP))) for place in range(1, 200)
        ]
        tell("a step of scrolling, to its frame", p95(steps[10:]), FRAME, 1)


if __name__ == "__main__":
    main()
