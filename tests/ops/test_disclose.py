"""What was handed over is noted and signed, and the visitor is told when that is allowed; a changed row is found."""

from datetime import datetime, timedelta

import pytest

from kiosk.domain.errors import BadField
from kiosk.ops import audit_log
from kiosk.ops.audit_log import Finding
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.disclose import Handed, disclose
from kiosk.ops.disclosures import Told
from kiosk.ops.export import export
from kiosk.ops.one_visit import ByPass
from kiosk.ops.open_pass import open_pass
from kiosk.ops.purge import purge
from tests.support.access import CHECK, refusal
from tests.support.location import NOW, Office, days, guest
from tests.support.pair import Pair

LATER = NOW + timedelta(hours=2)
RECEIVER = "Bydelsoverlegen i Oslo"
GROUND = "tracing: call from the municipality"


@pytest.fixture
def receipt(office: Office) -> Receipt:
    return check_in(office.location, guest("Ola Dahl"), NOW)


def hand(office: Office, *ids: str, told_from: datetime = NOW) -> list[int]:
    handed = Handed(RECEIVER, told_from, GROUND, "2026/17")
    return [entry.number for entry in disclose(office.location, office.who, ids, handed, NOW)]


def told(office: Office, receipt: Receipt, at: datetime = LATER) -> tuple[Told, ...]:
    return open_pass(office.location, receipt.pass_code, CHECK, at).disclosures


def test_a_visitor_is_told_who_got_what_is_kept_of_her_when_and_why(office: Office, receipt: Receipt) -> None:
    (number,) = hand(office, receipt.id)
    assert told(office, receipt) == (Told(number, NOW, RECEIVER, GROUND),)


def test_each_visit_gets_a_line_under_its_subject_signed_by_who_handed_it_over(
    office: Office, receipt: Receipt
) -> None:
    other = check_in(office.location, guest("Eva"), NOW)
    numbers = hand(office, receipt.id, other.id, receipt.id)
    lines = audit_log.show(office.location, newest=2)
    assert [line.number for line in lines] == numbers
    with office.location.reading() as connection:
        key = office.location.key_of(connection, NOW.date())
    assert [line.subject for line in lines] == [key.subject(bytes.fromhex(each.id)) for each in (receipt, other)]
    assert {(line.action, line.signer, line.reason, line.case) for line in lines} == {
        ("disclosed", f"person:{office.who.id}", GROUND, "2026/17")
    }
    assert len(told(office, other)) == 1
    assert audit_log.verify(office.location).findings == ()


def test_who_was_not_handed_over_is_told_nothing(office: Office, receipt: Receipt) -> None:
    other = check_in(office.location, guest("Eva"), NOW)
    hand(office, other.id)
    assert told(office, receipt) == ()


def test_a_visitor_is_told_only_from_the_day_that_the_authority_set(office: Office, receipt: Receipt) -> None:
    hand(office, receipt.id, told_from=NOW + days(3))
    assert told(office, receipt, NOW + days(3) - timedelta(seconds=1)) == ()
    assert len(told(office, receipt, NOW + days(3))) == 1


def test_a_visitor_who_would_never_be_told_is_refused(office: Office, receipt: Receipt) -> None:
    assert receipt.deleted_after is not None
    for late in (receipt.deleted_after, NOW + days(1000)):
        with pytest.raises(BadField, match="told_too_late"):
            hand(office, receipt.id, told_from=late)
    hand(office, receipt.id, told_from=receipt.deleted_after - timedelta(seconds=1))


def test_what_she_takes_along_holds_what_she_may_be_told(office: Office, receipt: Receipt) -> None:
    (number,) = hand(office, receipt.id)
    hand(office, receipt.id, told_from=NOW + days(3))
    assert export(office.location, ByPass(receipt.pass_code, CHECK), LATER)["disclosures"] == [
        {
            "number": number, "at": "2026-11-22T10:00:00+01:00", "receiver": RECEIVER, "ground": GROUND,
            "damaged": False,
        }
    ]  # fmt: skip


def test_a_visit_on_hold_is_told_of_what_was_handed_over_before_and_since(pair: Pair) -> None:
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    before = hand(pair, receipt.id)
    pair.hold(receipt)
    since = hand(pair, receipt.id)
    for later in (timedelta(hours=2), days(12)):
        assert [each.number for each in told(pair, receipt, NOW + later)] == before + since
        purge(pair.location, NOW + later)


def test_when_a_hold_is_over_what_was_handed_over_in_it_is_still_told(pair: Pair) -> None:
    """Also in another one after it."""
    receipt = check_in(pair.location, guest("Ola Dahl"), NOW)
    pair.hold(receipt, until=NOW.date())
    first = hand(pair, receipt.id)
    later = NOW + days(1)
    purge(pair.location, later)
    assert [each.number for each in told(pair, receipt, later)] == first
    pair.hold(receipt, now=later)
    assert [each.number for each in told(pair, receipt, later)] == first


