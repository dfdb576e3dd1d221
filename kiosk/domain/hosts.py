"""Whom one visits: the location's directory of hosts from a CSV file, and which of its names a few letters mean.

Only names are ever suggested, at most eight, and from two letters on: a locked kiosk hands out no list.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from .errors import BadField, Environment
from .text import clean

if TYPE_CHECKING:
    from _csv import Reader

LEAST_LETTERS = 2
MOST_SHOWN = 8
MOST_LOOKUPS = 10  # a visitor
MOST_HOSTS = 10_000
MOST_BYTES = 6_100_000

_BOM = b"\xef\xbb\xbf"
_BETWEEN = re.compile(r"[\s!-/:-@\[-`{-~\u2010-\u2015\u2018\u2019\u00b7\u30fb]+")  # blanks, dashes, ASCII punctuation
_HEADERS = (["name"], ["name", "zone"])
# What has no accent to take off: each letter plain, and as one writes it without a Norwegian or German keyboard.
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ł": "l", "ı": "i"})
_SPELT = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ä": "ae", "ö": "oe", "ü": "ue", "đ": "d", "ł": "l", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Host:
    """Somebody who can be visited; `zone`, where she sits, is never shown to a visitor. Refuses as a visitor does."""

    name: str
    zone: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", clean(self.name, "name"))
        object.__setattr__(self, "zone", clean(self.zone, "zone"))
        if not self.name:
            raise BadField("name_missing", "name")


def read_directory(content: bytes, file: str) -> tuple[Host, ...]:
    """The hosts in a CSV file (RFC 4180, UTF-8 with or without BOM, columns name and zone, parted by , or ;).

    The first line names the columns, so that no part of a name is taken for a zone. A line may leave its zone out;
    empty lines are skipped. Refuses, naming `file` and the line, whatever else stands there, a name that stands
    there twice, and what a visitor's name may not hold.
    """
    if len(content) > MOST_BYTES:
        raise Environment("hosts_too_many", file=file, most=MOST_HOSTS)
    text = _text(content.removeprefix(_BOM), file)
    parted = ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.reader(StringIO(text, newline=""), delimiter=parted, strict=True)
    columns = [column.strip().casefold() for column in _row(reader, file) or ()]
    if columns not in _HEADERS:
        raise Environment("hosts_header", file=file)
    hosts: list[Host] = []
    seen: set[str] = set()
    for number, host in _hosts(reader, len(columns), file):
        if _key(host.name) in seen:
            raise Environment("hosts_twice", file=file, line=number)
        seen.add(_key(host.name))
        hosts.append(host)
    if not hosts:
        raise Environment("hosts_none", file=file)
    if len(hosts) > MOST_HOSTS:
        raise Environment("hosts_too_many", file=file, most=MOST_HOSTS)
    return tuple(hosts)


def enough(typed: str) -> bool:
    """Whether a word of what was typed has two letters: a word as `matching` takes it, so "a.a" is two of one letter,
    and a letter that was typed in parts is one."""
    return any(sum(map(str.isalpha, word)) >= LEAST_LETTERS for word in _words(unicodedata.normalize("NFC", typed)))


def matching(names: Iterable[str], typed: str) -> tuple[str, ...]:
    """The first eight names, by alphabet, in which each typed word begins a word; none for less than two letters.

    Case and accents do not count, and å is found as a and as aa, ø as o and as oe: as Norwegians type.
    """
    if not enough(typed):
        return ()
    wanted = list(zip(_words(_plain(typed)), _words(_spelt(typed)), strict=True))
    found = [name for name in names if _means(name, wanted)]
    return tuple(sorted(found, key=lambda name: (_spelt(name), name))[:MOST_SHOWN])


def the_one(names: Iterable[str], typed: str) -> str | None:
    """The directory's own spelling of a whole name; None where it has none. Case and blanks do not count."""
    wanted = _key(typed)
    return next((name for name in names if _key(name) == wanted), None)


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise Environment("hosts_not_utf8", file=file, line=content.count(b"\n", 0, fault.start) + 1) from None


def _hosts(reader: "Reader", columns: int, file: str) -> Iterator[tuple[int, Host]]:
    """Each host with the number of its line."""
    while (row := _row(reader, file)) is not None:
        number = reader.line_num
        if not any(value.strip() for value in row):
            continue
        if len(row) > columns:
            raise Environment("hosts_columns", file=file, line=number)
        try:
            yield number, Host(*row)
        except BadField:
            raise Environment("hosts_text", file=file, line=number) from None


def _row(reader: "Reader", file: str) -> list[str] | None:
    try:
        return next(reader, None)
    except csv.Error:  # a quotation mark that is not closed, or stands inside a value
        raise Environment("hosts_columns", file=file, line=reader.line_num) from None


def _means(name: str, wanted: list[tuple[str, str]]) -> bool:
    if name.isascii():
        words = _words(name.casefold())
        return all(any(word.startswith(typed) for word in words) for typed in wanted)
    plain, spelt = _words(_plain(name)), _words(_spelt(name))
    return all(
        any(word.startswith(p) for word in plain) or any(word.startswith(s) for word in spelt) for p, s in wanted
    )


def _words(text: str) -> list[str]:
    """The words of a name: Anne-Lise has two, and so has what is written with a comma."""
    return [word for word in _BETWEEN.split(text) if word]


def _plain(text: str) -> str:
    """Without accents."""
    return _without_accents(unicodedata.normalize("NFC", text.casefold()).translate(_PLAIN))


def _spelt(text: str) -> str:
    """With aa, oe, ae for the letters that many keyboards lack, and without the other accents."""
    return _without_accents(unicodedata.normalize("NFC", text.casefold()).translate(_SPELT))


def _without_accents(text: str) -> str:
    """Latin, Greek and Cyrillic accents go; a vowel sign of Hindi or Thai is no accent."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(char for char in parts if not "\u0300" <= char <= "\u036f"))


def _key(name: str) -> str:
    """Names are in NFC already, as everything that was cleaned."""
    return " ".join(name.casefold().split())
