"""Shaping, direction and wrapping, on values and on a page looked at by pdfium."""

import io

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.fonts import BOLD, BOLDER, FONTS, font, font_of
from reports.page import new_canvas
from reports.pen import Pen, Style, lift, write
from reports.text import is_plain, is_right_to_left, layout, measure, printable
from reports.wrap import wrap
from tests.reports.paper import NINE

SCRIPTS = "Aaå Łж山田カ김محمدשלוםไทยहिन्दीதமிழ்👩\u200d👧\U00013000 -@.(12)"


def places(text: str) -> list[tuple[str, float]]:
    """Each character that pdfium finds on a page with the text, and where its left edge stands."""
    out = io.BytesIO()
    canvas = new_canvas(out, (600, 100), NINE, "en")
    pen = Pen(canvas)
    write(pen, 20, 50, text, Style(20, 24))
    lift(pen)
    canvas.showPage()
    canvas.save()
    page = pypdfium2.PdfDocument(out.getvalue())[0].get_textpage()
    count = page.count_chars()
    return [(page.get_text_range(place, 1), page.get_charbox(place)[0]) for place in range(count)]


def test_hebrew_runs_from_right_to_left_on_paper() -> None:
    edges = [edge for char, edge in places("שלום") if char.strip()]
    assert edges == sorted(edges, reverse=True)
    assert len(edges) == 4


def test_a_number_in_hebrew_runs_from_left_to_right() -> None:
    edges = dict(places("דוד 12"))
    assert edges["1"] < edges["2"] < edges["ד"]


def test_latin_in_front_of_hebrew_stays_in_front() -> None:
    edges = dict(places("Berg אב"))
    assert edges["B"] < edges["g"] < edges["ב"] < edges["א"]


def test_a_text_that_begins_in_hebrew_runs_from_right_to_left_as_a_whole() -> None:
    edges = dict(places("אב Berg"))
    assert edges["B"] < edges["g"] < edges["ב"] < edges["א"]


@pytest.mark.parametrize(("text", "seen"), [("(12) אב", "בא (12)"), ("אב (12)", "(12) בא"), ("אב [Oslo]", "[Oslo] בא")])
def test_brackets_beside_hebrew_still_open_towards_what_they_hold(text: str, seen: str) -> None:
    assert "".join(run.text for run in layout(text, bold=False, right_to_left=True)) == seen


def test_arabic_letters_are_joined() -> None:
    assert measure("ببب") < 3 * measure("ب") * 0.8


def test_what_is_bold_is_bold_in_arabic_too() -> None:
    assert [run.font for run in layout("محمد 20", bold=True, right_to_left=True)] == [BOLD, "NotoSansArabic-Bold"]


@pytest.mark.parametrize("name", BOLDER)
def test_a_bold_font_has_every_character_of_its_own_regular(name: str) -> None:
    assert set(font(name).face.charToGlyph) <= set(font(BOLDER[name]).face.charToGlyph)


def test_marks_of_devanagari_are_shaped() -> None:
    assert measure("हिन्दी") < sum(measure(char) for char in "हिन्दी") * 0.9


def test_a_family_is_one_picture() -> None:
    assert measure("👩\u200d👩\u200d👧\u200d👦") == measure("👩")


def test_a_discretionary_ligature_does_not_replace_what_was_typed() -> None:
    [run] = layout("محمد", bold=False, right_to_left=True)
    assert len(run.text) == 4


@pytest.mark.parametrize("char", ["\U00013000", "\ue000", "\U0010fffd", "\x07", "\n"])
def test_what_no_font_has_is_printed_as_its_number(char: str) -> None:
    assert printable(f"a{char}b") == f"a[U+{ord(char):04X}]b"


def test_joiners_and_variation_selectors_are_no_missing_characters() -> None:
    assert printable("👩\u200d👧 ❤\ufe0f \u0645\u06cc\u200c\u062e") == "👩\u200d👧 ❤\ufe0f \u0645\u06cc\u200c\u062e"


@pytest.mark.parametrize("char", "åŁжΩα山カ김مשไहதኣაԱবગਗతಕമසខລက👩€☎")
def test_a_shipped_font_has_the_character(char: str) -> None:
    assert font_of(char) is not None


@given(st.text(alphabet=SCRIPTS, max_size=80), st.integers(2000, 20000))
def test_wrapped_lines_joined_are_the_text(text: str, width: int) -> None:
    assert "".join(wrap(text, width)) == printable(text)


@given(st.text(alphabet=SCRIPTS, max_size=80), st.integers(6000, 20000))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    assert all(measure(line.rstrip()) <= width * 1.02 for line in wrap(text, width))


@given(st.text(max_size=60))
def test_any_text_can_be_laid_out(text: str) -> None:
    line = printable(text)
    assert layout(line, bold=False, right_to_left=is_right_to_left(line)) is not None


def test_words_are_kept_whole_where_they_fit() -> None:
    assert wrap("one two three", measure("one two") + 1) == ("one two ", "three")


def test_a_long_address_is_cut_after_a_sign() -> None:
    assert wrap("kari.nordmann@example.org", measure("kari.nordmann@exam"))[0] == "kari.nordmann@"


def test_plain_text_is_that_of_the_latin_font_alone() -> None:
    assert is_plain("Åse Наталья Ωmega €")
    assert not is_plain("山")
    assert not is_plain("e\u0323")


def test_every_shipped_font_is_truetype_with_a_licence_beside_it() -> None:
    fonts = sorted(FONTS.rglob("*.ttf"))
    assert len(fonts) > 20
    assert {font.read_bytes()[:4] for font in fonts} == {b"\x00\x01\x00\x00"}
    assert {path.name for path in FONTS.glob("*.txt")} == {"OFL.txt", "APACHE-2.0.txt"}
