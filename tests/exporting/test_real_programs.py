"""What we write, opened by the programs it is for. Each test skips where its program is missing."""

import os
import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from exporting.chromium import EXECUTABLE, Chromium
from nepreader.exporting.document import Side
from nepreader.exporting.epub import epub
from nepreader.exporting.formats import FORMATS
from nepreader.exporting.glossary_tbx import glossary_tbx, glossary_tbx2
from nepreader.glossary import load_glossary
from nepreader.translation import Status
from nepreader.workspace.glossaries import BUNDLED
from translation.bilingual import cats, text_of, unit

pytestmark = pytest.mark.real
SCHEMAS = Path(os.environ.get("NEPREADER_SCHEMAS", ""))
EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
ODD = text_of(
    unit("ก\0ข <b>&amp; ]]>", "a\x0b\"b\" 'c' \\ %s", status=Status.DONE),
    unit("แมว\nดำ\t😀", "line one\r\nline two", 100, 1),
    unit("ว่าง", "", 200, 2),
    name='a "b" <c> & d.txt',
)
TEXTS = {"cats": cats, "odd": lambda: ODD}


@pytest.fixture(params=TEXTS)
def text(request):
    return TEXTS[request.param]()


def written(text, kind: str, folder: Path, side: Side = Side.BOTH) -> Path:
    path = folder / f"out{FORMATS[kind].suffix}"
    path.write_bytes(FORMATS[kind].exporter()(text, side, lambda _done: None))
    return path


# ---- translate-toolkit


@pytest.mark.parametrize(
    ("kind", "module", "store"),
    [
        ("xliff1", "xliff", "xlifffile"),
        ("xliff2", "xliff2", "Xliff2File"),
        ("tmx", "tmx", "tmxfile"),
        ("po", "pypo", "pofile"),
    ],
)
def test_translate_toolkit_reads_the_same_passages(kind, module, store, text, tmp_path):
    pytest.importorskip("translate.storage.base")
    storage = __import__(f"translate.storage.{module}", fromlist=["x"])
    found = [u for u in getattr(storage, store).parsefile(str(written(text, kind, tmp_path))).units if not u.isheader()]  # fmt: skip
    expected = [u for u in text.units if kind != "tmx" or u.target]

    assert len(found) == len(expected)
    for theirs, ours in zip(found, expected, strict=True):
        if "\0" in ours.source or "\x0b" in ours.target:
            continue  # each program has its own way with elements for characters
        assert str(theirs.source) == ours.source
        assert str(theirs.target or "") == ours.target


def test_translate_toolkit_reads_the_statuses(tmp_path):
    pytest.importorskip("translate.storage.base")
    from translate.storage import pypo, xliff

    units = [
        unit("ก", "a", 0, status=Status.DRAFT),
        unit("ข", "b", 10, status=Status.DONE),
        unit("ค", "c", 20, status=Status.REVIEWED),
    ]
    po = pypo.pofile.parsefile(str(written(text_of(*units), "po", tmp_path)))
    xlf = xliff.xlifffile.parsefile(str(written(text_of(*units), "xliff1", tmp_path)))

    assert [u.isfuzzy() for u in po.units if not u.isheader()] == [True, False, False]
    assert [u.isapproved() for u in xlf.units] == [False, False, True]


def test_translate_toolkit_reads_a_glossary(tmp_path):
    pytest.importorskip("translate.storage.base")
    from translate.storage import tbx

    glossary = load_glossary(BUNDLED)
    path = tmp_path / "g.tbx"
    path.write_bytes(glossary_tbx2(glossary.values(), glossary.title))
    store = tbx.tbxfile.parsefile(str(path))

    assert len(store.units) == len(glossary)


# ---- the schemas of the standards


@pytest.mark.parametrize(
    ("kind", "schema", "load"),
    [
        ("xliff2", "xliff2.1/xliff_core_2.0.xsd", "XMLSchema"),
        ("xliff1", "xliff/xliff-core-1.2-strict.xsd", "XMLSchema"),
        ("xliff1", "xliff/xliff-core-1.2-transitional.xsd", "XMLSchema"),
        ("tmx", "tmx/tmx14.dtd", "DTD"),
    ],
)
def test_what_is_written_keeps_the_schema(kind, schema, load, text, tmp_path):
    root = etree.parse(written(text, kind, tmp_path)).getroot()
    checked = getattr(etree, load)(_schema(schema, load))

    assert checked.validate(root), checked.error_log


@pytest.mark.parametrize(
    ("write", "schema", "load"),
    [
        (glossary_tbx, "tbx/TBXcoreStructV03.rng", "RelaxNG"),
        (glossary_tbx2, "tbx/TBXcoreStructV02.dtd", "DTD"),
    ],
)
def test_a_glossary_keeps_the_schema(write, schema, load):
    root = etree.fromstring(write(load_glossary(BUNDLED).values(), "NEP"))
    checked = getattr(etree, load)(_schema(schema, load))

    assert checked.validate(root), checked.error_log


