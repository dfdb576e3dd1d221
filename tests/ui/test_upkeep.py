"""What the kiosk does by itself from its start on: purge what is due, close what is overdue, note what fails."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from logging import LogRecord

import pytest

from kiosk.ops.check_in import check_in
from kiosk.ops.location import Location
from kiosk.store import days, engine, visits
from tests.support.location import NOW, Office, guest
from tests.support.location import days as many_days
from tests.ui.kiosk import Kiosk
from ui.hand import Hand
from ui.place import Place
from ui.window import KioskWindow

Start = Callable[..., Kiosk]
Announce = Callable[[str], AbstractContextManager[list[LogRecord]]]

LATER = NOW + many_days(11)


def place_of(office: Office) -> Place:
    return Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine)


def test_at_its_start_the_kiosk_purges_and_closes_by_itself(office: Office, kiosks: Start) -> None:
    check_in(office.location, guest("Old"), NOW)
    assert office.day_slots() == ["2026-11-22"]
    kiosk = kiosks(place_of(office), now=LATER)
    kiosk.hand.wait(lambda: office.day_slots() == ["2026-12-03"], "the purge, and today's key")
    check_in(office.location, guest("Ola"), LATER)
    kiosk.now = LATER + many_days(1)
    kiosk.window.upkeep.run()
    kiosk.hand.wait(lambda: office.here() == 0, "the closing")


@pytest.mark.long
def test_a_store_that_refuses_at_the_start_is_asked_again_and_what_is_due_goes_meanwhile(
    office: Office, application: object, announce_log: Announce
) -> None:
    check_in(office.location, guest("Old"), NOW)
    with office.location.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE staff RENAME TO away")
    window = KioskWindow(place_of(office), lambda: LATER)
    ready: list[bool] = []
    window.opened.connect(lambda: ready.append(True))
    with announce_log("ui"):
        window.show(1920, 1080)
        hand = Hand(window.window)
        hand.wait(lambda: office.day_slots() == ["2026-12-03"], "the purge, and today's key")
        assert not ready
        with office.location.writing() as connection:
            connection.exec_driver_sql("ALTER TABLE away RENAME TO staff")
        hand.wait(lambda: bool(ready), "the answer")
    window.close()


def test_a_purge_that_has_to_wait_is_noted_and_done_the_next_time(
    office: Office, kiosks: Start, announce_log: Announce
) -> None:
    check_in(office.location, guest("Old"), NOW)
    reader = engine.open_engine(office.location.files.database, office.location.slots.need("store", 32))
    with announce_log("ui.upkeep") as records, engine.read(reader) as connection:
        assert days.unpurged_through(connection, NOW.date())
        kiosk = kiosks(place_of(office), now=LATER)
        kiosk.hand.wait(lambda: bool(records), "the note")
    reader.dispose()
    assert records[0].__dict__["facts"] == {"code": "purge_busy"}
    kiosk.window.upkeep.run()
    kiosk.hand.wait(lambda: office.day_slots() == ["2026-12-03"], "the purge")


def test_who_comes_while_a_day_is_purged_comes_between_its_steps(office: Office, kiosks: Start) -> None:
    kiosk = kiosks(place_of(office), now=NOW)
    for number in range(3 * visits.DELETED_AT_ONCE):
        check_in(office.location, guest(f"Guest {number}"), NOW)
    kiosk.now = LATER
    kiosk.window.upkeep.run()
    left: list[int] = []

    def count(location: Location) -> int:
        with location.reading() as connection:
            return visits.count(connection)

    kiosk.window.worker.do(count, left.append, lambda _: None)
    kiosk.hand.wait(lambda: bool(left), "the visitor")
    assert left == [2 * visits.DELETED_AT_ONCE]
    kiosk.hand.wait(lambda: office.day_slots() == ["2026-12-03"], "the purge, and today's key")
