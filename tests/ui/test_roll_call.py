"""The roll call in the window: one touch shows who is in, with a reason of its own, and who was found stays nowhere."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.ops.audit_log import show
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_exit
from tests.support.location import NOW, Office, guest
from tests.ui.kiosk import Kiosk
from ui.place import Place

pytestmark = pytest.mark.long

ROLL_CALL = "Opprop"


def rows(kiosk: Kiosk) -> list[tuple[str, ...]]:
    """What the table says, row by row."""
    shown = kiosk.desk.opened("RollCall").rows
    return [tuple(shown.data(shown.index(place), 257)) for place in range(shown.rowCount())]


def test_one_touch_after_unlocking_shows_who_is_in_and_nobody_is_asked_why(office: Office, kiosk: Kiosk) -> None:
    check_in(office.location, guest("Ragnhild Tøndel", company="Fjord AS", host="Berit Vik"), NOW)
    kiosk.unlock()
    kiosk.hand.touch(ROLL_CALL)
    kiosk.hand.wait(lambda: any("Ragnhild Tøndel" in name for name in kiosk.hand.names()), "the roll call")
    assert not kiosk.hand.sees("Hvorfor trenger du navnene?")
    assert (show(office.location)[-1].action, show(office.location)[-1].reason) == ("present", "roll_call")


def test_who_was_not_seen_leaving_and_who_just_left_stand_after_those_who_are_in(office: Office, kiosk: Kiosk) -> None:
    kiosk.now = night = NOW + timedelta(hours=16)
    check_in(office.location, guest("Aud Automatisk"), NOW)
    gone = check_in(office.location, guest("Gro Gått"), night - timedelta(hours=1))
    check_in(office.location, guest("Inger Inne"), night - timedelta(minutes=30))
    by_exit(office.location, gone.exit, night - timedelta(minutes=5))
    kiosk.open_desk("RollCall")
    assert [(row[1], row[6].split(" ")[0]) for row in rows(kiosk)] == [
        ("Inger Inne", "I"), ("Aud Automatisk", "Ikke"), ("Gro Gått", "Gikk"),
    ]  # fmt: skip


def test_who_did_not_agree_is_counted_without_a_name(office: Office, kiosk: Kiosk) -> None:
    check_in(office.location, guest("Hemmelig Gjest", purposes=["tracing"], adults=2, children=1), NOW)
    view = kiosk.open_desk("RollCall")
    assert view.property("people") == 3
    assert [(row[1], row[4]) for row in rows(kiosk)] == [("Uten navn: ikke samtykket", "2 + 1")]


def test_whoever_is_found_is_ticked_counted_and_forgotten_at_the_lock(office: Office, kiosk: Kiosk) -> None:
    check_in(office.location, guest("Ragnhild Tøndel", adults=2), NOW)
    view = kiosk.open_desk("RollCall")
    kiosk.hand.wait(lambda: any(name.startswith("Ragnhild Tøndel,") for name in kiosk.hand.names()), "her row")
    kiosk.hand.touch(next(name for name in kiosk.hand.names() if name.startswith("Ragnhild Tøndel,")))
    kiosk.hand.touch("Funnet, eller likevel ikke")
    assert rows(kiosk)[0][0] == "Funnet"
    assert view.property("found") == 2
    kiosk.window.reception.home()
    view = kiosk.open_desk("RollCall")
    assert view.property("found") == 0


def test_reading_again_shows_who_came_meanwhile_and_keeps_the_ticks(office: Office, kiosk: Kiosk) -> None:
    first = check_in(office.location, guest("Ragnhild Tøndel"), NOW)
    view = kiosk.open_desk("RollCall")
    view.find(first.id)
    check_in(office.location, guest("Berit Bakke"), NOW)
    kiosk.hand.touch("Les på nytt")
    kiosk.hand.wait(lambda: len(rows(kiosk)) == 2, "the new reading")
    assert [row[:2] for row in rows(kiosk)] == [("", "Berit Bakke"), ("Funnet", "Ragnhild Tøndel")]
    assert [line.action for line in show(office.location)][-2:] == ["present", "present"]


def test_hazard_41_a_printer_that_is_missing_is_said_and_nothing_is_noted_as_printed(
    office: Office, kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # where no program of CUPS is
    kiosk.open_desk("RollCall")
    kiosk.hand.touch("Skriv ut")
    said = kiosk.not_printed()
    assert kiosk.hand.sees(said)
    assert [line.action for line in show(office.location)].count("printed") == 0


def test_hazard_41_labels_are_offered_where_the_settings_name_their_queue_and_a_queue_that_is_missing_is_said(
    office: Office, kiosks: Callable[..., Kiosk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    settings = office.location.home / "site.toml"
    settings.write_text(settings.read_text("utf-8").replace('slips = "" ', 'slips = "Zebra" '), "utf-8")
    kiosk = kiosks(Place(None, office.location.home, lambda: office.keyring, machine=office.location.machine))
    kiosk.open_desk("RollCall")
    kiosk.hand.touch("Skriv ut på etiketter")
    said = kiosk.not_printed()
    assert kiosk.hand.sees(said)
    lines = [line.action for line in show(office.location)]
    assert (lines.count("present"), lines.count("printed")) == (2, 0)


def test_without_a_queue_of_labels_there_is_one_way_to_print(kiosk: Kiosk) -> None:
    kiosk.open_desk("RollCall")
    kiosk.hand.wait(lambda: kiosk.hand.usable("Skriv ut"), "the page")
    assert not kiosk.hand.sees("Skriv ut på etiketter")
