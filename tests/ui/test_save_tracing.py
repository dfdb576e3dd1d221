"""A tracing in a file, in `innom desk` only: its line of the log first, then what the glass shows, as of now."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from logging import LogRecord
from pathlib import Path

import pytest
from pikepdf import PasswordError, Pdf

from kiosk.ops.audit_log import show
from tests.support.location import Office
from tests.support.met import week
from tests.ui.kiosk import Kiosk
from tests.ui.saving import assert_saves_nothing, save_as
from tests.ui.test_tracing import contacts, opened, sees
from ui.desk.tracing import TracingView
from ui.place import Place

pytestmark = pytest.mark.long

Announce = Callable[[str], AbstractContextManager[list[LogRecord]]]


@pytest.fixture
def met(office: Office) -> Office:
    week(office)
    return office


@pytest.fixture
def alone(met: Office, kiosks: Callable[..., Kiosk]) -> Kiosk:
    return kiosks(Place(None, met.location.home, lambda: met.keyring, machine=met.location.machine), alone=True)


def traced(kiosk: Kiosk) -> TracingView:
    """The page about Jonas, who met three."""
    view = opened(kiosk)
    assert view._opened
    seen = view._opened.traceable.seen.items()
    view.choose(next(key for key, each in seen if each.visitor.name == "Jonas Vik"))
    kiosk.hand.wait(lambda: view.at_rest and view.shown_answer is not None, "the answer")
    return view


def saved(kiosk: Kiosk, view: TracingView, file: Path, password: str = "") -> None:
    view._saving.save(file.suffix[1:], str(file), password)
    kiosk.hand.wait(lambda: not view._saving.is_busy, "the file")


@pytest.mark.parametrize(("kind", "begins"), [("pdf", b"%PDF"), ("xlsx", b"PK"), ("json", b'{"index"')])
def test_a_tracing_is_saved_under_a_line_of_its_own(
    alone: Kiosk, met: Office, tmp_path: Path, kind: str, begins: bytes
) -> None:
    view, file = traced(alone), tmp_path / f"tracing.{kind}"
    assert view._saving.proposed(kind).endswith(f"innom-tracing-2026-11-22.{kind}")
    saved(alone, view, file)
    assert file.read_bytes().startswith(begins)
    assert file.stat().st_mode & 0o077 == 0
    lines = show(met.location)[-2:]
    assert [(line.action, line.reason) for line in lines] == [("trace", "tracing")] * 2
    assert view.audit_number == lines[0].number


def test_the_file_answers_what_the_glass_asks(alone: Kiosk, tmp_path: Path) -> None:
    view, file = traced(alone), tmp_path / "tracing.json"
    view.together(100)
    alone.hand.wait(lambda: view.at_rest, "the answer")
    saved(alone, view, file)
    assert contacts(view) == ["Liv Dal"]  # of three who met him for a quarter of an hour
    assert [each["person"]["name"] for each in json.loads(file.read_text("utf-8"))["contacts"]] == ["Liv Dal"]


def test_hazard_37_what_the_log_does_not_take_is_not_saved(
    alone: Kiosk, met: Office, tmp_path: Path, announce_log: Announce
) -> None:
    view, file = traced(alone), tmp_path / "tracing.pdf"
    with met.location.writing() as connection:
        connection.exec_driver_sql("CREATE TRIGGER shut BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'shut'); END")
    with announce_log("ui.problem"):
        saved(alone, view, file)
    assert not file.exists()
    assert view._saving._refusal._get_sentence()


def test_hazard_41_where_no_file_can_be_written_it_is_said_before_anything_is_opened(
    alone: Kiosk, met: Office, tmp_path: Path
) -> None:
    view, lines = traced(alone), len(show(met.location))
    saved(alone, view, tmp_path / "nowhere" / "tracing.pdf")
    assert view._saving._refusal._get_sentence()
    assert len(show(met.location)) == lines


def test_a_saved_tracing_with_a_password_opens_with_it_only(alone: Kiosk, tmp_path: Path) -> None:
    view, file = traced(alone), tmp_path / "tracing.pdf"
    saved(alone, view, file, "a long enough word")
    with pytest.raises(PasswordError):
        Pdf.open(file)
    Pdf.open(file, password="a long enough word").close()


def test_hazard_19_on_the_kiosk_no_tracing_is_saved(met: Office, kiosk: Kiosk, tmp_path: Path) -> None:
    assert_saves_nothing(kiosk, traced(kiosk)._saving, tmp_path / "tracing.pdf")


def test_saving_a_tracing_is_a_page_of_its_own_and_says_where_the_file_is(alone: Kiosk, tmp_path: Path) -> None:
    traced(alone)
    save_as(alone, tmp_path / "met.pdf")
    sees(alone, f"Lagret som {tmp_path / 'met.pdf'}")
    sees(alone, "Hvem var her samtidig med Jonas Vik?")
