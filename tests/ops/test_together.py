"""HAZARDS row 42: two people unlock at once, and list at once; both work, both are in the log."""

from kiosk.ops.audit_log import show, verify
from kiosk.ops.check_in import check_in
from kiosk.ops.list_visits import list_visits
from kiosk.ops.location import open_location
from kiosk.ops.unlock import unlock
from tests.support.location import NOW, PASSPHRASE, Office, guest
from tests.support.together import together


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
