"""How the printer stands, without one: what CUPS keeps, and a server that is not there. With one: tests/accept."""

from pathlib import Path

import pytest

from reports.printer_health import examine_printer


def codes(printer: str, cupsd: Path) -> dict[str, str]:
    return {each.check: each.code for each in examine_printer(printer, cupsd)}


@pytest.fixture(autouse=True)
def no_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CUPS asked where nobody answers."""
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))


@pytest.mark.parametrize(("printer", "code"), [("Reception", "printer_gone"), ("", "printer_none")])
def test_without_cups_there_is_no_printer(printer: str, code: str, tmp_path: Path) -> None:
    assert codes(printer, tmp_path / "cupsd.conf")["printer"] == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("", "print_files_kept"),
        ("PreserveJobFiles Yes\n", "print_files_kept"),
        ("preservejobfiles 86400\n", "print_files_kept"),
        ("preservejobfiles no\n", "print_files_dropped"),
        ("# PreserveJobFiles No\n", "print_files_kept"),
        ("PreserveJobFiles No\n", "print_files_dropped"),
        ("PreserveJobFiles Yes\nPreserveJobFiles off\n", "print_files_dropped"),
    ],
)
def test_whether_pages_are_kept_is_read_from_cups_own_settings(words: str, code: str, tmp_path: Path) -> None:
    (tmp_path / "cupsd.conf").write_text(f"LogLevel warn\n{words}", encoding="utf-8")
    assert codes("", tmp_path / "cupsd.conf")["print_files"] == code


def test_settings_of_cups_that_cannot_be_read_are_unknown(tmp_path: Path) -> None:
    (tmp_path / "cupsd.conf").mkdir()
    assert codes("", tmp_path / "cupsd.conf")["print_files"] == "print_files_unknown"
