"""The program: `nepreader`."""

import gc
import sys


def main() -> None:
    """Run the program and end the process with its exit code."""
    gc.disable()  # until the window stands: it would look at every new module again and again
    from nepreader.ui.arguments import parse

    arguments = parse(sys.argv[1:])
    from nepreader.ui.startup import Startup

    startup = Startup(arguments)
    if arguments.screenshot:
        from nepreader.ui.screenshot import draw

        sys.exit(draw(startup))
    from nepreader.ui.run import run

    sys.exit(run(startup))
