"""What a visitor takes along: codes that a phone reads back to the same JSON, and a paper with all of it."""

import io
import json
from datetime import time
from zoneinfo import ZoneInfo

import pytest
import zxingcpp

from kiosk.domain.site import Site
from kiosk.ops.audit import AuditEntry
from reports.own_copy import Copy, draw_copy
from reports.take_along import ROOM, codes_of
from tests.reports.paper import NINE, pages, read
from tests.reports.test_qr import picture

SITE = Site("oslo-drammensveien", "Oslo office", ZoneInfo("Europe/Oslo"), time(18))
HANDED: dict[str, object] = {
    "number": 7,
    "at": "2026-11-20T10:00:00+01:00",
    "receiver": "Kommuneoverlegen",
    "ground": "tracing: outbreak",
    "damaged": False,
}
VISIT: dict[str, object] = {
    "id": "00" * 16,
    "day": "2026-11-20",
    "arrived_at": "2026-11-20T09:00:00+01:00",
    "left_at": "2026-11-20T11:30:00+01:00",
    "closed": "self",
    "name": "Åse <b>Bråten</b>",
    "company": "Снег",
    "phone": "+47 912 34 567",
    "email": "",
    "host": "山田太郎",
    "adults": 2,
    "children": 1,
    "purposes": ["tracing", "roll_call"],
    "notice": 3,
    "damaged": False,
    "language": "nb",
    "kept_until": "2026-11-30T00:00:00+01:00",
    "on_hold": None,
    "disclosures": [],
}


def scanned(values: dict[str, object]) -> list[str]:
    return [zxingcpp.read_barcodes(picture(rows))[0].text for rows in codes_of(values)]


ENTRY = AuditEntry(17, bytes(range(16, 48)), "other: pass lost", "2026/1")


def paper(language: str = "en", by: str = "", **changes: object) -> bytes:
    out = io.BytesIO()
    draw_copy(out, Copy({**VISIT, **changes}, SITE, NINE, language, False, ENTRY, by))
    return out.getvalue()


def test_an_ordinary_visit_is_one_code_that_reads_back_as_its_json() -> None:
    (text,) = scanned(VISIT)
    assert json.loads(text) == VISIT


@pytest.mark.parametrize("count", [4, 40])
def test_many_disclosures_come_in_several_codes_that_joined_are_the_json(count: int) -> None:
    values = {**VISIT, "disclosures": [{**HANDED, "receiver": "山" * 100}] * count}
    texts = scanned(values)
    heads, bodies = zip(*(text.split("\n", 1) for text in texts), strict=True)
    assert list(heads) == [f"{number}/{len(texts)}" for number in range(1, len(texts) + 1)]
    assert json.loads("\n".join(bodies)) == values
    assert all(len(text.encode()) <= ROOM for text in texts)


def test_paper_says_each_thing_that_is_stored() -> None:
    found = read(paper(disclosures=[HANDED], on_hold={"authority": "Helsetilsynet", "until": VISIT["kept_until"]}))
    wanted = ["Åse <b>Bråten</b>", "Снег", "+47 912 34 567", "Contact tracing, Roll call", "20 November 2026 09:00"]
    wanted += ["20 November 2026 11:30 (signed out by yourself)", "30 November 2026 00:00", "Helsetilsynet", "00" * 16]
    wanted += ["Kommuneoverlegen, 20 November 2026 10:00: Contact tracing: outbreak"]
    assert [words for words in wanted if words not in found] == []


def test_paper_bears_page_log_entry_and_how_it_came_about() -> None:
    own, staff = read(paper()), read(paper(by="Kari Nordmann"))
    for found in (own, staff):
        assert "Page 1 of 1" in found
        assert "Log entry 17, chain head 1011 1213 1415 1617. Times in Europe/Oslo." in found
    assert "Asked for with the pass of this visit." in own
    assert "pass lost" not in own
    assert "Other: pass lost · Kari Nordmann · 2026/1" in staff


def test_paper_says_what_cannot_be_read() -> None:
    found = read(paper(damaged=True, left_at=None, closed=None, disclosures=[{**HANDED, "at": None, "damaged": True}]))
    assert found.count("cannot be read") == 2


def test_paper_of_the_longest_input_is_whole_and_repeatable() -> None:
    made, again = (paper(name="W" * 100, disclosures=[{**HANDED, "receiver": "山" * 100}] * 40) for _ in range(2))
    assert len(pages(made)) > 1
    assert "".join(read(made).split()).count("W" * 100) == 1
    assert made == again
