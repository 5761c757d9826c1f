"""Is it fast? Ratios against a named peer, measured side by side in one run."""
