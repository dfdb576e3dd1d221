"""How alembic runs here: on the connection, and inside the transaction, that `store.migrate` hands it."""

from alembic import context

from kiosk.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
