"""What actions do: one controller for each part of the program."""
