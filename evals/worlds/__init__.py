"""Stories that are made up with a known tree: who had it from whom is certain, because the generator decided it."""
