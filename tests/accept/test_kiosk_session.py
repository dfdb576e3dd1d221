"""The kiosk's session under a systemd of its own, with every limit of its units; only the screen is not there."""

import json

import pytest

from tests.support.bare_debian import BareDebian
from tests.support.deb_story import fine

pytestmark = pytest.mark.timeout(1200)  # the story, and the bundle before it, are each made once


def test_the_window_stands_in_cage_as_the_account_that_owns_the_keyring(deb_story: BareDebian) -> None:
    fine(deb_story.said("up"))
    running = deb_story.said("processes").out
    for process in ("cage -d -- ", "/usr/bin/innom", "Xwayland ", "gnome-keyring-daemon --foreground"):
        assert any(line.startswith("innom ") and process in line for line in running.splitlines()), running


def test_hazard_57_the_window_has_the_bus_with_the_keyring_whatever_pam_says(deb_story: BareDebian) -> None:
    assert deb_story.said("bus").out == "DBUS_SESSION_BUS_ADDRESS=unix:path=/run/innom/bus\n"


def test_a_timer_deletes_what_is_due_while_no_window_does(deb_story: BareDebian) -> None:
    fine(deb_story.said("purge_unit"))
    assert "innom-purge.timer" in deb_story.said("timers").out


def test_counts_come_to_the_collectors_folder(deb_story: BareDebian) -> None:
    fine(deb_story.said("metrics_unit"))
    assert 'innom_check{check="keyring"} 0' in deb_story.said("metrics").out


def test_hazard_21_the_session_is_begun_again_when_it_is_killed(deb_story: BareDebian) -> None:
    fine(deb_story.said("up_again"))


def test_told_to_stop_it_ends_in_order_and_leaves_nothing_running(deb_story: BareDebian) -> None:
    fine(deb_story.said("stop"))
    assert deb_story.said("result").out == "success\n"
    fine(deb_story.said("left"))


def test_hazard_57_a_keyring_that_was_killed_is_opened_again(deb_story: BareDebian) -> None:
    fine(deb_story.said("keyring_again"))
    checks = {each["check"]: each["state"] for each in json.loads(deb_story.said("doctor_again").out)["checks"]}
    assert checks["keyring"] == "ok"
