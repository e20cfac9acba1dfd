import json
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nepreader.errors import SettingsError
from nepreader.storage import (
    Settings,
    State,
    Theme,
    Typeface,
    Visit,
    load_record,
    load_settings,
    save_record,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


def test_settings_are_saved_and_loaded(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    settings = Settings("th", Theme.DARK, Typeface.LOOPLESS, 24.0, glossaries=("a.csv",))

    save_record(settings, path)

    assert load_settings(path) == settings


def test_nothing_saved_yet_is_the_defaults(tmp_path):
    assert load_settings(tmp_path / "none.json") == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "null",
        '"x"',
        "",
        '{"font_size": "large"}',
        "\ud800".encode("utf-8", "surrogatepass"),
    ],
)
def test_a_damaged_file_is_set_aside_and_never_fatal(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    assert load_settings(path) == Settings()
    aside = [p for p in tmp_path.iterdir() if ".corrupt-" in p.name]
    assert len(aside) == 1
    assert not path.exists()


def test_what_fits_of_a_damaged_file_is_used(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "font_size": True}))

    assert load_settings(path).theme is Theme.DARK


@given(st.dictionaries(st.sampled_from(list(Settings.__slots__)), json_values))
def test_any_values_load_without_an_error(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(content))

    settings = load_settings(path)

    assert 10 <= settings.font_size <= 96


def test_fields_of_a_newer_version_are_kept(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "sepia", "hologram": true}')

    save_record(Settings(), path)

    assert json.loads(path.read_text())["hologram"] is True


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")

    with pytest.raises(SettingsError) as caught:
        save_record(Settings(), blocked / "settings.json")

    assert caught.value.path == blocked / "settings.json"


def test_numbers_are_brought_within_their_limits():
    assert Settings(font_size=1000, line_height=0, word_spacing=-1).clamped() == Settings(
        font_size=96, line_height=1.4
    )


def test_visits_are_latest_first_and_not_double(tmp_path):
    state = State()
    for number in range(20):
        state = state.with_visit(Visit(f"/{number}", number))
    state = state.with_visit(Visit("/15", 99))

    assert state.visits[0] == Visit("/15", 99)
    assert len(state.visits) == 12
    assert state.without_visits().visits == ()
    save_record(state, tmp_path / "state.json")
    assert load_record(State, tmp_path / "state.json") == state


def test_recent_texts_are_private(tmp_path):
    save_record(State((Visit("/secret"),)), tmp_path / "state.json")

    assert stat.S_IMODE((tmp_path / "state.json").stat().st_mode) == 0o600
