"""The roll call on paper: read back from real PDFs."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest
from reportlab.lib.pagesizes import A4

from kiosk.domain.site import Site
from kiosk.domain.visit import Closed, Visit
from kiosk.ops.audit import AuditEntry
from kiosk.ops.listing import Listing
from kiosk.ops.present import RollCall
from reports.last_days import Asked
from reports.media import Media
from reports.roll_call import draw_roll_call
from tests.reports.paper import DAY, NINE, USUAL, pages, poppler, read, visit
from tests.reports.test_tracing import operators

SITE = Site("oslo", "Oslo office", ZoneInfo("Europe/Oslo"), time(18, 0))
HOSTILE = 'Åse <img src="/etc/passwd"> Наталья 山田'


def drawn(
    *here: Visit, unseen: Sequence[Visit] = (), left: Sequence[Visit] = (), unread: int = 0, language: str = "en"
) -> bytes:
    out = io.BytesIO()
    listing = Listing(here, DAY, DAY, AuditEntry(17, bytes(range(16, 48)), "roll_call", ""))
    asked = Asked("Kari Nordmann", USUAL.made_at)
    draw_roll_call(out, SITE, RollCall(listing, tuple(unseen), tuple(left), unread), asked, language, False)
    return out.getvalue()


def on_media(media: Media, *here: Visit, language: str = "en") -> bytes:
    """The same for what lies in a printer."""
    out, listing = io.BytesIO(), Listing(here, DAY, DAY, AuditEntry(17, bytes(range(16, 48)), "roll_call", ""))
    asked = Asked("Kari Nordmann", USUAL.made_at)
    draw_roll_call(out, SITE, RollCall(listing, (), (), 0), asked, language, False, media)
    return out.getvalue()


def here(name: str = "Ola Dahl", **more: int) -> Visit:
    return visit(name, stayed=None, **more)  # type: ignore[arg-type]


def words(pdf: bytes) -> str:
    return " ".join(read(pdf, "-layout").split())


def boxes(pdf: bytes) -> int:
    return len(rectangles(pdf))


def rectangles(pdf: bytes) -> list[tuple[float, float]]:
    """Left end and width of each box."""
    found = re.findall(rb"([\d.]+) [\d.]+ ([\d.]+) [\d.]+ re\s+S", operators(pdf))
    return [(float(left), float(width)) for left, width in found]


def test_it_counts_people_and_not_forms() -> None:
    found = words(drawn(here(adults=3, children=2), here("Liv Dal")))
    assert "People in the building: 6" in found
    assert "Adults: 4. Children: 2. Visits: 2, without a name: 0." in found


def test_each_person_has_a_box_to_tick() -> None:
    assert boxes(drawn(here(adults=3, children=2), here("Liv Dal"))) == 6


def test_who_is_counted_without_a_name_has_boxes_too() -> None:
    pdf = drawn(here("Secret", adults=3).unnamed())
    assert "Secret" not in words(pdf)
    assert "without a name: 1." in words(pdf)
    assert boxes(pdf) == 3


def test_a_damaged_entry_is_called_and_not_counted() -> None:
    found = words(drawn(Visit.unreadable("ab" * 16, DAY)))
    assert "People in the building: 0" in found
    assert "nobody is counted: 1" in found


def test_whom_nobody_saw_leaving_and_who_just_left_stand_apart() -> None:
    unseen = visit("Ida Lunde", closed=Closed.AUTOMATIC)
    found = words(drawn(here(), unseen=[unseen], left=[visit("Jens Holm")]))
    assert found.index("Ola Dahl") < found.index("Not seen leaving: 1") < found.index("Ida Lunde 09:00 10:00")
    assert found.index("Ida Lunde") < found.index("Left in the last 15 minutes: 1") < found.index("Jens Holm")


def test_the_list_goes_by_name_and_the_nameless_come_last() -> None:
    found = words(drawn(here("Nobody").unnamed(), here("Ola"), here("kari"), here("Bo")))
    assert found.index("Bo") < found.index("kari") < found.index("Ola") < found.index("no name")


def test_who_came_on_another_day_has_her_date() -> None:
    found = words(drawn(visit("Night Guard", arrived=NINE - timedelta(hours=14), stayed=None)))
    assert "19:00 19 Nov" in found


def test_hazard_39_nobody_makes_one_page_and_200_make_pages_with_their_heads() -> None:
    assert len(pages(drawn())) == 1
    many = pages(drawn(*(here(f"Gjest Nummer{number:03}") for number in range(200))))
    assert all(f"Page {number} of {len(many)}" in page for number, page in enumerate(many, 1))
    assert all("In the building: 200, continued" in page for page in many[1:-1])
    assert all(f"Gjest Nummer{number:03}" in "".join(many) for number in range(200))


def test_hazard_39_a_name_without_blanks_and_a_party_of_198_stay_on_the_paper() -> None:
    pdf = drawn(here("X" * 100, adults=99, children=99), here("Liv Dal"))
    assert boxes(pdf) == 199
    assert "X" * 100 in read(pdf).replace("\n", "")
    assert len(pages(pdf)) == 1


def test_a_hostile_name_is_literal() -> None:
    assert HOSTILE in read(drawn(here(HOSTILE)))


def test_the_page_is_upright() -> None:
    assert "595.276 x 841.89 pts" in poppler("pdfinfo", drawn(), "-")


def test_it_is_to_be_destroyed_when_all_have_left() -> None:
    assert "Destroy by 20 November 2026" in words(drawn(here()))


def test_in_arabic_the_boxes_stand_where_the_names_do() -> None:
    plain, mirrored = (rectangles(drawn(here(adults=3), language=language)) for language in ("en", "ar"))
    assert [A4[0] - left - width for left, width in mirrored] == pytest.approx([left for left, _ in plain], abs=0.01)


def test_same_call_same_bytes() -> None:
    assert drawn(here(), replace(here("Liv"), id="1" * 32)) == drawn(here(), replace(here("Liv"), id="1" * 32))


def test_it_speaks_norwegian() -> None:
    assert "Ingen så dem gå" in read(drawn(language="nb"))
