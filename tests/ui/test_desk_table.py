"""The table of staff: what passes the filter, how it is sorted, and that rows change in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk
from ui.desk.later import Later
from ui.desk.table import DeskRows, Row

pytestmark = pytest.mark.long

PEOPLE = ("Åse Bråten", "Ola Dahl", "Zoë Moe", "Ærlig Ås", "ola nordmann", "Ødegård")


@pytest.fixture
def rows(application: QGuiApplication) -> DeskRows:
    made = DeskRows()
    made.show([Row(str(place), (name, f"+47 912 34 {place:03}")) for place, name in enumerate(PEOPLE)])
    return made


def names(rows: DeskRows) -> list[str]:
    return [PEOPLE[int(key)] for key in rows.keys]


def test_the_filter_takes_parts_of_words_in_any_column_and_any_case(rows: DeskRows) -> None:
    rows.filter("OLA")
    assert names(rows) == ["Ola Dahl", "ola nordmann"]
    rows.filter("ola nord")
    assert names(rows) == ["ola nordmann"]
    rows.filter("34 003")
    assert names(rows) == ["Ærlig Ås"]
    rows.filter("")
    assert len(names(rows)) == len(PEOPLE)


def test_a_number_is_found_without_its_blanks(rows: DeskRows) -> None:
    rows.filter("91234005")
    assert names(rows) == ["Ødegård"]


def test_it_is_sorted_as_norwegian_sorts_and_again_the_other_way_round(rows: DeskRows) -> None:
    rows.sortBy(0)
    assert names(rows) == ["Ola Dahl", "ola nordmann", "Zoë Moe", "Ærlig Ås", "Ødegård", "Åse Bråten"]
    rows.sortBy(0)
    assert names(rows)[0] == "Åse Bråten"


def test_a_column_is_sorted_by_its_order_where_that_is_not_its_text(application: QGuiApplication) -> None:
    rows = DeskRows()
    rows.show([Row("ten", ("10",), (10,)), Row("nine", ("9",), (9,))])
    rows.sortBy(0)
    assert rows.keys == ["nine", "ten"]


def test_the_order_stays_while_somebody_types_and_while_new_rows_come(rows: DeskRows) -> None:
    rows.sortBy(0)
    rows.filter("o")
    rows.show([Row("1", ("Ola Dahl", "")), Row("5", ("Ødegård", "")), Row("2", ("Zoë Moe", ""))])
    assert rows.keys == ["1", "2"]


def test_rows_change_in_place_so_that_none_is_made_anew(rows: DeskRows) -> None:
    resets: list[bool] = []
    rows.modelReset.connect(lambda: resets.append(True))
    rows.filter("ola")
    rows.filter("o")
    rows.filter("")
    assert resets == []
    assert [rows.data(rows.index(place), Qt.ItemDataRole.UserRole + 2) for place in range(6)] == rows.keys


def test_nobody_chooses_a_row_that_is_not_there(rows: DeskRows) -> None:
    assert rows.keyAt(5) == "5"
    assert rows.keyAt(6) == rows.keyAt(-1) == ""


def test_typing_in_the_window_leaves_the_rows_that_match(office: Office, kiosk: Kiosk) -> None:
    for name in PEOPLE:
        check_in(office.location, guest(name), NOW)
    view = kiosk.open_desk("LastDays")
    kiosk.hand.fill("Søk", "ola da")
    kiosk.hand.wait(lambda: kiosk.hand.sees("1 av 6"), "the count")
    assert kiosk.hand.sees("Ola Dahl")
    kiosk.hand.wait(lambda: not kiosk.hand.sees("Zoë Moe"), "nobody else")
    kiosk.hand.type("x")
    kiosk.hand.wait(lambda: kiosk.hand.sees("Ingenting her passer med «ola dax»."), "the sentence")
    assert view.rows.rowCount() == 0


def test_the_head_of_a_column_sorts_at_a_touch_and_says_so(office: Office, kiosk: Kiosk) -> None:
    for name in PEOPLE:
        check_in(office.location, guest(name), NOW)
    view = kiosk.open_desk("LastDays")
    kiosk.hand.touch("Navn")
    assert view.rows.data(view.rows.index(0), Qt.ItemDataRole.UserRole + 1)[2] == "Ola Dahl"
    assert "Sortert, første først" in kiosk.hand.texts()


def test_the_table_is_walked_through_with_the_keys(office: Office, kiosk: Kiosk) -> None:
    for name in PEOPLE:
        check_in(office.location, guest(name), NOW)
    kiosk.open_desk("LastDays")
    for _ in range(60):  # more than there are stops, with the sections at the side
        if kiosk.hand.focused() == "Besøk":
            break
        kiosk.hand.press(Qt.Key.Key_Tab)
    assert kiosk.hand.focused() == "Besøk"
    table = kiosk.window.window.findChild(QQuickItem, "rows")
    assert table is not None
    kiosk.hand.press(Qt.Key.Key_End)
    assert table.property("currentIndex") == 5
    kiosk.hand.press(Qt.Key.Key_Up)
    assert table.property("currentIndex") == 4


def test_rows_that_are_made_later_are_made_as_they_are_looked_at_and_all_for_a_filter(
    application: QGuiApplication,
) -> None:
    later = Later(range(20_000), lambda place, _: Row(str(place), (f"Guest {place}",)))
    rows = DeskRows()
    rows.show(later)
    assert rows.keyAt(7) == "7"
    assert rows.data(rows.index(19_999), int(Qt.ItemDataRole.UserRole) + 1) == ["Guest 19999"]
    assert later.made == 2
    rows.filter("19999")
    assert rows.keys == ["19999"]
    assert later.made == 20_000
