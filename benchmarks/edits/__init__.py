"""41 kinds of edit that a text suffers, each with the truth of where every character came from."""

from benchmarks.edits import elsewhere, gone, layout, moves, slips
from benchmarks.edits.case import Case, Edit, truth

__all__ = ["CARET", "DELETIONS", "EDITS", "Case", "Edit", "truth"]

CARET = "caret"
"""An edit of any kind, with an empty span."""


def _named(*edits: Edit) -> dict[str, Edit]:
    return {edit.__name__: edit for edit in edits}


def _any(case: Case) -> list[tuple[str, int | None]]:
    kinds = (elsewhere.insert_before, slips.ocr_all, layout.sp_double, moves.move)
    return case.rng.choice(kinds)(case)


EDITS: dict[str, Edit] = _named(
    elsewhere.same,
    elsewhere.insert_before,
    elsewhere.insert_big,
    elsewhere.delete_others,
    elsewhere.neighbours_gone,
    elsewhere.trim_head,
    elsewhere.trim_tail,
    slips.ocr_in,
    slips.ocr_in_heavy,
    slips.ocr_around,
    slips.ocr_all,
    layout.rewrap,
    layout.unwrap,
    layout.rewrap2,
    layout.sp_double,
    layout.sp_remove,
    layout.sp_nbsp,
    layout.sp_crlf,
    layout.sp_trail,
    layout.sp_zwsp,
    layout.sp_stray,
    layout.sp_blank,
    layout.uni_fix,
    layout.uni_mixed,
    layout.nfkc,
    layout.punct,
    moves.move,
    moves.move_edit,
    moves.dup,
    moves.dup_adjacent,
    moves.insert_in,
    moves.split,
    moves.revision,
) | {CARET: _any}
DELETIONS: dict[str, Edit] = _named(
    gone.del_span,
    gone.del_para,
    gone.del_region,
    gone.replaced,
    gone.lookalike,
    gone.other_book,
    gone.empty,
)
