"""Codes, checks and names that do not stand in the machine's list of processes: `-` takes each from stdin."""

import argparse
import sys

_ASKED = {"exit_": "Exit number: ", "badge": "Badge: ", "pass_": "Pass: ", "check": "Check: "}


def take_unseen(options: argparse.Namespace) -> None:
    """Each option that is given as `-` becomes the next line of stdin, or what is asked on the terminal, unseen: the
    code first, then the check, then whatever else the command reads."""
    for name, prompt in _ASKED.items():
        setattr(options, name, unseen(getattr(options, name, None), prompt))


def unseen(given: str | None, prompt: str) -> str | None:
    """The next line of stdin for `-`, and anything else as it is."""
    if given != "-":
        return given
    if sys.stdin is None:
        return ""
    from getpass import getpass

    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
