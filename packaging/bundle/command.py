"""The bundle's `nepreader-cli`: commands for scripts, and the process that looks for typos."""

import os

if "LD_LIBRARY_PATH_ORIG" in os.environ:  # as in window.py
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

from nepreader.cli.main import main

main()
