"""Finding what a reading machine misread, and what it should have read."""
