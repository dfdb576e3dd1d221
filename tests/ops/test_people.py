"""People: who is taken in opens everything, who is taken out opens nothing more, and nobody else need be there."""

import unicodedata

import pytest

from kiosk.crypto import people_keys
from kiosk.crypto.keys import OpeningKey
from kiosk.domain.errors import BadField, Problem, Refused
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import open_location
from kiosk.ops.people import (
    add_person,
    change_passphrase,
    list_people,
    only_one_lead,
    remove_person,
)
from kiosk.ops.sealing import Opener
from kiosk.ops.unlock import Unlocked, unlock
from kiosk.store import people, visits
from tests.support.location import NOW, PASSPHRASE, Office, days, guest
from tests.support.pair import SECOND_PASSPHRASE, Pair
from tests.support.staff import joined, kept_rows, put_back

OTHER = "en annen rolig fjordarm"


def names(office: Office, who: Unlocked) -> list[str]:
    """The names that somebody opens, "?" for what she cannot."""
    found = list_visits(office.location, who, 10, "tracing", "", NOW).visits
    return [visit.arrival.visitor.name if visit.arrival else "?" for visit in found]


def refusal(office: Office, who: Unlocked, short: str = "per", **changed: str) -> str:
    given = {"name": "Per Moen", "role": "desk", "passphrase": PASSPHRASE, **changed}
    before = kept_rows(office)
    with pytest.raises(Problem) as refused:
        add_person(office.location, who, short, given["name"], given["role"], given["passphrase"], NOW)
    assert kept_rows(office) == before
    return refused.value.code


def actions(office: Office, newest: int) -> list[str]:
    return [row.action for row in audit_log.show(office.location, newest)]


def test_who_is_taken_in_opens_what_was_there_before_her(office: Office) -> None:
    check_in(office.location, guest("Before"), NOW)
    assert names(office, joined(office, "ola")) == ["Before"]


def test_each_change_leaves_a_line_of_ids_signed_by_who_made_it(pair: Pair) -> None:
    ola = pair.second
    remove_person(pair.location, pair.who, "ola", NOW)
    change_passphrase(pair.location, pair.who, PASSPHRASE, OTHER, NOW)
    rows = audit_log.show(pair.location, 3)
    assert [row.action for row in rows] == ["person_added", "person_removed", "passphrase_changed"]
    assert [row.subject.split()[0] for row in rows] == [ola.id, ola.id, pair.who.id]
    assert {row.signer for row in rows} == {pair.who.signer}
    assert audit_log.verify(pair.location).findings == ()


def test_only_a_lead_takes_people_in_and_out(pair: Pair) -> None:
    ola = pair.second
    assert refusal(pair, ola) == "lead_only"
    with pytest.raises(Refused, match="lead_only"):
        remove_person(pair.location, ola, "kari", NOW)


def test_a_role_is_what_the_roster_says_and_not_what_the_session_remembers(pair: Pair) -> None:
    ola = pair.second
    ola.role = "lead"
    assert refusal(pair, ola) == "lead_only"


@pytest.mark.parametrize(
    ("short", "changed", "code"),
    [
        ("KARI", {}, "short_taken"),
        ("kari moe", {}, "short_taken"),
        ("per", {"name": "Kari"}, "short_taken"),
        ("", {}, "field_missing"),
        ("per", {"name": " "}, "field_missing"),
        ("per", {"role": "owner"}, "role_unknown"),
        ("per\x00", {}, "text_control"),
    ],
)
def test_a_person_is_refused_at_the_field(office: Office, short: str, changed: dict[str, str], code: str) -> None:
    assert refusal(office, office.who, short, **changed) == code


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [("", "passphrase_short"), ("x" * 1_000_000, "passphrase_long"), ("a calm fjord\0", "passphrase_control")],
)
def test_hazard_33_what_is_no_passphrase_is_refused_for_a_new_person_and_at_a_change(
    office: Office, passphrase: str, code: str
) -> None:
    assert refusal(office, office.who, passphrase=passphrase) == code
    with pytest.raises(Refused, match=code):
        change_passphrase(office.location, office.who, PASSPHRASE, passphrase, NOW)
    with pytest.raises(Refused, match="passphrase_wrong"):
        unlock(office.location, passphrase, NOW)


