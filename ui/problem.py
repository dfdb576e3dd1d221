"""Where every failure of the window ends: a refusal goes on as itself, anything else is logged without its text."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Generic, TypeVar

from kiosk.domain.errors import Environment, Problem

Result = TypeVar("Result")
CRASHED = 70  # EX_SOFTWARE of sysexits.h: whoever started us starts us again

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fine(Generic[Result]):
    """What a job gave back."""

    value: Result


def attempt(job: Callable[[], Result]) -> Fine[Result] | Problem:
    """Do the job; a Problem comes back as a value, whatever else goes wrong as Environment("unexpected")."""
    try:
        return Fine(job())
    except Problem as problem:
        return problem
    except Exception as failure:  # noqa: BLE001  # the one place; its text may hold what a visitor typed
        _log.error("job_failed", extra={"facts": _facts(failure, failure.__traceback__)})
        return Environment("unexpected")


def install() -> None:
    """From now on an exception that nobody caught is logged by type and place, and ends the process with 70."""
    sys.excepthook = _crash
    threading.excepthook = lambda args: _crash(args.exc_type, args.exc_value, args.exc_traceback)


def _crash(kind: type[BaseException], failure: BaseException | None, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
    _log.critical("crashed", extra={"facts": _facts(failure or kind(), trace)})
    logging.shutdown()
    os._exit(CRASHED)  # inside a slot an exception or sys.exit would only be printed


def _facts(failure: BaseException, trace: TracebackType | None) -> dict[str, str]:
    """Type, file and line of a failure: never its text."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "-"
    return {"type": type(failure).__name__, "where": where}
