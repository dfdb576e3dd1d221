"""`innom audit show`: what was done, by whom and about what, in words for people and in fields for scripts."""

import pytest

from tests.support.command import Command, new_command, set_up
from tests.support.location import PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, secret_service_session: SecretService) -> Command:
    """A location whose log has four lines: set-up, the first person, a second one, and a list."""
    made = new_command(tmp_path_factory.mktemp("audit"), secret_service_session)
    set_up(made)
    made.run("staff", "add", "Ola Dahl", stdin=f"{PASSPHRASE}\nen annen rolig fjordarm\n")
    made.run("visits", "--as", "kari", "--reason", "tracing: call", "--case", "7", stdin=PASSPHRASE)
    return made


def test_the_table_says_in_words_who_did_what_to_whom(own: Command) -> None:
    said = [line.split("  ")[2:] for line in own.bare("--home", str(own.home), "audit", "show").out.splitlines()]
    assert [words[:2] for words in said] == [
        ["device", "The location was set up."],
        ["Kari Moe", "The first person came, with the recovery sheet."],
        ["Kari Moe", "Somebody was taken in."],
        ["Kari Moe", "The visits of the last days were opened."],
    ]
    assert said[2][2:] == ["Ola Dahl"]
    assert said[3][2:] == ["tracing: call", "7"]


def test_a_norwegian_terminal_reads_the_log_in_norwegian(own: Command) -> None:
    told = own.bare("--home", str(own.home), "audit", "show", LC_ALL="nb_NO.UTF-8").out.splitlines()
    assert "Besøkene de siste dagene ble åpnet." in told[3]


def test_scripts_get_the_fields_as_they_are_stored_and_the_words(own: Command) -> None:
    line = own.run("audit", "show").json[3]
    assert list(line) == ["number", "at", "signer", "action", "subject", "reason", "case", "who", "sentence"]
    assert (line["action"], line["who"], line["case"]) == ("visits", "Kari Moe", "7")
    assert line["signer"].startswith("person:")
