"""The translator's desk in the window."""
