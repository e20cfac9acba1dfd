"""The structure of a scanned text: what its lines and pages cut, and what stands on every page."""
