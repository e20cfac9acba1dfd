import shutil
import stat
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

import nepreader

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ID = "org.nepreader.Nepreader"
TYPE = "application/vnd.nepreader.annotations+json"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a desktop of Linux")


def entry(path: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def install(prefix: Path, *program: str, **environment: str) -> None:
    command = ["sh", str(LINUX / "install-desktop.sh"), str(prefix), *program]
    subprocess.run(
        command, check=True, capture_output=True, env={"PATH": "/usr/bin:/bin", **environment}
    )


def run(name: str, *arguments: object) -> str:
    program = shutil.which(name)
    if program is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_everything_goes_by_one_name():
    component = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    desktop = entry(LINUX / f"{ID}.desktop")

    assert component.findtext("id") == desktop["Icon"] == ID
    assert component.findtext("launchable") == f"{ID}.desktop"
    assert component.findtext("provides/mediatype") == TYPE
    assert TYPE in desktop["MimeType"].split(";")
    assert f'type="{TYPE}"' in (LINUX / f"{ID}.mime.xml").read_text(encoding="utf-8")


def test_the_newest_release_is_this_version():
    release = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot().find("releases/release")

    assert release is not None
    assert release.get("version") == nepreader.__version__


def test_all_that_the_window_opens_is_offered_to_it():
    offered = entry(LINUX / f"{ID}.desktop")["MimeType"]

    for kind in (
        "text/plain",
        "text/html",
        "application/epub+zip",
        "wordprocessingml.document",
        TYPE,
    ):
        assert kind in offered


def test_both_languages_are_complete():
    desktop = entry(LINUX / f"{ID}.desktop")
    for key in ("GenericName", "Comment", "Keywords"):
        assert desktop[f"{key}[th]"] != desktop[key]
    component = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("summary", "p", "li", "developer_name"):
        languages = [element.get(language) for element in component.iter(tag)]
        assert languages.count(None) == languages.count("th") > 0


def test_the_files_are_put_where_desktops_look(tmp_path):
    install(tmp_path)

    share = tmp_path / "share"
    for path in (
        f"applications/{ID}.desktop",
        f"metainfo/{ID}.metainfo.xml",
        f"mime/packages/{ID}.xml",
        f"icons/hicolor/16x16/apps/{ID}.png",
        f"icons/hicolor/512x512/apps/{ID}.png",
        f"icons/hicolor/scalable/apps/{ID}.svg",
        f"icons/hicolor/scalable/mimetypes/{TYPE.replace('/', '-')}.svg",
    ):
        assert stat.S_IMODE((share / path).stat().st_mode) == 0o644
    assert entry(share / f"applications/{ID}.desktop")["Exec"] == "nepreader %f"


def test_a_package_takes_them_under_its_own_root(tmp_path):
    install(Path("/usr"), DESTDIR=str(tmp_path))

    assert (tmp_path / f"usr/share/applications/{ID}.desktop").is_file()
    assert not (tmp_path / "usr/share/mime/mime.cache").exists()


@pytest.mark.parametrize(
    ("program", "line"),
    [
        ("/opt/nepreader/nepreader", '"/opt/nepreader/nepreader" %f'),
        ("/a b/ก&1/x", '"/a b/ก&1/x" %f'),
        ("/50%/x", '"/50%%/x" %f'),
        ("/a$b`c\"d/x", r'"/a\\$b\\`c\\"d/x" %f'),
        ("/a\\b/x", r'"/a\\\\b/x" %f'),
    ],
)  # fmt: skip
def test_a_program_elsewhere_is_named_so_that_a_desktop_starts_it(program, line, tmp_path):
    install(tmp_path, program)

    assert entry(tmp_path / f"share/applications/{ID}.desktop")["Exec"] == line


@pytest.mark.real
def test_the_entry_is_valid(tmp_path):
    install(tmp_path, "/opt/my programs/nepreader")

    for folder in (LINUX, tmp_path / "share" / "applications"):
        assert run("desktop-file-validate", folder / f"{ID}.desktop") == ""


@pytest.mark.real
def test_the_metainfo_is_valid():
    said = run("appstreamcli", "validate", "--no-net", "--strict", LINUX / f"{ID}.metainfo.xml")

    assert "warning" not in said.lower()


@pytest.mark.real
def test_a_desktop_knows_a_sidecar_by_its_name(tmp_path):
    install(tmp_path)

    run("update-mime-database", tmp_path / "share" / "mime")

    rows = (tmp_path / "share/mime/globs2").read_text(encoding="utf-8").splitlines()
    assert f"80:{TYPE}:*.nepreader.json" in rows
    assert f"{TYPE} application/json" in (tmp_path / "share/mime/subclasses").read_text()
