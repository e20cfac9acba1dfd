from nepreader.annotation import Author
from nepreader.storage import State, Visit, save_record
from nepreader.text import Span
from nepreader.ui import startup
from nepreader.ui.arguments import Arguments
from nepreader.ui.startup import Startup
from nepreader.workspace import annotating, open_text


def started(**arguments) -> Startup:
    return Startup(Arguments(**arguments))


def test_the_text_named_is_opened_beside_loading_qt(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("เลนิน", encoding="utf-8")

    startup = started(file=path)

    text, words = startup.first
    assert text.path == path
    assert [token.text for token in words] == ["เลนิน"]


def test_else_the_text_read_last(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("กข".encode("cp874"))
    save_record(State((Visit(str(path), 0, "cp1252"),)), started().state_path)

    assert started().first[0].document.encoding == "cp1252"


def test_else_nothing():
    startup = started()

    assert startup.path is None
    assert startup.first is None


def test_what_cannot_be_opened_is_left_to_the_window(tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"%PDF-")
    for path in (tmp_path / "none.txt", tmp_path / "bad.txt", tmp_path):
        startup = started(file=path)
        assert startup.first is None
        assert startup.path == path


def test_a_large_text_waits_for_the_window(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    monkeypatch.setattr(startup, "_FIRST_FILE_LIMIT", 100)
    path.write_text("ก" * 1000, encoding="utf-8")

    assert started(file=path).first is None


def test_the_sample_can_be_asked_for(own_folders):
    assert own_folders in started(sample=True).path.parents


def annotated(path, old: str, new: str) -> None:
    """A note made on `old`, after which somebody wrote `new`."""
    path.write_text(old, encoding="utf-8")
    text = open_text(path)
    change = annotating.annotate(text, Author("ก", "w1"), Span(2, 7), note="จด")
    text.store.append(change.added)
    text.store.save()
    text.close()
    path.write_text(new, encoding="utf-8")


def test_the_first_text_knows_what_became_of_its_annotations(tmp_path):
    path = tmp_path / "a.txt"
    annotated(path, "😀 เลนินกับชาวนาในปีนั้น\n" * 4, "บทนำ\n" + "😀 เลนินกับชาวนาในปีนั้น\n" * 4)
    text, _ = started(file=path).first

    (annotation,) = text.annotations
    assert text.census.changed == 1
    assert text.span_of(annotation) == Span(7, 12)


def test_a_text_with_many_annotations_waits_for_the_window(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    annotated(path, "😀 เลนินกับชาวนา\n", "😀 เลนินกับชาวนา\n")
    monkeypatch.setattr(startup, "_FIRST_SIDECAR_LIMIT", 100)

    assert started(file=path).first is None
    assert started(file=path).path == path


def test_a_sidecar_opens_its_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("เลนิน", encoding="utf-8")
    sidecar = tmp_path / "a.txt.nepreader.json"
    sidecar.write_text("{}", encoding="utf-8")

    startup = started(file=sidecar)

    assert startup.path == path
    assert startup.first[0].path == path


def test_a_sidecar_without_its_text_is_left_to_the_window(tmp_path):
    sidecar = tmp_path / "a.txt.nepreader.json"
    sidecar.write_text("{}", encoding="utf-8")

    startup = started(file=sidecar)

    assert (startup.path, startup.first) == (sidecar, None)
