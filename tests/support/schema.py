"""A store at an older schema, as a former Innom left it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from kiosk.store import engine, migrate


def config(connection: engine.Connection | None = None) -> Config:
    """Alembic's, for the migrations of the product."""
    made = Config()
    made.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    made.attributes["connection"] = connection
    return made


def revisions() -> list[str]:
    """Every migration, oldest first."""
    return [each.revision for each in ScriptDirectory.from_config(config()).walk_revisions()][::-1]


def downgrade(store: engine.Engine, revision: str) -> None:
    """Bring a store back to an older schema ("base": none)."""
    with engine.begin(store) as connection:
        command.downgrade(config(connection), revision)
