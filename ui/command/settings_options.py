"""What `innom settings` and `innom remove-keys` take; apart from the other options, for they are tools of IT."""

import argparse
from collections.abc import Callable
from pathlib import Path

Making = Callable[..., argparse.ArgumentParser]


def settings_options(to: argparse.ArgumentParser, command: Making) -> None:
    """`command` makes one with the global options."""
    what = to.add_subparsers(dest="what", metavar="check|verify|sign|new-key", required=True)
    check = command(what, "check", "name every fault, with its line; nothing is changed")
    verify = command(what, "verify", "the same, and whether this key signed them")
    verify.add_argument("--public", type=Path, required=True, metavar="KEY.pub")
    sign = command(what, "sign", "sign settings, and the directory and letters beside them, as FILE.sig")
    sign.add_argument("--key", type=Path, required=True, metavar="KEY.pem", help="a locked one's password: first line")
    for each in (check, verify, sign):
        each.add_argument("files", type=Path, nargs="+", metavar="SITE.toml")
    new = command(what, "new-key", "a key to sign with (keep it off the kiosks), and KEY.pub for their policy folder")
    new.add_argument("--out", type=Path, required=True, metavar="KEY.pem")


def remove_keys_options(to: argparse.ArgumentParser) -> None:
    to.epilog = "Asks for the location's id, on the terminal or as a line of stdin. Nothing brings the keys back."
    to.add_argument("--yes", action="store_true", help="do not ask")
    to.add_argument("--holds-too", action="store_true", help="also while an authority's hold runs")
