"""`innom counts`: visits per day without names, with a passphrase and no reason."""

import json
from pathlib import Path

import pytest

from tests.reports.paper import read
from tests.support.command import Command, new_command, set_up
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long

WORDS = PASSPHRASE + "\n"
AT = "2026-11-25 09:00:00"
CAME = {"2026-11-22": 6, "2026-11-24": 3}


@pytest.fixture(scope="module")
def visited(secret_service_session: SecretService, tmp_path_factory: pytest.TempPathFactory) -> Command:
    """Six on Sunday, nobody on Monday, three on Tuesday."""
    command = new_command(tmp_path_factory.mktemp("counts") / "here", secret_service_session)
    assert set_up(command, at="2026-11-22 05:00:00").code == 0
    file = command.home.parent / "paper.jsonl"
    came = [
        {"name": f"Guest {day} {number}", "arrived_at": f"{day}T10:00:00+01:00", "left_at": f"{day}T11:00:00+01:00"}
        for day, count in CAME.items()
        for number in range(count)
    ]
    file.write_text("\n".join(map(json.dumps, came)), encoding="utf-8")
    assert command.run("enter", str(file), stdin=WORDS, at="2026-11-24 20:00:00").code == 0
    return command


def test_days_that_are_over_are_told_in_json_and_small_ones_are_null(visited: Command) -> None:
    found = visited.run("counts", stdin=WORDS, at=AT).json
    assert found == {
        "days": [
            {"day": "2026-11-22", "visits": 6},
            {"day": "2026-11-23", "visits": None},
            {"day": "2026-11-24", "visits": None},
        ],
        "months": [{"month": "2026-11", "visits": 6, "days": 1, "days_under_five": 2}],
    }
    assert visited.run("audit", "show").json[-1]["action"] == "counted"


def test_the_table_shows_them_as_less_than_five(visited: Command) -> None:
    said = visited.bare("--home", str(visited.home), "counts", stdin=WORDS, at=AT)
    assert said.out.split() == ["2026-11-22", "6", "2026-11-23", "<5", "2026-11-24", "<5"]


def test_csv_and_pdf_go_into_a_file(visited: Command, tmp_path: Path) -> None:
    for kind in ("csv", "pdf"):
        asked = ("counts", "--format", kind, "--out", str(tmp_path / f"counts.{kind}"))
        assert visited.bare("--home", str(visited.home), *asked, stdin=WORDS, at=AT).code == 0
        assert visited.bare("--home", str(visited.home), *asked[:3], stdin=WORDS).code == 2
    assert (tmp_path / "counts.csv").read_bytes().decode("utf-8-sig").splitlines()[:2] == [
        '"day";"visits"',
        '"2026-11-22";"6"',
    ]
    assert "Besøk per dag" in read((tmp_path / "counts.pdf").read_bytes())


def test_without_a_passphrase_nothing_is_counted(visited: Command) -> None:
    assert visited.run("counts", stdin="\n", at=AT).refusal == (1, "passphrase_wrong")
    assert visited.run("counts", stdin=WORDS, at="2026-11-25 09:01:00").code == 0  # else the next test would wait
