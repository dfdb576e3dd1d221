"""The directory of hosts: what a file may hold, whom a few letters mean, and that nobody gets the whole list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import Environment
from kiosk.domain.hosts import MOST_HOSTS, MOST_SHOWN, Host, matching, read_directory, the_one

NAMES = (
    "Åse Bråten",
    "Ingrid Lie",
    "Jonas Vik",
    "Øyvind Næss",
    "Anne-Lise Aas",
    "José Łukasz",
    "山田 太郎",
    "Наталья Ли",
)


def refusal(content: bytes) -> tuple[str, object]:
    with pytest.raises(Environment) as fault:
        read_directory(content, "hosts.csv")
    assert fault.value.values["file"] == "hosts.csv"
    return fault.value.code, fault.value.values.get("line")


def lines(*each: str) -> bytes:
    return "\n".join(each).encode()


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["bare", "with BOM"])
@pytest.mark.parametrize("parted", [",", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_a_directory_is_read_as_spreadsheets_write_it(bom: bytes, parted: str, end: str) -> None:
    content = end.join(
        [f'"Name"{parted}Zone', f"Åse Bråten{parted}3rd floor", "", f"Ingrid Lie{parted}", "Jonas Vik", ""]
    )
    hosts = (Host("Åse Bråten", "3rd floor"), Host("Ingrid Lie"), Host("Jonas Vik"))
    assert read_directory(bom + content.encode(), "hosts.csv") == hosts


def test_names_alone_make_a_directory() -> None:
    assert read_directory(b"name\nIngrid Lie\n", "hosts.csv") == (Host("Ingrid Lie"),)


@pytest.mark.parametrize("header", ["", "Ingrid Lie", "Ingrid Lie,3", "navn,sone,epost", "zone,name"])
def test_without_a_line_that_names_the_columns_nothing_is_taken(header: str) -> None:
    """A name with a comma would become a name and a zone."""
    assert refusal(lines(header, "Jonas Vik"))[0] == "hosts_header"


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("Lie, Ingrid,3", "hosts_columns"),
        ('"Ingrid" Lie,3', "hosts_columns"),
        (",3", "hosts_text"),
        ("\u200b,3", "hosts_text"),
        ("A" * 101, "hosts_text"),
        ("山" * 101, "hosts_text"),
        ("Ingrid\x00Lie", "hosts_text"),
        ("\x1bIngrid", "hosts_text"),
        ("Ing\x85rid", "hosts_text"),
        ("Ing\u2028rid", "hosts_text"),
        ("e" + 300 * "\u0301", "hosts_text"),
        ("Ingrid Lie,\x07", "hosts_text"),
        ("jonas  VIK,4", "hosts_twice"),
    ],
)
def test_hazards_1_2_3_and_5_a_fault_is_named_by_its_line(bad: str, code: str) -> None:
    assert refusal(lines("name,zone", "Jonas Vik,1", "", bad, "Per Dahl,2")) == (code, 4)


def test_a_value_over_two_lines_is_refused_where_it_ends() -> None:
    assert refusal(lines("name,zone", '"Jonas', 'Vik",1')) == ("hosts_text", 3)


def test_a_quotation_mark_that_never_closes_is_refused() -> None:
    assert refusal(lines("name,zone", '"Jonas Vik', "Per Dahl"))[0] == "hosts_columns"


def test_a_file_that_is_not_utf_8_is_refused_by_line() -> None:
    assert refusal(b"name\nIngrid Lie\n" + "Åse".encode("latin-1") + b"\n") == ("hosts_not_utf8", 3)


def test_hazard_6_the_same_name_in_nfd_stands_twice() -> None:
    assert refusal(lines("name", "Åse Lie", "A\u030ase Lie")) == ("hosts_twice", 3)


def test_a_directory_without_names_and_one_with_too_many_are_refused() -> None:
    assert refusal(b"name,zone\n\n")[0] == "hosts_none"
    many = "name\n" + "\n".join(f"Guest {number}" for number in range(MOST_HOSTS + 1))
    assert refusal(many.encode())[0] == "hosts_too_many"
    assert refusal(b"\0" * 9_000_000)[0] == "hosts_too_many"


def test_hazards_7_8_9_and_10_odd_names_and_markup_are_names() -> None:
    odd = ["O'Brien", "Null", "=1+1", "{name}", "<b>Per</b>", "山田太郎", "محمد", "👩\u200d👩\u200d👧"]
    hosts = read_directory(lines("name", *odd), "hosts.csv")
    assert [host.name for host in hosts] == odd


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("in", ["Ingrid Lie"]),
        ("LI", ["Anne-Lise Aas", "Ingrid Lie"]),
        ("aa", ["Åse Bråten", "Anne-Lise Aas"]),
        ("åå", ["Anne-Lise Aas"]),
        ("ås", ["Åse Bråten", "Anne-Lise Aas"]),
        ("A\u030as", ["Åse Bråten", "Anne-Lise Aas"]),
        ("as", ["Åse Bråten"]),
        ("oe", ["Øyvind Næss"]),
        ("øy", ["Øyvind Næss"]),
        ("oy", ["Øyvind Næss"]),
        ("naess", ["Øyvind Næss"]),
        ("jose lu", ["José Łukasz"]),
        ("山田", ["山田 太郎"]),
        ("на", ["Наталья Ли"]),
        ("ingrid li", ["Ingrid Lie"]),
        ("lie ingrid", ["Ingrid Lie"]),
        ("ingrid x", []),
        ("grid", []),
    ],
)
def test_letters_begin_a_word_whatever_their_case_and_accents(typed: str, found: list[str]) -> None:
    assert sorted(matching(NAMES, typed)) == sorted(found)


@pytest.mark.parametrize(
    "typed", ["", "a", " a ", "a b c", "1.", "--", "%", "*", "_", ".*", "a.a", "o\u2019o", "\u1112\u1161"]
)
def test_less_than_two_letters_of_a_word_suggest_nobody(typed: str) -> None:
    assert matching([*NAMES, "A B C", "1. Floor", "O\u2019Otta", "하 준"], typed) == ()


@given(st.text(max_size=20))
def test_at_most_eight_names_are_suggested_whatever_is_typed(typed: str) -> None:
    many = [f"Anna Berg {letter}" for letter in "abcdefghijklm"]
    assert len(matching(many, typed)) <= MOST_SHOWN


def test_names_are_suggested_by_the_alphabet() -> None:
    many = [f"Anna {letter}" for letter in "hgfedcbazyx"]
    assert matching(many, "an") == tuple(f"Anna {letter}" for letter in "abcdefgh")


def test_a_whole_name_is_found_without_regard_to_case_and_no_part_of_it() -> None:
    assert the_one(NAMES, " åse  BRÅTEN ") == "Åse Bråten"
    assert the_one(NAMES, "Åse") is None
    assert the_one(NAMES, "") is None
