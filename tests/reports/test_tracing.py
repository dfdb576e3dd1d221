"""A tracing on paper: read back from real PDFs."""

import io
import re
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from kiosk.domain.visit import Closed, Visit
from kiosk.domain.visitor import Visitor
from kiosk.ops.trace import Met, Tracing
from reports.tracing import draw_tracing
from tests.reports.paper import DAY, NINE, heading, pages, read, visit

INDEX = Visitor("Åse Bråten", "Fjordkraft AS", "+47 912 34 567")
HOSTILE = 'Åse <img src="/etc/passwd"> Наталья 山田'


def met(name: str = "Jonas Vik", visits: Sequence[Visit] = (), order: int = 1) -> Met:
    return Met(Visitor(name), 42, 7, True, (DAY,), tuple(visits) or (visit(name),), order)


def drawn(*contacts: Met, others: Sequence[Visitor] = (), unread: int = 0, language: str = "en") -> bytes:
    out = io.BytesIO()
    tracing = Tracing(INDEX, (visit(INDEX.name),), contacts, tuple(others))
    draw_tracing(out, heading(language=language), tracing, 15, unread)
    return out.getvalue()


def test_a_contact_stands_with_both_minutes_and_day() -> None:
    found = " ".join(read(drawn(met()), "-layout").split())
    assert "Jonas Vik 20 Nov yes 42 7" in found
    assert "Visits: 1. Contacts, who shared at least 15 minutes with this person: 1." in found


def test_the_index_person_heads_the_paper_and_each_day() -> None:
    found = read(drawn(met()))
    assert "Åse Bråten, Fjordkraft AS, +47 912 34 567" in found
    assert "Friday, 20 November 2026" in found


def test_who_was_no_contact_is_named_too() -> None:
    found = " ".join(read(drawn(others=[Visitor("Liv Dal", phone="90000000")])).split())
    assert "Here on the same days, and no contact: 1" in found
    assert "Liv Dal" in found


def test_nobody_at_all_is_said() -> None:
    found = read(drawn())
    assert "Contacts: 0" in found
    assert "Here on the same days, and no contact: 0" in found


def test_second_order_has_a_table_of_its_own_and_no_bar() -> None:
    found = read(drawn(met(), met("Liv Dal", order=2)))
    assert "Who met a contact: 1" in found
    assert found.count("Liv Dal") == 1
    assert found.count("Jonas Vik") == 2, "in the hours and in the table"


def test_damaged_entries_are_said_to_be_missing() -> None:
    assert "Damaged entries that could not be read: 3." in read(drawn(unread=3))
    assert "Damaged" not in read(drawn())


def test_a_hostile_name_is_literal() -> None:
    found = read(drawn(met(HOSTILE)))
    assert HOSTILE in found


def test_whom_nobody_saw_leaving_has_a_dashed_bar() -> None:
    seen = drawn(met(visits=[visit("A")]))
    unseen = drawn(met(visits=[visit("A", closed=Closed.AUTOMATIC)]))
    assert b"[2 1.5] 0 d" not in operators(seen)
    assert b"[2 1.5] 0 d" in operators(unseen)


def test_a_visit_from_the_day_before_stands_under_the_day_on_which_they_met() -> None:
    before = visit("Night Guard", arrived=NINE - timedelta(hours=10), stayed=timedelta(hours=11))
    assert read(drawn(met("Night Guard", [before]))).count("Night Guard") == 2


def test_the_hour_that_is_there_twice_is_drawn_twice() -> None:
    night = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)  # 01:00 in Oslo; at 03:00 the clock goes back
    own = visit(INDEX.name, arrived=night, stayed=timedelta(hours=5))
    out = io.BytesIO()
    draw_tracing(out, heading(), Tracing(INDEX, (own,), (), ()), 15, 0)
    assert " ".join(["01", "02", "02", "03", "04", "05"]) in " ".join(read(out.getvalue(), "-layout").split())


def test_many_contacts_go_on_with_hours_and_heads_on_every_page() -> None:
    found = pages(drawn(*(met(f"Gjest Nummer{number}") for number in range(80))))
    assert len(found) > 3
    assert found[1].count("20 November 2026, continued") == 1
    assert found[1].count("Åse Bråten") == 1, "whom it is about heads the hours on every page"
    assert sum(page.count("Certain, min") for page in found) >= 3
    assert all(f"Gjest Nummer{number}" in "".join(found) for number in range(80))


def test_same_answer_same_bytes() -> None:
    assert drawn(met()) == drawn(met())


def test_it_speaks_norwegian() -> None:
    assert "Hvem var her samtidig" in read(drawn(met(), language="nb"))


def operators(pdf: bytes) -> bytes:
    """What draws, out of its compressed streams."""
    streams = re.findall(rb"FlateDecode.*?stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(stream) for stream in streams)
