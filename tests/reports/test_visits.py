"""The visits on paper: read back from real PDFs."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from kiosk.domain.visit import Closed, Visit
from reports.text import layout
from reports.visits import draw_visits
from tests.reports.paper import DAY, NINE, drawn, heading, pages, poppler, read, rows, visit

HOSTILE = 'Åse <img src="/etc/passwd"> Наталья 山田'
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "name",
    [
        HOSTILE, "Łukasz Wójcik", "Наталья Іваненко", "山田太郎", "김철수", "Nguyễn Thị Ánh", "محمد بن علي",
        "سلام الاسم", "דוד כהן", "สมชาย ใจดี", "हिन्दी प्रसाद", "தமிழ் செல்வன்", "ኣበበ ተስፋይ",
        "👩‍👩‍👧‍👦 Berg", "Zoë e\u0301\u0323",
    ],
)  # fmt: skip
def test_hazard_7_a_name_of_any_script_is_found_again_in_one_piece(name: str) -> None:
    found = read(drawn([visit(name)]))
    assert visit(name).arrival.visitor.name in found  # type: ignore[union-attr]


def test_hazard_7_a_character_in_no_font_is_named_by_its_number() -> None:
    assert "[U+13000] Ra" in read(drawn([visit("𓀀 Ra")]))


@pytest.mark.parametrize(
    "markup", ["<b>Kari</b>", "</para>", "<font size=1000>x", "&#0;&amp;", "%s {0} {name}", "(\\) Tj ET", "]]>"]
)
def test_hazard_10_markup_in_a_name_is_printed_literally(markup: str) -> None:
    assert markup in read(drawn([visit(markup)]))


def test_hazard_10_an_image_in_a_name_embeds_no_file() -> None:
    pdf = drawn([visit(HOSTILE)])
    assert len(poppler("pdfimages", pdf, "-list", "-").splitlines()) == 2  # its own two lines of heading


def test_hazard_10_braces_in_the_heading_are_words() -> None:
    found = read(drawn([], site_name="{page} {0}", made_by="{head}", reason="{code}", case="{x!r}"), "-layout")
    assert all(words in found for words in ("{page} {0}", "{head}", "{code}", "{x!r}"))


def test_hazard_39_no_visits_make_one_page_that_says_so_for_each_day() -> None:
    found = pages(drawn([], first=date(2026, 11, 11), last=date(2026, 11, 20)))
    assert len(found) == 1
    assert found[0].count("no visits") == 10


def test_hazard_39_one_visit_is_counted_as_one() -> None:
    assert ["Friday, 20 November 2026", "1 visit"] in rows(drawn([visit()]))


def test_hazard_39_two_thousand_visits_are_all_there_once() -> None:
    found = read(drawn(visit(f"Person {number:04}") for number in range(2000)))
    assert sorted(re.findall(r"Person \d{4}", found)) == [f"Person {number:04}" for number in range(2000)]


def test_hazard_39_pages_are_numbered_of_all_pages() -> None:
    found = pages(drawn([visit()] * 100))
    assert len(found) > 3
    assert all(f"Page {number} of {len(found)}" in page for number, page in enumerate(found, 1))


@pytest.mark.long
def test_hazard_39_fifty_thousand_visits_take_little_memory() -> None:
    script = """if True:
        import io, resource
        from tests.reports.paper import heading, visit
        from reports.visits import draw_visits
        draw_visits(io.BytesIO(), heading(), [visit()])
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        count = draw_visits(io.BytesIO(), heading(), (visit(f"Person {number}") for number in range(50_000)))
        print(count, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
    """
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=58, cwd=ROOT)
    count, megabytes = map(int, done.stdout.split())
    assert count > 1500
    assert megabytes < 40, "five of them the file; unpacked pages took 47"


@pytest.mark.parametrize(
    ("text", "part", "times"),
    [
        ("x" * 5000, "x", 5000),
        ("م" * 5000, "م", 5000),
        ("山" * 5000, "山", 5000),
        ("Lane 1 " * 700, "Lane 1", 700),
        ("a@b." * 1500, "@", 1500),
    ],
)
def test_hazard_39_a_value_longer_than_a_page_goes_on_on_the_next(text: str, part: str, times: int) -> None:
    long = visit("Kari", company="Nordlys")
    assert long.arrival is not None
    object.__setattr__(long.arrival.visitor, "company", text)  # no such visitor can be typed; a file may be damaged
    pdf = drawn([long, visit("Ola Hansen")])
    found = pages(pdf)
    assert len(found) > 2
    assert read(pdf).count(part) == times
    assert all(part in page for page in found[:-1])
    assert "Ola Hansen" in "".join(found[-2:])


def test_a_long_name_is_wrapped_inside_its_column_and_read_in_one_piece() -> None:
    name = "Maria Magdalena de los Ángeles Fernández-Villaverde y Ortega de la Torre"
    pdf = drawn([visit(name, company="Nordlys")])
    assert name in read(pdf)


def test_each_row_says_who_came_when_from_where_and_how_many() -> None:
    pdf = drawn([visit("Kari Nordmann", company="Nordlys", adults=12, children=3)])
    assert ["09:00", "10:00", "Kari Nordmann", "Nordlys", "12", "3"] in rows(pdf)


def test_times_are_those_of_the_site_on_both_sides_of_daylight_saving() -> None:
    before, after = datetime(2026, 10, 24, 8, tzinfo=UTC), datetime(2026, 10, 26, 8, tzinfo=UTC)
    found = rows(drawn([visit("A", arrived=before), visit("B", arrived=after)], first=date(2026, 10, 24)))
    assert ["10:00", "11:00", "A", "1", "–"] in found
    assert ["09:00", "10:00", "B", "1", "–"] in found


def test_an_automatic_closing_is_said_in_words() -> None:
    found = read(drawn([visit(closed=Closed.AUTOMATIC)]))
    assert "closed automatically" in found
    assert "nobody saw this visitor leave" in found


def test_a_departure_said_by_the_visitor_or_the_desk_is_no_automatic_closing() -> None:
    found = read(drawn([visit(closed=Closed.SELF), visit(closed=Closed.DESK)]))
    assert "closed automatically" not in found


def test_an_open_visit_is_still_here() -> None:
    assert ["09:00", "still here", "Kari Nordmann", "1", "–"] in rows(drawn([visit(stayed=None)]))


def test_a_departure_on_another_day_says_which() -> None:
    assert "21 Nov" in read(drawn([visit(stayed=timedelta(days=1))]))


def test_a_damaged_row_is_marked_and_the_report_goes_on() -> None:
    found = read(drawn([Visit.unreadable("ab" * 16, DAY), visit("Ola Hansen")]))
    assert f"This entry is damaged and cannot be read ({'ab' * 16})." in found
    assert "Ola Hansen" in found


def test_a_damaged_departure_is_not_taken_for_an_open_visit() -> None:
    found = read(drawn([visit(stayed=None, damaged=True)]))
    assert "cannot be read" in found
    assert "still here" not in found


def test_totals_are_those_of_the_rows() -> None:
    given = [
        visit(adults=2, children=3),
        visit(adults=4, closed=Closed.AUTOMATIC),
        visit(stayed=None),
        Visit.unreadable("ab" * 16, DAY),
        visit(stayed=None, damaged=True),
    ]
    found = rows(drawn(given))
    place = found.index(["Visits", "Adults", "Children", "Still here", "Closed automatically", "Damaged"])
    assert found[place - 1] == ["5", "8", "3", "1", "1", "2"]


def test_a_day_that_goes_over_the_page_is_headed_again() -> None:
    found = pages(drawn([visit()] * 60))
    assert "continued" not in found[0]
    assert all("Friday, 20 November 2026" in page for page in found[:3])
    assert "continued" in found[1]


def test_every_page_accounts_for_the_report() -> None:
    said = (
        "Visits of the last 10 days", "Oslo office", "11–20 Nov 2026", "20 November 2026 13:05", "Kari Nordmann",
        "Contact tracing", "2026/123", "Log entry 17", "1011 1213 1415 1617", "Destroy by 2 December 2026",
        "Arrived", "Europe/Oslo",
    )  # fmt: skip
    found = pages(drawn([visit("Ola")] * 80, first=date(2026, 11, 11)))
    assert [(number, words) for number, page in enumerate(found) for words in said if words not in page] == []


def test_a_title_of_its_own_is_kept() -> None:
    assert "Visits {x}" in read(drawn([], title="Visits {x}"))


def test_a_reason_with_words_keeps_them() -> None:
    assert "Other: asked by the municipality" in read(drawn([], reason="other: asked by the municipality"))


def test_demo_is_said_on_every_page() -> None:
    assert all("DEMO" in page for page in pages(drawn([visit()] * 60, demo=True)))


def test_a_real_report_does_not_say_demo() -> None:
    assert "DEMO" not in read(drawn([visit()]))


def test_dates_are_in_the_reports_language() -> None:
    assert "Fredag 20. november 2026" in read(drawn([visit()], language="nb"))


def test_the_metadata_names_the_document_and_nobody() -> None:
    pdf = drawn([visit("Ola Hansen")])
    told = poppler("pdfinfo", pdf, "-")
    assert "Visits of today" in told
    assert b"/Lang (en)" in pdf
    assert "Kari" not in told
    assert "Ola" not in told


def test_the_file_is_dated_by_the_moment_of_the_report() -> None:
    assert "2026-11-20T12:05:00Z" in poppler("pdfinfo", drawn([visit()]), "-isodates", "-")


def test_same_rows_and_heading_give_the_same_bytes_whatever_was_drawn_before() -> None:
    given = [visit(HOSTILE), visit("हिन्दी"), visit("محمد بن علي"), visit("👩‍👩‍👧‍👦")]
    first = drawn(given)
    drawn([visit("علي"), visit("👧 தமிழ்"), visit("प्रसाद")])
    assert drawn(given) == first


def test_two_processes_give_the_same_bytes_whatever_they_drew_before() -> None:
    script = """if True:
        import sys
        from tests.reports.paper import drawn, visit
        drawn([visit(name) for name in sys.argv[1:]])
        sys.stdout.buffer.write(drawn([visit("पूर्णिमा"), visit("محمد بن علي"), visit("👩‍👩‍👧‍👦")]))
    """
    histories: tuple[tuple[str, ...], ...] = ((), ("कृष्ण प्रसाद", "علي", "👧 ශ්‍රී"))
    first, second = (
        subprocess.run([sys.executable, "-c", script, *names], capture_output=True, check=True, timeout=50, cwd=ROOT)
        for names in histories
    )
    assert first.stdout == second.stdout


@pytest.mark.parametrize("fails", [False, True])
def test_no_name_of_a_report_stays_in_memory(fails: bool) -> None:
    def visits() -> Iterator[Visit]:
        yield visit("محمد بن علي")
        if fails:
            raise OSError("disk")
        yield visit("山田太郎")

    with pytest.raises(OSError, match="disk") if fails else nullcontext():
        drawn(visits())
    assert layout.cache_info().currsize == 0


def test_a_heading_of_any_length_leaves_room_for_the_visits() -> None:
    long = "Oslo kontor " * 400
    found = drawn([visit("Ola Hansen")] * 30, site_name=long, made_by=long, reason=long, case="x" * 5000)
    assert read(found).count("Ola Hansen") == 30


def test_nothing_is_written_if_a_visit_cannot_be_read_from_the_store() -> None:
    def visits() -> Iterator[Visit]:
        yield visit()
        raise OSError("disk")

    out = BytesIO()
    with pytest.raises(OSError, match="disk"):
        draw_visits(out, heading(), visits())
    assert out.getvalue() == b""


def test_days_without_visits_between_others_are_named() -> None:
    given = [visit(arrived=NINE - timedelta(days=2)), visit()]
    found = rows(drawn(given, first=date(2026, 11, 18)))
    assert ["Thursday, 19 November 2026", "no visits"] in found
