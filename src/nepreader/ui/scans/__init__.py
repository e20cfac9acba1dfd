"""The scan of the passage, beside the text."""
