"""The page: a view that lays out and breaks Thai text itself."""
