"""What the `innom` command takes: options, names and defaults are a contract with the scripts of who runs it."""

import argparse
from datetime import date
from pathlib import Path

from kiosk.domain.purpose import Purpose
from ui.command.option_kinds import date_of, file_name, version_of

_UNSEEN = (
    "A code or check given as - is read from stdin, a line each: first the code, then the check, then what else the "
    "command reads. No passphrase is read beside a pass. On a terminal it is asked for, unseen. What is written into "
    "the command line itself stands in the machine's list of processes while the command runs."
)


def parser() -> argparse.ArgumentParser:
    """Global options stand before or after the command."""
    from ui.command.settings_options import remove_keys_options, settings_options

    top = argparse.ArgumentParser(prog="innom", description="Register visitors, keep them ten days, report them.")
    global_options(top, first=True)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _command(commands, "desk", "the staff's pages alone, in a window that can be closed")
    _setup(_command(commands, "setup", "make this location's store and keys; again: take over the settings"))
    _command(commands, "check-in", "register one visit: JSON on stdin")
    text = "settings files before they are taken over: check, verify, sign them"
    settings_options(_command(commands, "settings", text), _command)
    _check_out(_command(commands, "check-out", "end a visit"))
    _enter(_command(commands, "enter", "store visits noted elsewhere, one JSON object a line"))
    _visits(_command(commands, "visits", "list the visits of the last days"))
    _report(_command(commands, "report", "the visits of the last days on paper"))
    _counts(_command(commands, "counts", "how many visits there were per day, purged days too; fewer than 5 as <5"))
    _trace(_command(commands, "trace", "who met somebody in the last days, and for how long"))
    _present(_command(commands, "present", "who is in the building now; on paper: who may still be inside, too"))
    _export(_command(commands, "export", "what is kept of a visit, as JSON, or on paper for the visitor"))
    _one_visit(_command(commands, "correct", "change fields of a visit: JSON on stdin"))
    _one_visit(_command(commands, "erase", "delete a visit now"))
    _withdraw(_command(commands, "withdraw", "take back what a visitor agreed to"))
    _disclose(_command(commands, "disclose", "note that visits were handed over, and to whom; list what was"))
    _command(commands, "purge", "delete what is due, now")
    _clock(_command(commands, "clock", "how the clock stands to what was believed; confirm that it is right"))
    _hold(_command(commands, "hold", "visits that the law keeps longer: add, list, show, end"))
    _notice(_command(commands, "notice", "the privacy notice: publish its texts, show a version of it"))
    _staff(_command(commands, "staff", "who belongs: list, add, remove; passphrase; recovery sheet and its drill"))
    _recover(_command(commands, "recover", "open the location with its recovery sheet: keyring or passphrases lost"))
    _alerts(_command(commands, "alerts", "what staff should see to; settle one"))
    _audit(_command(commands, "audit", "the log of what staff and device did: show it, or verify its chain"))
    _backup(
        _command(commands, "backup", "store and settings in one file that opens with keyring or recovery sheet only")
    )
    _restore(_command(commands, "restore", "visits back from a backup; or the whole location on another machine"))
    remove_keys_options(_command(commands, "remove-keys", "end this location here: its keys go, its store stays"))
    _doctor(_command(commands, "doctor", "how machine and location stand, each thing with what to do; 0: all is well"))
    _docs(_command(commands, "docs", "the record of processing activities and the impact assessment, to fill in"))
    return top


def global_options(to: argparse.ArgumentParser, first: bool) -> None:
    missing = None if first else argparse.SUPPRESS
    no = False if first else argparse.SUPPRESS
    to.add_argument(
        "--site", type=Path, default=missing, metavar="FILE", help="the location's settings (or INNOM_SITE)"
    )
    to.add_argument("--home", type=Path, default=missing, metavar="DIR", help="store and state (or INNOM_HOME)")
    to.add_argument("--json", action="store_true", default=no, help="answer in JSON")
    to.add_argument("--as", dest="as_", default=missing, metavar="NAME", help="who unlocks, where there are several")
    to.add_argument("--passphrase-stdin", action="store_true", default=no, help="passphrase: first line of stdin")
    to.add_argument("--demo", action="store_true", default=no, help="a throw-away location with keys in memory")
    to.add_argument("--tour", type=Path, default=missing, metavar="DIR", help="with --demo: walk through the window")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=text, description=text)
    global_options(made, first=False)
    return made


def _setup(to: argparse.ArgumentParser) -> None:
    to.add_argument("settings", type=Path, metavar="SITE.toml")
    to.add_argument("--staff", metavar="NAME", help="make the first person too; passphrase from stdin, else prompted")
    to.add_argument("--sheet", type=file_name, metavar="FILE.pdf", help="write the recovery sheet there")