def test_what_ties_a_visits_names_together_goes_after_its_hold(pair: Pair) -> None:
    def ties() -> object:
        with pair.location.reading() as connection:
            return connection.exec_driver_sql("SELECT count(*) FROM state WHERE name LIKE 'same_visit:%'").scalar_one()

    eva, ola = (check_in(pair.location, guest(name), NOW) for name in ("Eva", "Ola Dahl"))
    pair.hold(eva, until=NOW.date())
    purge(pair.location, NOW + days(1))
    pair.hold(eva, ola, now=NOW + days(1), until=NOW.date() + days(1))
    purge(pair.location, NOW + days(10))
    assert ties() == 3
    purge(pair.location, NOW + days(11))
    assert ties() == 0


CHANGES = {
    "receiver": "UPDATE disclosure SET receiver = 'Nobody'",
    "told later": "UPDATE disclosure SET told_from = '2999-01-01T00:00:00+00:00'",
    "told earlier": "UPDATE disclosure SET told_from = '2000-01-01T00:00:00+00:00'",
    "signature": "UPDATE disclosure SET signature = zeroblob(64)",
    "other visit": "UPDATE disclosure SET subject = '0011223344556677'",
}


@pytest.mark.parametrize("change", CHANGES)
def test_hazard_38_a_changed_disclosure_is_told_as_damaged_and_found(
    office: Office, receipt: Receipt, change: str
) -> None:
    (number,) = hand(office, receipt.id)
    with office.location.writing() as connection:
        connection.exec_driver_sql(CHANGES[change])
    assert told(office, receipt) == (Told(number, damaged=True),)
    assert audit_log.verify(office.location).findings == (Finding(number, "changed"),)


def test_hazard_38_a_missing_disclosure_is_told_as_damaged_and_found(office: Office, receipt: Receipt) -> None:
    (number,) = hand(office, receipt.id)
    with office.location.writing() as connection:
        connection.exec_driver_sql("DELETE FROM disclosure")
    assert told(office, receipt) == (Told(number, damaged=True),)
    assert audit_log.verify(office.location).findings == (Finding(number, "missing"),)


def test_hazard_38_a_disclosure_beside_a_line_of_something_else_is_found(office: Office, receipt: Receipt) -> None:
    (number,) = hand(office, receipt.id)
    told(office, receipt)  # a line of its own, that of the opening
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE disclosure SET number = number + 1")
    findings = set(audit_log.verify(office.location).findings)
    assert findings == {Finding(number, "missing"), Finding(number + 1, "changed")}


def test_hazard_38_a_row_of_one_visit_does_not_stand_for_another(office: Office, receipt: Receipt) -> None:
    """Signed by the same person, but over another line."""
    other = check_in(office.location, guest("Eva"), NOW)
    first, second = hand(office, receipt.id, other.id)
    with office.location.writing() as connection:
        signed = connection.exec_driver_sql("SELECT signature FROM disclosure WHERE number = ?", (first,)).scalar_one()
        connection.exec_driver_sql("UPDATE disclosure SET signature = ? WHERE number = ?", (signed, second))
    assert [each.damaged for each in (*told(office, receipt), *told(office, other))] == [False, True]


def test_a_changed_ground_is_not_told_as_it_stands(office: Office, receipt: Receipt) -> None:
    (number,) = hand(office, receipt.id)
    with office.location.writing() as connection:
        connection.exec_driver_sql("UPDATE audit SET reason = 'inspection' WHERE number = ?", (number,))
    assert told(office, receipt) == (Told(number, damaged=True),)


REFUSALS: dict[str, tuple[dict[str, str], tuple[str, ...], str]] = {
    "no receiver": ({"receiver": " "}, (), "field_missing"),
    "long receiver": ({"receiver": "x" * 101}, (), "text_too_long"),
    "many bytes": ({"receiver": "👩‍👩‍👧‍👦" * 13}, (), "text_too_long"),
    "no ground": ({"reason": "because"}, (), "reason_missing"),
    "no id": ({}, ("Ola",), "visit_id_invalid"),
    "one gone": ({}, ("00" * 16,), "visit_gone"),
}


@pytest.mark.parametrize("what", REFUSALS)
def test_all_is_noted_or_nothing(office: Office, receipt: Receipt, what: str) -> None:
    words, ids, code = REFUSALS[what]
    before = audit_log.show(office.location)
    handed = Handed(**{"receiver": RECEIVER, "reason": GROUND, **words}, told_from=NOW)
    refused = refusal(lambda: disclose(office.location, office.who, (receipt.id, *ids), handed, NOW))
    assert refused.code == code
    assert audit_log.show(office.location) == before
    assert told(office, receipt) == ()


def test_a_disclosure_is_of_somebody(office: Office) -> None:
    assert refusal(lambda: hand(office)).code == "field_missing"


def test_nobody_notes_a_disclosure_while_locked(office: Office, receipt: Receipt) -> None:
    office.who.lock()
    assert refusal(lambda: hand(office, receipt.id)).code == "locked"
