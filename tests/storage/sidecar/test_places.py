import os
from pathlib import Path

import pytest

from nepreader.storage.sidecar.places import Place, Places, sidecar_path, text_of


@pytest.fixture
def text(tmp_path) -> Path:
    path = tmp_path / "texts" / "text.txt"
    path.parent.mkdir()
    path.write_text("😀 แมวดำ", encoding="utf-8")
    return path


@pytest.fixture
def places(text, tmp_path) -> Places:
    places = Places.of(text, tmp_path / "data")
    places.beside.sidecar.write_text("{}")
    return places


def put(text: Path, *names: str) -> list[Path]:
    paths = [text.with_name(name) for name in names]
    for path in paths:
        path.write_text("{}", encoding="utf-8")
    return paths


def test_a_sidecar_lies_beside_its_text(tmp_path):
    assert sidecar_path(tmp_path / "แมวดำ.txt") == tmp_path / "แมวดำ.txt.nepreader.json"


@pytest.mark.parametrize("name", ["ก" * 85, "ก" * 83 + ".txt", "n" * 255, "😀" * 63])
def test_a_name_of_255_bytes_leaves_room_for_what_is_added(tmp_path, name):
    text = tmp_path / name
    text.write_text("แมว", encoding="utf-8")
    place = Place(sidecar_path(text))

    for path in (place.sidecar, place.lock, place.journal("w1234567.abcdef")):
        assert len(os.fsencode(path.name)) <= 255
        path.write_text("{}")
    assert sidecar_path(text) == place.sidecar


def test_long_names_that_begin_the_same_have_sidecars_of_their_own(tmp_path):
    names = ("ก" * 84 + "ข", "ก" * 84 + "ค")

    assert len({sidecar_path(tmp_path / name) for name in names}) == 2


def test_a_link_to_a_text_has_the_sidecar_of_the_text(text, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(text)

    assert sidecar_path(link) == sidecar_path(text)
    assert Places.of(link, tmp_path).fallback == Places.of(text, tmp_path).fallback


def test_a_link_to_a_sidecar_has_the_lock_of_the_sidecar(places, tmp_path):
    link = tmp_path / "link.nepreader.json"
    link.symlink_to(places.beside.sidecar)

    assert Place(link).lock == places.beside.lock


def test_texts_of_one_name_have_different_places_elsewhere(tmp_path):
    one, two = (Places.of(tmp_path / folder / "a.txt", tmp_path) for folder in ("ก", "ข"))

    assert one.fallback.sidecar.name == two.fallback.sidecar.name == "a.txt.nepreader.json"
    assert one.fallback != two.fallback
    assert one.backups != two.backups


def test_journals_are_listed_with_their_writers(places):
    place = places.beside
    place.journal("w2.aa").touch()
    place.journal("w1.bb").touch()
    put(places.text, "text2.txt.nepreader.json.journal-w3.cc")

    assert list(place.journals()) == [("w1", place.journal("w1.bb")), ("w2", place.journal("w2.aa"))]  # fmt: skip


def test_a_journal_alone_tells_that_something_was_added(text, tmp_path):
    places = Places.of(text, tmp_path / "data")
    assert not places.exist()

    places.beside.journal("w1.aa").touch()

    assert places.exist()


def test_what_is_kept_elsewhere_counts(text, tmp_path):
    places = Places.of(text, tmp_path / "data")
    places.fallback.sidecar.parent.mkdir(parents=True)
    places.fallback.sidecar.touch()

    assert places.exist()


@pytest.mark.parametrize(
    "name",
    [
        "text (conflicted copy 2026).txt.nepreader.json",
        "text.txt.nepreader (conflicted copy 2026-01-02).json",
        "text.txt.nepreader (Somsri's conflicted copy 2026-01-02).json",
        "text.txt (สมศรี's conflicted copy 2026-01-02).nepreader.json",
        "text.txt.nepreader.sync-conflict-20260102-030405-ABCDEFG.json",
        "text.txt.nepreader (conflicted copy 2026-01-02 030405).json",
        "text.txt.nepreader-PC.json",
        "text.txt.nepreader (1).json",
    ],
)
def test_a_copy_that_a_sync_program_left_is_found(places, name):
    copies = put(places.text, name)

    assert places.conflict_copies() == copies


@pytest.mark.parametrize("name", ["แมวดำ ๒.txt", "ค.ศ. ๑๙๒๑.txt", "no suffix", "ก" * 80 + ".txt"])
def test_copies_are_found_whatever_the_text_is_called(tmp_path, name):
    places = Places.of(tmp_path / name, tmp_path / "data")
    own = places.beside.sidecar.name
    copy = places.beside.sidecar.with_name(own.removesuffix(".json") + "-PC.json")
    copy.touch()

    assert places.conflict_copies() == [copy]


def test_what_belongs_to_the_sidecar_is_no_copy(places):
    own = places.beside.sidecar.name
    put(places.text, f"{own}.lock", f"{own}.journal-w1.aa", f"{own}.corrupt-20260301T101010Z", f"{own}.bak")  # fmt: skip

    assert places.conflict_copies() == []


def test_the_sidecar_of_another_text_is_no_copy(places):
    for name in ("text2.txt", "text conflict.txt", "text.txt.nepreader-2.txt", "book.txt"):
        put(places.text, name, f"{name}.nepreader.json")

    assert places.conflict_copies() == []


def test_the_copy_of_another_texts_sidecar_is_no_copy(places):
    put(
        places.text,
        "textbook.txt",
        "textbook.txt.nepreader.json",
        "textbook (conflicted copy 2026).txt.nepreader.json",
    )

    assert places.conflict_copies() == []


def test_a_folder_that_cannot_be_listed_has_no_copies(tmp_path):
    assert Places.of(tmp_path / "none" / "a.txt", tmp_path).conflict_copies() == []


def test_a_sidecar_leads_back_to_its_text(tmp_path):
    for name in ("a.txt", "ก 😀.epub", "ยาว" * 25 + ".txt"):
        (text,) = put(tmp_path / "x", name)

        assert text_of(sidecar_path(text)) == text


def test_a_sidecar_whose_text_is_gone_leads_nowhere(tmp_path):
    put(tmp_path / "x", "ยาว" * 25 + ".txt")

    assert text_of(tmp_path / "a.txt.nepreader.json") is None
    assert text_of(tmp_path / "x" / ("ยาว" * 25 + ".txt")) is None
