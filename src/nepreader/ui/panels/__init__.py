"""Panels at the side of the page."""
