import re
import shlex
import xml.etree.ElementTree as ET

import pytest

from nepreader.cli.main import cli
from nepreader.language import DEFAULT_ENGINE
from nepreader.locations import MANUAL, TRANSLATIONS
from nepreader.workspace import manual as module
from nepreader.workspace.engines import tokenizer_of
from nepreader.workspace.manual import BREAK, INDEX, LANGUAGES, load_manual, picture_of

PAGES = [(language, path) for language in LANGUAGES for path in sorted((MANUAL / language).glob("*.md"))]  # fmt: skip
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
SPAN = re.compile(r"\*\*[^*]+\*\*|`[^`]+`")
# What is quoted without being a name in the window: words of files, terms defined, messages told.
OTHERWISE = {
    "conflict", "หมายเหตุ", "Most annotations do not fit this text", "หมายเหตุส่วนใหญ่ไม่ตรงกับข้อความนี้",
}  # fmt: skip

every_page = pytest.mark.parametrize(
    ("language", "path"), PAGES, ids=lambda value: getattr(value, "stem", value)
)


@pytest.fixture(params=LANGUAGES)
def manual(request):
    return load_manual(request.param)


def names_in_the_window(language: str) -> set[str]:
    """Every text of the interface and of Qt, in a language, without mnemonics."""
    found = set()
    catalogues = (ET.parse(TRANSLATIONS / f"{name}_th.ts") for name in ("nepreader", "qt"))
    for message in (found for each in catalogues for found in each.getroot().iter("message")):
        if language == "en":
            found.add(message.findtext("source"))
        else:
            translation = message.find("translation")
            found |= {translation.text, *(form.text for form in translation)}
    return {re.sub(r"\(&.\)|&", "", text).strip() for text in found if text}


def test_both_languages_have_the_same_pages_with_the_same_parts():
    shapes = {
        language: {
            path.name: (
                re.findall(r"^#+", path.read_text(encoding="utf-8"), re.MULTILINE),
                [m[1] for m in LINK.findall(path.read_text(encoding="utf-8")) if not m[0]],
                [m[1].rpartition("/")[2] for m in LINK.findall(path.read_text(encoding="utf-8")) if m[0]],
                path.read_text(encoding="utf-8").count("\n|"),
            )
            for path in (MANUAL / language).glob("*.md")
        }
        for language in LANGUAGES
    }  # fmt: skip

    assert shapes["en"] == shapes["th"]
    assert len(shapes["en"]) > 12


@every_page
def test_a_page_is_short_and_its_links_and_pictures_lead_somewhere(language, path):
    text = path.read_text(encoding="utf-8")

    assert len(text.splitlines()) <= 120
    assert max(map(ord, text)) < 0x10000  # positions in the browser are code points, too
    for is_picture, address in LINK.findall(text):
        if is_picture:
            assert picture_of(path.parent, address), address
            assert f"/{language}/" in address
        else:
            assert re.fullmatch(r"[a-z-]+\.md|https://.*", address)
            assert address.startswith("https") or (path.parent / address).exists(), address


@every_page
def test_what_a_page_quotes_is_written_so_in_the_window(language, path):
    text = " ".join(path.read_text(encoding="utf-8").split())
    quoted = set(re.findall("“([^”]+)”", text)) - OTHERWISE

    assert quoted - names_in_the_window(language) == set()


@every_page
def test_thai_is_polite_without_particles_and_bold_signs_are_closed(language, path):
    text = path.read_text(encoding="utf-8")

    assert not re.search(r"ครับ|ค่ะ|นะคะ", text)
    # After a sign of closing that follows “…” Markdown wants a blank, or it is no sign.
    assert not re.search(r"…\*\*[\u0e00-\u0e7fA-Za-z]", text)
    assert not re.search(r"[\u0e00-\u0e7f]\*\*(?=[^\s*])[^*]*→", SPAN.sub("", text))


@every_page
def test_commands_and_their_options_exist(language, path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("    nepreader-cli "):
            continue
        _, name, *words = shlex.split(line)
        if name == "--help":
            continue
        command = cli.commands[name]
        known = {o for p in command.params for o in (*p.opts, *p.secondary_opts)} | {"--help"}
        assert {word for word in words if word.startswith("-")} <= known, line


def test_every_page_is_listed_on_the_first(manual):
    names = {path.stem for path in manual.folder.glob("*.md")}

    assert {page.name for page in manual.pages} == names
    assert manual.pages[0].name == INDEX
    assert all(page.title for page in manual.pages)
    assert manual.page("nowhere") is manual.pages[0]


def test_pictures_stay_small():
    pictures = list((MANUAL / "pictures").rglob("*.png"))

    assert len(pictures) >= 18
    assert sum(path.stat().st_size for path in pictures) < 2_500_000


def test_thai_may_break_between_words_and_nothing_else_is_changed():
    page = load_manual("th").page("reading")
    source = (MANUAL / "th" / "reading.md").read_text(encoding="utf-8")
    words = tokenizer_of(DEFAULT_ENGINE).words("ความหมายของคำในที่นี้")

    assert page.markdown.replace(BREAK, "") == source
    assert BREAK.join(words[:2]) in page.markdown
    assert BREAK not in "".join(LINK.findall(page.markdown)[0])


def test_a_missing_picture_gives_way_to_what_it_would_show(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MANUAL", tmp_path)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "index.md").write_text(
        "# Title\n\n![A card](../none.png)\n", encoding="utf-8"
    )

    page = load_manual("en").pages[0]

    assert "![" not in page.markdown
    assert "*A card*" in page.markdown


def test_no_picture_from_outside_the_manual_is_found(tmp_path):
    (tmp_path / "a.png").write_bytes(b"")

    assert picture_of(MANUAL / "en", str(tmp_path / "a.png")) is None
    assert picture_of(MANUAL / "en", "../../performance.md") is None
    assert picture_of(MANUAL / "en", "../pictures/en/reader.png")


def test_what_is_sought_is_found_however_it_is_typed():
    english, thai = load_manual("en"), load_manual("th")

    assert {hit.page.name for hit in english.find("RESTORE backup")} >= {"files", "trouble"}
    titles = [hit.excerpt for hit in english.find("keys")[:2]]
    assert titles == ["Preferences and keys", "Keys"]  # titles come first
    assert "notes" in {hit.page.name for hit in thai.find("ที่คั่น")}
    assert thai.find("นํ้าหมึก") == []
    assert {hit.page.name for hit in thai.find("คํา")} == {hit.page.name for hit in thai.find("คำ")}
    assert english.find("  ") == []


def test_what_is_found_is_shown_in_a_line_around_it(manual):
    for hit in manual.find("nepreader"):
        assert len(hit.excerpt) <= 70
        assert "nepreader" in hit.excerpt.casefold()
        assert "**" not in hit.excerpt
        assert "|--" not in hit.excerpt
