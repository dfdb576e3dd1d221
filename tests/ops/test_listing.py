"""A list with a damaged row, or a day without its key, is still a list: the row is marked and the rest is there."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import update

from kiosk.domain.as_json import visit_as_json
from kiosk.domain.errors import Damaged
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from kiosk.ops.close import close_overdue
from kiosk.ops.enter import enter
from kiosk.ops.purge import purge
from kiosk.store import schema
from tests.support.location import HARD_NAME, NOW, Office, days, guest


def test_a_damaged_arrival_is_marked_and_the_others_are_listed(office: Office) -> None:
    receipts = [check_in(office.location, guest(f"Guest {number}"), NOW) for number in range(3)]
    broken = bytes.fromhex(receipts[1].id)
    with office.location.writing() as connection:
        sealed = schema.visit.c.arrival
        connection.execute(update(schema.visit).where(schema.visit.c.id == broken).values(arrival=bytes(2000)))
        assert sealed.name == "arrival"
    assert sorted(office.names(NOW)) == ["?", "Guest 0", "Guest 2"]
    assert [visit.id for visit in office.visits(NOW) if visit.damaged] == [receipts[1].id]


def test_a_damaged_departure_leaves_the_arrival_readable(office: Office) -> None:
    receipt = check_in(office.location, guest("Ola"), NOW)
    by_exit(office.location, receipt.exit, NOW)
    with office.location.writing() as connection:
        connection.execute(update(schema.departure).values(departure=b"x"))
    [visit] = office.visits(NOW)
    assert visit.damaged
    assert visit.arrival is not None
    assert visit.departure is None


def test_swapped_records_are_damaged(office: Office) -> None:
    first, second = (check_in(office.location, guest(name), NOW) for name in ("Åse", "Ola"))
    table = schema.visit
    with office.location.writing() as connection:
        sealed = {row.id.hex(): row.arrival for row in connection.execute(table.select())}
        for receipt, other in ((first, second), (second, first)):
            changed = update(table).where(table.c.id == bytes.fromhex(receipt.id))
            connection.execute(changed.values(arrival=sealed[other.id]))
    assert office.names(NOW) == ["?", "?"]


def test_hazard_58_a_day_without_its_key_is_marked_and_the_rest_is_listed(office: Office) -> None:
    check_in(office.location, guest("Yesterday"), NOW)
    check_in(office.location, guest("Today"), NOW + days(1))
    office.location.slots.erase("day:2026-11-22")
    office.location.forget_days(NOW + days(30))
    assert office.names(NOW + days(1)) == ["?", "Today"]


def test_a_visit_as_json_has_every_key_and_the_sites_offset(office: Office) -> None:
    receipt = check_in(office.location, guest(HARD_NAME, children=1), NOW)
    by_exit(office.location, receipt.exit, NOW + timedelta(hours=1))
    [visit] = office.visits(NOW + timedelta(hours=2))
    assert visit_as_json(visit, office.location.site.zone) == {
        "id": receipt.id,
        "day": "2026-11-22",
        "arrived_at": "2026-11-22T10:00:00+01:00",
        "left_at": "2026-11-22T11:00:00+01:00",
        "closed": "self",
        "name": HARD_NAME,
        "company": "",
        "phone": "+47 912 34 567",
        "email": "",
        "host": "",
        "adults": 1,
        "children": 1,
        "purposes": ["tracing", "roll_call"],
        "notice": 1,
        "damaged": False,
    }


def test_a_day_without_its_key_stops_neither_check_in_nor_closing_nor_purge(office: Office) -> None:
    check_in(office.location, guest("Lost"), NOW)
    office.location.slots.erase("day:2026-11-22")
    office.location.forget_days(NOW + days(30))
    for now in [NOW + days(later) for later in range(1, 12)]:
        close_overdue(office.location, now)
        check_in(office.location, guest("Ola"), now)
        purge(office.location, now)
    assert set(office.names(NOW + days(11))) == {"Ola"}
    assert len(office.day_slots()) == 10


def test_a_day_whose_key_was_lost_today_takes_nobody_and_says_why(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    office.location.slots.erase("day:2026-11-22")
    office.location.forget_days(NOW + days(30))
    with pytest.raises(Damaged, match="day_key_missing"):
        check_in(office.location, guest("Kari"), NOW)
    assert office.here() == 1


def test_a_damaged_pass_key_closes_its_visit_as_damaged_and_nobody_elses(office: Office) -> None:
    broken, _ = (check_in(office.location, guest(name), NOW) for name in ("Broken", "Ola"))
    with office.location.writing() as connection:
        changed = update(schema.visit).where(schema.visit.c.id == bytes.fromhex(broken.id))
        connection.execute(changed.values(pass_public=bytes(32)))
    assert close_overdue(office.location, NOW + days(1)) == 2
    assert {visit.id: visit.damaged for visit in office.visits(NOW + days(1))}[broken.id]
    assert sorted(office.names(NOW + days(1))) == ["Broken", "Ola"]


def test_a_list_longer_than_a_batch_is_whole_and_in_order(office: Office) -> None:
    moments = [NOW - timedelta(minutes=7 * number) for number in range(420)]  # of three days
    lines = [json.dumps(guest(f"Guest {at:%d %H%M}") | {"arrived_at": str(at)}) for at in moments]
    enter(office.location, office.who, lines, NOW)
    assert office.names(NOW) == [f"Guest {at:%d %H%M}" for at in reversed(moments)]
