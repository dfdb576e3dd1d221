"""`innom docs`: the record of processing activities and the impact assessment, as Markdown to edit and PDF to read."""

import argparse
import io
from collections.abc import Iterator
from datetime import datetime

from kiosk import settings as settings_file
from kiosk.domain.document import as_markdown
from kiosk.domain.errors import Environment, Refused
from kiosk.domain.retention import day_of
from kiosk.ops.docs import Document, documents
from kiosk.settings import Settings
from ui.command.output import answer
from ui.command.place import now
from ui.command.whose import home_of, settings_of
from ui.files import check_writable, write_whole


def docs(options: argparse.Namespace) -> int:
    """Write them into a folder; no passphrase and no store is needed, for there is nothing of a visitor in them.

    Refuses to write over a file that is there, unless it is told to: somebody may have filled it in.
    """
    settings, at = _settings(options), now()
    made = documents(settings, day_of(at, settings.site.zone))
    files = dict(_files(made, settings, at, options.demo))
    there = [name for name in files if (options.out / name).exists()]
    if there and not options.replace:
        raise Refused("docs_there", file=there[0])
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Environment("file_unwritable", file=options.out.name) from None
    for name in files:
        check_writable(options.out / name)
    for name, content in files.items():
        write_whole(options.out / name, content)
    mine = [each for each in made if each.language == _language(settings)]
    left = [{"document": each.name, "text": text} for each in mine for text in each.to_fill]
    _tell(list(files), left, options.json)
    return 0


def _tell(files: list[str], left: list[dict[str, str]], as_json: bool) -> None:
    if as_json:
        answer({"files": files, "to_fill_in": left}, as_json=True)
        return
    answer({"files": files, "to fill in by hand": len(left)}, as_json=False)
    for each in left:
        print(f"{each['document']}: {each['text']}")


def _settings(options: argparse.Namespace) -> Settings:
    """Those of the location; before it is set up, those of --site."""
    if options.demo:
        return settings_file.load(settings_file.example_location())
    home = home_of(options)
    file = settings_of(options, home)
    if file is None:
        raise Environment("settings_missing", file="site.toml")
    return settings_file.load(file)


def _language(settings: Settings) -> str:
    """Of the two in which they are written the nearer to the location's first language."""
    return "nb" if settings.languages[0] in ("nb", "nn", "se") else "en"


def _files(made: tuple[Document, ...], settings: Settings, at: datetime, demo: bool) -> Iterator[tuple[str, bytes]]:
    from reports.document import draw_document

    for each in made:
        name, out = f"{each.name}.{each.language}", io.BytesIO()
        yield f"{name}.md", as_markdown(each.blocks, each.label).encode()
        draw_document(out, each, settings.site.name, at, demo)
        yield f"{name}.pdf", out.getvalue()
