"""Bring translations/*.ts up to date with the sources, and compile them."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"


def _tool(name: str, *arguments: str | Path) -> None:
    """Run a tool of PySide6 by module: its scripts may not be on the path."""
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", call, *arguments], check=True, cwd=ROOT)


def update() -> None:
    """Collect every text of the sources; what is gone is dropped."""
    # Given a folder, lupdate finds no Python files, and with -no-obsolete empties the catalogue.
    sources = sorted((ROOT / "src").rglob("*.py"))
    names = [path.relative_to(ROOT) for path in sources]
    common = ("-no-obsolete", "-locations", "none", "-silent")
    _tool("lupdate", *names, *common, "-ts", FOLDER / "nepreader_th.ts")
    _tool("lupdate", *names, *common, "-pluralonly", "-ts", FOLDER / "nepreader_en.ts")


def compile_all(*, strict: bool = False) -> None:
    """Make a `.qm` beside every `.ts`; with `strict` an unfinished text is an error."""
    flags = ("-silent", *(("-fail-on-unfinished",) if strict else ()))
    for source in sorted(FOLDER.glob("*.ts")):
        _tool("lrelease", *flags, source, "-qm", source.with_suffix(".qm"))


if __name__ == "__main__":
    update()
    compile_all()
