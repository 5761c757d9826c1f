"""What was read of articles that people have corrected."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the column."""
    op.add_column("articles", sa.Column("as_read", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take the column away; what people have said of articles stays in them."""
    op.drop_column("articles", "as_read")
