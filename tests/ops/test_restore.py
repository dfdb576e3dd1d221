"""Restore on the machine that made the backup: what is missing comes back, and nothing that is due or was erased."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.errors import Problem
from kiosk.domain.visit import Purpose
from kiosk.ops import audit_log
from kiosk.ops.alerts import alerts
from kiosk.ops.carrying import Lead
from kiosk.ops.check_in import Receipt, check_in
from kiosk.ops.check_out import by_exit
from kiosk.ops.erase import erase
from kiosk.ops.one_visit import ByPass
from kiosk.ops.people import add_person, remove_person
from kiosk.ops.purge import purge
from kiosk.ops.restore import restore
from kiosk.ops.setup import take_over
from kiosk.ops.withdraw import withdraw
from kiosk.settings import load
from kiosk.store import visits
from kiosk.store.backup_file import read_backup
from tests.support.access import CHECK
from tests.support.carrying import UNKEPT, backed_up, came, refusal, reopen, restored, spoilt
from tests.support.location import NOW, PASSPHRASE, WELL_KEPT, Office, days, guest, settings_file

pytestmark = pytest.mark.long  # each unlocks several times: Argon2id

SOON = NOW + timedelta(hours=1)
Announce = Callable[[str], AbstractContextManager[list[logging.LogRecord]]]


@pytest.fixture
def copied(announce_log: Announce) -> Iterator[None]:
    """A store that is found damaged is copied, and the log says so."""
    with announce_log("kiosk.store.salvage"):
        yield


def lose(office: Office, receipt: Receipt) -> None:
    """A visit is gone without a line, as where its page was damaged."""
    with office.location.writing() as connection:
        visits.delete_visit(connection, bytes.fromhex(receipt.id))


def lines(office: Office) -> list[tuple[str, str]]:
    return [(row.action, row.subject) for row in audit_log.show(office.location)]


def test_a_visit_that_is_missing_comes_back_as_it_was(office: Office) -> None:
    first, _ = came(office, "Ada", "Bo")
    by_exit(office.location, first.exit, SOON)
    whole = office.visits(SOON)
    file = backed_up(office, SOON)
    lose(office, first)
    assert office.names(SOON) == ["Bo"]
    done = restored(office, file, SOON)
    assert (done.way, done.visits, done.dropped, done.unknown) == ("merged", 1, 0, ())
    assert office.visits(SOON) == whole
    with office.location.reading() as connection:
        assert connection.exec_driver_sql("SELECT visits FROM day").scalar_one() == 2
    assert audit_log.verify(office.location).findings == ()
    assert lines(office)[-2] == ("restored", f"backup:{SOON.isoformat()} back:1 dropped:0")


@pytest.mark.parametrize("take_back", ["erase", "tracing", "host", "roll_call", "all"])
def test_who_was_erased_or_took_something_back_since_does_not_come_back(office: Office, take_back: str) -> None:
    ada, _ = came(office, "Ada", "Bo")
    file, access = backed_up(office), ByPass(ada.pass_code, CHECK)
    if take_back == "erase":
        erase(office.location, access, SOON)
    else:
        withdraw(office.location, access, None if take_back == "all" else Purpose(take_back), SOON)
        lose(office, ada)
    done = restored(office, file, SOON)
    assert (done.visits, done.dropped) == (0, 1)
    assert "Ada" not in office.names(SOON)


def test_a_visit_kept_until_leaving_does_not_come_back_and_it_is_said(office: Office) -> None:
    gone = check_in(office.location, guest("Ada", purposes=["roll_call"]), NOW)
    file = backed_up(office)
    by_exit(office.location, gone.exit, SOON)
    done = restored(office, file, SOON)
    assert (done.visits, done.unknown) == (0, ("left",))
    assert office.here() == 0


def test_what_is_due_does_not_come_back(office: Office) -> None:
    came(office, "Ada")
    file, later = backed_up(office), NOW + days(10)
    purge(office.location, later)
    assert office.day_slots() == []
    done = restored(office, file, later)
    assert (done.visits, office.names(later), office.day_slots()) == (0, [], [])


def test_what_is_open_is_closed_by_its_own_closing_time(office: Office) -> None:
    [ada] = came(office, "Ada")
    file, later = backed_up(office), NOW + days(3)
    lose(office, ada)
    restored(office, file, later)
    [back] = office.visits(later)
    assert back.departure is not None
    assert back.departure.left_at.astimezone(office.location.site.zone).date() == NOW.date()


def test_while_the_clock_is_in_doubt_nothing_is_restored(office: Office) -> None:
    [ada] = came(office, "Ada")
    file = backed_up(office)
    lose(office, ada)
    assert refusal(office, file, NOW + days(5), UNKEPT) == "clock_in_doubt"


def test_settings_that_changed_since_stay_and_the_visit_comes_back(office: Office) -> None:
    [ada] = came(office, "Ada")
    file, home = backed_up(office), office.location.home
    settings = load(settings_file(home.parent, retention_days="5", closing="19:30:00"))
    take_over(settings, home, office.keyring, NOW, WELL_KEPT)
    (home.parent / "location.toml").replace(home / "site.toml")
    reopen(office)
    lose(office, ada)
    assert restored(office, file, SOON).way == "merged"
    assert office.names(SOON, 5) == ["Ada"]
    purge(office.location, NOW + days(5))
    assert office.names(NOW + days(5), 5) == []
    assert restored(office, file, NOW + days(5)).visits == 0


def test_who_never_left_is_closed_by_the_closing_time_that_is_in_force_now(office: Office) -> None:
    [ada] = came(office, "Ada")
    file, home = backed_up(office), office.location.home
    settings = load(settings_file(home.parent, closing="19:30:00"))
    take_over(settings, home, office.keyring, NOW, WELL_KEPT)
    (home.parent / "location.toml").replace(home / "site.toml")
    reopen(office)
    lose(office, ada)
    restored(office, file, NOW + days(1))
    [back] = office.visits(NOW + days(1))
    assert back.departure is not None
    assert back.departure.left_at.astimezone(settings.site.zone).time() == settings.site.closing


def test_only_a_lead_restores(office: Office) -> None:
    add_person(office.location, office.who, "ola", "Ola", "desk", PASSPHRASE, NOW)
    file = backed_up(office)
    with pytest.raises(Problem) as problem:
        restore(office.location.home, office.keyring, read_backup(file), Lead(PASSPHRASE, "ola"), NOW)
    assert problem.value.code == "lead_only"


@pytest.mark.usefixtures("copied")
def test_a_damaged_store_is_replaced_and_it_says_what_it_cannot_know(office: Office) -> None:
    came(office, "Ada", "Bo")
    file = backed_up(office)
    came(office, "Later")
    assert len(office.names(NOW)) == 3
    spoilt(office)
    done = restored(office, file, SOON)
    assert (done.way, done.visits, done.unknown) == ("replaced", 2, ("since", "people", "erased"))
    assert sorted(office.names(SOON)) == ["Ada", "Bo"]
    assert [each.code for each in alerts(office.location)] == ["restored"]
    actions = [action for action, _ in lines(office)]
    assert actions[-3:-1] == ["rolled_back", "restored"]
    assert (office.location.home / "store.replaced" / "visits.db").exists()


@pytest.mark.usefixtures("copied")
def test_what_is_due_is_gone_before_a_replaced_store_is_shown(office: Office) -> None:
    came(office, "Ada")
    file, later = backed_up(office), NOW + days(10)
    spoilt(office)
    done = restored(office, file, later)
    assert (done.way, done.visits) == ("replaced", 0)
    with office.location.reading() as connection:
        assert visits.count(connection) == 0
    assert office.day_slots() == []


@pytest.mark.usefixtures("copied")
def test_without_a_time_server_somebody_says_what_day_it_is(office: Office) -> None:
    came(office, "Ada")
    file, later = backed_up(office), NOW + days(4)
    spoilt(office)
    assert refusal(office, file, later, UNKEPT) == "restore_date_needed"
    assert refusal(office, file, NOW - days(1), UNKEPT) == "restore_clock_behind"
    done = restored(office, file, later, UNKEPT, today=later.date())
    assert (done.way, office.names(later)) == ("replaced", ["Ada"])


@pytest.mark.usefixtures("copied")
def test_a_longer_retention_since_keeps_nobody_longer_than_she_was_told(office: Office) -> None:
    came(office, "Ada")
    file = backed_up(office)
    own = office.location.home / "site.toml"
    own.write_text(own.read_text(encoding="utf-8").replace("retention_days = 10", "retention_days = 20"), "utf-8")
    spoilt(office)
    restored(office, file, NOW + days(9))
    assert office.location.settings.site.retention == 20
    purge(office.location, NOW + days(10))
    with office.location.reading() as connection:
        assert visits.count(connection) == 0


def test_a_changed_or_cut_backup_is_refused_and_leaves_nothing(office: Office) -> None:
    came(office, "Ada")
    file = backed_up(office)
    whole, before = file.read_bytes(), sorted(office.location.home.rglob("*"))
    cuts = {whole[:-1], whole[:40], whole + b"more"}
    flips = {whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in (700, len(whole) - 5000)}
    for content in cuts | flips:
        file.write_bytes(content)
        assert refusal(office, file) == "backup_damaged"
    file.write_bytes(b"something else")
    assert refusal(office, file) == "backup_foreign"
    assert sorted(office.location.home.rglob("*")) == before


def test_another_locations_backup_is_refused(office: Office) -> None:
    file = backed_up(office)
    office.location.files.write_key_id(replace(office.location.files.read_key_id(), store="0123456789abcdef"))
    assert refusal(office, file) == "backup_other_store"


def test_somebody_removed_since_stays_removed_where_the_store_is_whole(office: Office) -> None:
    add_person(office.location, office.who, "ola", "Ola", "lead", PASSPHRASE, NOW)
    [ada] = came(office, "Ada")
    file = backed_up(office)
    remove_person(office.location, office.who, "ola", NOW)
    lose(office, ada)
    restored(office, file, SOON)
    assert office.names(SOON) == ["Ada"]
    assert [action for action, _ in lines(office)].count("person_removed") == 1
