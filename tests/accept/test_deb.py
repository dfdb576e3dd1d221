"""The Debian packages on a machine that has nothing else: installed, used, upgraded, removed, purged, each by apt."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.bare_debian import BareDebian, Said
from tests.support.command import TRACED
from tests.support.deb_story import fine
from tests.support.programs import program
from tests.support.tree import ROOT

pytestmark = pytest.mark.timeout(1200)  # the story, and the bundle before it, are each made once

OK = ["install", "ok", "installed"]
STORE = {"visits.db", "key-id.json", "recovery.sealed", "ballast"}
KEYRING = {"login.keyring", "user.keystore"}


def names(said: Said) -> list[str]:
    """Of the visits that were listed."""
    return [visit["name"] for visit in json.loads(fine(said).out)]


def test_apt_installs_them_without_a_question(deb_story: BareDebian) -> None:
    fine(deb_story.said("install"))
    assert "/etc/innom/keyring.cred: sealed with" in deb_story.said("install").err + deb_story.said("install").out


def test_no_library_is_missing_but_that_of_a_voice_which_is_recommended(deb_story: BareDebian) -> None:
    missing = {line.split()[0] for line in deb_story.said("libraries").out.splitlines()}
    assert missing <= {"libspeechd.so.2"}


def test_systemd_has_nothing_to_say_about_the_units(deb_story: BareDebian) -> None:
    assert (deb_story.said("units").code, deb_story.said("units").out) == (0, "")


def test_the_kiosk_comes_up_with_the_machine(deb_story: BareDebian) -> None:
    assert fine(deb_story.said("enabled")).out.split() == [
        "ctrl-alt-del.target",
        "graphical.target.wants/innom-kiosk.service",
        "multi-user.target.wants/innom-keyring.service",
        "timers.target.wants/innom-purge.timer",
    ]


def test_doctor_says_what_is_missing_before_set_up(deb_story: BareDebian) -> None:
    said = deb_story.said("empty")
    checks = {each["check"]: each for each in json.loads(said.out)["checks"]}
    assert said.code == 3
    assert checks["store"]["code"] == "store_missing"
    assert checks["store"]["sentence"] == "There is no store here. Set the location up with `innom setup SITE.toml`."


def test_the_guided_tour_runs(deb_story: BareDebian) -> None:
    fine(deb_story.said("tour"))
    assert [name for name in deb_story.said("pictures").out.split() if name.endswith((".png", ".pdf"))] != []


def test_a_location_is_set_up_and_used_under_the_kiosks_own_keyring(deb_story: BareDebian) -> None:
    assert json.loads(fine(deb_story.said("setup")).out)["home"] == "/var/lib/innom/.local/share/innom"
    fine(deb_story.said("check_in"))
    states = {each["check"]: each["state"] for each in json.loads(deb_story.said("doctor").out)["checks"]}
    assert [states[name] for name in ("keyring", "store", "account", "permissions", "chain", "day_keys")] == ["ok"] * 6
    assert names(deb_story.said("before")) == [TRACED["name"]]


def test_hazard_49_an_upgrade_keeps_store_settings_and_keys(deb_story: BareDebian) -> None:
    fine(deb_story.said("upgrade"))
    assert deb_story.said("upgraded").out.split() == ["innom", "1.1", *OK, "innom-kiosk", "1.1", *OK]
    assert names(deb_story.said("after_upgrade")) == [TRACED["name"]]


def test_an_upgrade_starts_the_window_that_ran_again(deb_story: BareDebian) -> None:
    fine(deb_story.said("up_before"))
    fine(deb_story.said("up_upgraded"))


def test_a_profile_that_it_has_made_to_hold_holds_after_an_upgrade(deb_story: BareDebian) -> None:
    assert deb_story.said("complain").out == "../innom-kiosk\n"
    fine(deb_story.said("enforced"))


def test_hazard_49_an_older_package_is_refused_and_the_newer_one_stays(deb_story: BareDebian) -> None:
    said = deb_story.said("downgrade")
    assert said.code != 0
    assert "version 1.1 is installed here, and 1.0 is older" in said.out + said.err
    assert deb_story.said("downgraded").out == deb_story.said("upgraded").out
    fine(deb_story.said("up_still"))
    assert names(deb_story.said("after_downgrade")) == [TRACED["name"]]


def test_removed_they_leave_settings_store_and_keys(deb_story: BareDebian) -> None:
    fine(deb_story.said("remove"))
    before, after = lines(deb_story.said("first_state")), lines(deb_story.said("removed"))
    assert {line for line in before if "/etc/innom/" in line} <= after
    assert kept(after) == STORE | KEYRING
    assert not any("/usr/" in line for line in after)
    assert names(deb_story.said("after_remove")) == [TRACED["name"]]


def test_hazard_62_purged_without_an_answer_they_leave_the_keys_too(deb_story: BareDebian) -> None:
    fine(deb_story.said("purge"))
    after = lines(deb_story.said("purged"))
    assert kept(after) == STORE | KEYRING
    assert any(line.endswith("/etc/innom/keyring.cred") for line in after)


def test_hazard_62_purged_with_the_answer_yes_no_key_is_left_and_the_store_stays_sealed(deb_story: BareDebian) -> None:
    fine(deb_story.said("purge_with_keys"))
    after = lines(deb_story.said("without_keys"))
    assert kept(after) == STORE
    assert not any("keyring.cred" in line for line in after)
    assert deb_story.said("sealed").code == 3
    assert json.loads(deb_story.said("sealed").err)["error"] == "keyring_slot_missing"


def lines(said: Said) -> set[str]:
    return set(said.out.splitlines())


def kept(found: set[str]) -> set[str]:
    """The files of store and keyring, without what SQLite lays beside an open one."""
    files = {Path(line).name for line in found if line.startswith("/var/lib/innom/")}
    return {name for name in files if not name.endswith(("-wal", "-shm"))}


def test_the_profile_can_be_read_by_apparmor() -> None:
    asked = [program("apparmor_parser", "accept"), "-Q", "-K", "-M", "/etc/apparmor.d/abi/3.0"]
    profile = ROOT / "packaging/linux/kiosk/innom-apparmor"
    done = subprocess.run([*asked, str(profile)], capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
