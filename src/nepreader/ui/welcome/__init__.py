"""What greets a person: first steps, and what is new after an update."""
