"""The user's collection: everything that an interface may ask of it or do to it."""

from retold.archive.archive import Archive, Done
from retold.archive.asking import StoryInside
from retold.archive.reading import ArticleInside

__all__ = ["Archive", "ArticleInside", "Done", "StoryInside"]
