"""Blocks of plain words as Markdown: what is filled in stays words, whatever it looks like."""

import pytest

from kiosk.domain.document import Block, Kind, as_markdown, escaped, fill_blocks

TEMPLATE = """# For {who}

## First

- One of {who}

[no] - Never

- Two

? Who {who} is

Last words."""


def test_each_paragraph_is_a_block_of_its_kind() -> None:
    blocks = fill_blocks(TEMPLATE, "en", {"who": "Kari"}, {"no": False})
    assert [(block.kind, block.text) for block in blocks] == [
        (Kind.TITLE, "For Kari"),
        (Kind.HEADING, "First"),
        (Kind.ITEM, "One of Kari"),
        (Kind.ITEM, "Two"),
        (Kind.TO_FILL, "Who Kari is"),
        (Kind.TEXT, "Last words."),
    ]


def test_markdown_keeps_items_together_and_marks_what_is_to_be_written() -> None:
    blocks = fill_blocks(TEMPLATE, "en", {"who": "Kari"}, {"no": False})
    assert as_markdown(blocks, "For you") == (
        "# For Kari\n\n## First\n\n- One of Kari\n- Two\n\n> **For you:** Who Kari is\n\nLast words.\n"
    )


def test_a_value_makes_no_block_of_its_own() -> None:
    blocks = fill_blocks("A {who}\n\nB", "en", {"who": "x\n\n# Heading\n- item"}, {})
    assert [block.text for block in blocks] == ["A x # Heading - item", "B"]


@pytest.mark.parametrize(
    ("plain", "markdown"),
    [
        ("Kyst *AS* `x` [y](z) <b>", r"Kyst \*AS\* \`x\` \[y\](z) \<b\>"),
        ("_all_ of a_b", r"\_all\_ of a_b"),
        ("# one", r"\# one"),
        ("1. one", r"1\. one"),
        ("- one", r"\- one"),
        (r"a\b", r"a\\b"),
        ("Oslo – Drammensveien, 10 days.", "Oslo – Drammensveien, 10 days."),
    ],
)
def test_words_that_look_like_markup_are_shown_as_words(plain: str, markdown: str) -> None:
    assert escaped(plain) == markdown
    assert as_markdown([Block(Kind.TEXT, plain)], "") == markdown + "\n"
