"""Who met somebody, from real sealed visits: persons, minutes, and what is refused."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Refused
from kiosk.domain.exposure import Stay
from kiosk.domain.visitor import Visitor
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.enter import enter
from kiosk.ops.same_person import apart, persons_in
from kiosk.ops.trace import Traceable, Tracing, contacts_of, find_index, open_for_tracing
from tests.support.location import NOW, Office, guest

OSLO = ZoneInfo("Europe/Oslo")
AT_NINE = datetime(2026, 11, 21, 9, tzinfo=OSLO)


@dataclass(frozen=True, slots=True)
class Day:
    """Visits noted on paper: hours after nine, and a number that makes the phone the visitor's own."""

    office: Office

    def noted(self, name: str, come: float, gone: float | None, phone: str = "", **more: object) -> None:
        given = {
            "name": name,
            "phone": phone or f"+47 9{sum(name.encode()):07}",
            "purposes": ["tracing"],
            "arrived_at": (AT_NINE + timedelta(hours=come)).isoformat(),
            "left_at": None if gone is None else (AT_NINE + timedelta(hours=gone)).isoformat(),
            **more,
        }
        enter(self.office.location, self.office.who, [json.dumps(given)], NOW)

    def opened(self) -> Traceable:
        return open_for_tracing(self.office.location, self.office.who, 10, "tracing", "", NOW)

    def met(self, name: str, minutes: int = 15, *, second_order: bool = False) -> Tracing:
        opened = self.opened()
        return contacts_of(opened, find_index(opened, name=name), minutes, second_order=second_order)


@pytest.fixture
def day(office: Office) -> Day:
    return Day(office)


def test_who_shared_an_hour_is_a_contact_and_who_did_not_is_named_too(day: Day) -> None:
    day.noted("Åse Bråten", 0, 2)
    day.noted("Jonas Vik", 1, 3)
    day.noted("Liv Dal", 4, 5)
    answer = day.met("åse bråten")
    (contact,) = answer.contacts
    assert (contact.person.name, contact.certain_minutes, contact.possible_minutes) == ("Jonas Vik", 60, 0)
    assert [person.name for person in answer.not_contacts] == ["Liv Dal"]
    assert len(answer.index) == 1


def test_whom_nobody_saw_leaving_was_possibly_there_until_closing_time(day: Day) -> None:
    day.noted("Åse Bråten", 0, 2)
    day.noted("Jonas Vik", 1, None)
    (contact,) = day.met("Åse Bråten").contacts
    assert (contact.certain_minutes, contact.possible_minutes) == (0, 60)


def test_who_is_here_still_is_possibly_met_up_to_now(office: Office, day: Day) -> None:
    for name, phone in (("Åse Bråten", "91234567"), ("Jonas Vik", "97654321")):
        check_in(office.location, guest(name, purposes=["tracing"]) | {"phone": phone}, NOW, "nb")
    opened = open_for_tracing(office.location, office.who, 10, "tracing", "", NOW + timedelta(minutes=20))
    (contact,) = contacts_of(opened, find_index(opened, name="Jonas Vik")).contacts
    assert (contact.certain_minutes, contact.possible_minutes) == (0, 20)


def test_minutes_are_rounded_down_and_compared_in_seconds(day: Day) -> None:
    day.noted("Åse Bråten", 0, 1)
    day.noted("Jonas Vik", 0, 15.99 / 60)
    assert day.met("Åse Bråten").contacts[0].certain_minutes == 15
    assert not day.met("Åse Bråten", 16).contacts


def test_the_same_number_however_written_is_one_person(day: Day) -> None:
    day.noted("Åse Bråten", 0, 8)
    day.noted("Jonas Vik", 1, 2, "+47 912 34 567")
    day.noted("J. Vik", 3, 4, "91234567")
    (contact,) = day.met("Åse Bråten").contacts
    assert contact.certain_minutes == 120
    assert contact.person.name == "J. Vik", "as she said last"
    assert len(contact.visits) == 2


def test_two_names_with_one_number_at_the_same_time_are_two_people(day: Day) -> None:
    day.noted("Kari Moe", 0, 4, "+47 22 00 00 00")
    day.noted("Ola Dahl", 1, 2, "22000000")
    day.noted("Kari Moe", 5, 6, "22000000")
    answer = day.met("kari moe")
    assert answer.person.name == "Kari Moe"
    assert len(answer.index) == 2
    (contact,) = answer.contacts
    assert (contact.person.name, contact.certain_minutes) == ("Ola Dahl", 60)