def test_hazard_33_a_passphrase_is_the_same_in_either_spelling_when_added_changed_and_typed(office: Office) -> None:
    composed, other = "blåbær på Ørnefjellet", "rømmegrøt på Ørnefjellet"
    joined(office, "ola", passphrase=unicodedata.normalize("NFD", composed))
    ola = unlock(office.location, composed, NOW, "ola")
    change_passphrase(office.location, ola, composed, unicodedata.normalize("NFD", other), NOW)
    assert unlock(office.location, other, NOW, unicodedata.normalize("NFD", "OLA")).id == ola.id


def test_a_short_name_is_never_given_twice_not_even_a_removed_ones(pair: Pair) -> None:
    remove_person(pair.location, pair.who, "OLA", NOW)
    assert refusal(pair, pair.who, "Ola") == "short_taken"


def test_two_of_one_name_unlock_by_their_short_names(office: Office) -> None:
    for short in ("ola", "olav"):
        add_person(office.location, office.who, short, "Ola Dahl", "desk", PASSPHRASE, NOW)
    assert unlock(office.location, PASSPHRASE, NOW, "olav").short == "olav"
    with pytest.raises(Refused, match="passphrase_wrong"):
        unlock(office.location, PASSPHRASE, NOW, "Ola Dahl")


def test_hazard_36_who_is_removed_is_refused_at_once(pair: Pair) -> None:
    """Her secrets and wraps are gone from the store; the session that she left open is refused too."""
    ola = pair.second
    remove_person(pair.location, pair.who, "ola", NOW)
    with pytest.raises(Refused, match="passphrase_wrong"):
        unlock(pair.location, SECOND_PASSPHRASE, NOW, "ola")
    with pytest.raises(Refused, match="locked"):
        names(pair, ola)
    with pair.location.reading() as connection:
        assert people.wraps_for(connection, ola.id) == {}
        gone = next(row for row in people.people(connection, removed=True) if row.id == ola.id)
    assert (gone.sealed, gone.salt) == (b"", b"")


def test_hazard_36_who_is_removed_in_another_process_is_refused_at_her_next_list(pair: Pair) -> None:
    ola = pair.second
    other = open_location(pair.location.settings, pair.location.home, pair.keyring)
    remove_person(other, pair.who, "ola", NOW)
    other.close()
    with pytest.raises(Refused, match="locked"):
        names(pair, ola)


def test_hazard_36_new_rows_are_closed_to_a_copy_of_the_removed_ones_key(pair: Pair) -> None:
    ola = pair.second
    copied = dict(ola.site_secrets)
    check_in(pair.location, guest("Before"), NOW)
    remove_person(pair.location, pair.who, "ola", NOW)
    after = check_in(pair.location, guest("After"), NOW)
    assert sorted(names(pair, pair.who)) == ["After", "Before"]
    with pair.location.reading() as connection:
        row = visits.find(connection, bytes.fromhex(after.id))
        assert row is not None
        key = pair.location.key_for(connection, row)
    for secrets in (copied, copied | {2: OpeningKey.generate()}):
        assert Opener(pair.location.site.id, secrets).open(row, key).arrival is None


def test_hazard_36_a_removed_ones_copy_of_the_wraps_opens_no_later_generation(pair: Pair) -> None:
    ola = pair.second
    keys = ola.check_unlocked()
    remove_person(pair.location, pair.who, "ola", NOW)
    with pair.location.reading() as connection:
        holders = {row.holder: row.wrapped for row in connection.exec_driver_sql(
            "SELECT holder, wrapped FROM key_wrap WHERE generation = 2"
        )}  # fmt: skip
    assert set(holders) == {pair.who.id, "recovery"}
    for holder, wrapped in holders.items():
        for name in (holder, ola.id):
            with pytest.raises(Refused, match="site_key_changed"):
                people_keys.unwrap_site_key(wrapped, pair.location.site.id, 2, name, keys.opening)


def test_hazard_36_somebody_is_removed_while_everybody_else_is_absent(leads: Pair) -> None:
    ola, _ = leads.second, joined(leads, "siv")
    remove_person(leads.location, ola, "siv", NOW)
    check_in(leads.location, guest("After"), NOW)
    assert names(leads, unlock(leads.location, PASSPHRASE, NOW, "kari")) == ["After"]


def test_hazard_36_the_last_lead_stays(pair: Pair) -> None:
    before = kept_rows(pair)
    with pytest.raises(Refused, match="last_lead"):
        remove_person(pair.location, pair.who, "kari", NOW)
    assert kept_rows(pair) == before


