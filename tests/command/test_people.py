"""`innom staff` and `innom recover`: people, passphrases and sheets from a terminal, with a real keyring."""

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
import secretstorage
import zxingcpp
from jeepney.io.blocking import open_dbus_connection

from kiosk.crypto.recovery import split
from tests.support.command import Answer, Command, new_command, set_up, somebody
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

OTHER = "en annen rolig fjordarm"
BOTH = f"{PASSPHRASE}\n{OTHER}\n"


@pytest.fixture
def own(tmp_path: Path, secret_service: SecretService) -> tuple[Command, Answer]:
    """A location of this test's own, and what its set-up answered."""
    made = new_command(tmp_path / "here", secret_service)
    return made, set_up(made)


def scanned(sheet: Path) -> str:
    """What a scanner reads from a sheet on paper."""
    page = pypdfium2.PdfDocument(sheet)[0].render(scale=2).to_pil()
    [found] = zxingcpp.read_barcodes(page)
    return str(found.text)


def forget_keyring(command: Command) -> None:
    """Every slot of this location is lost."""
    with closing(open_dbus_connection(command.service.bus)) as connection:
        for item in list(secretstorage.search_items(connection, {"service": command.slots_service()})):
            item.delete()
    assert command.slots() == set()


def test_people_are_added_listed_and_removed(own: tuple[Command, Answer]) -> None:
    command, _ = own
    name = somebody()
    added = command.run("staff", "add", name, "--short", "ola", "--role", "lead", stdin=BOTH).json
    assert added == {"staff": name, "short": "ola", "role": "lead", "removed_at": None}
    assert command.run("visits", "--reason", "tracing", stdin=BOTH).refusal == (1, "who_missing")
    assert command.run("--as", "ola", "visits", "--reason", "tracing", stdin=f"{OTHER}\n").json == []
    listed = command.run("staff", "list").json
    assert ([each["short"] for each in listed["people"]], listed["one_lead"]) == (["kari", "ola"], False)
    removed = command.run("staff", "remove", "kari", "--as", "ola", stdin=f"{OTHER}\n").json
    assert (removed["short"], bool(removed["removed_at"]), removed["sheet_new"]) == ("kari", True, True)
    assert command.run("--as", "kari", "staff", "sheet", stdin=BOTH).refusal == (1, "passphrase_wrong")
    assert command.run("staff", "list").json["one_lead"] is True


def test_what_waits_is_listed_and_settled_by_what_it_asks_for(own: tuple[Command, Answer]) -> None:
    command, _ = own
    assert [each["code"] for each in command.run("alerts").json["alerts"]] == ["one_lead"]
    command.run("staff", "add", "Ola Dahl", "--role", "lead", stdin=BOTH)
    assert command.run("alerts").json == {"alerts": []}
    plain = command.bare("--home", str(command.home), "staff", "remove", "ola", "--as", "kari", stdin=BOTH)
    assert "Please make a new one on the page People or with `innom staff sheet`" in plain.out
    told = command.run("alerts").json["alerts"]
    assert {(each["code"], each["stays"]) for each in told} == {("one_lead", True), ("sheet_new", True)}
    assert command.run("alerts", "--settle", "sheet_new", stdin=BOTH).refusal == (1, "alert_ends_itself")
    command.run("staff", "sheet", stdin=BOTH)
    assert [each["code"] for each in command.run("alerts").json["alerts"]] == ["one_lead"]


def test_an_alert_is_settled_with_a_passphrase(own: tuple[Command, Answer]) -> None:
    command, _ = own
    given = command.check_in(name=somebody())["pass"]
    for _ in range(3):
        command.run("export", "--pass", given, "--check", "0000")
    assert "pass_blocked" in command.bare("--home", str(command.home), "alerts").out
    assert command.run("alerts", "--settle", "pass_blocked", stdin="wrong words\n").refusal == (1, "passphrase_wrong")
    at = (datetime.now(UTC) + timedelta(hours=1)).strftime("%Y-%m-%d %H:%M:%S")
    settled = command.run("alerts", "--settle", "pass_blocked", stdin=BOTH, at=at).json
    assert [each["code"] for each in settled["alerts"]] == ["one_lead"]


def test_the_first_name_is_the_short_name_unless_it_is_taken(own: tuple[Command, Answer]) -> None:
    command, _ = own
    assert command.run("staff", "add", "Ola Dahl", stdin=BOTH).json["short"] == "ola"
    refused = command.run("--as", "kari", "staff", "add", "Ola Lie", stdin=BOTH)
    assert refused.refusal == (1, "short_taken")
    assert json.loads(refused.err)["field"] == "short"


