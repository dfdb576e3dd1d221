"""Exit number, badge and pass: what a visitor is given to say "I am leaving" or "these are my data".

Badge and pass are written in Crockford's Base32 (no I, L, O, U; read without regard to case and blanks),
first B or P, last two check characters: the value modulo 1021, a prime, so that every single wrong
character and every exchange of two neighbours is found. Letters and digits only: a keyboard-wedge scanner
sends US key codes, and with a Norwegian layout punctuation comes out as something else.

badge = visit id (16 bytes); opens nothing. pass = visit id, secret (16 bytes each).
"""

from dataclasses import dataclass

from .errors import Refused

ID_BYTES = 16
SECRET_BYTES = 16

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {char: value for value, char in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_CHECK = 1021
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Pass:
    """What opens the visitor's own data: the visit it belongs to and a 128-bit secret."""

    visit_id: bytes
    secret: bytes

    def __repr__(self) -> str:
        return "Pass(…)"


def badge_code(visit_id: bytes) -> str:
    """The badge of a visit, in groups of four."""
    return _write("B", visit_id)


def pass_code(given: Pass) -> str:
    """The pass of a visit, in groups of four."""
    return _write("P", given.visit_id + given.secret)


def read_badge(code: str) -> bytes:
    """The visit id on a badge; refuses a typo, a pass and everything else."""
    return _read("B", code, ID_BYTES, "badge_invalid", "badge_is_pass")


def read_pass(code: str) -> Pass:
    """Visit id and secret of a pass; refuses a typo, a badge and everything else."""
    payload = _read("P", code, ID_BYTES + SECRET_BYTES, "pass_invalid", "pass_is_badge")
    return Pass(payload[:ID_BYTES], payload[ID_BYTES:])


def read_exit(number: str) -> str:
    """An exit number: four digits, blanks around them forgiven."""
    text = number.strip()
    if len(text) != 4 or not (text.isascii() and text.isdigit()):
        raise Refused("exit_invalid")
    return text


def base32(payload: bytes) -> str:
    """Crockford's Base32 of the bytes, most significant first, padded in front with zero bits."""
    length = -(-len(payload) * 8 // 5)
    value = int.from_bytes(payload)
    return "".join(_ALPHABET[value >> 5 * place & 31] for place in reversed(range(length)))


def read_base32(text: str) -> int | None:
    """The number that a text of Crockford's Base32 stands for; None if a character is none of its."""
    value = 0
    for char in text:
        if char not in _READ:
            return None
        value = value << 5 | _READ[char]
    return value


def check_characters(text: str) -> str:
    """Two characters that find one wrong or two exchanged ones in `text` (Crockford's Base32)."""
    check = (read_base32(text) or 0) % _CHECK
    return _ALPHABET[check >> 5] + _ALPHABET[check & 31]


def grouped(text: str, size: int = 4) -> str:
    """In groups, as one reads it aloud."""
    return " ".join(text[start : start + size] for start in range(0, len(text), size))


def bare(text: str) -> str:
    """Without blanks and in upper case: as it is read."""
    return "".join(text.split()).upper()


def _write(kind: str, payload: bytes) -> str:
    body = kind + base32(payload)
    return grouped(body + check_characters(body))


def _read(kind: str, code: str, size: int, invalid: str, other: str) -> bytes:
    text = bare(code[:_LONGEST]) if len(code) <= _LONGEST else ""
    body, check = text[:-2], text[-2:]
    if not body or read_base32(check) != read_base32(check_characters(body)) or body[0] not in "BP":
        raise Refused(invalid)
    if body[0] != kind:
        raise Refused(other)
    value = read_base32(body[1:])
    if value is None or len(body) - 1 != -(-size * 8 // 5) or value >= 1 << size * 8:
        raise Refused(invalid)
    return value.to_bytes(size)
