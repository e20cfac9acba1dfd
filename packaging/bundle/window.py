"""The bundle's `nepreader`: the window."""

import os

# The bundle's libraries are for the bundle: programs that it starts (Tesseract, a browser) have
# their own.
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

from nepreader.ui.application import main

main()
