"""`innom export | correct | erase | withdraw` by pass and through staff, and `innom disclose`."""

import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain import codes
from tests.reports.paper import read
from tests.support.access import CHECK
from tests.support.command import Answer, Command, somebody
from tests.support.location import PASSPHRASE
from ui.command.main import main

pytestmark = pytest.mark.long

WORDS = PASSPHRASE + "\n"
BY_STAFF = ("--reason", "other: pass lost", "--case", "7", "--passphrase-stdin")
RIGHTS = ("export", "correct", "erase", "withdraw")
MORE = {"withdraw": ("--purpose", "host")}


@pytest.fixture
def receipt(command: Command) -> Any:
    return command.check_in(name=somebody(), host="Per Moen", purposes=["tracing", "host", "roll_call"])


def by_pass(command: Command, receipt: Any, right: str, *more: str, stdin: str = "", check: str = CHECK) -> Answer:
    return command.run(right, "--pass", receipt["pass"], "--check", check, *more, stdin=stdin)


def by_staff(command: Command, receipt: Any, right: str, *more: str, stdin: str = "") -> Answer:
    return command.run(right, "--visit", receipt["id"], *BY_STAFF, *more, stdin=WORDS + stdin)


def asked(command: Command, receipt: Any, way: str, right: str, *more: str, stdin: str = "") -> Answer:
    return (by_pass if way == "pass" else by_staff)(command, receipt, right, *more, stdin=stdin)


def audit(command: Command, newest: int) -> list[Any]:
    return command.run("audit", "show").json[-newest:]  # type: ignore[no-any-return]


def visit(command: Command, receipt: Any) -> Any:
    return by_pass(command, receipt, "export").json


WAYS = ("pass", "staff")


@pytest.mark.parametrize("way", WAYS)
def test_hazard_29_export_gives_the_visit_as_json(command: Command, receipt: Any, way: str) -> None:
    taken = asked(command, receipt, way, "export").json
    assert (taken["id"], taken["phone"], taken["notice"]) == (receipt["id"], "+47 912 34 567", 1)
    assert (taken["kept_until"], taken["on_hold"], taken["disclosures"]) == (receipt["deleted_after"], None, [])
    (line,) = audit(command, 1)
    told = ("", "") if way == "pass" else ("other: pass lost", "7")
    assert (line["action"], line["reason"], line["case"]) == ("exported", *told)
    assert line["signer"].startswith("device:" if way == "pass" else "person:")


def test_export_is_json_without_asking_for_it(command: Command, receipt: Any) -> None:
    options = ("export", "--pass", receipt["pass"], "--check", CHECK)
    assert json.loads(command.bare("--home", str(command.home), *options).out)["id"] == receipt["id"]


@pytest.mark.parametrize("way", WAYS)
def test_hazard_29_correct_takes_the_changed_fields_on_stdin(command: Command, receipt: Any, way: str) -> None:
    changes = {"company": somebody(), "adults": 3}
    done = asked(command, receipt, way, "correct", stdin=json.dumps(changes)).json
    assert done == {"id": receipt["id"], "corrected": ["company", "adults"], "revision": 2, "erased": False}
    corrected = visit(command, receipt)
    assert (corrected["company"], corrected["adults"], corrected["host"]) == (changes["company"], 3, "Per Moen")


def test_staff_correct_the_time_of_leaving_too(command: Command, receipt: Any) -> None:
    left = datetime.now(UTC).replace(microsecond=0)
    changes = json.dumps({"left_at": left.isoformat()})
    assert by_pass(command, receipt, "correct", stdin=changes).refusal == (1, "correct_fields")
    assert by_staff(command, receipt, "correct", stdin=changes).json["corrected"] == ["left_at"]
    corrected = visit(command, receipt)
    assert (datetime.fromisoformat(corrected["left_at"]), corrected["closed"]) == (left, "desk")


@pytest.mark.parametrize("way", WAYS)
def test_hazard_29_erase_says_when_copies_go(command: Command, receipt: Any, way: str) -> None:
    done = asked(command, receipt, way, "erase").json
    assert done == {"id": receipt["id"], "erased": True, "unreadable_in_copies_after": receipt["deleted_after"]}
    assert by_pass(command, receipt, "export").refusal == (1, "visit_gone")
    assert by_staff(command, receipt, "export").refusal == (1, "visit_gone")


