"""`innom check-in` and `innom check-out`: what a locked kiosk does, from a terminal."""

import json
from datetime import datetime
from typing import Any

import pytest

from tests.support.command import TRACED, Command, somebody
from tests.support.location import HARD_NAME, PASSPHRASE

pytestmark = pytest.mark.long


def test_a_visitor_is_given_what_says_i_am_leaving(command: Command) -> None:
    receipt = command.check_in(name=somebody())
    assert list(receipt) == ["id", "exit", "badge", "pass", "deleted_after"]
    assert len(bytes.fromhex(receipt["id"])) == 16
    assert len(receipt["exit"]) == 4
    assert (receipt["badge"][0], receipt["pass"][0]) == ("B", "P")
    gone = datetime.fromisoformat(receipt["deleted_after"])
    assert (gone.hour, gone.minute) == (0, 0)
    assert gone.utcoffset()


def test_without_tracing_there_is_no_pass_and_no_date(command: Command) -> None:
    receipt = command.check_in(name=somebody(), purposes=["roll_call"])
    assert (receipt["pass"], receipt["deleted_after"]) == (None, None)
    assert command.run("check-out", "--exit", receipt["exit"]).json["already"] is False
    assert command.run("check-out", "--badge", receipt["badge"]).refusal == (1, "visit_gone")


@pytest.mark.parametrize("way", ["exit", "badge", "pass"])
def test_each_code_ends_the_visit_once(way: str, command: Command) -> None:
    receipt = command.check_in(name=somebody())
    left = command.run("check-out", f"--{way}", receipt[way]).json
    assert (left["id"], left["already"]) == (receipt["id"], False)
    assert datetime.fromisoformat(left["left_at"]).utcoffset()
    again = command.run("check-out", f"--{way}", receipt[way].lower())
    assert (again.refusal if way == "exit" else again.json["already"]) == (
        (1, "visit_ended") if way == "exit" else True
    )


@pytest.mark.parametrize(
    ("form", "code"), [({"name": "Ola", "phone": "call me"}, "phone_invalid"), (["Ola"], "line_not_json")]
)
def test_an_invalid_form_is_refused_by_its_code(form: object, code: str, command: Command) -> None:
    assert command.run("check-in", stdin=json.dumps(form)).refusal == (1, code)


def test_a_refusal_names_the_field_and_says_a_sentence(command: Command) -> None:
    refused = command.run("check-in", stdin='{"name": ""}')
    assert json.loads(refused.err) == {
        "error": "name_missing",
        "sentence": "Please write your name.",
        "field": "name",
    }
    plain = command.bare("--home", str(command.home), "check-in", stdin='{"name": ""}')
    assert (plain.code, plain.out, plain.err) == (1, "", "innom: name: Please write your name. [name_missing]\n")


@pytest.fixture(scope="module")
def open_visit(command: Command) -> Any:
    """The receipt of somebody who does not leave."""
    return command.check_in(name=somebody())


@pytest.mark.parametrize(
    ("option", "given", "code"),
    [("--exit", "12", "exit_invalid"), ("--badge", "{pass}", "badge_is_pass"), ("--pass", "{typo}", "pass_invalid")],
)
def test_a_wrong_code_ends_nothing(option: str, given: str, code: str, command: Command, open_visit: Any) -> None:
    own = open_visit["pass"]
    typo = own[:-1] + ("0" if own[-1] != "0" else "1")
    assert command.run("check-out", option, given.format(typo=typo, **open_visit)).refusal == (1, code)


@pytest.mark.parametrize("locale", ["C", ""])
def test_a_terminal_without_a_locale_takes_and_shows_every_script(locale: str, command: Command) -> None:
    unset = {"LC_ALL": locale, "LANG": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    form = json.dumps({**TRACED, "name": HARD_NAME}, ensure_ascii=False)
    assert command.run("check-in", stdin=form, **unset).code == 0
    shown = command.bare("present", "--reason", "roll_call", "--home", str(command.home), stdin=PASSPHRASE, **unset)
    assert HARD_NAME in shown.out
