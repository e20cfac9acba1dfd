"""Annotations on the page: marks, signs in the margin, handles, the bar at the selection."""
