"""Is it right? Scorers on public data and on gold labels."""
