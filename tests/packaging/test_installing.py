"""The wheel and the sdist, each installed where nothing else is."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"
pytestmark = pytest.mark.real


def run(*command: object, cwd: Path, **environment: str) -> str:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "NEPREADER"))}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=kept | environment, check=False,
        capture_output=True, encoding="utf-8", timeout=900,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def distributions(tmp_path_factory) -> Path:
    pytest.importorskip("build")
    folder = tmp_path_factory.mktemp("dist")
    # Without naming one: the wheel is made of the sdist, which so is seen to hold all it needs.
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.mark.parametrize("pattern", ["*.whl", "*.tar.gz"])
def test_it_installs_and_runs_in_an_empty_environment(pattern, distributions, tmp_path):
    (file,) = distributions.glob(pattern)
    home = tmp_path / "home"
    home.mkdir()
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / SCRIPTS
    own = {
        name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    } | {"PYTHONTZPATH": ""}  # as where the system knows no time zones
    text = home / "a.txt"
    text.write_text("😀 แมวกินปลา\n", encoding="utf-8")

    constraints = ROOT / "constraints.txt"
    run(
        programs / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--constraint",
        constraints,
        file,
        cwd=home,
    )

    assert run(programs / "nepreader", "--version", cwd=home, **own).startswith("nepreader ")
    assert "แมว" in run(programs / "nepreader-cli", "tokens", text, cwd=home, **own).split()
    assert "cat" in run(programs / "nepreader-cli", "glosses", text, cwd=home, **own)
    picture = ("--screenshot", "x.png", "--language", "th", "--sample")
    run(programs / "nepreader", *picture, cwd=home, QT_QPA_PLATFORM="offscreen", **own)
    assert (home / "x.png").stat().st_size > 50_000
    data = "from nepreader import locations; print(locations.RESOURCES, locations.TRANSLATIONS, locations.MANUAL)"
    for place in run(programs / "python", "-c", data, cwd=home, **own).split():
        assert Path(place).is_relative_to(tmp_path / "venv")


def test_all_data_are_in_the_wheel(distributions):
    from zipfile import ZipFile

    (wheel,) = distributions.glob("*.whl")
    names = set(ZipFile(wheel).namelist())

    folders = {"resources": ROOT / "resources", "manual": ROOT / "docs" / "manual"}
    for name, folder in folders.items():
        for path in folder.rglob("*"):
            if path.is_file():
                assert f"nepreader/{name}/{path.relative_to(folder).as_posix()}" in names
    for ts in (ROOT / "translations").glob("*.ts"):
        assert f"nepreader/translations/{ts.stem}.qm" in names
