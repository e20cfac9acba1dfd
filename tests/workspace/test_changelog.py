import pytest

from nepreader import locations
from nepreader.workspace import changelog
from nepreader.workspace.changelog import Version, versions


@pytest.fixture
def written(tmp_path, monkeypatch):
    def write(text, name="CHANGELOG.md"):
        (tmp_path / name).write_text(text, encoding="utf-8")

    monkeypatch.setattr(locations, "_PACKAGE", tmp_path)
    monkeypatch.setattr(locations, "_CHECKOUT", tmp_path / "none")
    return write


def test_each_version_has_its_changes_as_plain_paragraphs(written):
    written(
        "# Changelog\n\nThe format.\n\n## [1.1.0] - 2026-05-01\n\n### Added\n\n- One `thing`\n  that goes on.\n"
        "- **Two**, see [here](x.md).\n\n## [1.0.0]\n\nThe first.\nIt works.\n"
    )

    assert versions("en") == [
        Version("1.1.0 - 2026-05-01", "Added\n• One thing that goes on.\n• Two, see here."),
        Version("1.0.0", "The first. It works."),
    ]


def test_thai_is_read_where_there_is_thai_and_else_english(written):
    written("## 1\n\n- A\n")
    assert versions("th")[0].changes == "• A"
    written("## 1\n\n- ก\n", "CHANGELOG.th.md")

    assert versions("th")[0].changes == "• ก"
    assert versions("en")[0].changes == "• A"


def test_a_changelog_that_is_missing_or_damaged_is_none(written, tmp_path):
    assert versions("en") == []
    (tmp_path / "CHANGELOG.md").write_bytes(b"## \xff")

    assert versions("en") == []


def test_ours_has_both_languages_and_the_same_latest_version():
    english, thai = (changelog.versions(language) for language in ("en", "th"))

    assert english[0].name == thai[0].name
    assert english[0].changes != thai[0].changes
    assert not any("`" in v.changes or "](" in v.changes for v in (*english, *thai))
