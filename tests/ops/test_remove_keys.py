"""The keys of a location go, and the log says so in its last line, which stands before the first key is gone."""

import pytest

from kiosk.crypto.slots import MemoryKeyring
from kiosk.domain.errors import Environment
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.location import open_location
from kiosk.ops.remove_keys import remove_keys
from tests.support.location import NOW, WELL_KEPT, Office, days, guest


class Stops(MemoryKeyring):
    """A keyring that dies at the first key that is to go."""

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError


def test_hazard_62_the_last_line_of_the_log_stands_before_the_first_key_is_gone(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    settings, home = office.location.settings, office.location.home
    office.location.close()
    stops = Stops()
    stops._kept.update(office.keyring._kept)
    with pytest.raises(Environment):
        remove_keys(settings, home, stops, NOW, machine=WELL_KEPT)
    location = open_location(settings, home, stops, WELL_KEPT)
    lines = audit_log.show(location)
    location.close()
    assert lines[-1].action == "keys_removed"


def test_hazard_62_the_keys_of_every_day_go_that_is_kept(office: Office) -> None:
    for day in (0, 1, 3):
        check_in(office.location, guest("Ola"), NOW + days(day))
    had = len(office.keyring._kept)
    office.location.close()
    removed = remove_keys(
        office.location.settings, office.location.home, office.keyring, NOW + days(3), machine=WELL_KEPT
    )
    assert (removed.keys, removed.unread) == (had, False)
    assert office.keyring._kept == {}
