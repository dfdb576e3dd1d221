"""Badge, pass and exit number: read as people type and scanners send them, and no typo taken for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import codes
from kiosk.domain.errors import Refused

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SITE = "oslo-drammensveien"
IDS = st.binary(min_size=16, max_size=16)


def code_of(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.code


@given(IDS, IDS)
def test_a_pass_is_read_back_as_it_was_written(visit_id: bytes, secret: bytes) -> None:
    given_pass = codes.Pass(visit_id, secret)
    assert codes.read_pass(codes.pass_code(given_pass, SITE), SITE) == given_pass


@given(IDS)
def test_hazard_24_case_blanks_line_ends_and_look_alike_letters_are_forgiven(visit_id: bytes) -> None:
    code = codes.badge_code(visit_id, SITE)
    typed = f"  {code.lower().replace('0', 'o').replace('1', 'l')}\r\n"
    assert codes.read_badge(typed, SITE) == visit_id


@given(IDS, st.data())
def test_every_wrong_character_is_found(visit_id: bytes, data: st.DataObject) -> None:
    code = codes.bare(codes.badge_code(visit_id, SITE))
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from(ALPHABET.replace(code[place], "")))
    with pytest.raises(Refused):
        codes.read_badge(code[:place] + other + code[place + 1 :], SITE)


@given(IDS, IDS, st.data())
def test_hazard_24_a_typo_at_any_place_of_a_pass_is_found(visit_id: bytes, secret: bytes, data: st.DataObject) -> None:
    code = codes.bare(codes.pass_code(codes.Pass(visit_id, secret), SITE))
    for place, right in enumerate(code):
        other = data.draw(st.sampled_from(ALPHABET.replace(right, "")))
        with pytest.raises(Refused) as refusal:
            codes.read_pass(code[:place] + other + code[place + 1 :], SITE)
        assert code_of(refusal) in ("pass_invalid", "pass_is_badge")


@given(IDS, st.data())
def test_every_exchange_of_neighbours_is_found(visit_id: bytes, data: st.DataObject) -> None:
    code = codes.bare(codes.badge_code(visit_id, SITE))
    place = data.draw(st.integers(0, len(code) - 2))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(Refused):
            codes.read_badge(swapped, SITE)


def test_hazard_25_a_badge_is_no_pass_and_a_pass_no_badge() -> None:
    badge, given_pass = codes.badge_code(bytes(16), SITE), codes.pass_code(codes.Pass(bytes(16), bytes(16)), SITE)
    with pytest.raises(Refused) as refusal:
        codes.read_pass(badge, SITE)
    assert code_of(refusal) == "pass_is_badge"
    with pytest.raises(Refused) as refusal:
        codes.read_badge(given_pass, SITE)
    assert code_of(refusal) == "badge_is_pass"


NO_CODES = {
    "nothing": "",
    "a kind alone": "P",
    "URL": "https://example.no/x",
    "Wi-Fi": "WIFI:T:WPA;S:guests;P:secret;;",
    "vCard": "BEGIN:VCARD\r\nN:Dahl;Ola\r\nEND:VCARD",
    "binary": bytes(range(256)).decode("latin-1"),
    "2,900 bytes": "9" * 2900,
    "a pass in control characters": "\x1d".join(codes.pass_code(codes.Pass(bytes(16), bytes(16)), SITE)),
}


@pytest.mark.parametrize("what", NO_CODES)
def test_hazard_25_anything_else_is_not_a_valid_code(what: str) -> None:
    with pytest.raises(Refused) as refusal:
        codes.read_badge(NO_CODES[what], SITE)
    assert code_of(refusal) == "badge_invalid"
    with pytest.raises(Refused) as refusal:
        codes.read_pass(NO_CODES[what], SITE)
    assert code_of(refusal) == "pass_invalid"


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(Refused):
        codes.read_pass(text, SITE)


@pytest.mark.parametrize("text", ["", "427", "42711", "42 71", "٤٢٧١", "-427", "4.71"])
def test_an_exit_number_is_four_digits(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        codes.read_exit(text)
    assert code_of(refusal) == "exit_invalid"
    assert codes.read_exit(" 0427 ") == "0427"


def test_a_pass_never_shows_in_a_traceback() -> None:
    assert "SECRET" not in repr(codes.Pass(bytes(16), b"SECRETSECRETSECR"))


def test_a_pass_has_61_characters_and_a_badge_35() -> None:
    assert len(codes.bare(codes.pass_code(codes.Pass(bytes(16), bytes(16)), SITE))) == 61
    assert len(codes.bare(codes.badge_code(bytes(16), SITE))) == 35


def test_hazard_25_another_sites_codes_are_told_from_typos() -> None:
    with pytest.raises(Refused, match="badge_other_site"):
        codes.read_badge(codes.badge_code(bytes(16), "bergen"), SITE)
    with pytest.raises(Refused, match="pass_other_site"):
        codes.read_pass(codes.pass_code(codes.Pass(bytes(16), bytes(16)), "bergen"), SITE)


def test_hazard_25_a_scanned_text_is_a_badge_or_a_pass_by_its_letter_length_and_alphabet() -> None:
    badge, passed = codes.badge_code(bytes(16), SITE), codes.pass_code(codes.Pass(bytes(16), bytes(16)), SITE)
    assert [codes.scanned_kind(text) for text in (badge, passed.lower(), f" {badge}\n")] == ["B", "P", "B"]
    others = (
        "",
        "B",
        badge[:-1],
        badge + "0",
        "P" + badge[1:],
        "PAYPAL.ME/" + 51 * "A",
        "7" * 2900,
        "B\x00" + badge[2:],
    )
    assert [codes.scanned_kind(text) for text in others] == [""] * len(others)
