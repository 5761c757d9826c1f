"""Retold: what is claimed, on whose word, how it changed in the retelling, and how many independent origins it has."""

__version__ = "0.1.0"
