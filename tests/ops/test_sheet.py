"""A new recovery sheet and the drill: one sheet always works, whatever is killed in between, and only one."""

from dataclasses import replace

import pytest

from kiosk.crypto import recovery
from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment, Refused
from kiosk.ops import audit_log
from kiosk.ops.drill import Drill, drill
from kiosk.ops.location import open_location
from kiosk.ops.new_sheet import prepare_sheet, replace_sheet
from kiosk.ops.people import add_person, remove_person
from kiosk.ops.sheet import RecoverySheet, stored_secrets, write_beside
from kiosk.ops.unlock import unlock
from kiosk.store import schema
from tests.support.location import NOW, PASSPHRASE, Office
from tests.support.pair import Pair
from tests.support.staff import behind, other_sheet

GOOD = Drill(file=True, site_keys=True, signs=True)
NOTHING = Drill(file=False, site_keys=False, signs=False)


def tried(office: Office, sheet: RecoverySheet) -> Drill:
    return drill(office.location, sheet.groups, NOW)


def renewed(office: Office) -> RecoverySheet:
    sheet = prepare_sheet(office.location, office.who)
    replace_sheet(office.location, office.who, sheet, NOW)
    return sheet


def test_the_drill_says_that_a_sheet_is_good_and_leaves_a_line(office: Office) -> None:
    assert tried(office, office.sheet) == GOOD
    assert tried(office, office.sheet).good
    [row] = audit_log.show(office.location, 1)
    assert (row.action, row.subject, row.signer[:7]) == ("drill", "good", "device:")


def test_a_new_sheet_opens_everything_and_the_old_one_nothing(pair: Pair) -> None:
    remove_person(pair.location, pair.who, "ola", NOW)  # two generations
    sheet = renewed(pair)
    assert tried(pair, sheet) == GOOD
    assert tried(pair, pair.sheet) == NOTHING
    assert audit_log.show(pair.location, 1)[0].subject == "failed"


def test_a_new_sheet_bears_the_first_persons_fingerprint_whoever_makes_it(leads: Pair) -> None:
    leads.who = leads.second
    sheet = renewed(leads)
    assert (sheet.person, sheet.fingerprint) == ("Ola Dahl", leads.sheet.fingerprint)
    assert set(sheet.groups).isdisjoint(leads.sheet.groups)


def test_before_it_is_confirmed_the_old_sheet_is_the_good_one(office: Office) -> None:
    sheet = prepare_sheet(office.location, office.who)
    assert (tried(office, office.sheet), tried(office, sheet)) == (GOOD, NOTHING)


def test_only_a_lead_makes_a_sheet(pair: Pair) -> None:
    ola = pair.second
    with pytest.raises(Refused, match="lead_only"):
        prepare_sheet(pair.location, ola)
    sheet = prepare_sheet(pair.location, pair.who)
    with pytest.raises(Refused, match="lead_only"):
        replace_sheet(pair.location, ola, sheet, NOW)
    assert tried(pair, pair.sheet) == GOOD


def test_who_joins_later_and_a_later_generation_are_on_the_sheet_too(office: Office) -> None:
    sheet = renewed(office)
    add_person(office.location, office.who, "ola", "Ola", "desk", PASSPHRASE, NOW)
    remove_person(office.location, office.who, "ola", NOW)
    assert tried(office, sheet) == GOOD


def test_killed_after_the_transaction_the_next_unlock_takes_the_old_entry_away(office: Office) -> None:
    file = office.location.files.recovery
    old, sheet = file.read_bytes(), renewed(office)
    new = file.read_bytes()
    file.write_bytes(new + old)
    assert tried(office, sheet) == GOOD
    unlock(office.location, PASSPHRASE, NOW)
    assert file.read_bytes() == new


def test_killed_before_the_transaction_the_old_sheet_works_and_the_new_entry_goes(office: Office) -> None:
    file = office.location.files.recovery
    old, sheet = file.read_bytes(), prepare_sheet(office.location, office.who)
    with behind(office):
        write_beside(office.location.files, stored_secrets(office.location), office.location.store_id, sheet)
    assert len(file.read_bytes()) == 2 * len(old)
    assert (tried(office, office.sheet), tried(office, sheet)) == (GOOD, replace(NOTHING, file=True))
    unlock(office.location, PASSPHRASE, NOW)
    assert file.read_bytes() == old


def test_a_transaction_that_fails_leaves_the_old_sheet_good(leads: Pair) -> None:
    sheet = prepare_sheet(leads.location, leads.who)
    with behind(leads) as connection:
        connection.execute(schema.staff.update().values(role="desk"))
    with pytest.raises(Refused, match="site_key_changed"):
        replace_sheet(leads.location, leads.who, sheet, NOW)
    assert tried(leads, leads.sheet) == GOOD


def test_a_mistyped_group_is_named_and_leaves_no_line(office: Office) -> None:
    before = audit_log.verify(office.location).lines
    wrong = [*office.sheet.groups[:4], "AAAAAA", *office.sheet.groups[5:]]
    with pytest.raises(Refused) as refused:
        drill(office.location, wrong, NOW)
    assert (refused.value.code, refused.value.values) == ("sheet_group_wrong", {"group": 5})
    assert audit_log.verify(office.location).lines == before


def test_the_drill_finds_a_file_that_is_gone_foreign_or_of_other_keys(office: Office) -> None:
    file, good = office.location.files.recovery, office.location.files.recovery.read_bytes()
    other = recovery.StoreSecrets(bytes(32), bytes(32))
    for content in (good[:-1] + b"\0", b"", recovery.seal_secrets(other, office.location.store_id, office.sheet.seed)):
        file.write_bytes(content)
        assert tried(office, office.sheet) == replace(GOOD, file=False)
    file.unlink()
    assert tried(office, office.sheet) == replace(GOOD, file=False)


def test_the_drill_finds_a_wrap_that_was_changed(office: Office) -> None:
    with behind(office) as connection:
        wraps = schema.key_wrap
        connection.execute(wraps.update().where(wraps.c.holder == "recovery").values(wrapped=bytes(80)))
    assert tried(office, office.sheet) == replace(GOOD, site_keys=False)


def test_the_drill_finds_a_sheet_that_was_replaced_behind_ones_back(office: Office) -> None:
    with behind(office) as connection:
        content = connection.execute(schema.roster.select()).one().content
        changed = content.replace(recovery.public_of(office.sheet.seed).hex().encode(), other_sheet().hex().encode())
        connection.execute(schema.roster.update().values(content=changed))
    assert tried(office, office.sheet) == replace(GOOD, signs=False)


def test_a_drill_needs_the_keyring(office: Office) -> None:
    office.keyring._kept.pop((office.location.slots.service, "pepper"))
    with pytest.raises(Environment, match="keyring_slot_missing"):
        tried(office, office.sheet)
    with pytest.raises(Environment, match="keyring_slot_missing"):
        open_location(office.location.settings, office.location.home, MemoryKeyring())
