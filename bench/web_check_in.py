"""A check-in, from the form to its receipt, against a web visitor system of today's kind on this machine's loopback:
Django with one form, one model and SQLite committed FULL, from the POST over a connection that is open already to the
answered page. Theirs keeps names in clear and has neither log-in, log nor exit number; a browser would still have to
draw the page."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from bench.check_in import FORM
from bench.measure import QUICK, ROOT, in_turn, office, tell, work_folder
from kiosk.ops.check_in import check_in
from ui.command.place import now

ROUNDS, LIMIT = 40 if QUICK else 300, 1.0
PYTHON = ROOT / "build" / "peers" / "bin" / "python"
TYPED = urlencode({key: FORM[key] for key in ("name", "company", "phone", "host", "adults")})
HEAD = {"Content-Type": "application/x-www-form-urlencoded"}


@contextmanager
def website(folder: Path) -> Iterator[Callable[[], None]]:
    """The other system, and a visitor who is checked in there; it ends with this."""
    server = subprocess.Popen(
        [str(PYTHON), str(ROOT / "bench" / "peers" / "web_visit.py"), str(folder / "visits.sqlite3")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert server.stdin is not None and server.stdout is not None  # noqa: PT018
    try:
        line = HTTPConnection("127.0.0.1", int(server.stdout.readline()), timeout=30)

        def visitor() -> None:
            line.request("POST", "/check-in", TYPED, HEAD)
            answer = line.getresponse()
            assert b"Welcome, Ingrid" in answer.read(), answer.status

        yield visitor
        line.close()
    finally:
        server.stdin.close()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        server.stdout.close()


def main() -> None:
    """In turn, on one disk."""
    with work_folder() as folder, office(folder / "home") as location, website(folder) as visitor:
        ours, theirs = in_turn(lambda: check_in(location, FORM, now()), visitor, rounds=ROUNDS, warm=ROUNDS // 10)
    tell("check-in, against Django with SQLite on loopback", ours, theirs, LIMIT)


if __name__ == "__main__":
    main()
