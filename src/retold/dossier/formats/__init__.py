"""One module for each foreign format that a trace can be written in."""
