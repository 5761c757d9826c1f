"""The commands that work on an archive, and what they print."""
