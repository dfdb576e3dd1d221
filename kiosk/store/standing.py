"""What stands when somebody comes or goes: one question to the store, for a check-in is measured in milliseconds."""

from dataclasses import dataclass

from sqlalchemy import Connection, ScalarSelect, func, select

from .schema import notice, site_key, state
from .state import CLOCK_MARK, CLOCK_PAUSE, CLOSED_THROUGH


@dataclass(frozen=True, slots=True)
class Standing:
    """The last closing time handled (ISO 8601), the clock's mark (ISO 8601) and its pause, if one runs; the notice in
    force (0: none), the newest site key (0: none yet)."""

    closed_through: str | None
    clock_mark: str | None
    clock_pause: str | None
    notice: int
    generation: int
    site_public: bytes


def _state(name: str) -> ScalarSelect[str]:
    return select(state.c.value).where(state.c.name == name).scalar_subquery()


# Every subquery in it makes SQLite prepare it slower, and by steps: seven of them take five times as long as four.
_FACTS = (_state(CLOSED_THROUGH), _state(CLOCK_MARK), _state(CLOCK_PAUSE))
_NOTICE = select(func.max(notice.c.version)).scalar_subquery()
_STANDING = select(*_FACTS, _NOTICE, site_key.c.generation, site_key.c.public).order_by(site_key.c.generation.desc())
_BEFORE_SET_UP = select(*_FACTS, _NOTICE)


def standing(connection: Connection) -> Standing:
    """As the store says it now."""
    row = connection.execute(_STANDING).first()
    if row is None:
        through, mark, pause, version = connection.execute(_BEFORE_SET_UP).one()
        return Standing(through, mark, pause, version or 0, 0, b"")
    through, mark, pause, version, generation, public = row
    return Standing(through, mark, pause, version or 0, generation, public)
