"""Writing what people added to a text in the formats of other programs."""
