"""Two things at once, for tests of what happens then."""

from collections.abc import Callable
from threading import Barrier, Thread


def together(*works: Callable[[], object]) -> list[BaseException]:
    """Do these on threads that begin at the same moment; what went wrong."""
    begin, wrong = Barrier(len(works)), list[BaseException]()

    def run(work: Callable[[], object]) -> None:
        begin.wait(timeout=20)
        try:
            work()
        except BaseException as failure:  # noqa: BLE001  # the other thread's failure belongs into the assertion
            wrong.append(failure)

    threads = [Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=40)
    return wrong
