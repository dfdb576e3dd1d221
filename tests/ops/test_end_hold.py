"""The end of a hold: on its day, or earlier or later by two persons; interrupted anywhere, it ends the same."""

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import Environment, Refused
from kiosk.machine_clock import MachineClock
from kiosk.ops.check_in import check_in
from kiosk.ops.check_out import by_badge
from kiosk.ops.clock import confirm
from kiosk.ops.hold import end_hold
from kiosk.ops.list_holds import list_holds, show_hold
from kiosk.ops.location import open_location
from kiosk.ops.purge import Purged, purge
from kiosk.settings import load
from kiosk.store import engine, holds, schema, state
from tests.support.location import NOW, WELL_KEPT, days, guest, settings_file
from tests.support.pair import UNTIL, Pair, order

TODAY = NOW.date()
PURGED = NOW + days(11)  # the day of NOW is purged
OVER = NOW + days(62)  # and so is the hold


def test_a_copy_from_within_the_hold_opens_nothing_once_it_has_ended(pair: Pair, tmp_path: Path) -> None:
    receipt = check_in(pair.location, guest("Ola"), NOW)
    by_badge(pair.location, receipt.badge, NOW)
    hold_id = pair.hold(receipt)
    copied = Path(shutil.copytree(pair.location.home, tmp_path / "copy"))
    purge(pair.location, OVER)
    stolen = open_location(pair.location.settings, copied, pair.keyring)
    found = show_hold(stolen, pair.who, hold_id, "inspection", "", NOW).visits
    assert [each.damaged for each in found] == [True]
    stolen.close()


def test_it_ends_at_the_sites_midnight_after_its_last_day_with_key_and_line(pair: Pair) -> None:
    receipts = [check_in(pair.location, guest(name), NOW) for name in ("Ola", "Kari")]
    hold_id = pair.hold(*receipts)
    end = datetime.fromisoformat(list_holds(pair.location)[0].row.expires_at)
    assert end.isoformat() == "2027-01-21T23:00:00+00:00"
    purge(pair.location, end - timedelta(seconds=1))
    assert len(pair.held(hold_id, end - timedelta(seconds=1))) == 2
    with pytest.raises(Refused, match="hold_ended"):  # hidden as what is due is, purged or not
        pair.held(hold_id, end)
    assert purge(pair.location, end).visits == 2
    assert pair.slots() == set()
    assert pair.actions()[-1] == "hold_ended"
    assert purge(pair.location, end) == Purged(0, 0)
    assert [(each.visits, each.row.ended_at) for each in list_holds(pair.location)] == [
        (0, end.isoformat(timespec="seconds"))
    ]


