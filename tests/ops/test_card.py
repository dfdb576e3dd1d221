"""The visitor's own card at a location: made from what was typed, kept nowhere, and honest about the notice."""

import pytest

from kiosk.domain.card import write_card
from kiosk.domain.errors import Refused
from kiosk.domain.notice import Notice
from kiosk.domain.visitor import Visitor
from kiosk.ops.card import fill_in, make_card
from kiosk.store import notices
from tests.support.location import NOW, Office, guest

FORM = guest("Åse Bråten", company="Fjordkraft AS", host="Ingrid Lie", adults=3, purposes=["tracing"])


def test_a_card_fills_in_who_she_is_and_not_what_she_came_for(office: Office) -> None:
    found = fill_in(office.location, make_card(office.location, FORM))
    assert found.fields == {"name": "Åse Bråten", "company": "Fjordkraft AS", "phone": "+47 912 34 567", "email": ""}
    assert found.notice == ""


def test_nothing_of_a_card_is_stored_made_or_read(office: Office) -> None:
    def rows() -> list[object]:
        with office.location.reading() as connection:
            tables = ("visit", "day", "audit", "state")
            return [connection.exec_driver_sql(f"SELECT * FROM {table}").all() for table in tables]  # noqa: S608

    before = rows()
    fill_in(office.location, make_card(office.location, FORM))
    assert rows() == before


def test_a_card_made_under_another_notice_says_so(office: Office) -> None:
    code = make_card(office.location, FORM)
    with office.location.writing() as connection:
        notices.insert_notices(connection, [Notice(2, "nb", "Nye ord", NOW)])
    assert fill_in(office.location, code).notice == "changed"


def test_a_card_of_another_location_says_so(office: Office) -> None:
    assert fill_in(office.location, write_card(Visitor("Åse"), 1, "bergen")).notice == "elsewhere"


def test_details_that_do_not_fit_make_no_card(office: Office) -> None:
    with pytest.raises(Refused, match="card_too_long"):
        make_card(office.location, guest("山" * 100))
    with pytest.raises(Refused, match="name_missing"):
        make_card(office.location, {})
