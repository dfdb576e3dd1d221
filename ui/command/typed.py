"""What was typed: the window takes global options only; those of the commands, two hundred, are made where one is."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from ui.command.options import global_options, parser


def read(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """These words, else those that the process was started with; what nobody could mean ends it with 2."""
    window = _Window(add_help=False, allow_abbrev=False)
    global_options(window, first=True)
    window.set_defaults(command=None)
    try:
        options, more = window.parse_known_args(arguments)
    except argparse.ArgumentError:
        return parser().parse_args(arguments)
    return parser().parse_args(arguments) if more else options


class _Window(argparse.ArgumentParser):
    """What it does not understand, the whole parser says."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)
