"""HAZARDS row 42b: whoever writes to the store cannot make staff trust a key, a person or a sheet that no lead took in.

Each test is a manipulation by somebody who has the store's key; some have been leads themselves.
"""

from dataclasses import replace

import pytest
from sqlalchemy import update

from kiosk.crypto.keys import OpeningKey
from kiosk.domain.roster import Roster, SiteKey, in_order
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.people import remove_person
from kiosk.ops.unlock import Unlocked, unlock
from kiosk.ops.vouching import _hash
from kiosk.store import people, schema
from tests.support.location import NOW, PASSPHRASE, Office, guest
from tests.support.pair import Pair
from tests.support.staff import (
    as_member,
    behind,
    forge,
    forged_site_key,
    hash_of,
    joined,
    kept_rows,
    mallory,
    other_sheet,
    put_back,
    refused,
    roster_of,
)


def test_nothing_is_refused_while_nothing_was_changed(office: Office) -> None:
    joined(office, "ola")
    assert unlock(office.location, PASSPHRASE, NOW, "kari").role == "lead"


def test_hazard_42b_a_newer_site_key_that_is_wrapped_for_nobody_is_noticed(office: Office) -> None:
    with behind(office) as connection:
        people.insert_site_key(
            connection, SiteKey(2, OpeningKey.generate().public_key().public_bytes_raw()), {"m": b""}
        )
    refused(office)


def test_hazard_42b_a_newer_site_key_that_opens_as_before_is_noticed(office: Office) -> None:
    public, wrapped = forged_site_key(office)
    with behind(office) as connection:
        people.insert_site_key(connection, SiteKey(2, public), {office.who.id: wrapped})
    refused(office)


def test_hazard_42b_a_site_key_in_anothers_place_is_noticed(office: Office) -> None:
    with behind(office) as connection:
        connection.execute(update(schema.site_key).values(public=forged_site_key(office)[0]))
    refused(office)


@pytest.mark.parametrize("removed_at", [None, "2026-11-01T00:00:00+00:00"])
def test_hazard_42b_a_person_whom_nobody_took_in_is_noticed(office: Office, removed_at: str | None) -> None:
    """Also as one who was removed: her signature on the audit would pass."""
    with behind(office) as connection:
        people.insert_person(connection, replace(mallory()[0], removed_at=removed_at))
    refused(office)


@pytest.mark.parametrize(
    ("column", "value"),
    [("role", "lead"), ("short", "ole"), ("name", "Kari Moe"), ("public", bytes(64)), ("removed_at", "2026")],
)
def test_hazard_42b_whatever_is_changed_of_a_person_is_noticed(pair: Pair, column: str, value: object) -> None:
    ola = pair.second
    with behind(pair) as connection:
        connection.execute(update(schema.staff).where(schema.staff.c.id == ola.id).values({column: value}))
    refused(pair)


def test_hazard_42b_a_person_dropped_from_the_store_is_noticed(pair: Pair) -> None:
    ola = pair.second
    with behind(pair) as connection:
        connection.execute(schema.staff.delete().where(schema.staff.c.id == ola.id))
    refused(pair)


def test_hazard_42b_a_removed_person_whose_public_key_is_changed_is_noticed(pair: Pair) -> None:
    ola = pair.second
    remove_person(pair.location, pair.who, "ola", NOW)
    with behind(pair) as connection:
        connection.execute(update(schema.staff).where(schema.staff.c.id == ola.id).values(public=bytes(64)))
    refused(pair)


def test_hazard_42b_a_person_who_signs_a_roster_with_herself_in_it_is_noticed(office: Office) -> None:
    person, keys = mallory()
    mark = hash_of(office)
    roster, _ = roster_of(office)
    with behind(office) as connection:
        people.insert_person(connection, person)
    forge(office, roster.after(mark).joined_by(as_member(person)), person.id, keys, tell=True)
    refused(office)


def test_hazard_42b_a_roster_in_a_leads_name_that_she_did_not_sign_is_noticed(office: Office) -> None:
    person, keys = mallory()
    roster, mark = roster_of(office)[0], hash_of(office)
    with behind(office) as connection:
        people.insert_person(connection, person)
    forge(office, roster.after(mark).joined_by(as_member(person)), office.who.id, keys, tell=True)
    refused(office)


@pytest.mark.parametrize("change", [{"number": 3}, {"previous": bytes(32)}, {"site": "bergen"}])
def test_hazard_42b_a_leads_own_roster_of_another_place_is_noticed(office: Office, change: dict[str, object]) -> None:
    """Rightly signed, and moved: from another site, or from another place in the chain."""
    roster, mark = roster_of(office)[0], hash_of(office)
    moved = replace(roster.after(mark), **change)  # type: ignore[arg-type]
    forge(office, moved, office.who.id, office.who.check_unlocked(), tell=True)
    refused(office)


def test_hazard_42b_a_roster_signed_by_somebody_of_the_desk_is_noticed(office: Office) -> None:
    """She makes herself a lead, and tells the audit."""
    ola = joined(office, "ola")
    roster, mark = roster_of(office)[0], hash_of(office)
    up = in_order(tuple(replace(each, role="lead") for each in roster.members))
    with behind(office) as connection:
        connection.execute(update(schema.staff).values(role="lead"))
    forge(office, replace(roster.after(mark), members=up), ola.id, ola.check_unlocked(), tell=True)
    refused(office)
    refused(office, "ola")