def _check_out(to: argparse.ArgumentParser) -> None:
    to.epilog = _UNSEEN
    code = to.add_mutually_exclusive_group(required=True)
    code.add_argument("--exit", dest="exit_", metavar="NNNN", help="the exit number, or -")
    code.add_argument("--badge", metavar="CODE", help="the badge's code, or -")
    code.add_argument("--pass", dest="pass_", metavar="CODE", help="the pass's code, or -")


def _enter(to: argparse.ArgumentParser) -> None:
    to.add_argument("file", type=Path, metavar="FILE.jsonl")


def _visits(to: argparse.ArgumentParser) -> None:
    _reason(to)
    to.add_argument("--days", type=int, default=10)
    to.add_argument("--format", choices=("table", "json", "csv", "xlsx"), default="table")
    to.add_argument("--out", type=file_name, metavar="FILE")
    _seal(to)


def _report(to: argparse.ArgumentParser) -> None:
    _reason(to)
    to.add_argument("--days", type=int, default=10)
    target = to.add_mutually_exclusive_group(required=True)
    target.add_argument("--out", type=file_name, metavar="FILE.pdf")
    target.add_argument("--print", dest="print_", action="store_true", help="to the location's printer")
    _lock(to)
    _seal(to)


def _counts(to: argparse.ArgumentParser) -> None:
    to.add_argument("--days", type=int, default=366)
    to.add_argument("--format", choices=("table", "json", "csv", "pdf"), default="table")
    to.add_argument("--out", type=file_name, metavar="FILE")


def _present(to: argparse.ArgumentParser) -> None:
    _reason(to)
    target = to.add_mutually_exclusive_group()
    target.add_argument("--out", type=file_name, metavar="FILE.pdf", help="the roll call on paper, into a file")
    target.add_argument("--print", dest="print_", action="store_true", help="to the location's printer")
    _lock(to)


def _trace(to: argparse.ArgumentParser) -> None:
    whom = to.add_mutually_exclusive_group(required=True)
    whom.add_argument("--visit", metavar="ID", help="one of the person's visits")
    whom.add_argument("--name", metavar="TEXT", help="the person's whole name, or -: the line after the passphrase")
    to.add_argument("--minutes", type=int, default=15, help="how long together makes a contact")
    to.add_argument("--second-order", action="store_true", help="also who met a contact")
    to.add_argument("--format", choices=("json", "pdf", "xlsx"), default="json")
    to.add_argument("--out", type=file_name, metavar="FILE")
    to.add_argument("--letters", type=file_name, metavar="FILE.pdf", help="a letter to each contact, too")
    _reason(to)
    _lock(to)
    _seal(to)


def _clock(to: argparse.ArgumentParser) -> None:
    to.add_argument("what", nargs="?", choices=("show", "confirm"), default="show")
    to.add_argument("--second", metavar="NAME", help="confirm by two persons, so that holds end by that date too")


def _hold(to: argparse.ArgumentParser) -> None:
    what = to.add_subparsers(dest="what", metavar="add|list|show|end", required=True)
    add = _command(what, "add", "keep visits longer, on an authority's order and by two persons")
    add.add_argument("--visit", dest="visits", nargs="+", required=True, metavar="ID")
    add.add_argument("--authority", required=True, metavar="TEXT", help="who ordered it; no visitor's name")
    add.add_argument("--until", type=date_of, required=True, metavar="DATE", help="the last day on which they are kept")
    _command(what, "list", "the holds, those that have ended too")
    show = _command(what, "show", "the visits on a hold")
    end = _command(what, "end", "the authority lifts or prolongs its order")
    end.add_argument("--authority", required=True, metavar="TEXT", help="who lifts or prolongs it")
    end.add_argument("--until", type=date_of, default=date.min, metavar="DATE", help="another last day, not at once")
    for each in (show, end):
        each.add_argument("hold", metavar="HOLD")
    for each in (add, end):
        each.add_argument("--second", metavar="NAME", help="the other person; her passphrase is the second line")
    for each in (add, show, end):
        _reason(each)


def _notice(to: argparse.ArgumentParser) -> None:
    what = to.add_subparsers(dest="what", metavar="publish|show", required=True)
    publish = _command(what, "publish", "put texts in force: the location's own, or those that come with Innom")
    publish.add_argument(
        "files", type=Path, nargs="*", metavar="DIR|FILE", help="nb.txt, en.txt …, or the folder that holds them"
    )
    show = _command(what, "show", "what visitors are told, and what is new in it")
    show.add_argument("--version", type=version_of, default=0, metavar="N", help="not the one in force, but this one")
    show.add_argument("--language", default="", metavar="CODE", help="not the location's first language, but this one")


