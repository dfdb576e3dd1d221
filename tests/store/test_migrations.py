"""The schema by migrations: the newest one is the schema, and a store is copied before it is changed."""

from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from kiosk.domain.errors import Environment
from kiosk.store import engine, migrate
from kiosk.store.schema import HEAD, metadata

KEY = bytes(range(32))


@pytest.fixture
def store(tmp_path: Path) -> engine.Engine:
    return engine.create_store(tmp_path / "visits.db", KEY)


def test_the_newest_migration_is_the_schema(store: engine.Engine, tmp_path: Path) -> None:
    migrate.migrate(store, tmp_path / "visits.db")
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine.begin(store) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    assert migrate.version_of(store) == HEAD
    store.dispose()


def test_a_store_at_the_newest_schema_is_left_alone(store: engine.Engine, tmp_path: Path) -> None:
    migrate.migrate(store, tmp_path / "visits.db")
    migrate.migrate(store, tmp_path / "visits.db")
    assert not list(tmp_path.glob("*.before-*"))
    store.dispose()


def test_hazard_49_a_store_of_a_newer_innom_is_refused_unchanged(store: engine.Engine, tmp_path: Path) -> None:
    migrate.migrate(store, tmp_path / "visits.db")
    with engine.begin(store) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Environment) as newer:
        migrate.migrate(store, tmp_path / "visits.db")
    assert (newer.value.code, newer.value.values) == ("schema_newer", {"version": "9999"})
    store.dispose()


def test_an_older_store_is_copied_before_it_is_migrated(store: engine.Engine, tmp_path: Path) -> None:
    with engine.begin(store) as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("CREATE TABLE from_before (words)"))
    with engine.begin(store) as connection:
        connection.execute(text("INSERT INTO alembic_version VALUES ('0000')"))
    with pytest.raises(Exception, match="0000"):  # alembic knows no such migration: there is none before the first
        migrate.migrate(store, tmp_path / "visits.db")
    copy = engine.open_engine(tmp_path / f"visits.db.before-{HEAD}", KEY)
    with engine.read(copy) as connection:
        assert inspect(connection).has_table("from_before")
    copy.dispose()
    store.dispose()
