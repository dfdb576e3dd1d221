"""The day's key is there before its first visitor: who sees the keyring's dates learns nothing of her time."""

from datetime import timedelta

from kiosk.ops.begin_day import make_todays_key
from kiosk.ops.check_in import check_in
from kiosk.ops.purge import Purged, purge
from tests.support.location import NOW, Office, days, guest


def test_the_first_visit_finds_its_days_key_made(office: Office) -> None:
    make_todays_key(office.location, NOW - timedelta(hours=3))
    before = dict(office.keyring._kept)
    assert office.day_slots() == ["2026-11-22"]
    check_in(office.location, guest("Ola"), NOW)
    assert office.keyring._kept == before
    assert office.names(NOW) == ["Ola"]


def test_it_may_be_repeated(office: Office) -> None:
    make_todays_key(office.location, NOW)
    check_in(office.location, guest("Ola"), NOW)
    make_todays_key(office.location, NOW)
    assert office.names(NOW) == ["Ola"]


def test_a_day_on_which_nobody_came_loses_its_key_all_the_same(office: Office) -> None:
    make_todays_key(office.location, NOW)
    assert purge(office.location, NOW + days(9)) == Purged(0, 0)
    assert office.day_slots() == ["2026-11-22"]
    purge(office.location, NOW + days(10))
    assert office.day_slots() == []


def test_by_a_clock_that_went_back_no_purged_day_gets_a_key_again(office: Office) -> None:
    purge(office.location, NOW + days(20))
    make_todays_key(office.location, NOW + days(3))
    assert office.day_slots() == ["2026-12-12"], "the mark's"
