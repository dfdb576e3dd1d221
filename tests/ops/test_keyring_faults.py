"""A keyring that is locked, dead or hangs while the kiosk runs: a sentence each time, and no restart afterwards."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from logging import LogRecord
from pathlib import Path

import pytest

from kiosk.domain.errors import Environment, Problem
from kiosk.domain.visit import Visit
from kiosk.ops import audit, audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import Location
from kiosk.ops.purge import Purged, purge
from kiosk.ops.unlock import unlock
from tests.support.keyring_faults import Kept, kept_in_keyring, put
from tests.support.location import NOW, PASSPHRASE, Office, days, guest
from tests.support.secret_service import OwnService, SecretService

# keyring leaves its connection to Python's own tidying when it fails (its get_preferred_collection has no `finally`).
pytestmark = [
    pytest.mark.long,
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
TOMORROW = NOW + days(1)
FAULTS: list[Callable[[OwnService], None]] = [OwnService.lock, OwnService.kill, OwnService.hang, OwnService.end]
Announce = Callable[[str], AbstractContextManager[list[LogRecord]]]


@pytest.fixture
def kept(office_made: Office, tmp_path: Path, own_service: OwnService) -> Kept:
    return kept_in_keyring(office_made, tmp_path)


def refused(attempt: Callable[[], object]) -> str:
    """The code of a refusal; a question to the keyring that had no end would not come back at all."""
    with pytest.raises(Environment) as refusal:
        attempt()
    return refusal.value.code


def day_rows(location: Location) -> list[int]:
    """The number of visits of each day."""
    with location.reading() as connection:
        return [int(row.visits) for row in connection.exec_driver_sql("SELECT visits FROM day ORDER BY day")]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_hazard_57_today_goes_on_without_the_keyring(
    fault: Callable[[OwnService], None], kept: Kept, own_service: OwnService
) -> None:
    with kept.opened() as location:
        check_in(location, guest("Ola"), NOW)
        receipt = check_in(location, guest("Ola"), NOW)  # the first one made the day's key, this one has read it
        fault(own_service)
        check_in(location, guest("Kari"), NOW)
        assert not by_exit(location, receipt.exit, NOW).already
        assert day_rows(location) == [3]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_hazard_57_and_58_the_days_first_visit_waits_for_the_keyring_and_leaves_no_row(
    fault: Callable[[OwnService], None], kept: Kept, own_service: OwnService
) -> None:
    with kept.opened() as location:
        check_in(location, guest("Ola"), NOW)
        fault(own_service)
        assert refused(lambda: check_in(location, guest("Kari"), TOMORROW)) == "keyring_failed"
        assert day_rows(location) == [1]
        own_service.start()
        check_in(location, guest("Kari"), TOMORROW)
        assert day_rows(location) == [1, 1]
        names = [visit.arrival.visitor.name for visit in listed(location, kept) if visit.arrival]
        assert names == ["Ola", "Kari"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_hazard_57_staff_are_told_and_get_in_once_it_is_back(
    fault: Callable[[OwnService], None], kept: Kept, own_service: OwnService
) -> None:
    with kept.opened() as location:
        check_in(location, guest("Ola"), NOW)
        fault(own_service)
        assert refused(lambda: unlock(location, PASSPHRASE, NOW)) == "keyring_failed"
        assert refused(lambda: listed(location, kept)) == "keyring_failed"
        own_service.start()
        unlock(location, PASSPHRASE, NOW)  # the try that could not be made cost no wait
        assert len(listed(location, kept)) == 1


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_hazard_57_a_purge_is_finished_once_it_is_back(
    fault: Callable[[OwnService], None], kept: Kept, own_service: OwnService
) -> None:
    later = NOW + days(10)
    with kept.opened() as location:
        check_in(location, guest("Ola"), NOW)
        fault(own_service)
        assert refused(lambda: purge(location, later)) == "keyring_failed"
        with location.reading() as connection:
            assert connection.exec_driver_sql("SELECT purged_at FROM day").all() == [(None,)]
        own_service.start()
        assert purge(location, later) == Purged(days=1, visits=0)
        assert location.slots.read(f"day:{NOW.date()}", 32) is None


def test_hazard_57_a_line_whose_head_could_not_be_kept_is_caught_up_with(
    kept: Kept, own_service: OwnService, announce_log: Announce
) -> None:
    with kept.opened() as location:
        with location.writing() as connection:
            device = audit.DeviceSigner(location)
            entry = audit.append(location, connection, device, audit.Line("purged"), NOW)
        own_service.kill()
        with announce_log("kiosk.ops.audit"):
            audit.publish_head(location, entry)
        own_service.start()
        assert audit_log.verify(location).findings == ()
        audit.record(location, device, audit.Line("purged"), NOW)
        assert audit_log.verify(location).findings == ()


def listed(location: Location, kept: Kept) -> tuple[Visit, ...]:
    return list_visits(location, kept.who(), 10, "tracing", "", TOMORROW).visits


NO_KEYS = {
    "empty": b"",
    "no base64": b"not base64!",
    "no text": b"\xff\xfe\x00",
    "31 bytes": b"A" * 40 + b"AA==",
    "33 bytes": b"A" * 44,
}


@pytest.fixture
def shared(office_made: Office, tmp_path: Path, secret_service: SecretService) -> Kept:
    return kept_in_keyring(office_made, tmp_path)


@pytest.mark.parametrize(
    ("slot", "secret"),
    [*(("store", secret) for secret in (None, *NO_KEYS.values())), ("device", None), ("device", NO_KEYS["33 bytes"])],
)
def test_hazard_58_a_slot_without_its_key_opens_no_store(slot: str, secret: bytes | None, shared: Kept) -> None:
    put(shared.service, slot, secret)
    with pytest.raises(Environment) as refusal, shared.opened():
        pass
    code = "keyring_slot_invalid" if secret else "keyring_slot_missing"
    assert (refusal.value.code, refusal.value.values) == (code, {"slot": slot})


@pytest.mark.parametrize("secret", [None, b"", NO_KEYS["no text"], NO_KEYS["31 bytes"]])
def test_hazard_58_a_pepper_that_is_none_unlocks_nothing(secret: bytes | None, shared: Kept) -> None:
    put(shared.service, "pepper", secret)
    with shared.opened() as location, pytest.raises(Environment) as refusal:
        unlock(location, PASSPHRASE, NOW)
    code = "keyring_slot_invalid" if secret else "keyring_slot_missing"
    assert (refusal.value.code, refusal.value.values) == (code, {"slot": "pepper"})


@pytest.mark.parametrize("secret", [b"", NO_KEYS["33 bytes"]], ids=["empty", "33 bytes"])
def test_hazard_58_a_head_that_is_none_is_found(secret: bytes, shared: Kept) -> None:
    put(shared.service, "head", secret)
    with shared.opened() as location:
        assert [finding.fault for finding in audit_log.verify(location).findings] == ["rolled_back"]


def test_hazard_58_a_head_that_is_none_stops_no_list_and_the_log_says_so(shared: Kept) -> None:
    put(shared.service, "head", NO_KEYS["33 bytes"])
    with shared.opened() as location:
        list_visits(location, shared.who(), 10, "tracing", "", NOW)
        told = [(row.action, row.subject) for row in audit_log.show(location, 2)]
    assert told == [("rolled_back", "keyring"), ("visits", "")]


@pytest.mark.parametrize("secret", [None, *NO_KEYS.values(), b"A" * 43 + b"="], ids=["missing", *NO_KEYS, "another"])
def test_hazard_58_a_day_without_its_key_is_marked_and_the_other_days_are_listed(
    secret: bytes | None, shared: Kept
) -> None:
    with shared.opened() as location:
        check_in(location, guest("Day 0"), NOW)
        receipt = check_in(location, guest("Day 1"), TOMORROW)
    put(shared.service, f"day:{NOW.date()}", secret)
    with shared.opened() as location:
        assert [visit.damaged for visit in listed(location, shared)] == [True, False]
        assert by_exit(location, receipt.exit, TOMORROW + timedelta(minutes=1)).left_at


@pytest.mark.parametrize("secret", [None, b"", NO_KEYS["no text"], NO_KEYS["31 bytes"], b"A" * 43 + b"="])
def test_hazard_58_nobody_is_checked_in_under_a_key_that_is_not_the_days(secret: bytes | None, shared: Kept) -> None:
    with shared.opened() as location:
        check_in(location, guest("Ola"), NOW)
    put(shared.service, f"day:{NOW.date()}", secret)
    with shared.opened() as location, pytest.raises(Problem) as refusal:
        check_in(location, guest("Kari"), NOW)
    known_by_id = secret in (None, b"", b"A" * 43 + b"=")
    assert refusal.value.code == ("day_key_missing" if known_by_id else "keyring_slot_invalid")
    with shared.opened() as location:
        assert day_rows(location) == [1]
