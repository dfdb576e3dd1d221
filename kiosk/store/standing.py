"""What stands when somebody comes or goes: one question to the store, for a check-in is measured in milliseconds."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from .schema import notice, site_key, state
from .state import CLOSED_THROUGH


@dataclass(frozen=True, slots=True)
class Standing:
    """The last closing time handled (ISO 8601), the notice in force (0: none), the newest site key (0: none yet)."""

    closed_through: str | None
    notice: int
    generation: int
    site_public: bytes


_NEWEST = select(func.max(site_key.c.generation)).scalar_subquery()
_STANDING = select(
    select(state.c.value).where(state.c.name == CLOSED_THROUGH).scalar_subquery(),
    select(func.max(notice.c.version)).scalar_subquery(),
    _NEWEST,
    select(site_key.c.public).where(site_key.c.generation == _NEWEST).scalar_subquery(),
)


def standing(connection: Connection) -> Standing:
    """As the store says it now."""
    through, version, generation, public = connection.execute(_STANDING).one()
    return Standing(through, version or 0, generation or 0, public or b"")