def _staff(to: argparse.ArgumentParser) -> None:
    what = to.add_subparsers(dest="what", metavar="list|add|remove|passphrase|sheet|drill", required=True)
    _command(what, "list", "everybody who belongs or did")
    add = _command(what, "add", "take somebody in; her passphrase is the second line")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", choices=("desk", "lead"), default="desk")
    remove = _command(what, "remove", "take somebody out")
    remove.add_argument("name", metavar="NAME", help="short name, or the whole one")
    _command(what, "passphrase", "change one's own; the new one is the second line")
    sheet = _command(what, "sheet", "a new recovery sheet; the old one opens nothing from then on")
    sheet.add_argument("--out", dest="sheet", type=file_name, metavar="FILE.pdf", help="write it there")
    _command(what, "drill", "try the recovery sheet; its groups are the first line")
    _short(add)


def _recover(to: argparse.ArgumentParser) -> None:
    to.add_argument("--staff", required=True, metavar="NAME", help="the new person; her passphrase is the first line")
    _short(to)
    to.add_argument("--fingerprint", required=True, metavar="TEXT", help="as it stands on the sheet")
    to.add_argument("--sheet", type=file_name, metavar="FILE.pdf", help="write the new recovery sheet there")


def _short(to: argparse.ArgumentParser) -> None:
    to.add_argument("--short", default="", metavar="S", help="what she is called at unlocking; else her first name")


def _alerts(to: argparse.ArgumentParser) -> None:
    to.add_argument("--settle", default="", metavar="CODE", help="somebody has seen to it; takes a passphrase")


def _audit(to: argparse.ArgumentParser) -> None:
    to.add_argument("what", choices=("show", "verify"))


def _docs(to: argparse.ArgumentParser) -> None:
    to.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write them into")
    to.add_argument("--replace", action="store_true", help="write over what is there")


def _doctor(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--metrics", type=file_name, metavar="FILE.prom", help="counts for Prometheus, too; they name nobody"
    )


def _backup(to: argparse.ArgumentParser) -> None:
    to.add_argument("file", type=file_name, metavar="FILE")
    to.add_argument(
        "--day-keys", action="store_true", help="the keys of the days too, sealed to the recovery sheet; by a lead"
    )


def _restore(to: argparse.ArgumentParser) -> None:
    to.epilog = (
        "On the machine that made the backup a lead's passphrase is read. On another one, as `innom recover`: "
        "--staff and --fingerprint, the new person's passphrase, then the groups of the recovery sheet."
    )
    to.add_argument("file", type=file_name, metavar="FILE")
    to.add_argument("--today", type=date_of, metavar="DATE", help="the day it is, where no time server keeps the clock")
    to.add_argument("--staff", metavar="NAME", help="on another machine: the new person")
    _short(to)
    to.add_argument("--fingerprint", metavar="TEXT", help="as it stands on the recovery sheet")
    to.add_argument("--sheet", type=file_name, metavar="FILE.pdf", help="write the new recovery sheet there")


def _one_visit(to: argparse.ArgumentParser) -> None:
    to.epilog = _UNSEEN
    which = to.add_mutually_exclusive_group(required=True)
    which.add_argument("--pass", dest="pass_", metavar="CODE", help="the visitor's pass, or -; goes with --check")
    which.add_argument("--visit", metavar="ID", help="by staff: the visit's id; takes a passphrase and --reason")
    to.add_argument(
        "--check", metavar="TEXT", help="last four digits of the phone or, without one, the e-mail up to the @; or -"
    )
    _reason(to)


def _export(to: argparse.ArgumentParser) -> None:
    _one_visit(to)
    to.add_argument("--format", choices=("json", "pdf"), default="json")
    to.add_argument("--out", type=file_name, metavar="FILE")
    _lock(to)
    _seal(to)


def _withdraw(to: argparse.ArgumentParser) -> None:
    _one_visit(to)
    to.add_argument("--purpose", required=True, choices=(*Purpose, "all"))


def _disclose(to: argparse.ArgumentParser) -> None:
    to.add_argument("--list", dest="list_", action="store_true", help="what was handed over; takes no other option")
    to.add_argument("--visit", nargs="+", action="extend", metavar="ID")
    to.add_argument("--receiver", metavar="TEXT", help="an authority; no visitor's name")
    told = to.add_mutually_exclusive_group()
    told.add_argument("--told", choices=("now",), help="the visitor may be told at once, as without either option")
    told.add_argument("--told-from", type=date_of, metavar="DATE", help="a day that the authority set")
    to.add_argument("--receipt", type=file_name, metavar="FILE.pdf", help="a receipt to sign; it names no visitor")
    _reason(to)


def _reason(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--reason", default="", metavar="TEXT", help="tracing, roll_call, inspection, correction or other; no names"
    )
    to.add_argument("--case", default="", metavar="NR")


def _lock(to: argparse.ArgumentParser) -> None:
    to.add_argument("--lock", action="store_true", help="a PDF that opens with a password only: the last line of stdin")


def _seal(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--seal-to", action="append", metavar="RECIPIENT",
        help="each file sealed to this public key of age (age1…); once more for each further receiver",
    )  # fmt: skip
