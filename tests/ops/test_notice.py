"""The notice that visitors are told: published by a lead, frozen by its version, its changes first for 30 days."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Refused
from kiosk.domain.notice_changes import Kind
from kiosk.machine_clock import MachineClock
from kiosk.ops import audit_log, clock
from kiosk.ops.check_in import check_in
from kiosk.ops.notice import Shown, show_notice
from kiosk.ops.publish import publish
from tests.support.location import NOW, Office, days, guest, make_office
from tests.support.staff import joined
from tests.support.taking_over import changed

OWN = {"nb": "# Ditt besøk\n\nVi husker deg i {days} dager.\n\nSpør {contact}.", "en": "# Your visit\n\nAsk {contact}."}
SAID = "# Ditt besøk\n\nVi husker deg i 10 dager.\n\nSpør personvern@fjordkontoret.example."


def put(office: Office, own: Mapping[str, str], now: datetime = NOW) -> int:
    """Publish; the version."""
    return publish(office.location, office.who, own, now)[0].version


def shown(office: Office, now: datetime = NOW, language: str = "nb", version: int = 0, look: bool = True) -> Shown:
    """What is told once upkeep has looked at the clock."""
    if look:
        clock.look(office.location, now)
    found = show_notice(office.location, language, now, version)
    assert found is not None
    return found


def test_a_lead_publishes_the_locations_own_texts(office: Office) -> None:
    assert put(office, OWN) == 2
    told = shown(office)
    assert (told.notice.version, told.notice.text, told.languages, told.in_force) == (2, SAID, ("en", "nb"), True)


def test_a_visit_names_the_version_of_its_day_and_that_text_never_changes(office: Office) -> None:
    check_in(office.location, guest("Ola"), NOW)
    before = shown(office).notice
    put(office, OWN)
    put(office, {"nb": "Noe annet."})
    [visit] = office.visits(NOW)
    assert visit.arrival is not None
    assert shown(office, version=visit.arrival.notice).notice == before
    check_in(office.location, guest("Kari"), NOW)
    assert {each.arrival.notice for each in office.visits(NOW) if each.arrival} == {1, 3}


def test_an_old_version_is_shown_as_it_was_and_says_that_it_is_not_in_force(office: Office) -> None:
    before = shown(office).notice
    put(office, OWN)
    put(office, {"nb": "Noe annet."})
    old, older = shown(office, version=2), shown(office, version=1)
    assert (old.notice.text, old.in_force, old.changes) == (SAID, False, ())
    assert (older.notice, older.in_force) == (before, False)
    assert show_notice(office.location, "nb", NOW, 4) is None


def test_without_texts_the_ones_that_come_with_innom_are_in_force_again(office: Office) -> None:
    before = shown(office).notice.text
    put(office, OWN)
    assert put(office, {}) == 3
    assert shown(office).notice.text == before


def test_who_speaks_a_language_without_a_text_is_told_in_the_nearer_one(office: Office) -> None:
    put(office, {"nb": "Hei.", "en": "Hello."})
    assert (shown(office, language="nn").notice.text, shown(office, language="pl").notice.text) == ("Hei.", "Hello.")
    put(office, {"en": "Hello again."})
    assert shown(office, language="nb").notice.text == "Hello again."  # never an older version in her language


def test_own_texts_are_filled_in_anew_when_settings_change(office: Office, tmp_path: Path) -> None:
    put(office, OWN)
    office = changed(office, tmp_path, retention_days="14")
    told = shown(office)
    assert (told.notice.version, told.notice.text) == (3, SAID.replace("10", "14"))
    office = changed(office, tmp_path, retention_days="14")
    assert shown(office).notice.version == 3
    office.location.close()


def test_what_changed_stands_first_for_thirty_days_and_no_longer(office: Office) -> None:
    put(office, OWN)
    put(office, {**OWN, "nb": OWN["nb"].replace("husker", "registrerer")}, NOW + days(40))
    for day in (0, 30):
        told = shown(office, NOW + days(40 + day))
        assert (told.changed_on, told.since) == ((NOW + days(40)).date(), (NOW + days(40)).date())
        [change] = told.changes
        assert (change.kind, change.before) == (Kind.CHANGED, "Vi husker deg i 10 dager.")
    told = shown(office, NOW + days(71))
    assert (told.changed_on, told.since, told.changes) == (None, None, ())


def test_the_thirty_days_are_days_of_the_site(office: Office) -> None:
    late = NOW.replace(hour=22, minute=59)  # one minute to midnight in Oslo
    put(office, {"nb": "Ny."}, late)
    assert shown(office, late + days(30)).changes
    assert not shown(office, late + days(30) + timedelta(minutes=1)).changes


def test_the_first_version_changed_nothing(office: Office) -> None:
    assert shown(office).changes == ()


def test_changes_of_a_month_are_told_together_since_the_oldest(office: Office) -> None:
    put(office, {"nb": "A.\n\nB.\n\nC."}, NOW)
    put(office, {"nb": "A.\n\nX y z.\n\nC."}, NOW + days(31))
    put(office, {"nb": "A.\n\nX y z.\n\nD e f."}, NOW + days(41))
    told = shown(office, NOW + days(42))
    assert [(each.text, each.before) for each in told.changes] == [
        ("X y z.", ""), ("D e f.", ""), ("", "B."), ("", "C."),
    ]  # fmt: skip
    assert (told.since, told.changed_on) == ((NOW + days(31)).date(), (NOW + days(41)).date())
    told = shown(office, NOW + days(62))
    assert [(each.text, each.before) for each in told.changes] == [("D e f.", ""), ("", "C.")]
    assert told.since == (NOW + days(41)).date()


def test_what_was_changed_back_is_no_change(office: Office) -> None:
    put(office, OWN, NOW)
    put(office, {"nb": "Noe annet."}, NOW + days(31))
    put(office, OWN, NOW + days(32))
    assert shown(office, NOW + days(33)).changed_on is None


def test_a_text_in_a_language_for_the_first_time_is_compared_in_one_that_was_there(office: Office) -> None:
    put(office, {"nb": "Vi husker deg."})
    put(office, {"nb": "Vi husker deg ikke.", "en": "We do not remember you."}, NOW + days(31))
    told = shown(office, NOW + days(31), "en")
    assert told.notice.text == "We do not remember you."
    assert [each.before for each in told.changes] == ["Vi husker deg."]


def test_a_clock_set_ahead_takes_no_change_from_the_page(tmp_path: Path) -> None:
    elapsed = 0.0
    office = make_office(tmp_path, machine=MachineClock(lambda: elapsed, lambda: None, lambda: "one"))
    put(office, OWN)
    elapsed = 3600.0
    assert shown(office, NOW + days(40), look=False).changes
    with pytest.raises(Refused, match="notice_clock"):
        put(office, {}, NOW + days(40))
    told = shown(office, NOW + days(40))
    assert (told.notice.version, told.changed_on) == (2, NOW.date())
    office.location.close()


def test_after_a_restart_a_clock_far_ahead_counts_only_once_a_lead_confirms_it(office: Office) -> None:
    put(office, OWN)
    office.location.machine = MachineClock(lambda: 5.0, lambda: None, lambda: "started again")
    for _ in range(2):  # before upkeep has looked, and after
        assert shown(office, NOW + days(40), look=False).changes
        clock.look(office.location, NOW + days(40))
    clock.confirm(office.location, office.who, NOW + days(40))
    assert not shown(office, NOW + days(40)).changes


@pytest.mark.parametrize(
    ("own", "code"),
    [
        ({"tlh": "nuqneH"}, "notice_language"),
        ({"pl": "Dzień dobry.", "de": "Guten Tag."}, "notice_language_missing"),
        ({"nb": "Hei.", "../en": "Hello."}, "notice_language"),
        ({"nb": "Hei {fornavn}."}, "notice_place"),
        ({"nb": "[marketing] Hei."}, "notice_condition"),
        ({"nb": "Hei.", "en": " \n"}, "notice_empty"),
        ({"nb": "a" * 20_001}, "notice_too_long"),
        ({"en": "bell\a"}, "notice_control"),
    ],
)
def test_a_faulty_text_publishes_nothing(office: Office, own: Mapping[str, str], code: str) -> None:
    lines = audit_log.verify(office.location).lines
    with pytest.raises(Refused, match=code):
        put(office, own)
    assert (shown(office).notice.version, audit_log.verify(office.location).lines) == (1, lines)
    assert put(office, {"nb": "Hei."}) == 2


def test_what_is_in_force_already_is_not_published_again(office: Office) -> None:
    put(office, OWN)
    with pytest.raises(Refused, match="notice_same"):
        put(office, OWN)


def test_only_a_lead_publishes(office: Office) -> None:
    with pytest.raises(Refused, match="lead_only"):
        publish(office.location, joined(office, "per"), OWN, NOW)
    assert shown(office).notice.version == 1


def test_each_version_is_signed_for_in_the_log(office: Office) -> None:
    put(office, OWN)
    put(office, {})
    rows = [row for row in audit_log.show(office.location) if row.subject.startswith("notice:")]
    assert [(row.action, row.signer[:7], row.subject[:9]) for row in rows] == [
        ("set_up", "device:", "notice:1:"),
        ("notice_published", "person:", "notice:2:"),
        ("notice_published", "person:", "notice:3:"),
    ]
    assert audit_log.verify(office.location).findings == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("UPDATE notice SET text = text || ' and more' WHERE version = 2 AND language = 'nb'", (2, "changed")),
        ("UPDATE notice SET published_at = '2026-11-01T09:00:00+00:00' WHERE version = 2", (2, "changed")),
        ("DELETE FROM notice WHERE version = 2 AND language = 'en'", (2, "changed")),
        ("DELETE FROM notice WHERE version = 2", (2, "missing")),
        ("INSERT INTO notice VALUES (3, 'nb', 'Vi selger alt.', '2026-11-22T09:00:00+00:00')", (None, "missing")),
    ],
)
def test_a_text_that_is_changed_in_the_store_is_found(
    office: Office, change: str, fault: tuple[int | None, str]
) -> None:
    put(office, OWN)
    with office.location.writing() as connection:
        connection.exec_driver_sql(change)
    rows = audit_log.show(office.location)
    lines = {int(row.subject.split(":")[1]): row.number for row in rows if row.subject.startswith("notice:")}
    [finding] = audit_log.verify(office.location).findings
    assert (finding.number, finding.fault) == (lines[fault[0]] if fault[0] else 0, fault[1])
