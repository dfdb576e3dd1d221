"""The envelope: two recipients, one size, and nothing but `record_damaged` for whatever was done to it."""

import os
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.crypto.envelope import (
    RECORD_BYTES,
    SEALED_BYTES,
    Place,
    Recipients,
    open_for_site,
    open_for_visitor,
    reseal,
    seal,
)
from kiosk.crypto.keys import OpeningKey, pass_key
from kiosk.domain.errors import Damaged

SITE, VISIT, SECRET = OpeningKey.generate(), os.urandom(16), os.urandom(16)
PASS = pass_key(SECRET, VISIT)
DAY_KEY = os.urandom(32)
PLACE = Place("office", date(2026, 11, 22), VISIT, 1, "arrival")
TO = Recipients(3, SITE.public_key(), PASS.public_key())
SEALED = seal(b'{"name":"\xc3\x85se"}', PLACE, TO, DAY_KEY)


def damaged(sealed: bytes, place: Place = PLACE, day_key: bytes = DAY_KEY) -> None:
    with pytest.raises(Damaged, match="record_damaged"):
        open_for_site(sealed, place, {3: SITE}, day_key)
    with pytest.raises(Damaged, match="record_damaged"):
        open_for_visitor(sealed, place, PASS, day_key)


def test_staff_and_the_visitor_open_the_same_record() -> None:
    assert (
        open_for_site(SEALED, PLACE, {1: OpeningKey.generate(), 3: SITE}, DAY_KEY).rstrip() == b'{"name":"\xc3\x85se"}'
    )
    assert open_for_visitor(SEALED, PLACE, PASS, DAY_KEY).rstrip() == b'{"name":"\xc3\x85se"}'


@given(st.binary(max_size=RECORD_BYTES))
@settings(max_examples=20)
def test_every_record_has_one_size(record: bytes) -> None:
    assert len(seal(record, PLACE, TO, DAY_KEY)) == len(SEALED) == SEALED_BYTES


def test_a_record_that_does_not_fit_is_our_own_fault() -> None:
    with pytest.raises(ValueError, match="longer"):
        seal(bytes(RECORD_BYTES + 1), PLACE, TO, DAY_KEY)


@pytest.mark.parametrize(
    "place",
    [
        Place("other", PLACE.day, VISIT, 1, "arrival"),
        Place("office", date(2026, 11, 23), VISIT, 1, "arrival"),
        Place("office", PLACE.day, os.urandom(16), 1, "arrival"),
        Place("office", PLACE.day, VISIT, 2, "arrival"),
        Place("office", PLACE.day, VISIT, 1, "departure"),
    ],
)
def test_hazard_59_a_moved_record_is_damaged(place: Place) -> None:
    damaged(SEALED, place)


def test_hazard_59_without_the_days_key_nobody_opens_it() -> None:
    damaged(SEALED, day_key=os.urandom(32))


def test_another_sites_key_and_another_pass_do_not_open_it() -> None:
    with pytest.raises(Damaged):
        open_for_site(SEALED, PLACE, {3: OpeningKey.generate()}, DAY_KEY)
    with pytest.raises(Damaged):
        open_for_site(SEALED, PLACE, {4: SITE}, DAY_KEY)
    with pytest.raises(Damaged):
        open_for_visitor(SEALED, PLACE, pass_key(os.urandom(16), VISIT), DAY_KEY)


def test_hazard_59_every_flipped_byte_is_found() -> None:
    for place in range(len(SEALED)):
        damaged(SEALED[:place] + bytes([SEALED[place] ^ 1]) + SEALED[place + 1 :])


def test_hazard_59_every_other_length_is_found() -> None:
    for length in range(0, len(SEALED), 13):
        damaged(SEALED[:length])
    damaged(SEALED + b"\0")


def test_sealing_the_same_twice_gives_nothing_in_common() -> None:
    again = seal(b'{"name":"\xc3\x85se"}', PLACE, TO, DAY_KEY)
    assert again[:5] == SEALED[:5], "version and generation stand in clear"
    assert sum(a == b for a, b in zip(again[5:], SEALED[5:], strict=True)) < 40


def test_resealed_it_opens_under_the_other_key_alone_for_whom_it_was_sealed() -> None:
    hold_key = os.urandom(32)
    again = reseal(SEALED, PLACE, DAY_KEY, hold_key)
    assert len(again) == SEALED_BYTES
    assert open_for_site(again, PLACE, {3: SITE}, hold_key) == open_for_site(SEALED, PLACE, {3: SITE}, DAY_KEY)
    assert open_for_visitor(again, PLACE, PASS, hold_key) == open_for_visitor(SEALED, PLACE, PASS, DAY_KEY)
    damaged(again)
    assert reseal(again, PLACE, hold_key, DAY_KEY) != SEALED  # a nonce of its own each time


def test_what_is_damaged_or_moved_is_not_resealed() -> None:
    elsewhere = Place("office", PLACE.day, VISIT, 2, "arrival")
    for sealed, place in ((SEALED[:-1] + b"?", PLACE), (SEALED[:-1], PLACE), (SEALED, elsewhere)):
        with pytest.raises(Damaged, match="record_damaged"):
            reseal(sealed, place, DAY_KEY, os.urandom(32))
