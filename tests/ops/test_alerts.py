"""Alerts wait for somebody who is unlocked, and keep the time at which they began."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import Refused
from kiosk.ops.alerts import Alert, alert, alerts, settle
from tests.support.location import NOW, Office

LATER = NOW + timedelta(hours=1)


def test_an_alert_keeps_its_first_time_until_it_is_settled(office: Office) -> None:
    alert(office.location, "purge_late", NOW)
    alert(office.location, "purge_late", LATER)
    alert(office.location, "camera_gone", LATER)
    assert alerts(office.location) == (Alert("purge_late", NOW), Alert("camera_gone", LATER))
    settle(office.location, office.who, "purge_late")
    assert alerts(office.location) == (Alert("camera_gone", LATER),)


def test_nobody_settles_an_alert_while_locked(office: Office) -> None:
    alert(office.location, "purge_late", NOW)
    office.who.lock()
    with pytest.raises(Refused, match="locked"):
        settle(office.location, office.who, "purge_late")
    assert len(alerts(office.location)) == 1
