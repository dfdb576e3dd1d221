"""What a visitor may type: HAZARDS rows 1 to 12, at the place where every value comes through."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.errors import BadField
from kiosk.domain.text import MAX_BYTES, MAX_CHARACTERS, clean
from kiosk.domain.visitor import Visitor
from tests.support.location import HARD_NAME


def refused(**form: object) -> str:
    with pytest.raises(BadField) as refusal:
        Visitor.from_form({"name": "Ola", **form})
    assert refusal.value.field in form
    return refusal.value.code


@pytest.mark.parametrize(
    "name", ["", "   ", "\u00a0", "\u200b\u200b", "\u200d", "\u2060 \ufeff", "\u00ad", "\u3164", "\u2800", None]
)
def test_hazard_1_a_name_without_anything_visible_is_missing(name: object) -> None:
    assert refused(name=name) == "name_missing"


@pytest.mark.parametrize("text", ["x" * 101, "山" * 101, "👩" * 76, "x" * 1_000_000])
def test_hazard_2_text_beyond_100_characters_or_300_bytes_is_refused(text: str) -> None:
    assert refused(name=text) == "text_too_long"


@pytest.mark.parametrize("text", ["x" * 100, "山" * 100, "👩" * 75])
def test_hazard_2_text_of_100_characters_and_300_bytes_is_kept(text: str) -> None:
    assert Visitor(text).name == text


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\x07", "\x85", "\ud800", "\udfff", "\n", "\t", "\u2028", "\uffff"])
def test_hazard_3_control_characters_and_lone_surrogates_are_refused(char: str) -> None:
    assert refused(name=f"Ola{char}Nordmann") == "text_control"


@pytest.mark.parametrize(
    "mark", [*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)), "\u200e", "\u200f"]
)
def test_hazard_4_direction_marks_are_taken_out(mark: str) -> None:
    assert Visitor(f"Ola{mark} Nordmann{mark}").name == "Ola Nordmann"


def test_hazard_5_a_letter_with_more_than_four_marks_is_refused() -> None:
    assert refused(name="Z" + "\u0303\u0330" * 3) == "text_marks"
    assert refused(name="a" + "\u0301" * 90) == "text_marks"
    assert Visitor("Z\u0303\u0330\u0324\u0308").name


def test_hazard_6_composed_and_decomposed_spelling_are_stored_the_same() -> None:
    name = "Åse Bråten Ünal"
    assert Visitor(unicodedata.normalize("NFD", name)).name == Visitor(name).name == name


@pytest.mark.parametrize(
    "name", ["Łukasz", "Наталья", "山田太郎", "محمد", "עברית", "ไทย", "हिन्दी", "👩‍👩‍👧‍👦", "کتاب‌ها"]
)
def test_hazard_7_every_script_is_kept_unchanged(name: str) -> None:
    assert Visitor(name).name == name


@pytest.mark.parametrize(
    "name", ["Q", "O'Brien", "Anne-Lise", "von der", "Null", "None", "NaN", "TRUE", "Cher", "D’Arcy", "3PO"]
)
def test_hazard_8_odd_but_real_names_are_text(name: str) -> None:
    assert Visitor(name).name == name


@pytest.mark.parametrize(
    "name",
    ["'; DROP TABLE v;--", "{name}", "%s", "${jndi:x}", "{{7*7}}", "<img src=/etc/passwd>", "<b>", "</para>", "&#0;"],
)
def test_hazards_9_and_10_code_and_markup_are_literal_text(name: str) -> None:
    assert Visitor(name).name == name


def test_the_hard_name_is_kept_unchanged() -> None:
    assert Visitor(HARD_NAME).name == HARD_NAME


@pytest.mark.parametrize("phone", ["0791234567", "+47 912 34 567", "(0) 912 34567", "22-33-44-55", "12345"])
def test_hazard_11_a_phone_number_is_kept_as_written(phone: str) -> None:
    assert Visitor("Ola", phone=phone).phone == phone


def test_hazard_11_digits_of_every_script_become_ascii() -> None:
    assert Visitor("Ola", phone="٠٧٩١٢٣٤٥").phone == "07912345"
    assert Visitor("Ola", phone="＋४७ ९१२ ३४ ५६७").phone == "+47 912 34 567"
    assert Visitor("Ola", phone="\u202a+47\u00a0912\u202f34\u2011567\u202c").phone == "+47 912 34-567"


@pytest.mark.parametrize("phone", ["1234", "1" * 16, "912 34 567 ext 3", "ni en to", "+", "9" * 15 + " " * 30 + "9"])
def test_hazard_11_letters_and_impossible_lengths_are_refused(phone: str) -> None:
    assert refused(phone=phone) == "phone_invalid"


@pytest.mark.parametrize("email", ["ola@example.no", "ola.nordmann+visit@mail.example.no", "åse@blåbær.no"])
def test_hazard_12_a_whole_address_is_kept(email: str) -> None:
    assert Visitor("Ola", email=email).email == email


@pytest.mark.parametrize("email", ["a@b", "ola", "@example.no", "ola@", "a b@example.no", "a@b@example.no", "a@.no"])
def test_hazard_12_what_is_no_whole_address_is_refused(email: str) -> None:
    assert refused(email=email) == "email_invalid"


def test_hazard_12_a_newline_and_255_characters_are_refused() -> None:
    assert refused(email="ola@example.no\nBcc: x@y.no") == "text_control"
    assert refused(email="o" * 240 + "@example.no.com") == "text_too_long"


@pytest.mark.parametrize("count", [-1, 100, 1.0, "2", True])
def test_a_party_is_counted_in_whole_people_up_to_99(count: object) -> None:
    assert refused(children=count) == "count_invalid"


def test_somebody_comes_with_at_least_one_adult() -> None:
    assert refused(adults=0) == "count_invalid"


@pytest.mark.parametrize("value", [7, ["Ola"], {"first": "Ola"}, True])
def test_a_name_that_is_no_text_is_refused(value: object) -> None:
    assert refused(name=value) == "text_not_text"


@given(st.text(max_size=500))
@example("A\u200d")
def test_whatever_is_typed_is_refused_or_safe_to_store_and_print(typed: str) -> None:
    try:
        text = clean(typed, "name")
    except BadField:
        return
    assert clean(text, "name") == text, "cleaning once is enough"
    assert len(text) <= MAX_CHARACTERS
    assert len(text.encode()) <= MAX_BYTES
    assert text == text.strip() == unicodedata.normalize("NFC", text)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in text)
