"""Run by Alembic: it works on the connection that `storage.upgrades` hands it."""

from alembic import context

from retold.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table by making it anew
    transactional_ddl=True,
)
context.run_migrations()
