"""Contrasts of WCAG 2.1: 1.4.3 for text, 1.4.11 for what is drawn."""

import pytest
from PySide6.QtGui import QPalette

from nepreader.annotation import COLOURS
from nepreader.storage import Theme
from nepreader.ui.projector.themes import contrast
from nepreader.ui.theme import apply_theme, colours
from nepreader.ui.translation.status_sign import COLOURS as STATUSES

TEXT, DRAWN = 4.5, 3.0
ROLES = QPalette.ColorRole
GROUNDS = ("page", "selection", "current", "hover", "found", "found_here", "learning", "corrected")
STROKES = ("suspect", "struck", "new", "term", "accent", *(f"{name}_stroke" for name in COLOURS))

themes = pytest.mark.parametrize("theme", [theme for theme in Theme if theme is not Theme.SYSTEM])


def weak(theme, pairs, least):
    named = {pair: tuple(colours(theme).colour(name).name() for name in pair) for pair in pairs}
    found = {pair: round(contrast(*both), 2) for pair, both in named.items()}
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


@themes
def test_words_are_read_on_every_ground_that_a_mark_lays_under_them(theme):
    grounds = [*GROUNDS, *(f"{name}_ground" for name in COLOURS)]
    assert weak(theme, [("text", ground) for ground in grounds], TEXT) == {}


@themes
def test_frames_are_seen_on_every_surface(theme):
    surfaces = ("page", "window", "panel", "sheet")
    pairs = [(ink, ground) for ink in ("frame", "accent") for ground in surfaces]
    assert weak(theme, pairs, DRAWN) == {}


@themes
def test_quiet_text_and_links_are_read_wherever_they_stand(theme):
    surfaces = ("page", "window", "panel", "sheet")
    pairs = [(ink, ground) for ink in ("text", "quiet", "accent") for ground in surfaces]
    assert weak(theme, [*pairs, ("accent_text", "accent")], TEXT) == {}


@themes
def test_strokes_are_seen_on_every_ground_they_may_stand_on(theme):
    grounds = ("page", "panel", "current", "hover", "selection")
    pairs = [(stroke, ground) for stroke in STROKES for ground in grounds]
    pairs += [(f"{name}_stroke", f"{name}_ground") for name in COLOURS]
    pairs += [("term", "learning"), ("struck", "corrected"), ("suspect", "learning")]
    assert weak(theme, pairs, DRAWN) == {}


@themes
def test_signs_of_a_status_are_seen_also_on_the_row_that_is_lit(theme):
    grounds = ("page", "panel", "current")
    pairs = [(sign, ground) for sign in STATUSES.values() for ground in grounds]
    assert weak(theme, pairs, DRAWN) == {}


@themes
def test_controls_rows_and_tips_are_read(qapp, theme):
    apply_theme(qapp, theme)
    palette = qapp.palette()
    pairs = (
        (ROLES.WindowText, ROLES.Window),
        (ROLES.Text, ROLES.Base),
        (ROLES.Text, ROLES.AlternateBase),
        (ROLES.PlaceholderText, ROLES.Base),
        (ROLES.PlaceholderText, ROLES.Window),
        (ROLES.ButtonText, ROLES.Button),
        (ROLES.HighlightedText, ROLES.Highlight),
        (ROLES.ToolTipText, ROLES.ToolTipBase),
        (ROLES.Link, ROLES.Base),
        (ROLES.Link, ROLES.Window),
        (ROLES.Accent, ROLES.Base),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        ratios = {p: contrast(*(palette.color(group, role).name() for role in p)) for p in pairs}
        least = {p: DRAWN if ROLES.Accent in p else TEXT for p in pairs}
        assert {p: r for p, r in ratios.items() if r < least[p]} == {}
