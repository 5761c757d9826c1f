"""When an article was published, and how sure that is."""
