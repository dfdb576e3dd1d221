"""A test fails on any log record at WARNING or above that it did not announce (the idea is qutebrowser's)."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest


class Guard(logging.Handler):
    """Keeps what was logged at WARNING or above: in the open announcement, otherwise as a fault of the test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.faults: list[str] = []
        self.announced: list[tuple[str, list[logging.LogRecord]]] = []

    def emit(self, record: logging.LogRecord) -> None:
        for logger, records in reversed(self.announced):
            if record.name == logger or record.name.startswith(f"{logger}."):
                records.append(record)
                return
        self.faults.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[Guard]:
    """Watches every test; nobody needs to ask for it."""
    guard = Guard()
    logging.getLogger().addHandler(guard)
    try:
        yield guard
    finally:
        logging.getLogger().removeHandler(guard)
    if guard.faults:
        pytest.fail("unannounced log records:\n" + "\n".join(guard.faults), pytrace=False)


@pytest.fixture
def announce_log(log_guard: Guard) -> Callable[[str], AbstractContextManager[list[logging.LogRecord]]]:
    """`with announce_log("kiosk.store") as records:` lets that logger warn, and fails if it does not."""

    @contextmanager
    def announce(logger: str) -> Iterator[list[logging.LogRecord]]:
        records: list[logging.LogRecord] = []
        log_guard.announced.append((logger, records))
        try:
            yield records
        finally:
            log_guard.announced.pop()
        if not records:
            pytest.fail(f"{logger} was announced to log a warning and did not", pytrace=False)

    return announce