def test_a_lead_may_go_if_another_stays_and_is_locked(leads: Pair) -> None:
    ola = leads.second
    check_in(leads.location, guest("Guest"), NOW)
    remove_person(leads.location, leads.who, "kari", NOW)
    with pytest.raises(Refused, match="locked"):
        leads.who.check_unlocked()
    ola = unlock(leads.location, PASSPHRASE, NOW, "ola")
    siv = add_person(leads.location, ola, "siv", "Siv", "desk", PASSPHRASE, NOW)
    assert names(leads, unlock(leads.location, PASSPHRASE, NOW, siv.short)) == ["Guest"]


def test_a_lead_whose_own_lead_has_gone_carries_on(leads: Pair) -> None:
    """Kari took Ola in, Ola Siv; Siv takes both out, and somebody new in."""
    ola = leads.second
    add_person(leads.location, ola, "siv", "Siv", "lead", PASSPHRASE, NOW)
    siv = unlock(leads.location, PASSPHRASE, NOW, "siv")
    for short in ("ola", "kari"):
        remove_person(leads.location, siv, short, NOW)
    add_person(leads.location, siv, "tor", "Tor", "desk", PASSPHRASE, NOW)
    assert unlock(leads.location, PASSPHRASE, NOW, "tor").role == "desk"
    assert audit_log.verify(leads.location).findings == ()


def test_nobody_unknown_or_gone_is_removed(pair: Pair) -> None:
    remove_person(pair.location, pair.who, "ola", NOW)
    for short in ("ola", "per", ""):
        with pytest.raises(Refused, match="person_unknown"):
            remove_person(pair.location, pair.who, short, NOW)


def test_a_session_from_before_a_new_generation_unlocks_again_rather_than_call_visits_damaged(pair: Pair) -> None:
    ola, _ = pair.second, joined(pair, "siv")
    remove_person(pair.location, pair.who, "siv", NOW)
    check_in(pair.location, guest("After"), NOW)
    with pytest.raises(Refused, match="locked"):
        names(pair, ola)
    assert names(pair, unlock(pair.location, SECOND_PASSPHRASE, NOW, "ola")) == ["After"]


def test_a_change_is_never_signed_over_rows_that_were_changed_behind_ones_back(pair: Pair) -> None:
    """Otherwise the lead's own signature would cover what somebody else put there after she unlocked."""
    rows = kept_rows(pair)
    joined(pair, "siv")
    put_back(pair, rows, "staff")
    assert refusal(pair, pair.who) == "site_key_changed"
    with pytest.raises(Refused, match="site_key_changed"):
        remove_person(pair.location, pair.who, "ola", NOW)


def test_a_passphrase_is_changed_by_who_knows_the_old_one(office: Office) -> None:
    change_passphrase(office.location, office.who, PASSPHRASE, OTHER, NOW)
    assert unlock(office.location, OTHER, NOW).id == office.who.id
    with pytest.raises(Refused, match="passphrase_wrong"):
        unlock(office.location, PASSPHRASE, NOW)


def test_a_wrong_old_passphrase_changes_nothing_is_noted_and_costs_time(office: Office) -> None:
    with pytest.raises(Refused, match="passphrase_wrong"):
        change_passphrase(office.location, office.who, OTHER, OTHER, NOW)
    assert actions(office, 1) == ["passphrase_wrong"]
    with pytest.raises(Refused, match="wait_first"):
        unlock(office.location, PASSPHRASE, NOW)
    assert unlock(office.location, PASSPHRASE, NOW + days(1)).id == office.who.id


def test_once_locked_nobody_changes_anything(office: Office) -> None:
    office.who.lock()
    assert refusal(office, office.who) == "locked"
    with pytest.raises(Refused, match="locked"):
        change_passphrase(office.location, office.who, PASSPHRASE, OTHER, NOW)


def test_the_list_names_who_belongs_and_who_did_and_says_when_a_second_lead_is_wanted(office: Office) -> None:
    assert only_one_lead(office.location)
    joined(office, "ola", "lead")
    assert not only_one_lead(office.location)
    remove_person(office.location, office.who, "ola", NOW)
    assert only_one_lead(office.location)
    found = [(each.short, each.role, each.removed_at is None) for each in list_people(office.location)]
    assert found == [("kari", "lead", True), ("ola", "lead", False)]


def test_a_bad_field_is_named(office: Office) -> None:
    with pytest.raises(BadField) as refused:
        add_person(office.location, office.who, "kari", "Per", "desk", PASSPHRASE, NOW)
    assert refused.value.field == "short"
