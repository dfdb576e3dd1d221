"""What a location is not recovered with: another sheet, an old one, another root, or a store that somebody changed."""

from dataclasses import replace

import pytest

from kiosk.crypto import recovery
from kiosk.domain.errors import Refused
from kiosk.ops.drill import drill
from kiosk.ops.new_sheet import prepare_sheet, replace_sheet
from kiosk.ops.recover import Newcomer, finish_recovery
from kiosk.store import people, schema
from tests.support.location import NOW, Office
from tests.support.pair import Pair
from tests.support.recovery import SIV, prepared, refusal
from tests.support.staff import as_member, behind, forge, hash_of, mallory, refused, roster_of


@pytest.mark.parametrize(
    ("newcomer", "typed", "code"),
    [
        (SIV, {"fingerprint": "0000 0000 0000 0000"}, "fingerprint_differs"),
        (SIV, {"fingerprint": ""}, "fingerprint_differs"),
        (SIV, {"groups": ("AAAAAA",) * 13}, "sheet_group_wrong"),
        (SIV, {"groups": ()}, "sheet_group_wrong"),
        (SIV, {"groups": recovery.groups_of(bytes(32))}, "sheet_foreign"),
        (replace(SIV, short="kari"), {}, "short_taken"),
        (replace(SIV, name=" "), {}, "field_missing"),
        (replace(SIV, passphrase="short"), {}, "passphrase_short"),
    ],
)
def test_what_is_refused_changes_nothing(
    office: Office, newcomer: Newcomer, typed: dict[str, object], code: str
) -> None:
    before = office.location.files.recovery.read_bytes(), roster_of(office)
    assert refusal(office, newcomer, **typed) == code
    assert (office.location.files.recovery.read_bytes(), roster_of(office)) == before


def test_a_fingerprint_is_typed_as_a_person_reads_it(office: Office) -> None:
    typed = office.sheet.fingerprint.lower().replace(" ", "").replace("0", "o").replace("1", "l")
    prepared(office, office.keyring, fingerprint=typed).location.close()


def test_a_sheet_whose_place_was_taken_is_refused_while_its_entry_is_still_there(office: Office) -> None:
    sealed = office.location.files.recovery.read_bytes()
    replace_sheet(office.location, office.who, prepare_sheet(office.location, office.who), NOW)
    file = office.location.files.recovery
    file.write_bytes(file.read_bytes() + sealed)
    assert refusal(office) == "sheet_replaced"


def test_hazard_42b_a_store_that_was_changed_is_not_recovered_into(pair: Pair) -> None:
    with behind(pair) as connection:
        connection.execute(schema.staff.update().values(role="lead"))
    assert refusal(pair) == "site_key_changed"


def test_hazard_42b_another_first_person_is_found_by_the_fingerprint(office: Office) -> None:
    with behind(office) as connection:
        content = connection.execute(schema.roster.select()).one().content
        kari = office.who.check_unlocked().public.hex().encode()
        connection.execute(schema.roster.update().values(content=content.replace(kari, bytes(64).hex().encode())))
    assert refusal(office) == "fingerprint_differs"


@pytest.mark.parametrize("content", [b"[]", b"{}", b"{", b"\xff"])
def test_a_roster_that_cannot_be_read_is_refused_in_the_same_words(office: Office, content: bytes) -> None:
    with behind(office) as connection:
        connection.execute(schema.roster.update().values(content=content))
    assert refusal(office) == "site_key_changed"
    tried = drill(office.location, office.sheet.groups, NOW)
    assert (tried.file, tried.site_keys, tried.signs) == (True, False, False)
    refused(office)


def test_hazard_42b_a_roster_signed_as_the_sheet_by_somebody_else_is_noticed(office: Office) -> None:
    """Whoever writes to the store knows the sheet's public keys, but not what signs."""
    person, keys = mallory()
    roster, mark = roster_of(office)[0], hash_of(office)
    with behind(office) as connection:
        people.insert_person(connection, person)
    forge(office, roster.after(mark).joined_by(as_member(person)), "recovery", keys, tell=True)
    refused(office)


def test_two_who_recover_at_once_do_not_both(office: Office) -> None:
    one, other = prepared(office, office.keyring), prepared(office, office.keyring, replace(SIV, short="tor", name="T"))
    finish_recovery(one, NOW)
    with pytest.raises(Refused, match="sheet_replaced"):
        finish_recovery(other, NOW)
    one.location.close()
    other.location.close()
    assert drill(office.location, one.sheet.groups, NOW).good
