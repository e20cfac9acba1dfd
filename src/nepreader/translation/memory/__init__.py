"""What was translated before, in this text and in others."""

from nepreader.translation.memory.differences import Difference, differences
from nepreader.translation.memory.memory import Match, TranslationMemory
from nepreader.translation.memory.tokens import MemoryTokens
from nepreader.translation.memory.writing import MemoryUnit

__all__ = [
    "Difference",
    "Match",
    "MemoryTokens",
    "MemoryUnit",
    "TranslationMemory",
    "differences",
]
