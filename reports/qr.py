"""A code as a QR: the rows of its modules, which window and paper draw each in their own way."""

from threading import Lock

QUIET = 4  # modules of white that a reader needs on every side

_one_at_a_time = Lock()  # qrcode 8.2 keeps half-made codes in the module


def qr_rows(code: str) -> tuple[str, ...]:
    """The modules of a code, "1" for a dark one, without the quiet zone; blanks are for people and left out.

    Error correction M: read from a phone with a scratch. Letters and digits take half the room in upper case.
    """
    from qrcode.constants import ERROR_CORRECT_M

    return _rows("".join(code.split()).upper(), ERROR_CORRECT_M)


def text_rows(text: str) -> tuple[str, ...]:
    """The modules of a text, unchanged and in UTF-8, for a phone that reads it from the glass: no scratches there, so
    error correction L."""
    from qrcode.constants import ERROR_CORRECT_L

    return _rows(text.encode(), ERROR_CORRECT_L)


def _rows(content: str | bytes, correction: int) -> tuple[str, ...]:
    from qrcode.main import QRCode

    with _one_at_a_time:
        made = QRCode(error_correction=correction, border=0)
        made.add_data(content)
        made.make(fit=True)
        return tuple("".join("1" if dark else "0" for dark in row) for row in made.get_matrix())
