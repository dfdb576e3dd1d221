"""Where the faults of a settings file stand, all at once: loaded only where there is one."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping

from .domain.errors import Environment, Faulty
from .settings_keys import KEYS, Found, faults_of

_LONGEST = 200  # lines of one value; what is longer has no line after it
_MOST_SYNTAX = 20
_PLACE = re.compile(r"^(?P<fault>.*) \(at line (?P<line>\d+), column \d+\)$")


def faulty(found: Iterable[Found], content: str, file: str) -> Faulty:
    """All faults of a file that is TOML, in the order of their lines."""
    return _in_order(told(found, lines_of(content), file))


def broken(content: str, file: str) -> Faulty:
    """All faults of a file that is no TOML: a line that is none is taken out, and what is left is looked at too.

    Where one is broken in a way that says nothing certain of the lines below, only what stands above is told.
    """
    lines, told = _lines(content), list[Environment]()
    while len(told) < _MOST_SYNTAX:
        try:
            tomllib.loads("\n".join(lines))
        except (ValueError, RecursionError) as fault:
            number, words = _place(str(fault), lines)
            told.append(Environment("settings_not_toml", file=file, line=number, fault=words))
            if not _stands_alone(lines[number - 1], words):
                told += _sure(lines[: number - 1], file)
                break
            lines[number - 1] = ""
        else:
            told += _sure(lines, file)
            break
    return _in_order(told)


def lines_of(content: str) -> dict[tuple[str, ...], int]:
    """In which line each table and key of a TOML file begins, counted from 1.

    A statement is the fewest whole lines that are TOML by themselves: inside of a text or a list they are not.
    """
    lines, found = _lines(content), dict[tuple[str, ...], int]()
    first, table = 0, tuple[str, ...]()
    while first < len(lines):
        tables, after = _statement(lines, first)
        heading = lines[first].lstrip().startswith("[")
        if heading:
            table = ()
        for path in _paths(tables, table):
            found.setdefault(path, first + 1)
            table = path if heading else table
        first = after
    return found


def _statement(lines: list[str], first: int) -> tuple[Mapping[str, object], int]:
    for after in range(first + 1, min(first + _LONGEST, len(lines)) + 1):
        try:
            return tomllib.loads("\n".join(lines[first:after])), after
        except (ValueError, RecursionError):
            continue
    return {}, first + 1


def _paths(tables: object, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    tables = tables[0] if isinstance(tables, list) and tables else tables  # [[name]]
    if isinstance(tables, dict):
        for name, value in tables.items():
            yield (*above, name)
            yield from _paths(value, (*above, name))


def _lines(content: str) -> list[str]:
    return content.replace("\r\n", "\n").split("\n")


def _place(fault: str, lines: list[str]) -> tuple[int, str]:
    """The line that tomllib names, and its words; the last one where it names the end."""
    if match := _PLACE.match(fault):
        return min(int(match["line"]), len(lines)), match["fault"]
    if fault.endswith(" (at end of document)"):
        return len(lines), fault.removesuffix(" (at end of document)")
    alone = (number for number, line in enumerate(lines, 1) if _is_broken(line))
    return next(alone, 1), "a number or a list beyond all measure"


def _sure(lines: list[str], file: str) -> Iterator[Environment]:
    """What is wrong in these lines; nothing is missing, for it may stand on a broken line."""
    content = "\n".join(lines)
    try:
        found = [each for each in faults_of(tomllib.loads(content)) if each.code != "settings_lacks"]
    except (ValueError, RecursionError):
        return
    yield from told(found, lines_of(content), file)


def _stands_alone(line: str, words: str) -> bool:
    """Whether this line is wrong by itself, and the lines below mean the same without it."""
    return not line.lstrip().startswith("[") and (_is_broken(line) or words.startswith("Cannot overwrite"))


def _is_broken(line: str) -> bool:
    try:
        tomllib.loads(line)
    except (ValueError, RecursionError):
        return True
    return False


def told(found: Iterable[Found], lines: Mapping[tuple[str, ...], int], file: str) -> Iterator[Environment]:
    """Each as a problem with its line, from the lines of keys (table, key) or of whole tables (table,)."""
    for each in found:
        line = lines.get((each.table, each.key), lines.get((each.table,), 0))
        yield _said(each, line, file)


def _said(found: Found, line: int, file: str) -> Environment:
    name = _plain(found.name)
    if found.code == "settings_unknown":
        near = _near(found)
        if near:
            return Environment("settings_near", file=file, line=line, key=name, near=near)
        return Environment("settings_unknown", file=file, line=line, key=name)
    if found.code == "settings_lacks" and not line:
        return Environment("settings_lacks_table", file=file, table=found.table, key=name)
    values: dict[str, object] = {"file": file, "line": line, "key": name, "table": found.table}
    key = KEYS[found.table].get(found.key)
    if key is not None:
        values |= {"least": key.least, "most": key.most, "known": ", ".join(key.choices)}
    return Environment(found.code, **values)


def _near(found: Found) -> str:
    """The setting that was meant, if one is spelt much like it; "" if none is."""
    from difflib import get_close_matches

    if not found.key:
        if found.table in KEYS:  # a key without a name in it
            return ""
        return next((f"[{name}]" for name in get_close_matches(found.table, KEYS, 1, 0.75)), "")
    names = {key: f"{table}.{key}" for table, keys in KEYS.items() for key in keys}
    names |= {key: f"{found.table}.{key}" for key in KEYS[found.table]}
    return next((names[key] for key in get_close_matches(found.key, names, 1, 0.75)), "")


def _plain(name: str) -> str:
    """A name as it may be said on a terminal: a key may be any text."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:80])


def _in_order(told: Iterable[Environment]) -> Faulty:
    return Faulty(sorted(told, key=lambda each: int(str(each.values.get("line", 10**9)))))
