"""The command line of `nepreader`, read before Qt is loaded."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from nepreader import __version__
from nepreader.storage import Theme

VIEWS = (
    "reader", "notes", "typos", "translation", "words", "review", "interlinear", "audience",
    "presenter", "keys", "manual",
)  # fmt: skip
"""What a picture can show."""

_DESCRIPTION = """\
A reader for Thai texts with English glosses.

Without FILE the text read last is opened where it was left."""

_EPILOG = """\
With --screenshot the real window is drawn (off-screen where there is no display) and nothing of
yours is changed; then nepreader exits: 0 done, 1 the text cannot be shown, 2 called wrongly."""


class Arguments(NamedTuple):
    """What was asked for; `size` in pixels at scale 1."""

    file: Path | None = None
    sample: bool = False
    screenshot: Path | None = None
    size: tuple[int, int] = (1240, 820)
    scale: float = 1.0
    theme: Theme = Theme.LIGHT
    language: str = "en"
    view: str = VIEWS[0]
    hover: str = ""


def parse(arguments: Sequence[str]) -> Arguments:
    """Read the command line; exits with a message on --help, --version and wrong calls."""
    if not any(argument.startswith("-") for argument in arguments) and len(arguments) < 2:
        return Arguments(file=Path(arguments[0]) if arguments else None)
    import argparse

    parser = argparse.ArgumentParser(
        prog="nepreader",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    themes = [theme.value for theme in Theme if theme is not Theme.SYSTEM]
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="the text to open")
    parser.add_argument("--sample", action="store_true", help="open your copy of the sample")
    parser.add_argument("--version", action="version", version=f"nepreader {__version__}")
    picture = parser.add_argument_group("pictures")
    picture.add_argument("--screenshot", metavar="OUT.png", type=Path, help="draw, and exit")
    picture.add_argument("--size", type=_size, metavar="WxH", default=(1240, 820))
    picture.add_argument("--scale", type=_scale, metavar="S", default=1.0, help="pixels a pixel")
    picture.add_argument("--theme", choices=themes, default="light")
    picture.add_argument("--language", choices=("th", "en"), default="en")
    picture.add_argument("--view", choices=VIEWS, default=VIEWS[0])
    picture.add_argument("--hover", metavar="TEXT", default="", help="point at these words")
    found = vars(parser.parse_args(arguments))
    return Arguments(**{**found, "theme": Theme(found["theme"])})


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if not match:
        raise _wrong(f"“{text}” is not like 1240x820")
    return int(match[1]), int(match[2])


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4:
        raise _wrong(f"“{text}” is not a number from 0.5 to 4")
    return scale


def _wrong(message: str) -> Exception:
    import argparse

    return argparse.ArgumentTypeError(message)
