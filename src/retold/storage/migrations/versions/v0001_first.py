"""The first tables."""

import sqlalchemy as sa
from alembic import op

from retold.storage import fts

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and the text search."""
    op.create_table(
        "blobs",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_blobs")),
    )
    op.create_table(
        "judgements",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("first", sa.String(length=32), nullable=False),
        sa.Column("second", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("undone", sa.Text(), nullable=True),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.Column("record", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_judgements")),
        sa.UniqueConstraint("id", name=op.f("uq_judgements_id")),
    )
    op.create_index(op.f("ix_judgements_first"), "judgements", ["first"], unique=False)
    op.create_index(op.f("ix_judgements_second"), "judgements", ["second"], unique=False)
    op.create_table(
        "key_counts",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_key_counts")),
    )
    op.create_table(
        "pages",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("declared", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pages")),
    )
    op.create_index(op.f("ix_pages_digest"), "pages", ["digest"], unique=False)
    op.create_index(op.f("ix_pages_source"), "pages", ["source"], unique=False)
    op.create_table(
        "problems",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_problems")),
    )
    op.create_index(op.f("ix_problems_source"), "problems", ["source"], unique=False)
    op.create_table(
        "redirects",
        sa.Column("old", sa.String(length=32), nullable=False),
        sa.Column("new", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("old", name=op.f("pk_redirects")),
    )
    op.create_index(op.f("ix_redirects_new"), "redirects", ["new"], unique=False)
    op.create_table(
        "stories",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("first", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stories")),
        sa.UniqueConstraint("number", name=op.f("uq_stories_number")),
    )
    op.create_index(op.f("ix_stories_last"), "stories", ["last"], unique=False)
    op.create_index(op.f("ix_stories_size"), "stories", ["size"], unique=False)
    op.create_table(
        "articles",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("page", sa.String(length=32), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("byline", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("surety", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("copy_of", sa.Text(), nullable=True),
        sa.Column("text_digest", sa.String(length=64), nullable=False),
        sa.Column("replaced_by", sa.String(length=32), nullable=True),
        sa.Column("record", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["page"], ["pages.id"], name=op.f("fk_articles_page_pages"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("number", name=op.f("uq_articles_number")),
    )
    op.create_index(op.f("ix_articles_key"), "articles", ["key"], unique=False)
    op.create_index(op.f("ix_articles_outlet"), "articles", ["outlet"], unique=False)
    op.create_index(op.f("ix_articles_page"), "articles", ["page"], unique=False)
    op.create_index(op.f("ix_articles_published"), "articles", ["published"], unique=False)
    op.create_index(op.f("ix_articles_replaced_by"), "articles", ["replaced_by"], unique=False)
    op.create_index(op.f("ix_articles_text_digest"), "articles", ["text_digest"], unique=False)
    op.create_index(op.f("ix_articles_url"), "articles", ["url"], unique=False)
    op.create_table(
        "claims",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("gist", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("ledger", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_claims_story_stories"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
    )
    op.create_index(op.f("ix_claims_story"), "claims", ["story"], unique=False)
    op.create_table(
        "originals",
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_originals_story_stories"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("story", "position", name=op.f("pk_originals")),
    )
    op.create_index(op.f("ix_originals_name"), "originals", ["name"], unique=False)
    op.create_table(
        "annotations",
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_annotations_article_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_annotations")),
    )
    op.create_table(
        "article_counts",
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_article_counts_article_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_article_counts")),
    )
    op.create_table(
        "article_keys",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_article_keys_article_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", "article", name=op.f("pk_article_keys")),
    )
    op.create_index("ix_article_keys_article", "article_keys", ["article"], unique=False)
    op.create_table(
        "edges",
        sa.Column("child", sa.String(length=32), nullable=False),
        sa.Column("parent", sa.Text(), nullable=False),
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["child"], ["articles.id"], name=op.f("fk_edges_child_articles"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_edges_story_stories"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("child", "parent", name=op.f("pk_edges")),
    )
    op.create_index(op.f("ix_edges_story"), "edges", ["story"], unique=False)
    op.create_table(
        "descents",
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_descents_story_stories"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("story", name=op.f("pk_descents")),
    )
    op.create_table(
        "lineages",
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_lineages_article_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_lineages_story_stories"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_lineages")),
    )
    op.create_index(op.f("ix_lineages_story"), "lineages", ["story"], unique=False)
    op.create_table(
        "steps",
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_steps_article_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article", "stage", name=op.f("pk_steps")),
    )
    op.create_table(
        "story_articles",
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_story_articles_article_articles"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["story"], ["stories.id"], name=op.f("fk_story_articles_story_stories"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_story_articles")),
    )
    op.create_index(op.f("ix_story_articles_story"), "story_articles", ["story"], unique=False)
    op.create_table(
        "tellings",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("article", sa.String(length=32), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("through", sa.Text(), nullable=False),
        sa.Column("breaks", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article"], ["articles.id"], name=op.f("fk_tellings_article_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_tellings")),
        sa.UniqueConstraint("id", name=op.f("uq_tellings_id")),
    )
    op.create_index(op.f("ix_tellings_article"), "tellings", ["article"], unique=False)
    op.create_index(op.f("ix_tellings_source"), "tellings", ["source"], unique=False)
    op.create_table(
        "claim_tellings",
        sa.Column("telling", sa.String(length=32), nullable=False),
        sa.Column("claim", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim"], ["claims.id"], name=op.f("fk_claim_tellings_claim_claims"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["telling"], ["tellings.id"], name=op.f("fk_claim_tellings_telling_tellings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("telling", name=op.f("pk_claim_tellings")),
    )
    op.create_index(op.f("ix_claim_tellings_claim"), "claim_tellings", ["claim"], unique=False)
    op.create_table(
        "drifts",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("story", sa.String(length=32), nullable=False),
        sa.Column("telling", sa.String(length=32), nullable=False),
        sa.Column("against", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["story"], ["stories.id"], name=op.f("fk_drifts_story_stories"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["telling"], ["tellings.id"], name=op.f("fk_drifts_telling_tellings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_drifts")),
    )
    op.create_index(op.f("ix_drifts_kind"), "drifts", ["kind"], unique=False)
    op.create_index(op.f("ix_drifts_story"), "drifts", ["story"], unique=False)
    op.create_index(op.f("ix_drifts_telling"), "drifts", ["telling"], unique=False)
    for statement in fts.make(op.get_bind().dialect.name):
        op.execute(statement)


def downgrade() -> None:
    """Take away all that the archive holds."""
    for statement in fts.unmake(op.get_bind().dialect.name):
        op.execute(statement)
    op.drop_index(op.f("ix_drifts_telling"), table_name="drifts")
    op.drop_index(op.f("ix_drifts_story"), table_name="drifts")
    op.drop_index(op.f("ix_drifts_kind"), table_name="drifts")
    op.drop_table("drifts")
    op.drop_index(op.f("ix_claim_tellings_claim"), table_name="claim_tellings")
    op.drop_table("claim_tellings")
    op.drop_index(op.f("ix_tellings_source"), table_name="tellings")
    op.drop_index(op.f("ix_tellings_article"), table_name="tellings")
    op.drop_table("tellings")
    op.drop_index(op.f("ix_story_articles_story"), table_name="story_articles")
    op.drop_table("story_articles")
    op.drop_table("steps")
    op.drop_index(op.f("ix_lineages_story"), table_name="lineages")
    op.drop_table("lineages")
    op.drop_table("descents")
    op.drop_index(op.f("ix_edges_story"), table_name="edges")
    op.drop_table("edges")
    op.drop_index("ix_article_keys_article", table_name="article_keys")
    op.drop_table("article_keys")
    op.drop_table("article_counts")
    op.drop_table("annotations")
    op.drop_index(op.f("ix_originals_name"), table_name="originals")
    op.drop_table("originals")
    op.drop_index(op.f("ix_claims_story"), table_name="claims")
    op.drop_table("claims")
    op.drop_index(op.f("ix_articles_url"), table_name="articles")
    op.drop_index(op.f("ix_articles_text_digest"), table_name="articles")
    op.drop_index(op.f("ix_articles_replaced_by"), table_name="articles")
    op.drop_index(op.f("ix_articles_published"), table_name="articles")
    op.drop_index(op.f("ix_articles_page"), table_name="articles")
    op.drop_index(op.f("ix_articles_outlet"), table_name="articles")
    op.drop_index(op.f("ix_articles_key"), table_name="articles")
    op.drop_table("articles")
    op.drop_index(op.f("ix_stories_size"), table_name="stories")
    op.drop_index(op.f("ix_stories_last"), table_name="stories")
    op.drop_table("stories")
    op.drop_index(op.f("ix_redirects_new"), table_name="redirects")
    op.drop_table("redirects")
    op.drop_index(op.f("ix_problems_source"), table_name="problems")
    op.drop_table("problems")
    op.drop_index(op.f("ix_pages_source"), table_name="pages")
    op.drop_index(op.f("ix_pages_digest"), table_name="pages")
    op.drop_table("pages")
    op.drop_table("key_counts")
    op.drop_index(op.f("ix_judgements_second"), table_name="judgements")
    op.drop_index(op.f("ix_judgements_first"), table_name="judgements")
    op.drop_table("judgements")
    op.drop_table("blobs")
