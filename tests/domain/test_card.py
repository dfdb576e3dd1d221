"""A visitor's own card: what was typed comes back, a typo never, and nothing that could not be typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import codes
from kiosk.domain.card import read_card, write_card
from kiosk.domain.codes import CARD_BYTES, LONGEST_SCAN, card_code, scanned_kind
from kiosk.domain.errors import Refused
from kiosk.domain.visitor import Visitor

SITE = "oslo-drammensveien"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NAMES = st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=30)


def refusal(code: str) -> str:
    with pytest.raises(Refused) as refused:
        read_card(code, SITE)
    return refused.value.code


@given(NAMES, NAMES, st.sampled_from(["", "+47 912 34 567"]), st.integers(0, 10_000))
def test_what_was_typed_comes_back_from_the_card(name: str, company: str, phone: str, notice: int) -> None:
    visitor = Visitor(name, company, phone)
    card = read_card(write_card(visitor, notice, SITE), SITE)
    assert (card.visitor, card.notice, card.from_here) == (visitor, notice, True)


@pytest.mark.parametrize(
    "name", ["Łukasz", "Наталья", "山田太郎", "محمد", "👩\u200d👩\u200d👧", "<b>Åse</b>", "=1+1", "O'Brien"]
)
def test_hazards_7_8_9_and_10_names_of_any_script_and_markup_stay_literal(name: str) -> None:
    assert read_card(write_card(Visitor(name, email="a@example.no"), 1, SITE), SITE).visitor.name == name


def test_of_the_visit_nothing_is_on_the_card() -> None:
    typed = Visitor("Åse", "Fjordkraft", "91234567", "a@example.no", host="Ingrid Lie", adults=3, children=2)
    assert read_card(write_card(typed, 1, SITE), SITE).visitor == Visitor(
        "Åse", "Fjordkraft", "91234567", "a@example.no"
    )


def test_a_card_is_letters_and_digits_that_every_scanner_types() -> None:
    code = write_card(Visitor("Åse Bråten", "Fjordkraft AS", "+47 912 34 567"), 1, SITE)
    assert set(code) <= set(ALPHABET)
    assert scanned_kind(code) == "R"


def test_the_longest_card_is_read_and_a_byte_more_is_refused() -> None:
    fits = card_code(b"A" * CARD_BYTES, SITE)
    assert len(fits) < LONGEST_SCAN
    assert codes.read_card(fits, SITE) == (b"A" * CARD_BYTES, True)
    with pytest.raises(Refused, match="card_too_long"):
        card_code(b"A" * (CARD_BYTES + 1), SITE)
    with pytest.raises(Refused, match="card_too_long"):
        write_card(Visitor("山" * 100), 1, SITE)


@given(st.binary(min_size=1, max_size=CARD_BYTES))
def test_bytes_of_every_length_come_back(payload: bytes) -> None:
    assert codes.read_card(card_code(payload, SITE), SITE) == (payload, True)


def test_a_card_of_another_location_is_read_and_says_so() -> None:
    assert not read_card(write_card(Visitor("Åse"), 1, "bergen"), SITE).from_here


@given(st.data())
def test_hazard_24_a_typo_at_any_place_is_found(data: st.DataObject) -> None:
    code = write_card(Visitor("Åse Bråten", "Fjordkraft AS"), 1, SITE)
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from(ALPHABET.replace(code[place], "")))
    assert refusal(code[:place] + other + code[place + 1 :]) == "card_invalid"


def test_hazard_24_small_letters_blanks_and_look_alikes_are_forgiven() -> None:
    code = write_card(Visitor("Åse"), 1, SITE)
    assert (
        read_card(f" {codes.grouped(code.lower().replace('1', 'l').replace('0', 'o'))}\r\n", SITE).visitor.name == "Åse"
    )


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"1",
        b"1\n",
        b"\nOla",
        b"-1\nOla",
        b"1.5\nOla",
        "٣\nOla".encode(),
        b"9" * 40 + b"\nOla",
        b"1\nOla\n\n\n\nmore",
        b"1\nO\x00la",
        b"1\nOla\x1b[2J",
        b"1\n\xff\xfe",
        b"1\nOla\n\ncall me",
        b"1\nOla\n\n\nno address",
        b"1\n" + b"A" * 101,
        ("1\ne" + 30 * "\u0301").encode(),
    ],
)
def test_hazard_25_a_card_that_nobody_typed_is_refused(payload: bytes) -> None:
    code = card_code(payload, SITE) if payload else "R" + "0" * 8
    assert refusal(code) == "card_invalid"


@pytest.mark.parametrize("other", ["", "R", "R" * 500, "RESTAURANT", "HTTPS://EXAMPLE.ORG/R", "R\x00" + "0" * 20])
def test_hazard_25_what_is_no_card_is_refused(other: str) -> None:
    assert refusal(other) == "card_invalid"
    assert scanned_kind(other) == ""


def test_hazard_25_a_length_that_no_bytes_give_is_no_card() -> None:
    body = card_code(b"1\nOla", SITE)[:-4] + "0"
    code = body + codes.check_characters(body, 4)
    assert scanned_kind(code) == ""
    assert refusal(code) == "card_invalid"


def test_badge_and_pass_are_no_cards_and_a_card_neither() -> None:
    badge, own = codes.badge_code(bytes(16), SITE), write_card(Visitor("Åse"), 1, SITE)
    assert refusal(badge) == "card_invalid"
    for read in (codes.read_badge, codes.read_pass):
        with pytest.raises(Refused):
            read(own, SITE)
