"""A code as a QR: the rows of its modules, which window and paper draw each in their own way."""

from threading import Lock

QUIET = 4  # modules of white that a reader needs on every side

_one_at_a_time = Lock()  # qrcode 8.2 keeps half-made codes in the module


def qr_rows(code: str) -> tuple[str, ...]:
    """The modules of a code, "1" for a dark one, without the quiet zone; blanks are for people and left out.

    Error correction M: read from a phone with a scratch. Letters and digits take half the room in upper case.
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    with _one_at_a_time:
        made = QRCode(error_correction=ERROR_CORRECT_M, border=0)
        made.add_data("".join(code.split()).upper())
        made.make(fit=True)
        return tuple("".join("1" if dark else "0" for dark in row) for row in made.get_matrix())
