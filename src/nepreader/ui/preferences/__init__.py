"""Everything that can be set, in one dialog of pages."""
