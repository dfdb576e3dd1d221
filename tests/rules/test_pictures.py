"""The pictures of the documents are there, and small enough for a repository."""

import re

from tests.support.tree import ROOT, chosen, read

MOST = 9_000_000  # bytes, all together


def test_every_picture_that_a_document_shows_is_there() -> None:
    shown = {
        (page, found)
        for page in chosen("README.md", "docs/", end=".md")
        for found in re.findall(r'(?:!\[[^]]*\]\(|<img src=")([^)"]+)', read(page))
    }
    assert shown
    assert [each for each in sorted(shown) if not (ROOT / each[0]).parent.joinpath(each[1]).is_file()] == []


def test_all_pictures_together_are_small() -> None:
    pictures = chosen("docs/pictures/", end=".png")
    assert pictures
    assert sum((ROOT / name).stat().st_size for name in pictures) < MOST
