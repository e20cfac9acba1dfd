"""Projecting in class: the audience's window, the presenter's, and what both show."""
