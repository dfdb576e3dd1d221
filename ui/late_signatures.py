"""PySide's words for an argument error, and its signatures, are compiled when somebody needs them, not at each start.

PySide carries them as source in a library, and compiles these 2,100 lines whenever a program starts: a quarter of what
importing Qt costs. Where a later PySide names them otherwise, or has them as files (`SBK_EMBED=0`), all is as it was.
"""

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

# Not mapping: the library itself looks into it, past a module's __getattr__, and ends the process over what is missing.
LATE = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
_STUB = "from ui.late_signatures import loading\n__getattr__ = loading({file!r}, globals())"

_sources: dict[str, Any] = {}
_one = RLock()


@contextmanager
def signatures_late() -> Iterator[None]:
    """Within it PySide is imported: each of these modules gets a stub (PEP 562) in place of its content."""
    whole = builtins.compile

    def compile_(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        if filename in LATE:
            _sources[filename] = source
            source = _STUB.format(file=filename)
        return whole(source, filename, *more, **named)

    builtins.compile = compile_
    try:
        yield
    finally:
        builtins.compile = whole


def loading(file: str, names: dict[str, Any]) -> Callable[[str], Any]:
    """The `__getattr__` of the module whose names these are: its content is there from the first question on."""

    def look(name: str) -> Any:
        if name.startswith("__"):  # what the import itself asks for
            raise AttributeError(name)
        with _one:
            if file in _sources:
                exec(compile(_sources.pop(file), file, "exec"), names)  # noqa: S102  # PySide's own, a little later
                names.pop("__getattr__", None)
        try:
            return names[name]
        except KeyError:
            raise AttributeError(name) from None

    return look
