"""While the neutral page stands, a process of its own purges what is due: what crashes windows is not touched here."""

import sys

from PySide6.QtCore import QProcess


def purge_apart() -> None:
    """The command line that this process was started with, and `purge`; nobody waits for it, and it may crash."""
    command = QProcess()
    command.setProgram(sys.executable)
    command.setArguments([*sys.orig_argv[1:], "purge"])
    command.setStandardInputFile(QProcess.nullDevice())
    command.setStandardOutputFile(QProcess.nullDevice())
    command.setStandardErrorFile(QProcess.nullDevice())
    command.startDetached()