def test_the_person_is_named_as_she_was_asked_for(day: Day) -> None:
    day.noted("Jonas Vik", 1, 2, "+47 912 34 567")
    day.noted("J. Vik", 3, 4, "91234567")
    assert day.met("jonas vik").person.name == "Jonas Vik"


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8), st.sampled_from("abc")), max_size=8))
def test_names_meet_as_a_brute_force_says(drawn: list[tuple[int, int, str]]) -> None:
    stays = [Stay(str(n), "p", NOW.date(), begin, begin, begin + long) for n, (begin, long, _) in enumerate(drawn)]
    there = [(set(range(stay.begin, stay.possible_end)), name) for stay, (_, _, name) in zip(stays, drawn, strict=True)]
    meet = any(one & other and name != also for one, name in there for other, also in there)
    assert (apart(stays, [name for _, _, name in drawn]) != ["p"] * len(stays)) is meet


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Visitor("A", phone="0047 91234567"), Visitor("B", phone="912 34 567"), True),
        (Visitor("A", phone="0791234567"), Visitor("B", phone="079 12 34 567"), True),
        (Visitor("A", phone="+46 91234567"), Visitor("B", phone="91234567"), False),
        (Visitor("A", email="Kari@fjord.example"), Visitor("B", email="kari@fjord.example"), True),
        (Visitor("Åse", "Fjord"), Visitor("ÅSE", "FJORD"), True),
        (Visitor("Åse", "Fjord"), Visitor("Åse", "Fjell"), False),
        (Visitor("Åse", phone="91234567"), Visitor("Åse"), False),
    ],
)
def test_one_person_or_two(one: Visitor, other: Visitor, same: bool) -> None:
    person = persons_in(OSLO)
    assert (person(one) == person(other)) is same


def test_a_zone_without_a_country_compares_digits() -> None:
    person = persons_in(ZoneInfo("UTC"))
    assert person(Visitor("A", phone="912 34 567")) == person(Visitor("B", phone="91234567"))


def test_the_index_person_may_be_named_by_a_visit(day: Day) -> None:
    day.noted("Åse Bråten", 0, 2)
    opened = day.opened()
    (visit_id,) = opened.seen
    assert find_index(opened, visit_id) == find_index(opened, name="Åse Bråten")


@pytest.mark.parametrize(("visit_id", "name", "code"), [("00" * 16, "", "visit_gone"), ("", "Åse", "name_unknown")])
def test_nobody_is_refused(day: Day, visit_id: str, name: str, code: str) -> None:
    day.noted("Åse Bråten", 0, 2)
    with pytest.raises(Refused) as refusal:
        find_index(day.opened(), visit_id, name)
    assert refusal.value.code == code


def test_two_people_of_one_name_are_refused_with_a_visit_of_each(day: Day) -> None:
    day.noted("Kim Li", 0, 2, "91111111")
    day.noted("Kim Li", 0, 2, "92222222")
    opened = day.opened()
    with pytest.raises(Refused) as refusal:
        find_index(opened, name="kim li")
    assert refusal.value.code == "name_ambiguous"
    assert refusal.value.values["visits"] == ", ".join(sorted(opened.seen))


@pytest.mark.parametrize("minutes", [0, -1, 1441])
def test_minutes_that_cannot_be_are_refused(day: Day, minutes: int) -> None:
    day.noted("Åse Bråten", 0, 2)
    with pytest.raises(Refused, match="minutes_invalid"):
        day.met("Åse Bråten", minutes)


def test_second_order_comes_on_request(day: Day) -> None:
    day.noted("Åse Bråten", 0, 1)
    day.noted("Jonas Vik", 0, 5)
    day.noted("Liv Dal", 3, 5)
    assert [met.order for met in day.met("Åse Bråten").contacts] == [1]
    assert [met.person.name for met in day.met("Åse Bråten", second_order=True).contacts] == ["Jonas Vik", "Liv Dal"]


def test_a_damaged_visit_is_counted_as_unread(office: Office, day: Day) -> None:
    day.noted("Åse Bråten", 0, 2)
    day.noted("Jonas Vik", 0, 2)
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = zeroblob(length(arrival)) WHERE rowid = 1")
    assert day.opened().unread == 1


def test_without_a_reason_nothing_is_opened(office: Office) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        open_for_tracing(office.location, office.who, 10, "", "", NOW)


def test_the_line_names_no_visitor(office: Office, day: Day) -> None:
    day.noted("Åse Bråten", 0, 2)
    day.met("Åse Bråten")
    line = audit_log.show(office.location)[-1]
    assert (line.action, line.subject, line.reason) == ("trace", "", "tracing")
