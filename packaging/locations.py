"""A folder of settings for each line of a spreadsheet, and, if wished, a command run for each: a fleet before lunch.

    python packaging/locations.py FLEET.csv BASE.toml --out FOLDER [--key KEY.pem] [--run COMMAND] [--jobs 2]

The first line of the sheet (CSV in UTF-8 with commas or semicolons, or .xlsx) names its columns: settings such as
`site.id` (docs/settings.md), and words of your own such as `machine`. An empty cell takes what BASE.toml says. A
directory of hosts and letters named in a cell lie beside the sheet, those of BASE.toml beside it; they are copied.
All lines are checked before anything is written: each fault is named by its line, and one is enough to stop.

COMMAND is run for each location, without a shell; in it {id}, {folder} and each word of your own are filled in:

    --run "innom-deploy {machine} {folder}"

0: all done; 1: a command failed; 2: usage; 3: a fault in the sheet. Run again, it writes the same files.
"""

import argparse
import csv
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # from a source tree too, where nothing is installed

import tomli_w

from kiosk.crypto.file_signature import read_private
from kiosk.domain.errors import Environment, Problem
from kiosk.ops.hosts import read_hosts
from kiosk.ops.letters import read_letters
from kiosk.ops.signed import sign_files
from kiosk.sentences import sentence
from kiosk.settings import load
from kiosk.settings_faults import told
from kiosk.settings_keys import KEYS, Key, faults_of

FAILED, FAULTY = 1, 3
BESIDE = (("hosts", "directory"), ("letters", "nb"), ("letters", "en"))
SWITCH = {"true": True, "yes": True, "false": False, "no": False}


@dataclass(frozen=True, slots=True)
class Location:
    """One line of the sheet: its settings, the files that they name, and its words for the command."""

    line: int
    tables: dict[str, dict[str, object]]
    files: tuple[Path, ...]
    words: dict[str, str]

    @property
    def id(self) -> str:
        return str(self.tables["site"]["id"])


def main() -> int:
    """Read, check, write, run."""
    options = _options()
    try:
        base = tomllib.loads(options.base.read_text(encoding="utf-8-sig"))
        rows = list(_rows(options.sheet))
        locations = [_location(line, row, base, options) for line, row in rows]
        faults = [*_faults(locations, options), *_misnamed(rows, options.run)]
        for fault in faults:
            print(fault, file=sys.stderr)
        if faults or not locations:
            print(f"{len(faults)} faults in {len(locations)} locations; nothing was written.", file=sys.stderr)
            return FAULTY
        for each in locations:
            _write(each, options.out / each.id, options.key)
    except (Problem, OSError, ValueError, csv.Error) as fault:
        print(sentence(fault, "en") if isinstance(fault, Problem) else fault, file=sys.stderr)
        return FAULTY
    print(f"{len(locations)} locations in {options.out}")
    return _run(locations, options) if options.run else 0


def _options() -> argparse.Namespace:
    top = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument("sheet", type=Path, metavar="FLEET.csv|.xlsx")
    top.add_argument("base", type=Path, metavar="BASE.toml")
    top.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    top.add_argument("--key", type=Path, metavar="KEY.pem", help="sign each (innom settings new-key); not a locked one")
    top.add_argument("--run", default="", metavar="COMMAND")
    top.add_argument("--jobs", type=int, default=2, metavar="N", help="how many commands at once")
    return top.parse_args()


def _rows(sheet: Path) -> Iterator[tuple[int, dict[str, object]]]:
    """Each line that is not empty, with its number in the sheet, by the columns' names."""
    lines = _workbook(sheet) if sheet.suffix.lower() == ".xlsx" else _csv(sheet)
    names = [str(name or "").strip() for name in next(lines, ())]
    for number, line in enumerate(lines, 2):
        cells = {name: value for name, value in zip(names, line, strict=False) if name and value not in (None, "")}
        if cells:
            yield number, cells


def _csv(sheet: Path) -> Iterator[Sequence[object]]:
    content = sheet.read_text(encoding="utf-8-sig")
    head = content.partition("\n")[0]
    yield from csv.reader(content.splitlines(), delimiter=";" if ";" in head else ",")


