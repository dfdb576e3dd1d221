"""A pass opens its own visit at a locked kiosk, with the second factor and not without: HAZARDS rows 24, 25, 27."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest

from kiosk.domain import codes
from kiosk.domain.errors import Damaged, Problem
from kiosk.domain.visit import Purpose
from kiosk.ops import audit_log
from kiosk.ops.alerts import Alert, alerts
from kiosk.ops.audit import HEAD_SLOT
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_badge, by_pass
from kiosk.ops.location import open_location
from kiosk.ops.open_pass import OpenedVisit, open_pass
from kiosk.ops.purge import purge
from tests.support.access import CHECK, refusal
from tests.support.location import NOW, Office, days, guest
from tests.support.pair import UNTIL, Pair

HOUR = timedelta(hours=1)


def lines(office: Office) -> list[str]:
    """What the audit says was done."""
    return [row.action for row in audit_log.show(office.location)]


def wrong(office: Office, receipt: Receipt, times: int = 1, at: timedelta = timedelta(0)) -> Problem:
    """The last refusal of so many wrong checks."""
    found = [refusal(lambda: open_pass(office.location, receipt.pass_code, "0000", NOW + at)) for _ in range(times)]
    return found[-1]


@pytest.fixture
def receipt(office: Office) -> Receipt:
    """Ola is here; nobody is unlocked."""
    made = check_in(office.location, guest("Ola Dahl", company="Snø AS"), NOW)
    office.who.lock()
    return made


def opened(office: Office, receipt: Receipt, at: timedelta = timedelta(0)) -> OpenedVisit:
    return open_pass(office.location, receipt.pass_code, CHECK, NOW + at)


def test_a_locked_kiosk_opens_the_visit_of_a_pass(office: Office, receipt: Receipt) -> None:
    found = opened(office, receipt)
    arrival = found.visit.arrival
    assert arrival is not None
    assert (arrival.visitor.name, arrival.visitor.company, arrival.notice) == ("Ola Dahl", "Snø AS", 1)
    assert arrival.purposes == {Purpose.TRACING, Purpose.ROLL_CALL}
    assert (found.kept_until, found.on_hold, found.disclosures) == (receipt.deleted_after, None, ())


def test_a_visit_that_has_ended_opens_with_its_departure(office: Office, receipt: Receipt) -> None:
    by_badge(office.location, receipt.badge, NOW + HOUR)
    departure = opened(office, receipt, HOUR).visit.departure
    assert departure is not None
    assert departure.left_at == NOW + HOUR


def test_the_device_signs_a_line_that_names_the_visit_by_its_subject_only(office: Office, receipt: Receipt) -> None:
    opened(office, receipt)
    line = audit_log.show(office.location)[-1]
    with office.location.reading() as connection:
        subject = office.location.key_of(connection, NOW.date()).subject(bytes.fromhex(receipt.id))
    assert (line.action, line.subject, line.signer) == ("pass_opened", subject, f"device:{office.location.device_id}")
    verified = audit_log.verify(office.location)
    assert verified.findings == ()
    assert office.location.slots.need(HEAD_SLOT, 40) == line.number.to_bytes(8) + verified.head


def test_without_a_phone_the_email_up_to_the_at_opens(office: Office) -> None:
    given = check_in(office.location, {"name": "Eva", "email": "Eva.Moe@example.no"}, NOW)
    found = open_pass(office.location, given.pass_code, " eva.moe ", NOW)
    assert found.visit.arrival is not None
    assert refusal(lambda: open_pass(office.location, given.pass_code, "eva", NOW)).code == "check_wrong"


def typings(code: str) -> dict[str, str]:
    return {"lower case": code.lower(), "blanks": f"  {' '.join(code)} ", "newlines": code.replace(" ", "\r\n") + "\n"}


@pytest.mark.parametrize("how", ["lower case", "blanks", "newlines"])
def test_hazard_24_a_pass_is_accepted_as_people_type_it(office: Office, receipt: Receipt, how: str) -> None:
    assert open_pass(office.location, typings(receipt.pass_code)[how], CHECK, NOW).visit.id == receipt.id


def test_hazard_24_a_typo_at_any_place_is_not_a_valid_pass(office: Office, receipt: Receipt) -> None:
    code = codes.bare(receipt.pass_code)
    for place, char in enumerate(code):
        typo = code[:place] + ("7" if char != "7" else "Z") + code[place + 1 :]
        assert refusal(partial(open_pass, office.location, typo, CHECK, NOW)).code == "pass_invalid", place
    assert "pass_opened" not in lines(office)


OTHER = "bergen-bryggen"
FOREIGN: dict[str, tuple[Callable[[Receipt], str], str]] = {
    "badge": (lambda receipt: receipt.badge, "pass_is_badge"),
    "exit number": (lambda receipt: receipt.exit, "pass_invalid"),
    "other site's pass": (lambda _: codes.pass_code(codes.Pass(bytes(16), bytes(16)), OTHER), "pass_other_site"),
    "other site's badge": (lambda _: codes.badge_code(bytes(16), OTHER), "pass_is_badge"),
    "URL": (lambda receipt: f"https://example.no/{receipt.pass_code}", "pass_invalid"),
    "vCard": (lambda _: "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Dahl;Ola\r\nEND:VCARD", "pass_invalid"),
    "Wi-Fi": (lambda _: "WIFI:T:WPA;S:guests;P:secret;;", "pass_invalid"),
    "2,900 bytes": (lambda receipt: receipt.pass_code * 37, "pass_invalid"),
    "binary": (lambda _: bytes(range(256)).decode("latin-1"), "pass_invalid"),
    "control characters": (lambda receipt: "\x1d".join(receipt.pass_code) + "\x00", "pass_invalid"),
    "nothing": (lambda _: "", "pass_invalid"),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_hazard_25_what_is_no_pass_of_here_opens_nothing_and_is_not_noted(
    office: Office, receipt: Receipt, what: str
) -> None:
    code, expected = FOREIGN[what]
    before = lines(office)
    assert refusal(lambda: open_pass(office.location, code(receipt), CHECK, NOW)).code == expected
    assert lines(office) == before


def test_hazard_25_a_pass_does_not_end_a_visit_as_a_badge(office: Office, receipt: Receipt) -> None:
    assert refusal(lambda: by_badge(office.location, receipt.pass_code, NOW)).code == "badge_is_pass"
    assert office.here() == 1


def test_a_pass_with_another_secret_opens_nothing(office: Office, receipt: Receipt) -> None:
    forged = codes.pass_code(codes.Pass(bytes.fromhex(receipt.id), bytes(16)), office.location.site.id)
    assert refusal(lambda: open_pass(office.location, forged, CHECK, NOW)).code == "visit_gone"


def test_hazard_27_the_pass_of_a_purged_visit_says_that_nothing_is_stored(office: Office, receipt: Receipt) -> None:
    assert refusal(lambda: opened(office, receipt, days(10))).code == "visit_gone"
    purge(office.location, NOW + days(10))
    assert refusal(lambda: opened(office, receipt, days(10))).code == "visit_gone"


def test_hazard_27_a_wrong_check_gives_nothing_away_and_is_counted(office: Office, receipt: Receipt) -> None:
    problem = wrong(office, receipt)
    assert (problem.code, problem.values) == ("check_wrong", {})
    assert "pass_opened" not in lines(office)
    assert alerts(office.location) == ()


def test_hazard_27_three_wrong_checks_block_the_pass_for_an_hour_and_alert_staff(
    office: Office, receipt: Receipt
) -> None:
    assert [wrong(office, receipt).code for _ in range(3)] == ["check_wrong", "check_wrong", "pass_blocked"]
    assert alerts(office.location) == (Alert("pass_blocked", NOW),)
    assert lines(office)[-1] == "pass_blocked"
    still = refusal(lambda: opened(office, receipt, timedelta(minutes=59, seconds=1)))
    assert (still.code, still.values) == ("pass_blocked", {"minutes": 1})
    assert opened(office, receipt, HOUR).visit.id == receipt.id


def test_hazard_27_a_block_outlives_a_restart(office: Office, receipt: Receipt) -> None:
    wrong(office, receipt, 3)
    office.location.close()
    place = office.location
    office.location = open_location(place.settings, place.home, office.keyring, place.machine)
    assert refusal(lambda: opened(office, receipt)).values == {"minutes": 60}


def test_hazard_27_a_clock_set_back_never_blocks_longer_than_an_hour_from_now(office: Office, receipt: Receipt) -> None:
    wrong(office, receipt, 3, at=days(5))
    assert refusal(lambda: opened(office, receipt)).values == {"minutes": 60}
    assert refusal(lambda: opened(office, receipt, HOUR / 2)).values == {"minutes": 30}
    assert opened(office, receipt, HOUR).visit.id == receipt.id


def test_hazard_27_after_the_hour_three_more_wrong_ones_block_again(office: Office, receipt: Receipt) -> None:
    wrong(office, receipt, 3)
    assert wrong(office, receipt, 2, at=HOUR).code == "check_wrong"
    assert wrong(office, receipt, at=HOUR).values == {"minutes": 60}
    assert lines(office).count("pass_blocked") == 2


def test_a_right_check_clears_the_count(office: Office, receipt: Receipt) -> None:
    wrong(office, receipt, 2)
    opened(office, receipt)
    assert wrong(office, receipt, 2).code == "check_wrong"


def test_a_blocked_pass_blocks_no_other(office: Office, receipt: Receipt) -> None:
    other = check_in(office.location, guest("Eva"), NOW)
    wrong(office, receipt, 3)
    assert opened(office, other).visit.id == other.id


def test_a_blocked_pass_still_ends_its_visit(office: Office, receipt: Receipt) -> None:
    wrong(office, receipt, 3)
    assert not by_pass(office.location, receipt.pass_code, NOW).already


def test_what_is_kept_of_wrong_checks_names_no_visit_and_goes_in_time(office: Office, receipt: Receipt) -> None:
    def states() -> list[str]:
        with office.location.reading() as connection:
            found = connection.exec_driver_sql("SELECT name FROM state WHERE name LIKE 'pass_tries:%'")
            return [row.name for row in found]

    wrong(office, receipt)
    assert len(states()) == 1
    assert receipt.id[:8] not in states()[0]
    purge(office.location, NOW + days(9))
    assert len(states()) == 1
    purge(office.location, NOW + days(10))
    assert states() == []


def test_a_visit_kept_only_until_leaving_says_that_its_pass_opens_nothing(office: Office, receipt: Receipt) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET until = 'leaving'")
    assert refusal(lambda: opened(office, receipt)).code == "pass_ended"


def test_a_damaged_visit_opens_for_nobody_and_no_try_is_counted(office: Office, receipt: Receipt) -> None:
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE visit SET arrival = zeroblob(length(arrival))")
    problem = refusal(lambda: opened(office, receipt))
    assert isinstance(problem, Damaged)
    assert [wrong(office, receipt).code for _ in range(4)] == ["record_damaged"] * 4


def held(pair: Pair, until: date = UNTIL) -> Receipt:
    made = check_in(pair.location, guest("Ola Dahl"), NOW)
    by_badge(pair.location, made.badge, NOW + HOUR)
    pair.hold(made, until=until)
    pair.who.lock()
    return made


def test_a_visit_on_hold_opens_under_its_holds_key_and_says_until_when(pair: Pair) -> None:
    made = held(pair)
    for later in (HOUR, days(59)):
        found = opened(pair, made, later)
        assert found.visit.departure is not None
        assert found.on_hold is not None
        assert found.on_hold.authority == "Statens helsetilsyn"
        assert found.on_hold.until.isoformat() == "2027-01-22T00:00:00+01:00"
        assert found.kept_until == found.on_hold.until
        purge(pair.location, NOW + later)


def test_when_its_hold_is_over_nothing_is_stored_of_a_visit(pair: Pair) -> None:
    made = held(pair)
    assert refusal(lambda: opened(pair, made, days(61))).code == "visit_gone"
    purge(pair.location, NOW + days(61))
    assert refusal(lambda: opened(pair, made, days(61))).code == "visit_gone"


def test_a_hold_that_ends_before_the_day_does_leaves_the_visit_until_then(pair: Pair) -> None:
    made = held(pair, NOW.date() + days(2))
    for _ in range(2):
        found = opened(pair, made, days(3))
        assert (found.on_hold, found.kept_until) == (None, made.deleted_after)
        purge(pair.location, NOW + days(3))
