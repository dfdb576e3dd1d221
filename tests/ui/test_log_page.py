"""The page Log: every line in words, newest first, and whether the log is whole."""

import pytest

from kiosk.ops.audit import Line, record
from kiosk.ops.audit_log import show
from tests.support.location import NOW, Office
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long

VERIFY = "Kontroller loggen"


def break_line(office: Office, number: int) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql(f"UPDATE audit SET \"case\" = '2027' WHERE number = {number}")  # noqa: S608


def test_each_line_says_who_did_what_and_why_newest_first(office: Office, kiosk: Kiosk) -> None:
    record(office.location, office.who, Line("visits", "", "tracing: call", "2026/114"), NOW)
    rows = kiosk.open_desk("Log").rows._all
    assert [row.key for row in rows] == [str(line.number) for line in show(office.location)][::-1]
    assert rows[0].texts == (
        str(len(rows)), "22.11.2026 10:00", "Besøkene de siste dagene ble åpnet.", "Kari Moe",
        "Smittesporing: call", "2026/114",
    )  # fmt: skip


def test_it_asks_for_no_reason_and_leaves_no_line(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk()
    before = show(office.location)
    kiosk.desk.turn("Log")
    assert not kiosk.desk.property("asking")
    kiosk.hand.wait(lambda: not kiosk.desk.opened("Log").is_busy, "the lines")
    assert show(office.location) == before


def test_a_line_of_staff_names_who_came(office: Office, kiosk: Kiosk) -> None:
    rows = kiosk.open_desk("Log").rows._all
    assert any(row.texts[2].endswith("· Kari Moe") for row in rows)


def test_a_time_that_cannot_be_read_hides_no_line(office: Office, kiosk: Kiosk) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE audit SET at = 'yesterday' WHERE number = 1")
    assert kiosk.open_desk("Log").rows._all[-1].texts[1] == "yesterday"


def test_what_other_sections_noted_meanwhile_is_there_when_one_comes_back(office: Office, kiosk: Kiosk) -> None:
    before = len(kiosk.open_desk("Log").rows._all)
    kiosk.turn_to("LastDays")
    assert len(kiosk.turn_to("Log").rows._all) == before + 1


def test_hazard_38_a_touch_says_that_the_log_is_whole(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("Log")
    kiosk.hand.touch(VERIFY)
    lines = len(show(office.location))
    kiosk.hand.wait(lambda: kiosk.hand.sees(f"Loggen er hel: {lines} linjer."), "the answer")


@pytest.mark.parametrize("number", [1, 2])
def test_hazard_38_a_changed_line_is_named(office: Office, kiosk: Kiosk, number: int) -> None:
    break_line(office, number)
    view = kiosk.open_desk("Log")
    kiosk.hand.touch(VERIFY)
    kiosk.hand.wait(lambda: view.property("faults") != "", "the answer")
    assert any(f"Linje {number}: Den er endret" in text for text in kiosk.hand.texts())
    assert not view.property("whole")
