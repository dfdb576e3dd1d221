"""The documents lead somewhere: every link is right, README leads to every page, and the reception finds each alert."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath

import pytest

from kiosk.alert_sentences import ALERTS
from kiosk.words import read_catalogue
from tests.support.tree import ROOT, chosen, read
from ui.desk.sections import SECTIONS

LINK = re.compile(r"(?<!!)\[(?:[^]\[]|!\[[^]]*\]\([^)]*\))*\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)
RECEPTION = {"docs/reception.md": "en", "docs/reception.nb.md": "nb"}


def pages() -> list[str]:
    return [name for name in chosen("", end=".md") if name.startswith("docs/") or "/" not in name]


def links(page: str, text: str) -> Iterator[tuple[str, str]]:
    """Where each link within the tree leads: a file's name, and the heading in it, if one is named."""
    for target in LINK.findall(CODE.sub("", text)):
        if not re.match(r"[a-z]+:", target):
            file, _, heading = target.partition("#")
            yield normpath(str(PurePosixPath(page).parent / file)) if file else page, heading


def headings(text: str) -> set[str]:
    """As GitHub and Forgejo name them: in small letters, without punctuation, blanks as hyphens."""
    found = re.findall(r"^#+ (.*)$", CODE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).strip().replace(" ", "-") for each in found}


def broken(page: str, text: str) -> list[str]:
    """The links of a page that lead nowhere."""
    found = []
    for file, heading in links(page, text):
        there = ROOT / file
        named = not heading or (there.suffix == ".md" and there.is_file() and heading in headings(read(file)))
        if not there.exists() or not named:
            found.append(f"{page}: {file}#{heading}".rstrip("#"))
    return found


def test_every_link_leads_to_a_file_and_a_heading_of_the_tree() -> None:
    assert [fault for page in pages() for fault in broken(page, read(page))] == []


@pytest.mark.parametrize("planted", ["[x](nowhere.md)", "[x](../README.md#nowhere)", "[![x](pictures/y.png)](no.md)"])
def test_a_link_to_nowhere_is_seen(planted: str) -> None:
    assert broken("docs/install.md", planted)


def test_readme_leads_to_every_page() -> None:
    found, new = {"README.md"}, ["README.md"]
    while new:
        page = new.pop()
        for file, _ in links(page, read(page)):
            if file not in found and file in pages():
                found.add(file)
                new.append(file)
    assert sorted(set(pages()) - found) == []


@pytest.mark.parametrize("page", RECEPTION)
def test_the_reception_finds_every_alert_and_every_section(page: str) -> None:
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", read(page), re.MULTILINE)
    alerts = [words(sentence, RECEPTION[page]) for sentence in ALERTS.values()]
    assert [each for each in alerts if not any(each.startswith(row[0]) and len(row[0]) > 12 for row in rows)] == []
    titles = [words(section.title, RECEPTION[page]) for section in SECTIONS]
    unnamed = {words(title, RECEPTION[page]) for title in ("Last days", "Log", "Health")}  # docs/staff-pages.md
    assert [title for title in titles if f"**{title}**" not in read(page) and title not in unnamed] == []


def test_what_was_written_but_not_tried_has_its_steps() -> None:
    said = re.compile(r"not\s+tried\s+on\s+Windows", re.IGNORECASE)
    untried = [name for name in chosen("kiosk/", "reports/", "ui/", end=".py") if said.search(read(name))]
    assert untried
    assert [name for name in untried if f"`{name}`" not in read("docs/untested.md")] == []


def words(source: str, language: str) -> str:
    """What stands on the glass for it."""
    catalogue = read_catalogue(ROOT / "resources" / "i18n" / f"innom_{language}.ts")
    return next((text for (_, own), text in catalogue.items() if own == source), source)
