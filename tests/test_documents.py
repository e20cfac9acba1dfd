import re
import tomllib
from pathlib import Path

import pytest

import nepreader

PACKAGE = Path(nepreader.__file__).parent
ROOT = PACKAGE.parents[1]
HOUSE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
NAMES = sorted(set(re.findall(r"`([^`\n]+)`", HOUSE)))
CLASSES = {
    name
    for path in PACKAGE.rglob("*.py")
    for name in re.findall(r"(?m)^(?:class )?(\w+)(?:\(|:| =)", path.read_text(encoding="utf-8"))
}
OF_QT = {"QUndoCommand"}


def is_there(place: Path) -> bool:
    return place.is_dir() or place.with_suffix(".py").is_file()


@pytest.mark.parametrize("name", [n for n in NAMES if re.fullmatch(r"[a-z_]+(\.[a-z_]+)*", n)])
def test_a_module_that_the_architecture_names_is_there(name):
    assert is_there(PACKAGE.joinpath(*name.split(".")))


@pytest.mark.parametrize("name", [n for n in NAMES if "/" in n])
def test_a_path_that_the_architecture_names_is_there(name):
    assert (ROOT / name).exists() or (PACKAGE / name).exists()


@pytest.mark.parametrize("name", [n for n in NAMES if re.fullmatch(r"[A-Z]\w+", n)])
def test_a_class_that_the_architecture_names_is_there(name):
    assert name in CLASSES | OF_QT


def test_the_layers_are_those_that_are_enforced():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
    enforced = [
        layer.replace("nepreader.ui.", "").replace("nepreader.", "")
        for contract in contracts
        if contract["type"] == "layers"
        for layer in contract["layers"]
    ]

    assert re.findall(r"(?m)^    (\S.*)$", HOUSE) == enforced


def test_every_package_has_a_place_among_the_layers():
    placed = set(re.split(r"[\s|]+", " ".join(re.findall(r"(?m)^    (\S.*)$", HOUSE))))
    packages = {
        path.parent.name
        for path in [*PACKAGE.glob("*/__init__.py"), *PACKAGE.glob("ui/*/__init__.py")]
    }

    assert packages <= placed


def test_the_architecture_is_one_page():
    assert len(HOUSE.splitlines()) <= 130


def test_records_of_decisions_are_numbered_without_gaps():
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs/decisions").glob("*.md"))

    assert numbers == list(range(1, len(numbers) + 1))
