"""Build hook: compiles translations and the list of headwords, ships both data folders."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import marisa_trie
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
        self._compile_headwords()
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

    def _compile_headwords(self) -> None:
        """PyThaiNLP's list of words as a trie, which is mapped into memory instead of read."""
        package = importlib.util.find_spec("pythainlp")
        words = Path(package.origin).with_name("corpus") / "words_th.txt"  # type: ignore[union-attr,arg-type]
        target = self._folder("resources") / "lexicon" / "headwords.marisa"
        target.parent.mkdir(exist_ok=True)
        marisa_trie.Trie(words.read_text(encoding="utf-8").split()).save(str(target))

    def _folder(self, name: str) -> Path:
        return Path(self.root, name)
