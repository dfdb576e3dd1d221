"""Who met whom: held against a brute force that counts every second, and the faults of other people's systems."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.exposure import Contact, Exposure, Stay, trace

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
HOUR = 3600
THRESHOLD = 15 * 60


def stay(person: str, begin: int, known_end: int, possible_end: int | None = None, **other: object) -> Stay:
    end = known_end if possible_end is None else possible_end
    made = Stay(f"{person}{begin}", person, MONDAY, begin, known_end, end)
    return replace(made, **other)  # type: ignore[arg-type]


def only(exposure: Exposure) -> Contact:
    (contact,) = exposure.contacts
    return contact


# --- the brute force -------------------------------------------------------------------------------------------


def seconds(stays: list[Stay], known: bool) -> set[int]:
    return {second for each in stays for second in range(each.begin, each.known_end if known else each.possible_end)}


def shared(ours: list[Stay], theirs: list[Stay]) -> tuple[int, int]:
    certain = len(seconds(ours, True) & seconds(theirs, True))
    return certain, len(seconds(ours, False) & seconds(theirs, False)) - certain


def overlap(one: Stay, other: Stay) -> bool:
    return bool(seconds([one], False) & seconds([other], False))


def contact(ours: list[Stay], theirs: list[Stay], order: int) -> Contact:
    together = [each for each in theirs if any(overlap(each, other) for other in ours)]
    together.sort(key=lambda each: (each.begin, each.visit))
    hosts = any(overlap(each, other) and each.host == other.host != "" for each in together for other in ours)
    days = tuple(sorted({each.day for each in together}))
    return Contact(theirs[0].person, *shared(ours, theirs), hosts, days, tuple(each.visit for each in together), order)


def brute_force(stays: list[Stay], index: str, threshold: int) -> Exposure:
    people = {each.person: [other for other in stays if other.person == each.person] for each in stays}
    ours = people.pop(index, [])
    first = {who: contact(ours, theirs, 1) for who, theirs in people.items() if sum(shared(ours, theirs)) >= threshold}
    found = list(first.values())
    theirs_too = [each for who in first for each in people[who]]
    rest = {who: theirs for who, theirs in people.items() if who not in first}
    found += [contact(theirs_too, them, 2) for them in rest.values() if sum(shared(theirs_too, them)) >= threshold]
    met = {each.person for each in found}
    days = {each.day for each in ours}
    others = [who for who, theirs in people.items() if who not in met and any(each.day in days for each in theirs)]
    found.sort(key=lambda each: (each.order, -each.certain, -each.possible, each.person))
    return Exposure(tuple(found), tuple(sorted(others)))


@st.composite
def days(draw: st.DrawFn) -> list[Stay]:
    """A few people over two short days; some were not seen leaving."""
    stays = []
    for number in range(draw(st.integers(1, 12))):
        begin = draw(st.integers(0, 40))
        length, rest = draw(st.integers(0, 20)), draw(st.sampled_from((0, 0, 5, 20)))
        day = MONDAY if begin < 20 else TUESDAY
        known = begin + length if not rest else begin
        person, host = draw(st.sampled_from("ABCDEF")), draw(st.sampled_from(("", "kari", "ola")))
        stays.append(Stay(f"{number:02}", person, day, begin, known, begin + length + rest, host))
    return stays


@given(days(), st.integers(1, 12))
def test_it_equals_a_brute_force(stays: list[Stay], threshold: int) -> None:
    assert trace(stays, "A", threshold, second_order=True) == brute_force(stays, "A", threshold)


@pytest.mark.long
@pytest.mark.timeout(900)  # half a minute alone
@settings(max_examples=10_000, suppress_health_check=list(HealthCheck))
@given(days(), st.integers(1, 12))
def test_it_equals_a_brute_force_on_ten_thousand_days(stays: list[Stay], threshold: int) -> None:
    assert trace(stays, "A", threshold, second_order=True) == brute_force(stays, "A", threshold)


# --- what others got wrong -------------------------------------------------------------------------------------


def test_a_visit_that_began_before_and_ended_after_is_met() -> None:
    found = only(trace([stay("A", 2 * HOUR, 3 * HOUR), stay("B", 0, 9 * HOUR)], "A", THRESHOLD))
    assert (found.certain, found.possible) == (HOUR, 0)


def test_an_open_visit_is_possible_up_to_now() -> None:
    found = only(trace([stay("A", 0, 4 * HOUR), stay("B", HOUR, HOUR, 3 * HOUR)], "A", THRESHOLD))
    assert (found.certain, found.possible) == (0, 2 * HOUR)


def test_leaving_at_the_second_another_arrives_is_no_contact() -> None:
    exposure = trace([stay("A", 0, HOUR), stay("B", HOUR, 2 * HOUR)], "A", 1)
    assert exposure.contacts == ()
    assert exposure.not_contacts == ("B",)


def test_automatic_closing_is_possible_time_and_never_certain() -> None:
    found = only(trace([stay("A", 0, 0, 8 * HOUR), stay("B", HOUR, 2 * HOUR)], "A", THRESHOLD))
    assert (found.certain, found.possible) == (0, HOUR)


def test_two_check_ins_of_one_person_count_their_time_once() -> None:
    stays = [stay("A", 0, 4 * HOUR), stay("B", HOUR, 3 * HOUR), stay("B", 2 * HOUR, 4 * HOUR)]
    found = only(trace(stays, "A", THRESHOLD))
    assert found.certain == 3 * HOUR
    assert found.visits == ("B3600", "B7200")


def test_many_short_meetings_add_up() -> None:
    stays = [stay("A", 0, 5 * HOUR), *(stay("B", HOUR * number, HOUR * number + 300) for number in range(3))]
    assert only(trace(stays, "A", THRESHOLD)).certain == THRESHOLD


def test_one_second_under_the_threshold_is_no_contact() -> None:
    stays = [stay("A", 0, HOUR), stay("B", 0, THRESHOLD - 1), stay("C", 0, THRESHOLD)]
    exposure = trace(stays, "A", THRESHOLD)
    assert [each.person for each in exposure.contacts] == ["C"]
    assert exposure.not_contacts == ("B",)


def test_who_was_there_on_other_days_only_stands_nowhere() -> None:
    exposure = trace([stay("A", 0, HOUR), stay("B", 30 * HOUR, 31 * HOUR, day=TUESDAY)], "A", THRESHOLD)
    assert exposure == Exposure((), ())


def test_a_visit_over_midnight_meets_whoever_comes_the_next_day() -> None:
    stays = [stay("A", 22 * HOUR, 26 * HOUR), stay("B", 25 * HOUR, 27 * HOUR, day=TUESDAY)]
    found = only(trace(stays, "A", THRESHOLD))
    assert found.certain == HOUR
    assert found.days == (TUESDAY,)


def test_the_hour_that_is_there_twice_is_counted_twice() -> None:
    oslo = ZoneInfo("Europe/Oslo")
    at = [int(datetime(2026, 10, 25, hour, 30, tzinfo=oslo).timestamp()) for hour in (1, 4)]
    assert only(trace([stay("A", *at), stay("B", *at)], "A", THRESHOLD)).certain == 4 * HOUR


def test_the_same_host_counts_only_while_both_are_there() -> None:
    stays = [
        stay("A", 0, HOUR, host="kari"),
        stay("B", 0, HOUR, host="ola"),
        stay("B", 2 * HOUR, 3 * HOUR, host="kari"),
    ]
    assert not only(trace(stays, "A", THRESHOLD)).same_host
    assert only(trace([*stays, stay("B", 10, 20, host="kari")], "A", THRESHOLD)).same_host


def test_a_contact_of_a_contact_is_of_second_order_on_request() -> None:
    stays = [stay("A", 0, HOUR), stay("B", 0, 5 * HOUR), stay("C", 3 * HOUR, 5 * HOUR)]
    assert [each.order for each in trace(stays, "A", THRESHOLD).contacts] == [1]
    second = trace(stays, "A", THRESHOLD, second_order=True).contacts[1]
    assert (second.person, second.order, second.certain) == ("C", 2, 2 * HOUR)


def test_short_meetings_with_several_contacts_add_up_to_second_order() -> None:
    stays = [stay("A", 0, HOUR), stay("B", 0, 2 * HOUR), stay("D", 0, HOUR), stay("D", 5 * HOUR, 6 * HOUR)]
    stays += [stay("C", 2 * HOUR - 500, 2 * HOUR + 100), stay("C", 6 * HOUR - 500, 6 * HOUR)]
    assert trace(stays, "A", THRESHOLD, second_order=True).contacts[-1].certain == 1000


def test_a_visit_that_ended_as_it_began_meets_nobody() -> None:
    stays = [stay("A", 600, 600), stay("A", 2000, 3000), stay("B", 0, 1000), stay("B", 1900, 3000)]
    assert only(trace(stays, "A", THRESHOLD)).visits == ("B1900",)


def test_nobody_is_traced_who_was_not_there() -> None:
    assert trace([stay("B", 0, HOUR)], "A", THRESHOLD) == Exposure((), ())
