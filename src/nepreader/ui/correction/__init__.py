"""Suspected typos in the window: search, marks, card, review."""
