"""Each fault of a settings file is named, all at once, with its line."""

from pathlib import Path

import pytest

from kiosk import settings
from kiosk.domain.errors import Environment, Faulty
from kiosk.sentences import sentence
from kiosk.settings_faults import lines_of

EXAMPLE = settings.example_location().read_text(encoding="utf-8")


def faults(content: str) -> list[tuple[int, str]]:
    """Line and code of each fault."""
    with pytest.raises(Faulty) as refused:
        settings.read(content.encode(), "site.toml")
    return [(int(str(each.values.get("line", 0))), each.code) for each in refused.value.faults]


def line_of(start: str, content: str = EXAMPLE) -> int:
    """The line that begins with these words."""
    [found] = [number for number, line in enumerate(content.split("\n"), 1) if line.startswith(start)]
    return found


def changed(**lines: str) -> str:
    """The example with whole lines changed: changed(zone="zone = 1")."""
    return "\n".join(
        next((new for key, new in lines.items() if line.startswith(f"{key} =")), line) for line in EXAMPLE.split("\n")
    )


def test_all_faults_are_told_at_once_in_the_order_of_their_lines() -> None:
    content = changed(zone='zone = "Europe/Olso"', retention_days="retention_days = 29", use="use = 1", contact="")
    assert faults(content) == [
        (line_of("zone", content), "settings_zone"),
        (line_of("retention_days", content), "settings_number"),
        (line_of("[privacy]", content), "settings_lacks"),
        (line_of("use", content), "settings_switch"),
    ]


def test_a_fault_says_line_file_key_and_what_is_taken() -> None:
    with pytest.raises(Faulty) as refused:
        settings.read(changed(retention_days="retention_days = 29").encode(), "oslo.toml")
    [fault] = refused.value.faults
    line = line_of("retention_days")
    assert sentence(fault, "en") == f"Line {line} of oslo.toml: site.retention_days takes a whole number from 1 to 28."
    assert sentence(refused.value, "en") == sentence(fault, "en")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("retention_day = 5", "site.retention_days"),
        ('contact = "x"', "privacy.contact"),
        ("Closing = 1", "site.closing"),
    ],
)
def test_a_mistyped_key_is_told_what_was_meant(given: str, meant: str) -> None:
    content = EXAMPLE.replace("[site]\n", f"[site]\n{given}\n")
    with pytest.raises(Faulty) as refused:
        settings.read(content.encode(), "site.toml")
    fault = next(each for each in refused.value.faults if each.code == "settings_near")
    assert (fault.values["line"], fault.values["near"]) == (line_of(given, content), meant)


def test_a_line_that_is_no_toml_hides_no_fault_of_another_line() -> None:
    content = changed(zone='zone = "Oslo', closing='closing = "18"', use="use = maybe")
    broken = [line_of("use", content), line_of('zone = "Oslo', content)]
    assert faults(content) == sorted(
        [
            (broken[0], "settings_not_toml"),
            (broken[1], "settings_not_toml"),
            (line_of("closing", content), "settings_closing"),
        ]
    )


def test_what_a_broken_line_held_is_not_called_missing() -> None:
    assert faults(changed(zone="zone = Europe/Oslo")) == [(line_of("zone"), "settings_not_toml")]


def test_a_heading_that_is_none_says_nothing_of_the_lines_below() -> None:
    content = changed(closing="closing = 6").replace("[printer]", "[printer")
    assert faults(content) == [
        (line_of("closing", content), "settings_closing"),
        (line_of("[printer", content), "settings_not_toml"),
    ]


def test_a_key_that_stands_twice_is_named_by_its_second_line() -> None:
    assert faults(EXAMPLE.replace("[hosts]", 'id = "another"\n\n[hosts]')) == [
        (line_of("[hosts]"), "settings_not_toml")
    ]


def test_a_list_that_never_ends_is_one_fault() -> None:
    content = changed(languages='languages = ["nb",')
    assert [code for _, code in faults(content)] == ["settings_not_toml"]


def test_lines_are_counted_past_texts_and_lists_over_several_lines() -> None:
    content = 'a = """\nb = 1\n[c]\n"""\nd = [\n 1, # ]\n 2,\n]\n[e]\n"f.g" = 1\nh.i = {j = 1}\n[[k]]\nl = 1\n'
    assert lines_of(content) == {
        ("a",): 1, ("d",): 5, ("e",): 9, ("e", "f.g"): 10, ("e", "h"): 11, ("e", "h", "i"): 11,
        ("e", "h", "i", "j"): 11, ("k",): 12, ("k", "l"): 13,
    }  # fmt: skip


def test_lines_are_the_editors_with_windows_line_ends_and_a_byte_order_mark() -> None:
    content = "\ufeff" + changed(use="use = 1").replace("\n", "\r\n")
    assert faults(content) == [(line_of("use"), "settings_switch")]
    assert settings.read(("\ufeff" + EXAMPLE).replace("\n", "\r\n").encode(), "x") == settings.read(
        EXAMPLE.encode(), "x"
    )


def test_a_key_with_control_characters_is_said_without_them() -> None:
    with pytest.raises(Faulty) as refused:
        settings.read((EXAMPLE + '\n"\\u001b[2J' + "x" * 500 + '" = 1\n').encode(), "site.toml")
    said = sentence(refused.value, "en")
    assert "?[2Jxxx" in said
    assert len(said) < 250


def test_a_value_in_place_of_a_table_is_said_so() -> None:
    assert faults("camera = true\n" + EXAMPLE.replace("[camera]\n", "#\n").replace("use =", "#")) == [
        (1, "settings_table")
    ]


def test_an_empty_file_is_told_what_is_needed() -> None:
    assert {code for _, code in faults("")} == {"settings_lacks_table"}
    assert len(faults("")) == 7


def test_hazard_59_noise_is_a_refusal() -> None:
    for noise in ("a = " + "[" * 5000, "a = " + "9" * 5000, "\x00", "=\n" * 50, "[a\n" * 50, "a = '''\n" * 3):
        assert faults(noise)


def test_a_file_that_is_not_utf_8_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes("name = 'Bodø'".encode("latin-1"))
    for name, code in (("latin.toml", "settings_unreadable"), ("none.toml", "settings_missing")):
        with pytest.raises(Environment, match=code):
            settings.load(tmp_path / name)
