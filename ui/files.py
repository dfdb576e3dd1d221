"""Files that somebody asked for by their names: written whole, or not at all."""

from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile

from kiosk.domain.errors import Environment


def check_writable(path: Path) -> None:
    """Refuse now what `write_whole` would refuse later, where what comes between cannot be taken back."""
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}."):
            pass
        refused = path.is_dir()
    except OSError:
        refused = True
    if refused:
        raise Environment("file_unwritable", file=path.name)


def joined(pieces: Iterable[str]) -> bytes:
    """A text's bytes, the only copy of them."""
    out = BytesIO()
    for piece in pieces:
        out.write(piece.encode())
    return out.getvalue()


def write_whole(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file that somebody asked for by its name: whole, or nothing is left of it; only its owner may read it,
    unless `mode` lets others."""
    partial: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            partial = Path(file.name)
            file.write(content)
        partial.chmod(mode)
        partial.replace(path)
    except BaseException as failure:
        if partial is not None:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
        if isinstance(failure, OSError):
            raise Environment("file_unwritable", file=path.name) from None
        raise