class _Local(etree.Resolver):
    """What schemas name by its address lies beside them."""

    def resolve(self, url, _public_id, context):
        if "XML/1998/namespace" in url or url.endswith("xml.xsd"):
            found = next(SCHEMAS.rglob("w3c/xml.xsd"))
            return self.resolve_filename(str(found), context)
        return None


def _schema(name: str, load: str):
    """A schema of the folder that NEPREADER_SCHEMAS names; none of them is ours to ship."""
    path = SCHEMAS / name
    if "NEPREADER_SCHEMAS" not in os.environ or not path.exists():
        pytest.skip("the schemas are missing")
    if load == "DTD":
        return str(path)
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Local())
    return etree.parse(path, parser)


# ---- Word documents


@pytest.mark.parametrize("side", Side)
def test_libreoffice_makes_a_pdf_of_a_word_document(side, text, tmp_path):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        pytest.skip("LibreOffice is missing")
    path = written(text, "docx", tmp_path, side)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=180)

    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


# ---- books


@pytest.mark.parametrize("side", Side)
def test_epubcheck_finds_no_fault(side, text, tmp_path):
    java = shutil.which("java")
    if not java or not EPUBCHECK.exists():
        pytest.skip("epubcheck is missing")
    path = written(text, "epub", tmp_path, side)
    done = subprocess.run(
        [java, "-jar", EPUBCHECK, path], check=False, capture_output=True, text=True, timeout=180
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 fatals / 0 errors / 0 warnings" in done.stdout + done.stderr


def test_epubcheck_finds_no_fault_in_a_long_book(tmp_path):
    java = shutil.which("java")
    if not java or not EPUBCHECK.exists():
        pytest.skip("epubcheck is missing")
    units = [unit("ยาว" * 400, "long", n * 2000, n) for n in range(150)]
    path = tmp_path / "long.epub"
    path.write_bytes(epub(text_of(*units), Side.BOTH))
    done = subprocess.run([java, "-jar", EPUBCHECK, path], check=False, capture_output=True, timeout=180)  # fmt: skip

    assert done.returncode == 0
    assert Counter(Path(n).suffix for n in zipfile.ZipFile(path).namelist())[".xhtml"] > 2


# ---- a page in a browser


@pytest.fixture
def browser(tmp_path):
    if not EXECUTABLE:
        pytest.skip("Chromium is missing")
    browser = Chromium(tmp_path / "profile")
    yield browser
    browser.close()


SHOWN = """new Promise(done => {
  const card = document.querySelector('.card');
  const look = () => getComputedStyle(card).visibility === 'visible' ? done(true) : requestAnimationFrame(look);
  setTimeout(() => done(false), 3000); look(); })"""


@pytest.mark.parametrize("side", Side)
def test_a_page_opens_without_an_error_and_asks_for_nothing(browser, side, text, tmp_path):
    path = written(text, "html", tmp_path, side)
    browser.open(path)

    assert browser.value("document.title") == text.name
    assert browser.value("document.scripts.length") == 0
    assert browser.value("getComputedStyle(document.querySelector('.pair, .one')).whiteSpace")
    assert [e["request"]["url"] for e in browser.events("Network.requestWillBeSent")] == [path.as_uri()]  # fmt: skip
    assert browser.events("Log.entryAdded") == []
    assert browser.events("Runtime.consoleAPICalled") == []
    assert browser.events("Runtime.exceptionThrown") == []


def test_a_gloss_is_shown_when_the_pointer_rests_on_its_term(browser, tmp_path):
    browser.open(written(cats(), "html", tmp_path))
    assert browser.value("getComputedStyle(document.querySelector('.card')).visibility") == "hidden"
    box = browser.value("(r => [r.x + r.width / 2, r.y + r.height / 2])(document.querySelector('.term').getBoundingClientRect())")  # fmt: skip

    browser.ask("Input.dispatchMouseEvent", type="mouseMoved", x=box[0], y=box[1])

    assert browser.value(SHOWN)
    assert "said to bring <luck>" in browser.value("document.querySelector('.card').innerText")


def test_a_gloss_is_shown_when_the_keyboard_reaches_its_term(browser, tmp_path):
    browser.open(written(cats(), "html", tmp_path))
    browser.value("document.querySelector('.term').focus()")

    assert browser.value(SHOWN)


def test_the_policy_of_a_page_lets_no_script_run(browser, tmp_path):
    path = written(cats(), "html", tmp_path)
    path.write_bytes(path.read_bytes().replace(b"<body>", b"<body><script>document.title = 'x'</script>"))  # fmt: skip
    browser.open(path)

    assert browser.value("document.title") == "แมว.txt"
    assert browser.events("Log.entryAdded")
