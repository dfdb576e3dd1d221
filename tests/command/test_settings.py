"""`innom settings`: files are looked at before a location takes them over."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.support.command import Command
from tests.support.location import settings_file
from tests.support.programs import program

pytestmark = pytest.mark.long


def test_check_names_each_fault_of_each_file_and_what_lies_beside_it(command: Command, tmp_path: Path) -> None:
    good, bad, beside = (tmp_path / name for name in ("good", "bad", "beside"))
    for folder in (good, bad, beside):
        folder.mkdir()
    (beside / "hosts.csv").write_text("name\nÅse\nÅse\n", encoding="utf-8")
    files = [
        settings_file(good),
        settings_file(bad, retention_days="29", use="1"),
        settings_file(beside, directory='"hosts.csv"', nb='"gone.txt"'),
    ]
    done = command.bare("--json", "settings", "check", *map(str, files))
    assert (done.code, done.err) == (3, "")
    answers = json.loads(done.out)["files"]
    assert [each["file"] for each in answers] == list(map(str, files))
    assert [[fault["error"] for fault in each["faults"]] for each in answers] == [
        [],
        ["settings_number", "settings_switch"],
        ["hosts_twice", "letter_missing"],
    ]
    assert [fault["line"] for fault in answers[1]["faults"]] == [8, 37]


def test_setup_says_all_faults_on_lines_of_their_own_and_makes_nothing(command: Command, tmp_path: Path) -> None:
    bad, home = settings_file(tmp_path, zone='"Mars"', use="1"), tmp_path / "home"
    done = command.bare("setup", str(bad), "--home", str(home))
    assert (done.code, done.out) == (3, "")
    assert [line.rpartition("[")[2] for line in done.err.splitlines()] == ["settings_zone]", "settings_switch]"]
    assert json.loads(command.bare("--json", "setup", str(bad), "--home", str(home)).err)["faults"][1]["key"] == (
        "camera.use"
    )
    assert not home.exists()


def test_a_signed_file_is_verified_and_only_it_is_taken_where_the_policy_folder_has_a_key(
    command: Command, tmp_path: Path
) -> None:
    policy, key = tmp_path / "policy", tmp_path / "it.pem"
    policy.mkdir()
    made = command.bare("--json", "settings", "new-key", "--out", str(key)).json
    assert key.stat().st_mode & 0o077 == 0
    Path(made["public"]).rename(policy / "settings.pub")
    file = settings_file(tmp_path)
    trusting = {"INNOM_POLICY": str(policy)}
    unsigned = command.bare("--json", "setup", str(file), "--home", str(tmp_path / "home"), **trusting)
    assert unsigned.refusal == (3, "settings_unsigned")
    signed = command.bare("--json", "settings", "sign", str(file), "--key", str(key)).json
    assert signed == {"signatures": [f"{file}.sig"]}
    verify = ("settings", "verify", str(file), "--public", str(policy / "settings.pub"))
    assert command.bare(*verify).code == command.bare("settings", "check", str(file), **trusting).code == 0
    done = command.bare("--json", "setup", str(file), "--home", str(tmp_path / "home"), **trusting)
    assert done.json["changed"] == ["store", "settings"]
    own = tmp_path / "home" / "site.toml"
    own.write_text(own.read_text(encoding="utf-8").replace("Oslo –", "Bergen –"), encoding="utf-8")
    changed = command.bare("--json", "purge", "--home", str(tmp_path / "home"), **trusting)
    assert changed.refusal == (3, "settings_signature_wrong")


def test_a_key_that_openssl_has_locked_signs_with_its_password_only(command: Command, tmp_path: Path) -> None:
    key, locked = tmp_path / "it.pem", tmp_path / "locked.pem"
    assert command.bare("settings", "new-key", "--out", str(key)).code == 0
    openssl = [program("openssl"), "pkey", "-in", str(key), "-aes256", "-passout", "pass:fjord", "-out", str(locked)]
    subprocess.run(openssl, check=True, timeout=30)
    sign = ("--json", "settings", "sign", str(settings_file(tmp_path)), "--key", str(locked))
    assert command.bare(*sign, stdin="other\n").refusal == (3, "signing_key_unfit")
    assert command.bare(*sign, stdin="").refusal == (3, "signing_key_unfit")
    assert command.bare(*sign, stdin="fjord\n").code == 0
    assert command.bare("--json", "settings", "new-key", "--out", str(key)).refusal == (1, "file_there")
