"""What is kept on disk."""

from nepreader.storage.atomic import write_atomically
from nepreader.storage.settings import (
    Calendar,
    InterlinearFor,
    Settings,
    Shortcut,
    Theme,
    Typeface,
    load_record,
    load_settings,
    save_record,
)
from nepreader.storage.state import State, Visit

__all__ = [
    "Calendar",
    "InterlinearFor",
    "Settings",
    "Shortcut",
    "State",
    "Theme",
    "Typeface",
    "Visit",
    "load_record",
    "load_settings",
    "save_record",
    "write_atomically",
]
