"""The name under which this running program writes."""

from functools import cache
from pathlib import Path

from nepreader.storage.sidecar.writers import Writer


@cache
def this_writer(data: Path) -> Writer:
    """The same for all texts; held until the program ends."""
    return Writer(data / "writers")
