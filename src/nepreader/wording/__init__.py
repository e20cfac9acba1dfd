"""What people are told, in their language."""

from nepreader.wording.catalogue import system_language, translator
from nepreader.wording.errors import Translate, worded

__all__ = ["Translate", "system_language", "translator", "worded"]
