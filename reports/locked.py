"""A PDF that opens with a password only: AES-256 as PDF 2.0 has it (ISO 32000-2, 7.6.4, revision 6).

reportlab's own encryption writes the revision before, whose password can be tried out many times faster.
"""

import unicodedata
from io import BytesIO

from pikepdf import Encryption, Pdf

from kiosk.domain.errors import Refused

LEAST = 12  # characters: whoever has the file tries as long as she likes
MOST = 127  # bytes of UTF-8: the format cuts off the rest


def check_password(password: str) -> str:
    """The password as readers compare it (NFKC, as SASLprep has it); refuses a short, a long and an untypable one."""
    password = unicodedata.normalize("NFKC", password)
    if len(password) < LEAST:
        raise Refused("file_password_short", least=LEAST)
    try:
        size = len(password.encode())
    except UnicodeEncodeError:
        size = MOST + 1
    if size > MOST or any(unicodedata.category(char) == "Cc" for char in password):
        raise Refused("file_password_unfit", most=MOST)
    return password


def locked(pdf: bytes, password: str) -> bytes:
    """The PDF, all of it encrypted, its title too; no two are the same. One password opens it and changes it."""
    out, checked = BytesIO(), check_password(password)
    with Pdf.open(BytesIO(pdf)) as document:
        document.save(out, encryption=Encryption(owner=checked, user=checked, R=6, aes=True, metadata=True))
    return out.getvalue()
