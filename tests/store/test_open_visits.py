"""The open visits are few among many closed ones, and are found without going through those."""

from datetime import date, timedelta

from sqlalchemy import event

from kiosk.store import visits
from kiosk.store.visits import SealedVisit, Which
from tests.support.location import NOW, Office

SITE, DEVICE, TODAY = "site", "device", NOW.date()


def store_open(office: Office, *of: date) -> list[SealedVisit]:
    """One more visit on each of these days."""
    rows = []
    with office.location.writing() as connection:
        for number, day in enumerate(of):
            office.location.start_day(connection, day, None, day)
            row = SealedVisit(bytes([number]) * 16, day, 1, True, "days", b"", b"")
            visits.insert_visit(connection, row, SITE, DEVICE, b"")
            rows.append(row)
    return rows


def test_the_open_visits_are_read_by_their_own_index(office: Office) -> None:
    plans: list[str] = []
    (first,) = store_open(office, TODAY)
    with office.location.reading() as connection:

        def explain(_: object, cursor: object, statement: str, values: object, *__: object) -> None:
            rows = cursor.connection.execute("EXPLAIN QUERY PLAN " + statement, values)  # type: ignore[attr-defined]
            plans.append(next(row[3] for row in rows))

        event.listen(connection, "before_cursor_execute", explain)
        for after in (None, first):
            visits.batch(connection, Which(date.min, date.max, only_open=True), after)
    assert [plan.partition("INDEX ")[2].partition(" ")[0] for plan in plans] == ["visit_open"] * 2


def test_they_come_by_day_and_id_and_go_on_after_any_of_them(office: Office) -> None:
    late, early = store_open(office, TODAY, TODAY - timedelta(days=1))
    which = Which(date.min, date.max, only_open=True)
    with office.location.reading() as connection:
        assert [row.id for row in visits.batch(connection, which, None)] == [early.id, late.id]
        assert [row.id for row in visits.batch(connection, which, early)] == [late.id]
