"""Measurements behind docs/performance.md. Ratios of one run, because machines are noisy."""