def test_a_clock_set_back_shows_nothing_again_of_a_hold_that_is_over(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    confirm(pair.location, pair.who, OVER)
    with pytest.raises(Refused, match="hold_ended"):
        pair.held(hold_id, NOW)


def test_hazard_51_while_the_clock_is_in_doubt_no_hold_ends(pair: Pair) -> None:
    pair.hold(check_in(pair.location, guest("Ola"), NOW))
    pair.location.close()
    alone = MachineClock(lambda: 0.0, lambda: None)  # it says neither how long it ran nor who keeps its clock
    pair.location = open_location(pair.location.settings, pair.location.home, pair.keyring, alone)
    assert purge(pair.location, OVER) == Purged(0, 0, paused=True)
    assert pair.slots() == {"day", "hold"}
    assert list_holds(pair.location)[0].visits == 1
    confirm(pair.location, pair.who, OVER, pair.second)
    assert purge(pair.location, OVER).visits == 1
    assert pair.slots() == set()


def test_a_hold_that_is_over_before_its_visits_are_due_gives_them_back_to_their_days(
    pair: Pair,
) -> None:
    old, new = (check_in(pair.location, guest(name), NOW + days(ago)) for ago, name in ((0, "Old"), (5, "New")))
    hold_id = pair.hold(old, new, now=NOW + days(5))
    purge(pair.location, PURGED)
    lifted = order(PURGED.date() - days(1))
    end_hold(pair.location, pair.who, pair.second, hold_id, lifted, PURGED)
    assert pair.names(PURGED) == ["New"]
    assert not pair.visits(PURGED)[0].damaged
    assert pair.slots() == {"day"}
    assert pair.actions()[-3:] == ["hold_moved", "hold_move_approved", "hold_ended"]


def test_one_person_cannot_end_a_hold(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    with pytest.raises(Refused, match="second_person_missing"):
        end_hold(pair.location, pair.who, pair.who, hold_id, order(TODAY - days(1)), NOW)
    with pytest.raises(Refused, match="hold_unknown"):
        end_hold(pair.location, pair.who, pair.second, "00", order(TODAY - days(1)), NOW)
    assert pair.held_names(hold_id, NOW) == ["Ola"]


def test_an_authority_may_prolong_its_order_after_the_purge(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    purge(pair.location, PURGED)
    end_hold(pair.location, pair.who, pair.second, hold_id, order(UNTIL + days(30)), PURGED)
    purge(pair.location, OVER)
    assert pair.held_names(hold_id, OVER) == ["Ola"]


def test_a_hold_whose_key_was_lost_says_so_and_ends_all_the_same(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    pair.location.slots.erase(f"hold:{hold_id}")
    assert [visit.damaged for visit in pair.held(hold_id, NOW + days(1))] == [True]
    assert purge(pair.location, OVER).visits == 1


def test_hazard_54_a_hold_outlives_shorter_retention_and_longer_never_revives_it(
    pair: Pair,
) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    now = NOW + days(6)
    five = reopened(pair, "5")
    purge(five.location, now)
    assert five.held_names(hold_id, now) == ["Ola"]
    fourteen = reopened(five, "14")
    end_hold(fourteen.location, fourteen.who, fourteen.second, hold_id, order(TODAY), now)
    assert fourteen.names(now, days=14) == []
    assert fourteen.slots() == set()
    fourteen.location.close()


def reopened(pair: Pair, retention: str) -> Pair:
    """The same store after a restart, with another retention."""
    pair.location.close()
    home = pair.location.home
    settings = load(settings_file(home, retention_days=retention).rename(home / "site.toml"))
    return replace(pair, location=open_location(settings, home, pair.keyring, WELL_KEPT))


def test_hazard_54_a_hold_that_stopped_before_its_key_was_erased_is_ended_by_the_next_purge(
    pair: Pair,
) -> None:
    pair.hold(check_in(pair.location, guest("Ola"), NOW))
    purge(pair.location, PURGED)
    pair.purge_in_vain(OVER)
    assert pair.slots() == {"hold"}
    assert list_holds(pair.location)[0].row.ended_at is None
    purge(pair.location, OVER)
    assert pair.slots() == set()
    assert list_holds(pair.location)[0].row.ended_at is not None


def test_hazard_54_while_somebody_reads_the_holds_key_stays(pair: Pair) -> None:
    pair.hold(check_in(pair.location, guest("Ola"), NOW))
    purge(pair.location, PURGED)
    reader = engine.open_engine(pair.location.files.database, pair.location.slots.need("store", 32))
    with engine.read(reader) as connection:
        assert holds.running(connection)
        with pytest.raises(Environment, match="purge_busy"):
            purge(pair.location, OVER)
        assert pair.slots() == {"hold"}
    reader.dispose()
    purge(pair.location, OVER)
    assert pair.slots() == set()


def test_hazard_54_a_hold_whose_key_was_erased_before_it_was_marked_is_marked_by_the_next_purge(
    pair: Pair,
) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    purge(pair.location, PURGED)
    with pair.location.writing() as connection:
        connection.execute(schema.visit.delete())
    pair.location.slots.erase(f"hold:{hold_id}")  # and then the power went
    assert purge(pair.location, OVER) == Purged(0, 0)
    assert list_holds(pair.location)[0].row.ended_at is not None


def test_the_key_of_a_hold_that_a_crash_kept_from_being_made_goes_with_the_next_purge(
    pair: Pair,
) -> None:
    with pair.location.writing() as connection:
        state.put(connection, state.HOLD_BEGUN + "ab", "2026-11-22")
    pair.location.slots.write("hold:ab", bytes(32))
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    purge(pair.location, NOW)
    assert {slot for _, slot in pair.keyring._kept if slot.startswith("hold:")} == {f"hold:{hold_id}"}
    with pair.location.reading() as connection:
        assert state.starting(connection, state.HOLD_BEGUN) == {}


def test_a_hold_that_is_lifted_without_its_key_leaves_its_visits_damaged_in_their_days(pair: Pair) -> None:
    hold_id = pair.hold(check_in(pair.location, guest("Ola"), NOW))
    pair.location.slots.erase(f"hold:{hold_id}")
    end_hold(pair.location, pair.who, pair.second, hold_id, order(TODAY - days(1)), NOW)
    assert pair.names(NOW) == ["?"]
    assert list_holds(pair.location)[0].row.ended_at is not None
