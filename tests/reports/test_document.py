"""Documents on paper: read back from real PDFs."""

import io
from datetime import UTC, date, datetime

import pytest

from kiosk.domain.document import Block, Kind
from kiosk.ops.docs import Document, documents
from kiosk.settings import example_location, load
from reports.document import draw_document
from tests.reports.paper import pages, poppler, read

AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MADE = documents(load(example_location()), date(2026, 11, 22))


def drawn(document: Document, site: str = "Oslo office", demo: bool = False) -> bytes:
    out = io.BytesIO()
    draw_document(out, document, site, AT, demo)
    return out.getvalue()


def flat(text: str) -> str:
    """Without blanks: lines and Arabic are broken elsewhere on paper."""
    return "".join(text.split())


@pytest.mark.parametrize("document", MADE, ids=lambda each: f"{each.name}.{each.language}")
def test_all_of_it_is_on_paper(document: Document) -> None:
    found = flat(read(drawn(document)))
    missing = [block.text for block in document.blocks if flat(block.text) not in found and "العربية" not in block.text]
    assert missing == []
    assert found.count(flat(document.label)) >= len(document.to_fill)


@pytest.mark.parametrize("above", range(30, 42))
def test_a_heading_stands_on_the_page_of_what_it_heads(above: int) -> None:
    blocks = (Block(Kind.TITLE, "T"), *[Block(Kind.ITEM, "item")] * above)
    blocks += (Block(Kind.HEADING, "Chapter"), Block(Kind.TO_FILL, "below"))
    (page,) = [page for page in pages(drawn(Document("record", "en", blocks))) if "Chapter" in page]
    assert "below" in page


def test_each_page_says_where_and_which_it_is() -> None:
    found = pages(drawn(MADE[0]))
    assert len(found) > 2
    for number, page in enumerate(found, 1):
        assert page.strip().endswith(f"Side {number} av {len(found)}")
        assert "Oslo office" in page


def test_headings_are_found_in_the_outline_and_the_title_in_the_file() -> None:
    pdf = drawn(MADE[1])
    assert f"Title:           {MADE[1].title}" in poppler("pdfinfo", pdf, "-")
    assert pdf.count(b"/Dest") >= sum(block.kind is Kind.HEADING for block in MADE[1].blocks)


def test_a_demo_says_so_on_every_page() -> None:
    assert all("DEMO" in page for page in pages(drawn(MADE[1], demo=True)))


def test_a_long_document_of_boxes_and_a_hostile_name_are_drawn() -> None:
    blocks = (Block(Kind.TITLE, "<b>&{x}" * 20), *[Block(Kind.TO_FILL, "Å" * 900)] * 30)
    found = pages(drawn(Document("record", "en", blocks), "N" * 5000))
    assert len(found) > 8
    assert flat("<b>&{x}" * 20) in flat(found[0])


def test_the_same_document_is_the_same_bytes() -> None:
    assert drawn(MADE[2]) == drawn(MADE[2])
