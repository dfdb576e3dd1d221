"""A report in Arabic is the mirror image of the same report in another language; dates as each language writes them."""

import re
from datetime import date, timedelta

import pytest

from kiosk.settings import LANGUAGES
from reports.dates import long_date, period, short_date, weekday_and_date
from reports.page import WIDTH
from tests.reports.paper import drawn, pages, poppler, visit

LONG = [visit("Owen Dahl", company=f"Company{number}") for number in range(60)]
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(\w+)</word>')
DAY = date(2026, 11, 22)


def places(pdf: bytes) -> dict[str, tuple[float, float]]:
    """Left and right end of each word of letters that is there once, by poppler."""
    found = [(word, (float(left), float(right))) for left, _, right, word in WORD.findall(poppler_boxes(pdf))]
    names = [word for word, _ in found]
    return {word: place for word, place in found if names.count(word) == 1}


def poppler_boxes(pdf: bytes) -> str:
    return poppler("pdftotext", pdf, "-bbox", "-", "-")


def test_in_arabic_the_columns_run_from_right_to_left() -> None:
    plain, mirrored = places(drawn(LONG, language="nb")), places(drawn(LONG, language="ar"))
    for word in ("Company0", "Company59"):
        assert mirrored[word][1] == pytest.approx(WIDTH - plain[word][0], abs=1)


def test_in_arabic_each_page_says_which_of_how_many_it_is() -> None:
    said = [" ".join(page.split()) for page in pages(drawn(LONG, language="ar"))]
    assert len(said) > 1
    for number, page in enumerate(said, 1):
        assert re.search(rf"الصفحة\W*{number}\W*من\W*{len(said)}|{len(said)}\W*من\W*{number}\W*الصفحة", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_in_every_language_holds_its_visits(language: str) -> None:
    text = "".join(pages(drawn(LONG[:2], language=language)))
    assert text.count("Owen Dahl") == 2
    assert "2026/123" in text


@pytest.mark.parametrize(
    ("language", "weekday", "long", "short", "days"),
    [
        ("nb", "Søndag 22. november 2026", "22. november 2026", "22. nov.", "13.–22. nov. 2026"),
        ("nn", "Søndag 22. november 2026", "22. november 2026", "22. nov.", "13.–22. nov. 2026"),
        ("en", "Sunday, 22 November 2026", "22 November 2026", "22 Nov", "13–22 Nov 2026"),
        (
            "se", "Sotnabeaivi skábmamánu 22. b. 2026", "skábmamánu 22. b. 2026", "skábmamánu 22. b.",
            "skábmamánu 13. b. – skábmamánu 22. b. 2026",
        ),
        ("pl", "Niedziela, 22 listopada 2026", "22 listopada 2026", "22 lis", "13–22 lis 2026"),
        ("uk", "Неділя, 22 листопада 2026 р.", "22 листопада 2026 р.", "22 лист.", "13–22 лист. 2026 р."),
        ("de", "Sonntag, 22. November 2026", "22. November 2026", "22. Nov.", "13.–22. Nov. 2026"),
        ("ar", "الأحد، 22 نوفمبر 2026", "22 نوفمبر 2026", "22 نوفمبر", "13–22 نوفمبر 2026"),
    ],
)  # fmt: skip
def test_dates_are_written_as_people_of_that_language_write_them(
    language: str, weekday: str, long: str, short: str, days: str
) -> None:
    plain = {ord("\u202f"): " ", ord("\u00a0"): " ", ord("\u200f"): None}
    said = (
        weekday_and_date(DAY, language), long_date(DAY, language), short_date(DAY, language),
        period(DAY - timedelta(days=9), DAY, language),
    )  # fmt: skip
    assert tuple(text.translate(plain) for text in said) == (weekday, long, short, days)
