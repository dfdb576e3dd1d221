"""The texts that come with Innom say what the location does, in both languages alike, and nothing that it does not."""

import re
from pathlib import Path

import pytest

from kiosk.domain.notice import HEADING, WRITTEN_IN, paragraphs
from kiosk.ops.publish import filled
from kiosk.settings import RESOURCES, load
from kiosk.words import translated
from tests.support.location import settings_file

SUBJECTS = {
    "voluntary": ("frivillig", "voluntary"),
    "no identity number": ("fødselsnummer", "identity number"),
    "children": ("Barn under 13 år blir bare talt, aldri", "Children under 13 are only counted, never"),
    "each purpose by itself": ("hvert formål for seg", "each purpose by itself"),
    "first and last day": ("dag 1, og dag 10 er den siste", "day 1, and day 10 is the last"),
    "no tracing": ("finnes besøket bare til du går", "is there only until you leave"),
    "sealed, here": ("kryptert på maskinen her", "encrypted on the machine here"),
    "who reads": ("låser opp med sin egen passordfrase", "unlock with a passphrase of their own"),
    "her pass": ("åpne ditt eget besøk med det", "open your own visit with it"),
    "handing over": ("hvem som fikk dem, når og hvorfor", "who got them, when and why"),
    "hold": ("To personer må godkjenne", "Two persons have to approve"),
    "hold and correcting": ("bare en som leder registeret, kan rette", "only one who leads the register can correct"),
    "where": ("under «Mine opplysninger»", "by “My data”"),
    "see": ("• Se alt", "• See everything"),
    "correct": ("• Rette", "• Correct"),
    "take along": ("• Ta opplysningene med", "• Take the details with you"),
    "withdraw": ("• Trekke tilbake", "• Take back"),
    "erase": ("• Slette hele besøket", "• Erase the whole visit"),
    "complaint": ("klage til Datatilsynet", "complain to Datatilsynet"),
    "contact": ("si fra til personvern@", "tell personvern@"),
    "changes": ("I 30 dager etter en endring", "For 30 days after a change"),
}
ELSEWHERE = (
    "cookie",
    "kapsel",
    "nettsted",
    "website",
    "markedsføring",
    "marketing",
    "kampanje",
    r"\bkonto\b",
    "account",
)


def text(folder: Path, language: str, **changes: str) -> str:
    template = (RESOURCES / "notices" / f"notice.{language}.txt").read_text(encoding="utf-8")
    return filled(template, language, load(settings_file(folder, **changes)))


def shape(language: str) -> list[list[str]]:
    """Of each paragraph whether it is a heading, on what it depends, and what is filled in."""
    template = (RESOURCES / "notices" / f"notice.{language}.txt").read_text(encoding="utf-8")
    return [sorted(re.findall(r"^# |\[\w+\]|\{\w+\}|• ", part)) for part in paragraphs(template)]


def test_both_languages_say_the_same_in_the_same_order() -> None:
    assert shape("nb") == shape("en")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_notice_tells_of(subject: str, tmp_path: Path) -> None:
    for language, words in zip(WRITTEN_IN, SUBJECTS[subject], strict=True):
        assert words in text(tmp_path, language)


def test_the_notice_names_the_link_as_the_first_page_does() -> None:
    assert [translated("Footer", "My data", language) for language in WRITTEN_IN] == ["Mine opplysninger", "My data"]


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_who_runs_the_register_is_named_where_it_is_not_the_controller(language: str, tmp_path: Path) -> None:
    named = text(tmp_path, language, processor='"Drift AS"')
    assert "Drift AS" in named
    assert len(paragraphs(named)) == len(paragraphs(text(tmp_path, language))) + 1


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_a_location_that_does_not_trace_promises_nothing_about_it(language: str, tmp_path: Path) -> None:
    said = text(tmp_path, language, purposes='["roll_call"]')
    words = {"nb": "Uten smittesporing finnes besøket bare til du går.", "en": "Without contact tracing the visit is"}
    assert words[language] in said
    assert "•" not in said
    assert not re.search(r"dag 10|day 10|kommunelegen|health officer", said)
    assert len(re.findall("smitte|tracing|infect", said)) == 1


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_it_says_nothing_of_what_a_reception_does_not_do(language: str, tmp_path: Path) -> None:
    said = text(tmp_path, language).lower()
    assert not [word for word in ELSEWHERE if re.search(word, said)]


@pytest.mark.parametrize("language", WRITTEN_IN)
def test_its_paragraphs_are_short_enough_to_be_read_standing(language: str, tmp_path: Path) -> None:
    parts = paragraphs(text(tmp_path, language))
    assert max(len(part) for part in parts) <= 320
    assert parts[0].startswith(HEADING)
