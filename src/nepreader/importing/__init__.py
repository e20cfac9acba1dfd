"""Texts and glossaries in other formats."""

from nepreader.importing.source import read_source

__all__ = ["read_source"]
