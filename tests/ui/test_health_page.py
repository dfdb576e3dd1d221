"""The page Health: what is as it should be, what is not, and how many came, without a number that could be somebody."""

import pytest

from kiosk.ops.alerts import alert
from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from tests.support.location import NOW, Office, days, guest
from tests.ui.kiosk import Kiosk

pytestmark = pytest.mark.long


def told(kiosk: Kiosk) -> dict[str, tuple[bool, str]]:
    facts = kiosk.open_desk("Health").property("facts")
    return {each["code"]: (each["fine"], each["text"]) for each in facts}


def test_a_sound_location_is_fine_but_for_its_only_lead(office: Office, kiosk: Kiosk) -> None:
    found = told(kiosk)
    assert [code for code, (fine, _) in found.items() if not fine] == ["leads"]
    assert found["kept"][1] == "Dager besøk lagres: 10."
    assert kiosk.hand.sees("I orden: " + found["clock"][1])


def test_hazard_38_a_log_that_was_changed_is_said(office: Office, kiosk: Kiosk) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE audit SET reason = 'other' WHERE number = 1")
    assert told(kiosk)["log"] == (False, "Loggen er ikke slik den ble skrevet: se Logg.")


def test_a_store_that_was_not_looked_over_today_and_an_alert_want_attention(office: Office, kiosk: Kiosk) -> None:
    alert(office.location, "camera_dark", NOW)
    with office.location.writing() as connection:
        connection.exec_driver_sql("DELETE FROM state WHERE name IN ('store_checked', 'purged_through')")
    found = told(kiosk)
    assert [code for code, (fine, _) in found.items() if not fine] == ["purge", "store", "leads", "alerts"]


def test_days_are_counted_and_fewer_than_five_are_not_told(office: Office, kiosk: Kiosk) -> None:
    for number in range(6):
        check_in(office.location, guest(f"Guest {number}"), NOW)
    check_in(office.location, guest("Ola Dahl"), NOW + days(1))
    kiosk.now = NOW + days(2)
    shown = kiosk.open_desk("Health").property("days")
    assert [(each["shown"], each["part"]) for each in shown] == [("<5", 0), ("6", 1)]
    assert kiosk.hand.sees("søndag 22. november: 6")


def test_it_asks_for_no_reason_and_leaves_no_line(office: Office, kiosk: Kiosk) -> None:
    kiosk.open_desk()
    before = show(office.location)
    kiosk.desk.turn("Health")
    kiosk.hand.wait(lambda: not kiosk.desk.opened("Health").is_busy, "the facts")
    assert show(office.location) == before
