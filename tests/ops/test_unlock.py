"""Set-up, unlock and the audit: own passphrase, own sheet, and no name without a line before it."""

from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import text, update

from kiosk.crypto import people_keys, recovery
from kiosk.crypto.keys import OpeningKey
from kiosk.domain.errors import BadField, Environment, Refused
from kiosk.ops import audit, setup
from kiosk.ops.check_in import check_in
from kiosk.ops.list_visits import list_visits
from kiosk.ops.notice import show_notice
from kiosk.ops.present import present
from kiosk.ops.sheet import confirm_sheet
from kiosk.ops.unlock import several_people, unlock
from kiosk.store import audit as lines
from kiosk.store import people, schema
from kiosk.store.audit import AuditRow
from tests.support.location import NOW, PASSPHRASE, Office, guest, settings_file


def log(office: Office) -> list[AuditRow]:
    with office.location.reading() as connection:
        last = lines.last_line(connection)
        assert last is not None
        rows = [lines.line(connection, number) for number in range(1, last.number + 1)]
    return [row for row in rows if row is not None]


def test_setting_up_again_takes_over_the_settings_only(office: Office, tmp_path: Path) -> None:
    home = office.location.home

    def keys() -> dict[tuple[str, str], str]:
        return {slot: kept for slot, kept in office.keyring._kept.items() if slot[1] != audit.HEAD_SLOT}

    before = (office.location.files.key_id.read_bytes(), keys())
    setup.set_up(settings_file(tmp_path, retention_days="5"), home, office.keyring, NOW)
    assert (office.location.files.key_id.read_bytes(), keys()) == before
    assert "retention_days = 5" in (home / "site.toml").read_text(encoding="utf-8")


def test_another_locations_settings_are_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Environment, match="store_other_site"):
        setup.set_up(settings_file(tmp_path, id='"bergen"'), office.location.home, office.keyring, NOW)
    assert "oslo-drammensveien" in (office.location.home / "site.toml").read_text(encoding="utf-8")


def test_hazard_31_a_first_person_needs_names_and_a_passphrase_and_there_is_only_one(office: Office) -> None:
    with pytest.raises(Refused, match="already_set_up"):
        setup.prepare_first_person(office.location, "ola", "Ola", PASSPHRASE)
    with office.location.writing() as connection:
        connection.execute(text("DELETE FROM key_wrap"))
        connection.execute(text("DELETE FROM site_key"))
    with pytest.raises(BadField, match="field_missing"):
        setup.prepare_first_person(office.location, " ", "Ola", PASSPHRASE)
    with pytest.raises(Refused, match="passphrase_short"):
        setup.prepare_first_person(office.location, "ola", "Ola", "short")


def test_hazard_31_two_groups_of_the_sheet_are_typed_back(office: Office) -> None:
    sheet = office.sheet
    right = {number: sheet.groups[number - 1].lower() for number in sheet.asked()}
    confirm_sheet(sheet, right)
    with pytest.raises(Refused, match="sheet_unconfirmed"):
        confirm_sheet(sheet, dict([next(iter(right.items()))]))
    with pytest.raises(Refused, match="sheet_mismatch"):
        confirm_sheet(sheet, right | {sheet.asked()[1]: "AAAAAA"})


def test_the_recovery_sheet_opens_the_store_and_the_site_key(office: Office) -> None:
    seed = recovery.seed_of(office.sheet.groups)
    files = office.location.files
    secrets = recovery.open_secrets(files.recovery.read_bytes(), office.location.store_id, seed)
    assert secrets.store_key == office.location.slots.need("store", 32)
    assert secrets.pepper == office.location.slots.need("pepper", 32)
    with office.location.reading() as connection:
        [key] = people.all_site_keys(connection)
        wrapped = people.wraps_for(connection, recovery.HOLDER)[1]
    site = office.location.site.id
    secret = people_keys.unwrap_site_key(wrapped, site, 1, recovery.HOLDER, recovery.recovery_key(seed))
    assert secret.public_key().public_bytes_raw() == key.public


def test_one_person_unlocks_without_saying_who_and_by_name_in_any_case(office: Office) -> None:
    assert not several_people(office.location)
    for short in (None, "KARI", " kari moe "):
        assert unlock(office.location, PASSPHRASE, NOW, short).name == "Kari Moe"


@pytest.mark.parametrize(("phrase", "short"), [("wrong but long enough", None), (PASSPHRASE, "ola"), ("", None)])
def test_a_wrong_passphrase_and_an_unknown_person_are_refused_alike_and_noted(
    office: Office, phrase: str, short: str | None
) -> None:
    with pytest.raises(Refused) as refused:
        unlock(office.location, phrase, NOW, short)
    assert refused.value.code == "passphrase_wrong"
    assert log(office)[-1].action == "passphrase_wrong"
    assert log(office)[-1].signer.startswith("device:")


