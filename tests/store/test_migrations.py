"""The schema by migrations: the newest one is the schema, and a store is copied before it is changed."""

from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from kiosk.domain.errors import Environment
from kiosk.ops import audit_log
from kiosk.ops.check_in import check_in
from kiosk.ops.location import open_location
from kiosk.store import engine, migrate
from kiosk.store.schema import HEAD, metadata
from tests.support.location import NOW, Office, guest
from tests.support.schema import downgrade, revisions

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


@pytest.mark.parametrize("revision", revisions())
def test_each_step_goes_up_down_and_up_again(revision: str, store: engine.Engine) -> None:
    before = ["base", *revisions()][revisions().index(revision)]
    migrate.upgrade(store, revision)
    first = schema_of(store)
    downgrade(store, before)
    assert schema_of(store) != first
    migrate.upgrade(store, revision)
    assert schema_of(store) == first
    store.dispose()


def test_going_all_the_way_down_leaves_no_table(store: engine.Engine) -> None:
    migrate.upgrade(store, HEAD)
    downgrade(store, "base")
    assert set(schema_of(store)) <= {"alembic_version"}
    store.dispose()


@pytest.mark.parametrize("revision", revisions()[:-1])
def test_what_is_stored_survives_each_step_down_and_up(revision: str, office: Office) -> None:
    for number in range(3):
        check_in(office.location, guest(f"Guest {number}"), NOW)
    names = office.names(NOW)
    downgrade(office.location.store, revision)
    again = started(office)
    assert migrate.version_of(again.location.store) == HEAD
    assert again.names(NOW) == names
    assert audit_log.verify(again.location).findings == ()
    again.location.close()


def test_hazard_49_the_copy_made_before_a_migration_is_whole(office: Office) -> None:
    check_in(office.location, guest("Before"), NOW)
    downgrade(office.location.store, revisions()[-2])
    old = schema_of(office.location.store)
    again = started(office)
    copy = engine.open_engine(
        office.location.files.folder / f"visits.db.before-{HEAD}", office.location.slots.need("store", 32)
    )
    assert schema_of(copy) == old
    with engine.read(copy) as connection:
        assert connection.execute(text("SELECT count(*) FROM visit")).scalar() == 1
    copy.dispose()
    again.location.close()


def started(office: Office) -> Office:
    """The next start, which migrates. The same person: a roster (0002) does not survive the way down."""
    office.location.close()
    location = open_location(office.location.settings, office.location.home, office.keyring)
    return Office(location, office.keyring, office.who, office.sheet)


def schema_of(store: engine.Engine) -> dict[str, list[str]]:
    """Each table with its columns and indexes."""
    with engine.read(store) as connection:
        found = inspect(connection)
        return {
            name: sorted(
                [f"{column['name']} {column['type']} {column['nullable']}" for column in found.get_columns(name)]
                + [f"index {index['name']}" for index in found.get_indexes(name)]
            )
            for name in found.get_table_names()
        }
