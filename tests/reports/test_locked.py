"""A locked PDF: read back by poppler and pikepdf, with the password and without."""

import io
import subprocess

import pytest
from pikepdf import PasswordError, Pdf

from kiosk.domain.errors import Refused
from reports.locked import locked
from tests.reports.paper import drawn, poppler, visit
from tests.support.programs import program

PASSWORD = "en stille fjord ❄"


def text_of(pdf: bytes, password: str) -> str:
    return poppler("pdftotext", pdf, "-upw", password, "-", "-")


def test_it_opens_with_the_password_and_reads_the_same() -> None:
    plain = drawn([visit("Åse Bråten")])
    assert text_of(locked(plain, PASSWORD), PASSWORD) == text_of(plain, "")


def test_it_does_not_open_without() -> None:
    for password in ("", "en stille fjell ❄"):
        with pytest.raises(PasswordError):
            Pdf.open(io.BytesIO(locked(drawn([visit()]), PASSWORD)), password=password)
    done = subprocess.run(
        [program("pdftotext"), "-", "-"], input=locked(drawn([visit()]), PASSWORD), capture_output=True, check=False
    )
    assert (done.returncode != 0, done.stdout) == (True, b"")


def test_it_is_aes_256_of_revision_6_for_everything() -> None:
    with Pdf.open(io.BytesIO(locked(drawn([visit()]), PASSWORD)), password=PASSWORD) as document:
        found = document.encryption
        assert (found.R, found.V, found.bits) == (6, 5, 256)
        assert {found.stream_method, found.string_method, found.file_method} == {found.stream_method.aesv3}
        assert document.trailer["/Encrypt"].get("/EncryptMetadata", True)


def test_nothing_is_readable_in_its_bytes() -> None:
    content = locked(drawn([visit("Ola")], title="Secret title"), PASSWORD)
    assert b"Secret title" not in content
    assert "Secret title".encode("utf-16-be") not in content


def test_a_password_typed_on_another_keyboard_is_the_same() -> None:
    assert text_of(locked(drawn([visit("Ola")]), "A\u030arstider i fjord"), "Årstider i fjord")


@pytest.mark.parametrize(
    ("password", "code"),
    [("", "file_password_short"), ("elevenchars", "file_password_short"), ("x" * 128, "file_password_unfit"),
     ("twelve\x07chars", "file_password_unfit"), ("twelve chars\udcff", "file_password_unfit")],
)  # fmt: skip
def test_a_password_that_does_not_do_is_refused(password: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        locked(drawn([]), password)
