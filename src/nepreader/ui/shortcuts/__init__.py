"""The keys of actions: as they come, or as a person wants them."""
