"""The program: `nepreader`. Starts what takes long before Qt is loaded."""

import sys

from nepreader.ui.arguments import parse
from nepreader.ui.startup import Startup


def main() -> None:
    """Run the program and end the process with its exit code."""
    startup = Startup(parse(sys.argv[1:]))
    from nepreader.ui.run import run

    sys.exit(run(startup))
