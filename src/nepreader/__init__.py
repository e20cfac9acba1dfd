"""A desktop reader for Thai texts with English glosses."""

__version__ = "0.1.0"