@pytest.mark.parametrize("way", WAYS)
def test_hazard_29_withdraw_says_what_became_of_the_visit(command: Command, receipt: Any, way: str) -> None:
    done = asked(command, receipt, way, "withdraw", "--purpose", "host").json
    assert done == {
        "id": receipt["id"], "erased": False, "purposes": ["tracing", "roll_call"], "pass_opens": True,
        "unreadable_in_copies_after": receipt["deleted_after"],
    }  # fmt: skip


def test_without_tracing_the_pass_ends_and_without_anything_the_visit(command: Command, receipt: Any) -> None:
    done = by_pass(command, receipt, "withdraw", "--purpose", "tracing").json
    assert (done["erased"], done["purposes"], done["pass_opens"]) == (False, ["host", "roll_call"], False)
    assert by_pass(command, receipt, "export").refusal == (1, "pass_ended")
    assert by_staff(command, receipt, "withdraw", "--purpose", "all").json["erased"] is True


def test_by_staff_a_reason_is_needed(command: Command, receipt: Any) -> None:
    refused = command.run("erase", "--visit", receipt["id"], "--passphrase-stdin", stdin=WORDS)
    assert refused.refusal == (1, "reason_missing")


@pytest.mark.parametrize(
    "words",
    [
        "export --pass P",
        "correct --visit 00 --check 1234",
        "erase --check 1234",
        "export --visit 00 --pass P --check 1",
        "withdraw --visit 00",
        "withdraw --visit 00 --purpose fun",
        "disclose --visit 00",
        "disclose --receiver x",
        "disclose",
        "disclose --list --visit 00",
        "disclose --list --receipt x.pdf",
        "disclose --visit 00 --receiver x --told-from soon",
        "disclose --visit 00 --receiver x --told-from 0001-01-01",
        "disclose --visit 00 --receiver x --told-from 9999-12-31",
        "disclose --visit 00 --receiver x --told-from 2026-12-01 --told now",
    ],
)
def test_options_that_do_not_go_together_are_a_question_of_usage(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        sys.exit(main(words.split()))
    assert ended.value.code == 2
    assert "innom" in capsys.readouterr().err


def test_hazard_27_three_wrong_checks_block_the_pass_for_every_command(command: Command, receipt: Any) -> None:
    wrong = [
        by_pass(command, receipt, right, *MORE.get(right, ()), stdin='{"name": "X"}', check="0000") for right in RIGHTS
    ]
    said = [answer.refusal for answer in wrong]
    assert said == [(1, "check_wrong"), (1, "check_wrong"), (1, "pass_blocked"), (1, "pass_blocked")]
    assert "60 min" in json.loads(wrong[-1].err)["sentence"]
    assert by_staff(command, receipt, "export").json["name"], "staff can still help"


def foreign(receipt: Any) -> dict[str, tuple[str, str]]:
    """What is no pass of here, and what is said of it."""
    other = codes.pass_code(codes.Pass(bytes(16), bytes(16)), "bergen-bryggen")
    return {
        "badge": (codes.bare(receipt["badge"]), "pass_is_badge"),  # as a log line could hold it
        "other site": (other, "pass_other_site"),
        "URL": ("https://example.no/Secretive", "pass_invalid"),
        "vCard": ("BEGIN:VCARD\r\nN:Secretive;Ola\r\nEND:VCARD", "pass_invalid"),
        "Wi-Fi": ("WIFI:T:WPA;S:guests;P:Secretive;;", "pass_invalid"),
        "2,900 bytes": ("Secretive" * 322 + "XX", "pass_invalid"),
        "binary": ("\x01\x1d\x7fSecretive\udcff", "pass_invalid"),
    }


def test_hazard_25_what_is_no_pass_is_refused_in_its_own_words_and_not_logged(command: Command, receipt: Any) -> None:
    before = audit(command, 1)
    for what, (code, expected) in foreign(receipt).items():
        refused = command.run("export", "--pass", code, "--check", "Secretive")
        assert refused.refusal == (1, expected), what
        assert "Secretive" not in refused.err
    assert audit(command, 1) == before
    logs = [file.read_text(encoding="utf-8") for file in (command.home / "log").rglob("*") if file.is_file()]
    for code, _ in foreign(receipt).values():
        assert not [log for log in logs if "Secretive" in log or code[:20] in log or codes.bare(code)[:20] in log]


def test_hazard_25_a_pass_is_no_badge(command: Command, receipt: Any) -> None:
    assert command.run("check-out", "--badge", receipt["pass"]).refusal == (1, "badge_is_pass")


def test_a_visitor_is_told_of_a_disclosure_when_that_is_allowed(command: Command, receipt: Any) -> None:
    other = command.check_in(name=somebody())
    options = ("--reason", "tracing: municipality", "--receiver", "Kommuneoverlegen", "--passphrase-stdin")
    done = command.run("disclose", "--visit", receipt["id"], other["id"], *options, "--told", "now", stdin=WORDS).json
    assert (done["disclosed"], len(done["audit"])) == (2, 2)
    day = (datetime.now().astimezone() + timedelta(days=3)).date().isoformat()
    later = command.run("disclose", "--visit", receipt["id"], *options, "--told-from", day, stdin=WORDS).json
    assert later["told_from"].startswith(f"{day}T00:00:00+")
    (told,) = visit(command, receipt)["disclosures"]
    assert told["number"] in done["audit"]
    assert (told["receiver"], told["ground"]) == ("Kommuneoverlegen", "tracing: municipality")
    assert command.run("audit", "verify").json["findings"] == []


def test_staff_list_what_was_handed_over_without_a_reason(command: Command, receipt: Any) -> None:
    options = ("--reason", "tracing: municipality", "--case", "9", "--receiver", "Kommuneoverlegen")
    done = command.run("disclose", "--visit", receipt["id"], *options, stdin=WORDS).json
    listed = command.run("disclose", "--list", stdin=WORDS).json[0]
    assert listed["visits"] == [{"audit": done["audit"][0], "visit": receipt["id"]}]
    assert (listed["receiver"], listed["ground"], listed["case"]) == ("Kommuneoverlegen", "tracing: municipality", "9")
    assert (listed["by"], listed["told"], listed["damaged"]) == ("Kari Moe", True, False)
    said = command.bare("--home", str(command.home), "disclose", "--list", stdin=WORDS).out
    assert said.startswith(f"log {done['audit'][0]}  ")
    assert "Kari Moe  Kommuneoverlegen  tracing: municipality  9  1 visit  told from " in said


def test_a_disclosure_of_a_visit_that_is_gone_is_refused(command: Command) -> None:
    options = ("--reason", "other", "--receiver", "x", "--passphrase-stdin")
    assert command.run("disclose", "--visit", "00" * 16, *options, stdin=WORDS).refusal == (1, "visit_gone")


@pytest.mark.parametrize("way", WAYS)
def test_hazard_29_export_draws_a_copy_for_the_visitor(command: Command, way: str, tmp_path: Path) -> None:
    name, file = somebody(), tmp_path / "copy.pdf"
    receipt = command.check_in(name=name)
    assert asked(command, receipt, way, "export", "--format", "pdf").code == 2
    assert asked(command, receipt, way, "export", "--format", "pdf", "--out", str(file)).out == ""
    found = read(file.read_bytes())
    assert name in found
    assert "Dette er lagret om besøket ditt" in found
    assert file.stat().st_mode & 0o077 == 0
    assert audit(command, 1)[0]["action"] == "exported"


def test_disclose_writes_a_receipt_that_names_no_visitor(command: Command, receipt: Any, tmp_path: Path) -> None:
    file = tmp_path / "receipt.pdf"
    given = ("disclose", "--visit", receipt["id"], "--receiver", "Kommuneoverlegen", *BY_STAFF[:2])
    answer = command.run(*given, "--receipt", str(file), stdin=WORDS).json
    found = " ".join(read(file.read_bytes(), "-layout").split())
    assert f"{answer['audit'][0]} {receipt['id']}" in found
    assert "Kommuneoverlegen" in found
    assert visit(command, receipt)["name"] not in found


def test_hazard_41_nothing_is_disclosed_where_its_receipt_cannot_be_written(
    command: Command, receipt: Any, tmp_path: Path
) -> None:
    given = ("disclose", "--visit", receipt["id"], "--receiver", "Kommuneoverlegen", *BY_STAFF[:2])
    nowhere = str(tmp_path / "no" / "receipt.pdf")
    assert command.run(*given, "--receipt", nowhere, stdin=WORDS).refusal == (3, "file_unwritable")
    assert visit(command, receipt)["disclosures"] == []