def _workbook(sheet: Path) -> Iterator[Sequence[object]]:
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise ValueError("A workbook needs the library openpyxl; save the sheet as CSV in UTF-8 instead.") from None
    page = load_workbook(sheet, read_only=True, data_only=True).worksheets[0]
    yield from page.iter_rows(values_only=True)


def _location(line: int, row: Mapping[str, object], base: Mapping[str, object], given: argparse.Namespace) -> Location:
    tables = {name: dict(values) for name, values in base.items() if isinstance(values, dict)}
    words = {}
    for name, value in row.items():
        table, dot, key = name.partition(".")
        if dot:
            known = KEYS.get(table, {}).get(key)
            tables.setdefault(table, {})[key] = _read(known, value) if known else value
        else:
            words[name] = str(value).strip()
    files = []
    for table, key in BESIDE:
        named = tables.get(table, {}).get(key)
        if isinstance(named, str) and named:
            source = given.sheet if f"{table}.{key}" in row else given.base
            files.append(source.parent / named)
            tables[table][key] = Path(named).name
    return Location(line, tables, tuple(files), words)


def _read(key: Key, value: object) -> object:
    """A cell as the setting wants it; what it cannot be stays as it is, and is refused by name."""
    words = str(value).strip()
    if key.kind is list:
        return [each.strip() for each in words.replace(";", ",").split(",") if each.strip()]
    if key.kind is bool:
        return SWITCH.get(words.lower(), value)
    if key.kind is time:
        return _time(value, words)
    if key.kind is int:
        return int(float(words)) if words.removesuffix(".0").isdecimal() else words
    return words


def _time(value: object, words: str) -> object:
    if isinstance(value, datetime | time):
        return value.time() if isinstance(value, datetime) else value
    try:
        return time.fromisoformat(words.zfill(5))
    except ValueError:
        return words


def _faults(locations: Sequence[Location], options: argparse.Namespace) -> Iterator[str]:
    first: dict[object, int] = {}
    for each in locations:
        everywhere: dict[tuple[str, ...], int] = {(table,): each.line for table in (*KEYS, *each.tables)}
        yield from (sentence(fault, "en") for fault in told(faults_of(each.tables), everywhere, options.sheet.name))
        where = f"Line {each.line} of {options.sheet.name}"
        known = each.tables.get("site", {}).get("id")
        if known is not None and first.setdefault(known, each.line) != each.line:
            yield f"{where}: the location {known} stands in line {first[known]} already."
        yield from (f"{where}: there is no file {file}." for file in each.files if not file.is_file())


def _misnamed(rows: Sequence[tuple[int, Mapping[str, object]]], command: str) -> Iterator[str]:
    for line, row in rows:
        words = dict.fromkeys([name for name in row if "." not in name], "")
        try:
            for word in shlex.split(command):
                word.format_map({"id": "", "folder": "", **words})
        except (KeyError, IndexError, ValueError) as fault:
            yield f"Line {line}: --run asks for {fault}, and this line has no such word."


def _write(location: Location, folder: Path, key: Path | None) -> None:
    """Settings and what they name, in a folder; read back as a kiosk would, then signed."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in location.files:
        shutil.copyfile(file, folder / file.name)
    made = folder / "site.toml"
    made.write_text(tomli_w.dumps(location.tables), encoding="utf-8")
    settings = load(made)
    try:
        read_hosts(settings, made)
        read_letters(settings, made)
    except Environment as fault:
        raise ValueError(f"{location.id}: {sentence(fault, 'en')}") from None
    if key:
        sign_files(made, read_private(key.read_bytes(), "", key.name))


def _run(locations: Sequence[Location], options: argparse.Namespace) -> int:
    def one(location: Location) -> tuple[Location, int, str]:
        words = {**location.words, "id": location.id, "folder": str((options.out / location.id).resolve())}
        command = [word.format_map(words) for word in shlex.split(options.run)]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        return location, done.returncode, (done.stderr or done.stdout).strip()

    failed = 0
    with ThreadPoolExecutor(max(1, options.jobs)) as pool:
        for location, code, said in pool.map(one, locations):
            failed += code != 0
            print(f"{location.id}: done" if code == 0 else f"{location.id}: {code}: {said}", flush=True)
    print(f"{len(locations) - failed} done, {failed} failed")
    return FAILED if failed else 0


if __name__ == "__main__":
    sys.exit(main())
