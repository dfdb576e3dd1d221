"""The page Handed over: what was given to whom, whether its visitors are told, and what cannot be relied on."""

from datetime import timedelta

import pytest

from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.disclose import Handed, disclose
from tests.support.location import NOW, Office, days, guest
from tests.ui.everything import every_text
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long


def hand(office: Office, *names: str, receiver: str = "Bydelsoverlegen", later: timedelta | None = None) -> int:
    ids = [check_in(office.location, guest(name), NOW).id for name in names]
    handed = Handed(receiver, NOW + later if later else None, "tracing: call", "2026/17")
    return disclose(office.location, office.who, ids, handed, NOW)[0].number


def test_it_says_what_was_given_to_whom_why_and_that_they_are_told(office: Office, kiosk: Kiosk) -> None:
    hand(office, "Ola Dahl", "Eva Lie")
    [row] = kiosk.open_desk("HandedOver").rows._all
    assert row.texts == (
        "22.11.2026 10:00", "Bydelsoverlegen", "2", "Kari Moe", "Smittesporing: call", "2026/17", "får vite det",
    )  # fmt: skip
    kiosk.hand.wait(lambda: kiosk.hand.sees("Bydelsoverlegen"), "the row")


def test_it_names_no_visitor_asks_for_no_reason_and_leaves_no_line(office: Office, kiosk: Kiosk) -> None:
    hand(office, "Ola Dahl")
    kiosk.open_desk()
    before = show(office.location)
    kiosk.desk.turn("HandedOver")
    kiosk.hand.wait(lambda: not kiosk.desk.opened("HandedOver").is_busy, "the table")
    assert show(office.location) == before
    assert not any("Dahl" in text for text in every_text(kiosk.window))


def test_who_is_not_told_yet_has_the_day_from_which_she_is(office: Office, kiosk: Kiosk) -> None:
    hand(office, "Ola Dahl", later=days(3))
    [row] = kiosk.open_desk("HandedOver").rows._all
    assert row.texts[6] == "får vite det fra 25.11.2026 10:00"


def test_hazard_38_what_was_changed_is_marked_and_said(office: Office, kiosk: Kiosk) -> None:
    number = hand(office, "Ola Dahl")
    hand(office, "Eva Lie", receiver="Politiet")
    with office.location.writing() as connection:
        connection.exec_driver_sql(f"UPDATE disclosure SET receiver = 'Avisen' WHERE number = {number}")  # noqa: S608
    rows = kiosk.open_desk("HandedOver").rows._all
    assert [(row.texts[1], row.mark, row.texts[6]) for row in rows] == [
        ("Politiet", "", "får vite det"),
        ("Avisen", "damaged", "Ikke som signert"),
    ]
    assert any(text.startswith("1 av disse er ikke som signert") for text in kiosk.hand.texts())


def test_where_nothing_was_handed_over_it_says_so(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk("HandedOver")
    assert kiosk.hand.sees("Ingenting er noen gang utlevert.")
