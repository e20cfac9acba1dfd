import pytest

WRAPPED = "😀 เลนินเป็นฝายชนะ\n"


@pytest.fixture
def corrected(run, tmp_path):
    """A text with one accepted correction."""
    path = tmp_path / "ฝาย.txt"
    path.write_text(WRAPPED, encoding="utf-8")
    at = WRAPPED.index("ฝาย")
    done = run("annotate", path, "--start", at, "--end", at + 3, "--correct", "ฝ่าย", "--accept")
    assert done[0] == 0, done
    return path


def test_the_same_correction_again_is_the_same_annotation(run, corrected):
    at = WRAPPED.index("ฝาย")
    again = "annotate", corrected, "--start", at, "--end", at + 3, "--accept", "--correct"

    assert run(*again, "ฝ่าย")[1] == run(*again, "ผาย")[1] == run(*again, "ฝ่าย")[1]


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ([], WRAPPED.replace("ฝาย", "ฝ่าย")),
        (["--reading", "corrected"], WRAPPED.replace("ฝาย", "ฝ่าย")),
        (["--reading", "printed"], WRAPPED),
        (["--reading", "marked"], WRAPPED.replace("ฝาย", "{~~ฝาย~>ฝ่าย~~}")),
    ],
)
def test_the_text_is_written_as_it_is_to_be_read(run, corrected, tmp_path, reading, expected):
    out = tmp_path / "out.txt"

    assert run("export", corrected, "--to", "text", *reading, "-o", out) == (0, "", "")
    assert out.read_text(encoding="utf-8") == expected
    assert corrected.read_text(encoding="utf-8") == WRAPPED


def test_a_text_is_never_written_over_itself(run, corrected):
    code, _, said = run("export", corrected, "--to", "text", "-o", corrected)

    assert code == 1
    assert "never changed" in said
    assert corrected.read_text(encoding="utf-8") == WRAPPED
