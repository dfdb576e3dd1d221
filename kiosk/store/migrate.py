"""Bring a store's tables to the newest schema; alembic is loaded only when that is needed."""

from pathlib import Path

from sqlalchemy import Engine, inspect, select, table
from sqlalchemy import column as named

from ..domain.errors import Environment
from .engine import begin, checkpoint, copy_store, read
from .schema import HEAD

_VERSION = table("alembic_version", named("version_num"))


def version_of(engine: Engine) -> str | None:
    """The migration that the store is at; None for one without tables."""
    with read(engine) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(select(_VERSION.c.version_num)).scalar_one_or_none()


def migrate(engine: Engine, path: Path) -> None:
    """Make the store's schema the newest, a copy of the store first; refuses one from a newer Innom."""
    version = version_of(engine)
    if version == HEAD:
        return
    if version is not None and version > HEAD:
        raise Environment("schema_newer", version=version)
    if version is not None:
        checkpoint(engine)
        target = path.with_name(f"{path.name}.before-{HEAD}")
        if not target.exists():  # an interrupted migration has its copy already
            copy_store(engine, target)
    upgrade(engine, HEAD)


def upgrade(engine: Engine, revision: str) -> None:
    """Run alembic up to a revision in one transaction."""
    from alembic import command  # 70 ms, and needed once a version
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with begin(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
