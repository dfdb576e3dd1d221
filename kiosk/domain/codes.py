"""Exit number, badge and pass: what a visitor is given to say "I am leaving" or "these are my data".

Badge, pass and a visitor's own card: a kind letter (B, P, R), four characters of the site, the payload in Crockford's
Base32 (no I, L, O, U; read without regard to case and blanks), four check characters: all before them as a number,
modulo the largest prime below 32⁴, so that every single wrong character and every exchange of two neighbours is found.
Letters and digits only: a keyboard-wedge scanner sends US key codes, and with a Norwegian layout punctuation
comes out as something else.

badge = visit id (16 bytes), may be worn and opens nothing. pass = visit id, secret (16 bytes each).
card = what is written on it, in clear (kiosk/domain/card.py); it opens nothing, and any location reads it.
"""

import re
from dataclasses import dataclass

from .errors import Refused

ID_BYTES = 16
SECRET_BYTES = 16
CARD_BYTES = 240  # at most: 393 characters, a QR 12-M, which a phone still shows large enough

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ = {char: value for value, char in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_CHECKS = {2: 1021, 4: 1_048_573}  # characters: the largest prime below 32 to that power
GROUP = 4
CHECK_CHARACTERS = 4
PASS_SIZE = 61
_SITE = 4
_LONGEST = 200
LONGEST_SCAN = 420  # more than a card with its line end
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")  # some of these are blanks to str.split
_SIZES = {"B": 35, "P": PASS_SIZE}


@dataclass(frozen=True, slots=True)
class Pass:
    """What opens the visitor's own data: the visit it belongs to and a 128-bit secret."""

    visit_id: bytes
    secret: bytes

    def __repr__(self) -> str:
        return "Pass(…)"


def badge_code(visit_id: bytes, site: str) -> str:
    """The badge of a visit at a site (its id), in groups of four."""
    return _write("B", site, visit_id)


def pass_code(given: Pass, site: str) -> str:
    """The pass of a visit at a site (its id), in groups of four."""
    return _write("P", site, given.visit_id + given.secret)


def read_badge(code: str, site: str) -> bytes:
    """The visit id on a badge of this site; refuses a typo, a pass, another site's badge and everything else."""
    return _read(_Expected("B", ID_BYTES, "badge_invalid", "badge_is_pass", "badge_other_site"), code, site)


def read_pass(code: str, site: str) -> Pass:
    """Visit id and secret of a pass of this site; refuses a typo, a badge, another site's pass and everything else."""
    size = ID_BYTES + SECRET_BYTES
    payload = _read(_Expected("P", size, "pass_invalid", "pass_is_badge", "pass_other_site"), code, site)
    return Pass(payload[:ID_BYTES], payload[ID_BYTES:])


def card_code(payload: bytes, site: str) -> str:
    """A card with these bytes on it, made at a site (its id), as it is scanned; refuses more than fits."""
    if len(payload) > CARD_BYTES:
        raise Refused("card_too_long")
    return bare(_write("R", site, payload))


def read_card(code: str, site: str) -> tuple[bytes, bool]:
    """The bytes on a card, and whether it was made at this site; refuses a typo and everything else."""
    text = bare(code) if not _CONTROL.search(code) else ""
    if scanned_kind(text) != "R" or read_base32(text[-4:]) != read_base32(check_characters(text[:-4], 4)):
        raise Refused("card_invalid")
    payload = text[1 + _SITE : -4]
    value, size = read_base32(payload), _card_bytes(text)
    if value is None or value >= 1 << size * 8:
        raise Refused("card_invalid")
    return value.to_bytes(size), read_base32(text[1 : 1 + _SITE]) == read_base32(_site_characters(site))


def _card_bytes(text: str) -> int:
    """How many bytes a card of this length has on it; 0 where it is no card's length."""
    characters = len(text) - 1 - _SITE - 4
    size = characters * 5 // 8
    return size if 0 < size <= CARD_BYTES and -(-size * 8 // 5) == characters else 0


def read_exit(number: str) -> str:
    """An exit number: four digits, blanks around them forgiven."""
    text = number.strip()
    if len(text) != 4 or not (text.isascii() and text.isdigit()):
        raise Refused("exit_invalid")
    return text


def scanned_kind(text: str) -> str:
    """What a scanned text looks like, its check characters aside: "B" a badge, "P" a pass, "R" a visitor's own card,
    "" nothing of ours."""
    code = bare(text) if len(text) <= LONGEST_SCAN else ""
    kind = code[:1]
    fits = _card_bytes(code) > 0 if kind == "R" else len(code) == _SIZES.get(kind)
    return kind if fits and read_base32(code[1:]) is not None else ""


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


def check_characters(text: str, length: int) -> str:
    """2 or 4 characters that find one wrong or two exchanged ones in `text` (Crockford's Base32)."""
    check = (read_base32(text) or 0) % _CHECKS[length]
    return "".join(_ALPHABET[check >> 5 * place & 31] for place in reversed(range(length)))


def check_value(number: int) -> int:
    """What the check characters of a badge or pass say of the number before them."""
    return number % _CHECKS[CHECK_CHARACTERS]


def grouped(text: str, size: int = GROUP) -> str:
    """In groups, as one reads it aloud."""
    return " ".join(text[start : start + size] for start in range(0, len(text), size))


def bare(text: str) -> str:
    """Without blanks and in upper case: as it is read."""
    return "".join(text.split()).upper()


@dataclass(frozen=True, slots=True)
class _Expected:
    """What a code should be, and the refusal for a typo, the other kind, and another site's."""

    kind: str
    size: int
    invalid: str
    other_kind: str
    other_site: str


def _write(kind: str, site: str, payload: bytes) -> str:
    body = kind + _site_characters(site) + base32(payload)
    return grouped(body + check_characters(body, CHECK_CHARACTERS))


def _read(expected: _Expected, code: str, site: str) -> bytes:
    text = bare(code) if len(code) <= _LONGEST and not _CONTROL.search(code) else ""
    body, check = text[:-CHECK_CHARACTERS], text[-CHECK_CHARACTERS:]
    if len(body) <= 1 + _SITE or body[0] not in "BP" or read_base32(body) is None:
        raise Refused(expected.invalid)
    if read_base32(check) != read_base32(check_characters(body, CHECK_CHARACTERS)):
        raise Refused(expected.invalid)
    if body[0] != expected.kind:
        raise Refused(expected.other_kind)
    payload = body[1 + _SITE :]
    value = read_base32(payload)
    if value is None or len(payload) != -(-expected.size * 8 // 5) or value >= 1 << expected.size * 8:
        raise Refused(expected.invalid)
    if read_base32(body[1 : 1 + _SITE]) != read_base32(_site_characters(site)):
        raise Refused(expected.other_site)
    return value.to_bytes(expected.size)


def _site_characters(site: str) -> str:
    """Four characters that tell one site's codes from another's."""
    import hashlib  # loads OpenSSL: not before the first frame

    return base32(hashlib.sha256(b"innom/site/1" + site.encode()).digest()[:5])[:_SITE]