def test_hazard_42b_another_first_roster_is_noticed(office: Office) -> None:
    """A whole new chain: the root lies under each passphrase, not in the store."""
    person, keys = mallory()
    roster, _ = roster_of(office)
    with behind(office) as connection:
        people.insert_person(connection, person)
    forge(office, roster.joined_by(as_member(person)), person.id, keys, tell=True)
    refused(office)


@pytest.mark.parametrize("tell", [False, True])
def test_hazard_42b_another_recovery_sheet_is_noticed(office: Office, tell: bool) -> None:
    roster = replace(roster_of(office)[0].after(hash_of(office)), recovery=other_sheet())
    forge(office, roster, office.who.id, mallory()[1], tell=tell)
    refused(office)


def test_hazard_42b_a_store_without_a_roster_is_no_older_store(office: Office) -> None:
    with behind(office) as connection:
        connection.execute(schema.roster.delete())
    refused(office)


def test_hazard_42b_a_wrap_of_another_secret_is_noticed(office: Office) -> None:
    """Whoever knows her public key can seal something else to it."""
    wraps, wrapped = schema.key_wrap, forged_site_key(office, generation=1)[1]
    with behind(office) as connection:
        connection.execute(update(wraps).where(wraps.c.holder == office.who.id).values(wrapped=wrapped))
    refused(office)


def removed_lead(leads: Pair) -> tuple[Unlocked, dict[str, list[dict[str, object]]]]:
    """A lead who was removed, with what she kept: her keys, and a copy of the rows of better days."""
    ola = leads.second
    rows = kept_rows(leads)
    remove_person(leads.location, leads.who, "ola", NOW)
    return ola, rows


def test_hazard_42b_a_removed_lead_who_is_put_back_opens_nothing(leads: Pair) -> None:
    _, rows = removed_lead(leads)
    put_back(leads, rows, "staff")
    refused(leads, "ola")
    refused(leads)


def test_hazard_42b_a_removed_lead_who_puts_the_old_roster_back_opens_nothing(leads: Pair) -> None:
    """Everything that says who belongs is as it was; only the audit's lines tell of a later roster."""
    _, rows = removed_lead(leads)
    put_back(leads, rows)
    refused(leads, "ola")
    refused(leads)


@pytest.mark.parametrize("tell", [False, True])
def test_hazard_42b_a_removed_lead_cannot_sign_the_next_roster(leads: Pair, tell: bool) -> None:
    ola, rows = removed_lead(leads)
    roster, mark = roster_of(leads)[0], hash_of(leads)
    own = next(row for row in rows["staff"] if row["id"] == ola.id)
    with behind(leads) as connection:
        connection.execute(schema.staff.delete().where(schema.staff.c.id == ola.id))
        connection.execute(schema.staff.insert(), own)
    again = roster.after(mark).joined_by(as_member(people_row(leads, ola.id)))
    forge(leads, again, ola.id, ola.check_unlocked(), tell=tell)
    refused(leads)


def test_hazard_42b_a_removed_lead_who_goes_on_from_the_old_roster_must_forge_the_audit(leads: Pair) -> None:
    """What remains to her, and who finds it: the line that removed her is gone, and the keyring knows a later one."""
    ola, rows = removed_lead(leads)
    put_back(leads, rows)
    with leads.location.writing() as connection:
        connection.execute(schema.audit.delete().where(schema.audit.c.action == "person_removed"))
    assert unlock(leads.location, PASSPHRASE, NOW, "ola").id == ola.id
    assert {finding.fault for finding in audit_log.verify(leads.location).findings} == {"rolled_back"}


def test_hazard_42b_a_removed_lead_who_tells_the_audit_of_her_own_next_roster_opens_nothing(leads: Pair) -> None:
    ola, rows = removed_lead(leads)
    put_back(leads, rows)
    own = replace(roster_of(leads)[0].after(hash_after_all(leads)), recovery=other_sheet())
    forge(leads, own, ola.id, ola.check_unlocked(), tell=True)
    refused(leads, "ola")
    refused(leads)


def hash_after_all(office: Office) -> bytes:
    """What the next roster must carry, as the rosters alone say it."""
    with office.location.reading() as connection:
        return _hash(people.rosters(connection)[-1])


def test_hazard_42b_the_first_person_once_removed_is_nobody(leads: Pair) -> None:
    """Her key is where every chain begins, and yet she cannot go on from its end."""
    ola = leads.second
    first, keys = leads.who.id, leads.who.check_unlocked()
    remove_person(leads.location, ola, "kari", NOW)
    leads.who = ola
    roster, mark = roster_of(leads)[0], hash_of(leads)
    forge(leads, with_back(leads, roster.after(mark), first), first, keys, tell=True)
    refused(leads, "ola")


def with_back(office: Office, roster: Roster, person_id: str) -> Roster:
    """The roster with a removed person in it again, and her row as if she had never gone."""
    with behind(office) as connection:
        connection.execute(update(schema.staff).where(schema.staff.c.id == person_id).values(removed_at=None))
    return roster.joined_by(as_member(people_row(office, person_id)))


def people_row(office: Office, person_id: str) -> people.Person:
    with office.location.reading() as connection:
        return next(row for row in people.people(connection, removed=True) if row.id == person_id)


def test_a_forged_site_key_gets_visits_until_somebody_unlocks_and_is_then_found(office: Office) -> None:
    """What remains, as SECURITY.md says: the locked kiosk has nothing to hold the key against."""
    public, wrapped = forged_site_key(office)
    with behind(office) as connection:
        people.insert_site_key(connection, SiteKey(2, public), {office.who.id: wrapped})
    check_in(office.location, guest("Ola"), NOW)
    refused(office)
