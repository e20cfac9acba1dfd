"""Build hook: ships ``resources`` and the compiled ``translations`` inside the package."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# By module, not by name on PATH: the build environment need not be activated.
LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class DataFolders(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the data folders to a wheel.

    An editable install reads both folders where they are, so it needs the compiled
    translations only, and no copies.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile every translation and, in a real wheel, include the data."""
        compiled = [self._compile(ts) for ts in sorted(self._folder("translations").glob("*.ts"))]
        if version == "editable":
            return
        include = build_data["force_include"]
        include[str(self._folder("resources"))] = "nepreader/resources"
        for qm in compiled:
            include[str(qm)] = f"nepreader/translations/{qm.name}"
            include[str(qm.with_suffix(".ts"))] = f"nepreader/translations/{qm.stem}.ts"

    def _compile(self, ts: Path) -> Path:
        qm = ts.with_suffix(".qm")
        subprocess.run([sys.executable, "-c", LRELEASE, "-silent", ts, "-qm", qm], check=True)
        return qm

    def _folder(self, name: str) -> Path:
        return Path(self.root, name)
