"""What claims held when they got their ids; of claims that are there already, what they hold now."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and fill it."""
    op.create_table(
        "first_tellings",
        sa.Column("telling", sa.String(length=32), nullable=False),
        sa.Column("claim", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["telling"], ["tellings.id"], name=op.f("fk_first_tellings_telling_tellings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("telling", "claim", name=op.f("pk_first_tellings")),
    )
    op.create_index(op.f("ix_first_tellings_claim"), "first_tellings", ["claim"], unique=False)
    op.execute("INSERT INTO first_tellings (telling, claim) SELECT telling, claim FROM claim_tellings")


def downgrade() -> None:
    """Take the table away."""
    op.drop_table("first_tellings")
