"""`innom notice`: publish the privacy notice, and show what visitors are or were told."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from kiosk.domain.as_json import local
from kiosk.domain.errors import Environment, Refused
from kiosk.domain.notice import MAX_CHARACTERS, SHOWN_DAYS, Notice
from kiosk.domain.notice_changes import Change, Kind
from kiosk.domain.retention import day_of
from kiosk.ops.location import Location
from kiosk.ops.notice import show_notice
from kiosk.ops.publish import publish
from ui.command.output import answer, say
from ui.command.place import now, opened, unlocked

END = ".txt"


def notice(options: argparse.Namespace) -> int:
    """Publish the notice (a lead), or show a version of it (anybody: every visitor may read it)."""
    if options.what == "publish":
        own = own_texts(options.files)
        with opened(options) as location, unlocked(options, location) as who:
            made = publish(location, who, own, now())
            answer(_published(made, location), options.json)
        return 0
    with opened(options) as location:
        _show(options, location)
    return 0


def own_texts(paths: Sequence[Path]) -> dict[str, str]:
    """The texts by language, from files named nb.txt or privacy.nb.txt, or from all of them in a folder.

    Refuses a folder without any, two of one language, and what cannot be read as UTF-8.
    """
    texts: dict[str, str] = {}
    for file in _files(paths):
        language = file.name.removesuffix(END).rpartition(".")[2]
        if language in texts:
            raise Refused("notice_twice", language=language)
        texts[language] = _read(file)
    return texts


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(path.glob(f"*{END}"))
        if not found:
            raise Refused("notice_no_files", folder=path.name)
        yield from found


def _read(file: Path) -> str:
    """No more of it than decides that it is too long."""
    try:
        with file.open(encoding="utf-8") as opened_file:
            return opened_file.read(MAX_CHARACTERS + 2)  # a byte order mark, and one too many
    except (OSError, UnicodeDecodeError):
        raise Environment("file_unreadable", file=file.name) from None


def _published(made: Sequence[Notice], location: Location) -> dict[str, object]:
    at, zone = made[0].published_at, location.site.zone
    return {
        "version": made[0].version,
        "languages": [each.language for each in made],
        "published_at": local(at, zone),
        "changes_until": (day_of(at, zone) + timedelta(days=SHOWN_DAYS)).isoformat(),
    }


def _show(options: argparse.Namespace, location: Location) -> None:
    shown = show_notice(location, options.language or location.settings.languages[0], now(), options.version)
    if shown is None:
        raise Refused("notice_unknown", version=options.version)
    values = {
        "version": shown.notice.version,
        "in_force": shown.in_force,
        "language": shown.notice.language,
        "languages": list(shown.languages),
        "published_at": local(shown.notice.published_at, location.site.zone),
        "changed_on": shown.changed_on.isoformat() if shown.changed_on else None,
        "since": shown.since.isoformat() if shown.since else None,
    }
    if options.json:
        changes = [{"kind": each.kind.value, "text": each.text, "before": each.before} for each in shown.changes]
        answer({**values, "changes": changes, "text": shown.notice.text}, as_json=True)
    else:
        answer(values, as_json=False)
        say("".join(f"\n{line}\n" for change in shown.changes for line in _in_words(change)))
        say(f"\n{shown.notice.text}\n")


def _in_words(change: Change) -> Iterator[str]:
    yield f"{change.kind}: {change.text or change.before}"
    if change.kind is Kind.CHANGED:
        yield f"before: {change.before}"
