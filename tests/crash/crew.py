"""The worker process as its driver sees it: orders, kills, and what was said until then."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.answering import answering


@dataclass(slots=True)
class Ended:
    """What a child said: acknowledged deeds, whether it did everything, and its exit code."""

    said: list[dict[str, Any]] = field(default_factory=list)
    done: bool = False
    code: int = 0
    changes: int = 0


@dataclass(frozen=True, slots=True)
class Crew:
    """The process that forks children."""

    process: subprocess.Popen[bytes] = field(repr=False)

    def order(self, kind: str, home: Path, delay: float | None = None, **more: Any) -> Ended:
        """One child's work; killed `delay` seconds after it began, if that is given."""
        assert self.process.stdin is not None
        stay = {"stay": True} if delay is not None else {}
        order = {"kind": kind, "home": str(home), **stay, **more}
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        self.process.stdin.flush()
        ended = Ended()
        for line in self._lines():
            if "begun" in line and delay is not None:
                time.sleep(delay)
                os.kill(line["begun"], signal.SIGKILL)
            assert "failed" not in line, line
            if "said" in line:
                ended.said.append(line["said"])
            ended.done |= "done" in line
            ended.changes = line.get("changes", ended.changes)
            if "ended" in line:
                ended.code = line["ended"]
                return ended
        raise AssertionError(f"the worker ended with {self.process.wait()}")

    def _lines(self) -> Iterator[dict[str, Any]]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield json.loads(line)


@contextmanager
def crew(settings: Path, environment: Mapping[str, str] | None = None) -> Iterator[Crew]:
    """A crew for a location's settings; its keyring is the one on the bus of this environment."""
    with answering("tests.crash.worker", str(settings), environment=environment) as process:
        yield Crew(process)
