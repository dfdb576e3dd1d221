"""A typo in a typed pass: the group that holds it is named, and a right pass is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.codes import Pass, badge_code, bare, pass_code
from kiosk.domain.errors import Refused
from kiosk.domain.typo import GROUPS, read_groups

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SITE = "oslo-drammensveien"
SECRETS = st.binary(min_size=16, max_size=16)
FIXED = bare(pass_code(Pass(bytes(range(16)), bytes(range(100, 116))), SITE))


def groups_of(code: str) -> list[str]:
    return [code[start : start + 4] for start in range(0, 4 * GROUPS, 4)]


def refusal(code: str) -> Refused:
    with pytest.raises(Refused) as refused:
        read_groups(groups_of(code), SITE)
    return refused.value


def blamed(wrong: Refused) -> list[int]:
    """The groups that the refusal names: never many."""
    groups = [int(number) for number in str(wrong.values["groups"]).split(", ")]
    assert len(groups) <= 4
    return groups


@given(SECRETS, SECRETS)
@settings(max_examples=30)
def test_hazard_24_groups_in_small_letters_are_read(visit_id: bytes, secret: bytes) -> None:
    code = bare(pass_code(Pass(visit_id, secret), SITE))
    typed = code.lower().replace("0", "o").replace("1", "l")
    assert bare(read_groups(groups_of(typed), SITE)).replace("O", "0").replace("L", "1") == code


@pytest.mark.parametrize("place", range(61))
def test_hazard_24_one_wrong_character_names_its_group_among_few(place: int) -> None:
    other = ALPHABET[(ALPHABET.index(FIXED[place]) + 7) % 32]
    assert place // 4 + 1 in blamed(refusal(FIXED[:place] + other + FIXED[place + 1 :]))


@given(SECRETS, SECRETS, st.integers(0, 60), st.integers(1, 31))
@settings(max_examples=60)
def test_where_groups_are_blamed_the_wrong_one_is_among_them(
    visit_id: bytes, secret: bytes, place: int, shift: int
) -> None:
    code = bare(pass_code(Pass(visit_id, secret), SITE))
    wrong = refusal(code[:place] + ALPHABET[(ALPHABET.index(code[place]) + shift) % 32] + code[place + 1 :])
    assert wrong.code in ("pass_invalid", "pass_is_badge") or place // 4 + 1 in blamed(wrong)


def test_two_exchanged_neighbours_name_their_group() -> None:
    place = next(at for at in range(20, 23) if FIXED[at] != FIXED[at + 1])
    wrong = refusal(FIXED[:place] + FIXED[place + 1] + FIXED[place] + FIXED[place + 2 :])
    assert place // 4 + 1 in blamed(wrong)


@pytest.mark.parametrize("typed", ["1U34", "123", "12 34 5", "1-34", ""])
def test_a_group_that_no_pass_has_is_named(typed: str) -> None:
    groups = groups_of(FIXED)
    groups[6] = typed
    with pytest.raises(Refused) as refused:
        read_groups(groups, SITE)
    assert refused.value.values == {"groups": "7"}


def test_two_typos_far_apart_are_said_without_a_group() -> None:
    assert refusal("X" * 20 + FIXED[20:40] + "X" * 21).code == "pass_invalid"


def test_hazard_25_a_badge_typed_for_a_pass_is_called_a_badge() -> None:
    badge = bare(badge_code(bytes(16), SITE))
    assert refusal(badge).code == "pass_is_badge"


def test_hazard_25_another_locations_pass_is_called_that() -> None:
    assert refusal(bare(pass_code(Pass(bytes(16), bytes(16)), "elsewhere"))).code == "pass_other_site"
