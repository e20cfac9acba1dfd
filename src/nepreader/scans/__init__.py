"""Scans of the pages that a text was read from: pictures, word boxes, where they stand in it."""
