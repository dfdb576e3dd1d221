"""A list with a damaged row, or a day without its key, is still a list: the row is marked and the rest is there."""

from datetime import timedelta

from sqlalchemy import update

from kiosk.domain.as_json import visit_as_json
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from kiosk.store import schema
from tests.support.location import HARD_NAME, NOW, Office, days


def test_a_damaged_arrival_is_marked_and_the_others_are_listed(office: Office) -> None:
    receipts = [check_in(office.location, {"name": f"Guest {number}"}, NOW) for number in range(3)]
    broken = bytes.fromhex(receipts[1].id)
    with office.location.writing() as connection:
        sealed = schema.visit.c.arrival
        connection.execute(update(schema.visit).where(schema.visit.c.id == broken).values(arrival=bytes(2000)))
        assert sealed.name == "arrival"
    assert sorted(office.names(NOW)) == ["?", "Guest 0", "Guest 2"]
    assert [visit.id for visit in office.visits(NOW) if visit.damaged] == [receipts[1].id]


def test_a_damaged_departure_leaves_the_arrival_readable(office: Office) -> None:
    receipt = check_in(office.location, {"name": "Ola"}, NOW)
    by_exit(office.location, receipt.exit, NOW)
    with office.location.writing() as connection:
        connection.execute(update(schema.departure).values(departure=b"x"))
    [visit] = office.visits(NOW)
    assert visit.damaged
    assert visit.arrival is not None
    assert visit.departure is None


def test_swapped_records_are_damaged(office: Office) -> None:
    first, second = (check_in(office.location, {"name": name}, NOW) for name in ("Åse", "Ola"))
    table = schema.visit
    with office.location.writing() as connection:
        sealed = {row.id.hex(): row.arrival for row in connection.execute(table.select())}
        for receipt, other in ((first, second), (second, first)):
            changed = update(table).where(table.c.id == bytes.fromhex(receipt.id))
            connection.execute(changed.values(arrival=sealed[other.id]))
    assert office.names(NOW) == ["?", "?"]


def test_hazard_58_a_day_without_its_key_is_marked_and_the_rest_is_listed(office: Office) -> None:
    check_in(office.location, {"name": "Yesterday"}, NOW)
    check_in(office.location, {"name": "Today"}, NOW + days(1))
    office.location.slots.erase("day:2026-11-22")
    office.location.forget_days(NOW + days(30))
    assert office.names(NOW + days(1)) == ["?", "Today"]


def test_a_visit_as_json_has_every_key_and_the_sites_offset(office: Office) -> None:
    receipt = check_in(office.location, {"name": HARD_NAME, "children": 1}, NOW)
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
        "phone": "",
        "email": "",
        "host": "",
        "adults": 1,
        "children": 1,
        "purposes": ["tracing", "roll_call"],
        "notice": 1,
        "damaged": False,
    }
