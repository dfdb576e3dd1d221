"""Each kind of PDF before other programs: qpdf finds no fault in it, pdftotext reads it, and its fonts are in it."""

import subprocess
from pathlib import Path

import pytest

from reports.locked import locked
from tests.reports.kinds import KINDS, NAMED
from tests.reports.paper import poppler, read
from tests.support.programs import program

WORD = "en stille fjord om kvelden"


def checked(file: Path, *options: str) -> str:
    """What qpdf says; fails on an error and on a warning."""
    asked = [program("qpdf", "accept"), *options, "--check", str(file)]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("language", ["nb", "en", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_qpdf_finds_no_fault(kind: str, language: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(KINDS[kind](language))
    assert "No syntax or stream encoding errors found" in checked(file)


def test_qpdf_finds_no_fault_in_a_locked_one_and_revision_6(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(locked(KINDS["last days"]("nb"), WORD))
    said = checked(file, f"--password={WORD}")
    assert "R = 6" in said
    assert "AESv3" in said


@pytest.mark.parametrize("kind", NAMED)
def test_pdftotext_reads_every_script_of_a_name(kind: str) -> None:
    found = " ".join(read(KINDS[kind]("nb")).split())
    assert 'Åse <img src="/etc/passwd">' in found
    assert "Наталья" in found
    assert "山田" in found


@pytest.mark.parametrize("language", ["nb", "ar"])
@pytest.mark.parametrize("kind", KINDS)
def test_all_fonts_are_in_the_file_and_it_has_a_title(kind: str, language: str) -> None:
    pdf = KINDS[kind](language)
    fonts = [line.split() for line in poppler("pdffonts", pdf, "-").splitlines()[2:]]
    assert fonts
    assert [line for line in fonts if line[-5] != "yes"] == []
    title = next(line for line in poppler("pdfinfo", pdf, "-").splitlines() if line.startswith("Title:"))
    assert title.partition(":")[2].strip() not in ("", "untitled")
