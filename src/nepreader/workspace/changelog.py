"""What came with each version, out of `CHANGELOG.md`, as text to be read."""

import re
from typing import NamedTuple

from nepreader.locations import changelog

_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


class Version(NamedTuple):
    """What came with a version; `name` is as the changelog has it, "1.2.0 - 2026-05-01"."""

    name: str
    changes: str


def versions(language: str) -> list[Version]:
    """All versions, the latest first; none where the file is missing or cannot be read."""
    try:
        text = changelog(language).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return []
    sections = re.split(r"^## +", text, flags=re.MULTILINE)[1:]
    return [_version(section) for section in sections]


def _version(section: str) -> Version:
    name, _, body = section.partition("\n")
    return Version(name.replace("[", "").replace("]", "").strip(), _plain(body))


def _plain(markdown: str) -> str:
    """Markdown as plain paragraphs: what was wrapped is one line, each item begins with a dot."""
    blocks: list[str] = []
    for line in markdown.splitlines():
        stripped = line.strip()
        if not stripped:
            blocks.append("")
        elif stripped.startswith("#"):
            blocks += [stripped.lstrip("# "), ""]
        elif stripped.startswith(("- ", "* ")):
            blocks.append(f"• {stripped[2:]}")
        elif blocks and blocks[-1]:
            blocks[-1] += f" {stripped}"
        else:
            blocks.append(stripped)
    text = "\n".join(block for block in blocks if block)
    return _LINK.sub(r"\1", text).replace("`", "").replace("**", "")
