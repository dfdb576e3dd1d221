"""`--seal-to`: what leaves the house is opened by its receiver alone, and the log says to which key it went."""

import json
from pathlib import Path

import pyrage
import pytest
from pyrage import x25519

from tests.support.command import Command
from tests.support.location import PASSPHRASE

pytestmark = pytest.mark.long

WORDS = PASSPHRASE + "\n"
WHY = ("--reason", "tracing")


def key(identity: x25519.Identity) -> str:
    return str(identity.to_public())


def lines(command: Command) -> list[dict[str, object]]:
    return command.run("audit", "show").json  # type: ignore[no-any-return]


def test_every_file_that_leaves_is_opened_by_each_receiver(command: Command, tmp_path: Path) -> None:
    hers, his = x25519.Identity.generate(), x25519.Identity.generate()
    visit = command.check_in(name="Ola Dahl")["id"]
    command.check_in(name="Liv Dal")
    to = ("--seal-to", key(hers), "--seal-to", key(his))
    wanted = {
        ("visits", "--format", "csv"): b"Ola Dahl",
        ("visits", "--format", "xlsx"): b"PK",
        ("visits", "--format", "json"): b"[{",
        ("visits",): b"day",
        ("report",): b"%PDF",
        ("trace", "--visit", visit, "--format", "pdf"): b"%PDF",
        ("trace", "--visit", visit, "--format", "xlsx"): b"PK",
        ("trace", "--visit", visit): b'{"index"',
        ("export", "--visit", visit): b"Ola Dahl",
        ("export", "--visit", visit, "--format", "pdf"): b"%PDF",
    }
    file = tmp_path / "sealed.age"
    for asked, inside in wanted.items():
        assert command.run(*asked, "--out", str(file), *to, *WHY, stdin=WORDS).code == 0
        content = file.read_bytes()
        opened = pyrage.decrypt(content, [hers])
        assert content.startswith(b"age-encryption.org/v1\n")
        assert inside in opened
        assert pyrage.decrypt(content, [his]) == opened
        assert file.stat().st_mode & 0o077 == 0
        file.unlink()


def test_the_log_says_to_which_keys_before_the_file_is_there(command: Command, tmp_path: Path) -> None:
    hers, file = x25519.Identity.generate(), tmp_path / "report.pdf.age"
    assert command.run("report", "--out", str(file), "--seal-to", key(hers), *WHY, stdin=WORDS).code == 0
    opened, noted = lines(command)[-2:]
    assert (opened["action"], noted["action"]) == ("report", "sealed")
    assert (noted["subject"], noted["reason"]) == (f"line:{opened['number']}", key(hers))
    assert noted["who"] == opened["who"]
    assert json.loads(command.run("audit", "verify").out)["findings"] == []


def test_hazard_41_a_wrong_key_or_a_place_that_cannot_be_written_leaves_no_file(
    command: Command, tmp_path: Path
) -> None:
    hers, file = x25519.Identity.generate(), tmp_path / "report.pdf.age"
    before = len(lines(command))
    asked = ("report", *WHY, "--seal-to", key(hers))
    assert command.run(*asked, "--out", str(file), "--seal-to", "age1x", stdin=WORDS).refusal == (
        1, "receiver_key_unfit",
    )  # fmt: skip
    assert len(lines(command)) == before, "nothing was opened for it"
    gone = str(tmp_path / "gone" / "report.age")
    assert command.run(*asked, "--out", gone, stdin=WORDS).refusal == (3, "file_unwritable")
    assert [line["action"] for line in lines(command)[before:]] == ["report"], "opened, and sealed to nobody"
    assert list(tmp_path.glob("*.age")) == []


def test_a_visitor_takes_her_own_copy_along_sealed(command: Command, tmp_path: Path) -> None:
    hers, file = x25519.Identity.generate(), tmp_path / "mine.age"
    own = command.check_in(name="Ola Dahl")["pass"]
    asked = ("export", "--pass", own, "--check", "4567", "--out", str(file), "--seal-to", key(hers))
    assert command.run(*asked).code == 0
    assert json.loads(pyrage.decrypt(file.read_bytes(), [hers]))["name"] == "Ola Dahl"
    opened, noted = lines(command)[-2:]
    assert (noted["who"], noted["subject"]) == ("device", f"line:{opened['number']}")


def test_letters_and_pdf_of_a_tracing_are_sealed_both_and_locked_if_asked(command: Command, tmp_path: Path) -> None:
    hers = x25519.Identity.generate()
    visit = command.run("enter", "-", stdin=f"{WORDS}{_together()}").json["ids"][0]
    paper, letters = tmp_path / "paper.age", tmp_path / "letters.age"
    asked = ("trace", "--visit", visit, "--format", "pdf", "--out", str(paper), "--letters", str(letters), "--lock")
    done = command.run(*asked, "--seal-to", key(hers), *WHY, stdin=f"{WORDS}en stille fjord om kvelden\n")
    assert done.code == 0, done.err
    for file in (paper, letters):
        opened = pyrage.decrypt(file.read_bytes(), [hers])
        assert opened.startswith(b"%PDF")
        assert b"/Encrypt" in opened


def _together() -> str:
    from datetime import UTC, datetime, timedelta

    now = datetime.now(UTC)
    times = {"arrived_at": (now - timedelta(hours=2)).isoformat(), "left_at": (now - timedelta(hours=1)).isoformat()}
    each = [{"name": name, "phone": f"+47 912 34 56{place}", **times} for place, name in enumerate(("Åse", "Bo"))]
    return "".join(json.dumps(visit) + "\n" for visit in each)


def test_sealing_goes_with_a_file(command: Command) -> None:
    for asked in (("report", "--print"), ("visits",), ("trace", "--visit", "00"), ("export", "--visit", "00")):
        assert command.run(*asked, "--seal-to", "age1x", *WHY, stdin=WORDS).code == 2
