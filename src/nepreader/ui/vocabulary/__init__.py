"""Which words a person knows, in the window: marks, list, review, cards."""
