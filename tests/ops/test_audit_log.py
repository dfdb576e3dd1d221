"""`audit verify` names the place: HAZARDS row 38."""

from collections.abc import Callable

import pytest
from sqlalchemy import text

from kiosk.ops.audit import HEAD_SLOT
from kiosk.ops.audit_log import Finding, show, verify
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import open_location
from tests.support.location import NOW, Office

CHANGES: dict[str, tuple[str, set[Finding]]] = {
    "reason changed": (
        "UPDATE audit SET reason = 'inspection' WHERE number = 4",
        {Finding(4, "changed"), Finding(5, "changed")},
    ),
    "line deleted": ("DELETE FROM audit WHERE number = 4", {Finding(5, "missing")}),
    "end cut off": ("DELETE FROM audit WHERE number > 4", {Finding(6, "rolled_back")}),
    "signer changed": (
        "UPDATE audit SET signer = 'person:nobody' WHERE number = 6",
        {Finding(6, "foreign"), Finding(6, "rolled_back")},
    ),
    "all deleted": ("DELETE FROM audit", {Finding(6, "rolled_back"), Finding(0, "missing")}),
}


@pytest.fixture
def listed(office: Office) -> Office:
    """Six lines: set-up, first person, and four lists."""
    for number in range(4):
        list_visits(office.location, office.who, 10, "tracing", str(number), NOW)
    return office


def test_a_whole_log_has_no_findings_and_ends_at_the_keyrings_head(listed: Office) -> None:
    verified = verify(listed.location)
    assert (verified.lines, verified.findings) == (6, ())
    assert listed.location.slots.need(HEAD_SLOT, 40) == (6).to_bytes(8) + verified.head
    assert [row.case for row in show(listed.location, newest=2)] == ["2", "3"]
    assert len(show(listed.location)) == 6


@pytest.mark.parametrize("change", CHANGES)
def test_hazard_38_whatever_was_changed_is_found_at_its_place(listed: Office, change: str) -> None:
    statement, findings = CHANGES[change]
    with listed.location.writing() as connection:
        connection.execute(text(statement))
    assert set(verify(listed.location).findings) == findings


def test_hazard_38_a_resigned_line_is_found_by_the_next(listed: Office) -> None:
    """Somebody with the device's key can sign, but not make the later lines follow."""
    from dataclasses import replace

    from kiosk.ops.audit import DeviceSigner, message_of

    device = DeviceSigner(listed.location)
    forged = replace(show(listed.location)[3], signer=device.signer, reason="other")
    with listed.location.writing() as connection:
        connection.execute(
            text("UPDATE audit SET signer = :signer, reason = 'other', signature = :signature WHERE number = 4"),
            {"signer": device.signer, "signature": device.sign(message_of(forged))},
        )
    assert set(verify(listed.location).findings) == {Finding(5, "changed")}


def _store_put_back(office: Office, put_back: Callable[[bytes, bytes], bytes]) -> Office:
    """The office after somebody exchanged its closed store: by what, of the old file and the new one."""
    database = office.location.files.database
    assert office.location.checkpoint()
    old = database.read_bytes()
    for number in range(3):
        list_visits(office.location, office.who, 10, "tracing", f"later {number}", NOW)
    office.location.close()
    database.write_bytes(put_back(old, database.read_bytes()))
    location = open_location(office.location.settings, office.location.home, office.keyring)
    return Office(location, office.keyring, office.who, office.sheet)


def test_hazard_38_an_old_store_put_back_is_found(listed: Office) -> None:
    back = _store_put_back(listed, lambda old, _new: old)
    assert verify(back.location).findings == (Finding(9, "rolled_back"),)


def test_hazard_38_one_old_page_put_back_is_found(listed: Office) -> None:
    """SQLCipher itself does not notice: each page is whole. The page is the one that the new lines stand on."""

    def one_page(old: bytes, new: bytes) -> bytes:
        changed = [at for at in range(4096, len(old), 4096) if old[at : at + 4096] != new[at : at + 4096]]
        return new[: changed[0]] + old[changed[0] : changed[0] + 4096] + new[changed[0] + 4096 :]

    back = _store_put_back(listed, one_page)
    assert Finding(9, "rolled_back") in verify(back.location).findings