def test_hazard_42b_a_site_key_that_somebody_else_put_there_opens_nothing(office: Office) -> None:
    forged = OpeningKey.generate().public_key().public_bytes_raw()
    with office.location.writing() as connection:
        connection.execute(update(schema.site_key).values(public=forged))
    with pytest.raises(Refused, match="site_key_changed"):
        unlock(office.location, PASSPHRASE, NOW)


def test_hazard_42b_a_persons_key_that_somebody_else_put_there_opens_nothing(office: Office) -> None:
    forged = people_keys.new_person().public
    with office.location.writing() as connection:
        connection.execute(update(schema.staff).values(public=forged))
    with pytest.raises(Refused, match="site_key_changed"):
        unlock(office.location, PASSPHRASE, NOW)


@pytest.mark.parametrize("reason", ["", "curious", "because: tracing", "tracing\0"])
def test_hazard_37_no_name_is_shown_without_a_reason_of_the_list(office: Office, reason: str) -> None:
    before = len(log(office))
    with pytest.raises(Refused):
        list_visits(office.location, office.who, 10, reason, "", NOW)
    with pytest.raises(Refused):
        present(office.location, office.who, reason, "", NOW)
    assert len(log(office)) == before


def test_the_line_is_there_before_the_list_and_names_no_visitor(office: Office) -> None:
    check_in(office.location, guest("Åse Bråten"), NOW)
    listing = list_visits(office.location, office.who, 10, "tracing: call from the municipality", "2026/17", NOW)
    row = log(office)[-1]
    assert (row.number, row.action, row.case) == (listing.entry.number, "visits", "2026/17")
    assert row.reason == "tracing: call from the municipality"
    assert "Åse" not in str(log(office))


def test_the_chain_holds_and_every_line_is_signed_by_whom_it_names(office: Office) -> None:
    list_visits(office.location, office.who, 10, "tracing", "", NOW)
    rows = log(office)
    assert [row.action for row in rows] == ["set_up", "first_person", "visits"]
    assert all(later.previous == audit.line_hash(row) for row, later in pairwise(rows))
    head = office.location.slots.need(audit.HEAD_SLOT, 40)
    assert head == rows[-1].number.to_bytes(8) + audit.line_hash(rows[-1])
    device = office.location.device_key.public_key().public_bytes_raw()
    person = office.who.check_unlocked().public[32:]
    for row, public in zip(rows, (device, person, person), strict=True):
        assert people_keys.signed(public, audit.message_of(row), row.signature)


def test_an_old_store_put_back_is_noted_in_the_next_line(office: Office) -> None:
    list_visits(office.location, office.who, 10, "tracing", "", NOW)
    with office.location.writing() as connection:
        connection.execute(text("DELETE FROM audit WHERE number = 3"))
    list_visits(office.location, office.who, 10, "tracing", "", NOW)
    assert [row.action for row in log(office)][2:] == ["rolled_back", "visits"]
    assert log(office)[2].subject.startswith("3:")


def test_a_store_that_is_ahead_of_the_keyring_is_a_crash_and_nothing_else(office: Office) -> None:
    head = office.location.slots.need(audit.HEAD_SLOT, 40)
    list_visits(office.location, office.who, 10, "tracing", "", NOW)
    office.location.slots.write(audit.HEAD_SLOT, head)
    list_visits(office.location, office.who, 10, "tracing", "", NOW)
    assert [row.action for row in log(office)][2:] == ["visits", "visits"]


@pytest.mark.parametrize("days", [0, 11, -1])
def test_a_list_never_reaches_beyond_retention(office: Office, days: int) -> None:
    with pytest.raises(Refused, match="days_invalid"):
        list_visits(office.location, office.who, days, "tracing", "", NOW)


def test_once_locked_nothing_opens(office: Office) -> None:
    office.who.lock()
    with pytest.raises(Refused, match="locked"):
        list_visits(office.location, office.who, 10, "tracing", "", NOW)
    with pytest.raises(Refused, match="locked"):
        present(office.location, office.who, "roll_call", "", NOW)
    assert [row.action for row in log(office)] == ["set_up", "first_person"]


@pytest.mark.parametrize("language", ["nb", "en"])
def test_the_first_notice_names_who_answers_for_the_data(office: Office, language: str) -> None:
    shown = show_notice(office.location, language, NOW)
    assert shown is not None
    assert shown.notice.version == 1
    for words in ("Fjordkontoret AS", "personvern@fjordkontoret.example", "Datatilsynet", " 10 ", "{"):
        assert (words in shown.notice.text) == (words != "{")
