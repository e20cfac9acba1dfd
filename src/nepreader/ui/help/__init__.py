"""Help in the window: the manual, and every key in one sheet."""
