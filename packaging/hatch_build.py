"""Build hook: compiles translations and the list of headwords, ships both data folders."""

import importlib
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
        self._compile_slips()
        compiled = [self._compile(ts) for ts in sorted(self._folder("translations").glob("*.ts"))]
        if version == "editable":
            return
        include = build_data["force_include"]
        include[str(self._folder("resources"))] = "nepreader/resources"
        for changelog in sorted(Path(self.root).glob("CHANGELOG*.md")):
            include[str(changelog)] = f"nepreader/{changelog.name}"
        include[str(self._folder("docs") / "manual")] = "nepreader/manual"
        for qm in compiled:
            include[str(qm)] = f"nepreader/translations/{qm.name}"
            include[str(qm.with_suffix(".ts"))] = f"nepreader/translations/{qm.stem}.ts"

    def _compile(self, ts: Path) -> Path:
        qm = ts.with_suffix(".qm")
        subprocess.run([sys.executable, "-c", LRELEASE, "-silent", ts, "-qm", qm], check=True)
        return qm

    def _compile_headwords(self) -> None:
        """PyThaiNLP's list of words as a trie, which is mapped into memory instead of read."""
        words = self._corpus() / "words_th.txt"
        target = self._folder("resources") / "lexicon" / "headwords.marisa"
        target.parent.mkdir(exist_ok=True)
        marisa_trie.Trie(words.read_text(encoding="utf-8").split()).save(str(target))

    def _compile_slips(self) -> None:
        """The lexicon that misread words are looked up in, by the package's own compiler."""
        sys.path.insert(0, str(self._folder("src")))
        try:
            compiling = importlib.import_module("nepreader.correction.compiling")
        finally:
            sys.path.pop(0)
        compiling.compile_lexicon(self._corpus(), self._folder("resources") / "lexicon")

    def _corpus(self) -> Path:
        package = importlib.util.find_spec("pythainlp")
        return Path(package.origin).with_name("corpus")  # type: ignore[union-attr,arg-type]

    def _folder(self, name: str) -> Path:
        return Path(self.root, name)
