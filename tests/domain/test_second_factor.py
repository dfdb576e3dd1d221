"""The second factor: forgiving about how it is typed, not about what."""

import pytest

from kiosk.domain.second_factor import check_of, matches
from kiosk.domain.visitor import Visitor

PHONE = Visitor("Ola", phone="+47 912 34-567", email="ola@example.no")
EMAIL = Visitor("Ola", email="Ola.Straße@example.no")


@pytest.mark.parametrize("typed", ["4567", " 45 67\n", "4-5-6-7", "٤٥٦٧"])
def test_the_last_four_digits_match_however_they_are_written(typed: str) -> None:
    assert matches(PHONE, typed)


@pytest.mark.parametrize("typed", ["", "567", "34567", "4566", "7654", "ola", "ola@example.no", "4567" * 200])
def test_nothing_else_matches_a_phone(typed: str) -> None:
    assert not matches(PHONE, typed)


@pytest.mark.parametrize("typed", ["Ola.Straße", " OLA.STRASSE ", "ola.straße@", "ola.straße@example.no"])
def test_the_email_up_to_the_at_matches_in_any_case(typed: str) -> None:
    assert matches(EMAIL, typed)


@pytest.mark.parametrize("typed", ["", "@", "@example.no", "ola", "ola.straße1", "example.no", "ola.straße" * 100])
def test_nothing_else_matches_an_email(typed: str) -> None:
    assert not matches(EMAIL, typed)


@pytest.mark.parametrize("typed", ["", " ", "0000", "@", "Ola"])
def test_nothing_matches_who_left_neither(typed: str) -> None:
    assert not matches(Visitor("Ola"), typed)


@pytest.mark.parametrize("visitor", [PHONE, EMAIL, Visitor("Ola", phone="٠٧٩١٢٣٤٥")])
def test_what_she_would_type_matches(visitor: Visitor) -> None:
    assert matches(visitor, check_of(visitor))
