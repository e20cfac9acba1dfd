"""Everything a person can do: a table for each menu, and the menus made of them."""

from nepreader.ui.actions.actions import ACTIONS, Actions, translated
from nepreader.ui.actions.spec import ActionSpec

__all__ = ["ACTIONS", "ActionSpec", "Actions", "translated"]
