import pytest

from nepreader.ui.dialogs.export_translation import kind_of
from nepreader.ui.dialogs.file_names import with_ending


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("out.pdf", "out.pdf"),
        ("out.PDF", "out.PDF"),
        ("out", "out.pdf"),
        ("รายงาน ฉบับ 1.2", "รายงาน ฉบับ 1.2.pdf"),
        ("out.docx", "out.pdf"),
    ],
)
def test_a_name_gets_the_ending_it_lacks(tmp_path, typed, written):
    assert with_ending(tmp_path / typed, ".pdf", others=[".docx"]) == tmp_path / written


def test_a_file_that_nobody_was_asked_about_is_not_in_danger(tmp_path):
    for name in ("out.pdf", "out (1).pdf"):
        (tmp_path / name).touch()
    assert with_ending(tmp_path / "out", ".pdf").name == "out (2).pdf"
    assert with_ending(tmp_path / "out.pdf", ".pdf").name == "out.pdf"  # the dialog asked


@pytest.mark.parametrize(
    ("name", "chosen", "kind"),
    [
        ("out.html", "docx", "html"),
        ("out.HTML", "docx", "html"),
        ("out.docx", "docx", "docx"),
        ("out.xlf", "xliff1", "xliff1"),
        ("out", "epub", "epub"),
        ("version 1.2", "epub", "epub"),
        ("out.tbx", "tbx2", "tbx2"),
    ],
)
def test_the_ending_that_was_typed_is_the_format(tmp_path, name, chosen, kind):
    assert kind_of(tmp_path / name, chosen) == kind
