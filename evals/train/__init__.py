"""Scripts that fit what Retold ships fitted; each writes a table into the source and says on what it was fitted."""
