"""The card and what stands on it."""
