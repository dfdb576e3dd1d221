"""HAZARDS row 42: two at once; both get their way, both are in the log, and the keyring holds its newest head."""

from collections.abc import Callable
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

from kiosk.crypto.slots import MemoryKeyring
from kiosk.ops import audit
from kiosk.ops.audit_log import Finding, show, verify
from kiosk.ops.check_in import check_in
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location, open_location
from kiosk.ops.unlock import unlock
from tests.support.location import NOW, PASSPHRASE, Office, guest
from tests.support.together import together


class Meeting(MemoryKeyring):
    """A keyring at which whoever puts a head waits until another has put one too."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._kept = office.keyring._kept
        self._both = Barrier(2)

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        if username == audit.HEAD_SLOT:
            with suppress(BrokenBarrierError):
                self._both.wait(0.5)  # where one goes after the other nobody comes


class Busy(MemoryKeyring):
    """A keyring that, when it is first asked for the head, lets something happen before it answers."""

    def __init__(self, office: Office, happens: Callable[[], object]) -> None:
        super().__init__()
        self._kept = office.keyring._kept
        self._happens = [happens]

    def get_password(self, service: str, username: str) -> str | None:
        if username == audit.HEAD_SLOT and self._happens:
            self._happens.pop()()
        return super().get_password(service, username)


def line(location: Location) -> audit.AuditEntry:
    """One more line, whose head the keyring does not know yet."""
    with location.writing() as connection:
        return audit.append(location, connection, audit.DeviceSigner(location), audit.Line("purged"), NOW)


def head_of(office: Office) -> int:
    """The number of the line whose head the keyring holds."""
    return int.from_bytes(office.location.slots.need(audit.HEAD_SLOT, audit.HEAD_BYTES)[:8])


def test_hazard_42_two_unlock_and_list_at_once(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    home, settings = office.location.home, office.location.settings
    seen = []

    def work() -> None:
        location = open_location(settings, home, office.keyring)
        who = unlock(location, PASSPHRASE, NOW)
        seen.append(len(list_visits(location, who, 10, "tracing", "", NOW).visits))
        location.close()

    assert together(work, work) == []
    assert seen == [1, 1]
    assert [row.action for row in show(office.location, newest=2)] == ["visits", "visits"]
    assert verify(office.location).findings == ()


def test_two_who_put_their_heads_into_the_keyring_at_once_are_no_fault(office: Office) -> None:
    home, settings, keyring = office.location.home, office.location.settings, Meeting(office)

    def work() -> None:
        location = open_location(settings, home, keyring)
        audit.publish_head(location, line(location))
        location.close()

    assert together(work, work) == []
    assert head_of(office) == len(show(office.location)) == 4


def test_the_older_head_never_takes_the_newer_ones_place(office: Office) -> None:
    older, newer = line(office.location), line(office.location)
    audit.publish_head(office.location, newer)
    audit.publish_head(office.location, older)
    assert head_of(office) == newer.number


def test_a_store_put_back_between_a_line_and_its_head_is_found(office: Office) -> None:
    entry = line(office.location)
    with office.location.writing() as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE number = ?", (entry.number,))
    audit.publish_head(office.location, entry)
    assert verify(office.location).findings == (Finding(entry.number, "rolled_back"),)


def test_a_line_written_while_the_log_is_verified_is_no_finding(office: Office) -> None:
    home, settings = office.location.home, office.location.settings
    other = open_location(settings, home, office.keyring)
    verifying = open_location(settings, home, Busy(office, lambda: audit.publish_head(other, line(other))))
    assert verify(verifying).findings == ()
    other.close()
    verifying.close()