def test_a_person_is_told_without_passphrase_and_without_any_other_secret(own: tuple[Command, Answer]) -> None:
    command, _ = own
    told = command.bare("--home", str(command.home), "staff", "list")
    assert told.out.startswith("kari  lead  Kari Moe\nOnly one person has the role lead: ")


def test_a_passphrase_is_changed_by_the_old_one_and_the_new_one(own: tuple[Command, Answer]) -> None:
    command, _ = own
    assert command.run("staff", "passphrase", stdin=BOTH).json == {"short": "kari", "changed": True}
    assert command.run("visits", "--reason", "tracing", stdin=f"{OTHER}\n").json == []
    assert command.run("visits", "--reason", "tracing", stdin=BOTH).refusal == (1, "passphrase_wrong")


def test_a_new_sheet_is_on_paper_and_the_drill_tells_it_from_the_old_one(own: tuple[Command, Answer]) -> None:
    command, made = own
    old, sheet = made.json["recovery"], command.home.parent / "new.pdf"
    assert command.run("staff", "drill", stdin=" ".join(old)).json["good"] is True
    told = command.run("staff", "sheet", "--out", str(sheet), stdin=BOTH).json
    assert told == {"fingerprint": made.json["fingerprint"], "sheet": str(sheet)}
    assert sheet.stat().st_mode & 0o077 == 0
    assert command.run("staff", "drill", stdin=scanned(sheet).lower()).json["good"] is True
    tried = command.run("staff", "drill", stdin=" ".join(old))
    assert (tried.code, json.loads(tried.out)["good"]) == (4, False)


def test_a_mistyped_sheet_is_refused_by_its_group(own: tuple[Command, Answer]) -> None:
    command, made = own
    typed = [*made.json["recovery"][:12], "AAAAAA"]
    assert command.run("staff", "drill", stdin=" ".join(typed)).refusal == (1, "sheet_group_wrong")


def recovering(command: Command, fingerprint: str, groups: list[str], *more: str) -> Answer:
    asked = ("recover", "--staff", "Siv Lunde", "--fingerprint", fingerprint, *more)
    return command.run(*asked, stdin=f"{OTHER}\n{' '.join(groups)}\n")


def test_hazard_42c_a_lost_keyring_is_recovered_from_with_the_sheet(own: tuple[Command, Answer]) -> None:
    command, made = own
    command.check_in(name=somebody())
    forget_keyring(command)
    sheet = command.home.parent / "next.pdf"
    back = recovering(command, made.json["fingerprint"], made.json["recovery"], "--sheet", str(sheet))
    told = json.loads(back.out)
    assert (back.code, len(told["days_lost"]), told["device_new"], told["head_lost"]) == (4, 1, True, True)
    assert (told["short"], told["fingerprint"], "recovery" in told) == ("siv", made.json["fingerprint"], False)
    name = somebody()
    command.check_in(name=name)
    shown = command.run("--as", "kari", "visits", "--reason", "tracing", stdin=BOTH)
    assert (shown.code, [visit["name"] for visit in json.loads(shown.out) if not visit["damaged"]]) == (4, [name])
    assert command.run("staff", "drill", stdin=scanned(sheet)).json["good"] is True
    assert command.run("audit", "verify").json["findings"] == []


def test_hazard_36_lost_passphrases_are_recovered_from_and_everything_opens(own: tuple[Command, Answer]) -> None:
    command, made = own
    name = somebody()
    command.check_in(name=name)
    told = recovering(command, made.json["fingerprint"], made.json["recovery"]).json
    assert (told["days_lost"], told["device_new"], len(told["recovery"])) == ([], False, 13)
    shown = command.run("--as", "siv", "visits", "--reason", "tracing", stdin=f"{OTHER}\n").json
    assert [visit["name"] for visit in shown] == [name]


def test_hazard_36_without_passphrase_and_sheet_there_is_a_clear_cannot(own: tuple[Command, Answer]) -> None:
    command, made = own
    cannot = recovering(command, made.json["fingerprint"], [])
    assert cannot.refusal == (1, "sheet_missing")
    assert "nobody can open this location again" in json.loads(cannot.err)["sentence"]


def test_a_wrong_fingerprint_recovers_nothing(own: tuple[Command, Answer]) -> None:
    command, made = own
    before = command.slots()
    refused = recovering(command, "0000 0000 0000 0000", made.json["recovery"])
    assert refused.refusal == (1, "fingerprint_differs")
    assert command.slots() == before
    assert split(" ".join(made.json["recovery"])) == tuple(made.json["recovery"])


def test_the_demo_has_nothing_to_recover(own: tuple[Command, Answer]) -> None:
    asked = ("--demo", "recover", "--staff", "Siv", "--fingerprint", "x")
    assert own[0].bare(*asked).code == 2
