"""A row of the table that `make bench` prints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, against what, and what was promised (the most the figure may be)."""

    what: str
    figure: float
    promised: float | None = None
    unit: str = "×"
    detail: str = ""

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        return self.promised is None or self.figure <= self.promised


def show(rows: list[Row]) -> None:
    """Print a table."""
    width = max(len(row.what) for row in rows)
    for row in rows:
        promise, mark = "", ""
        if row.promised is not None:
            promise, mark = f"≤ {row.promised:g}", "ok" if row.kept else "OVER"
        figure = f"{row.figure:8.3f} {row.unit:<3}"
        print(f"{row.what:<{width}}  {figure} {promise:>8}  {mark:<4}  {row.detail}")


def p99(values: list[float]) -> float:
    """The 99th percentile."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]
