"""About the program."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nepreader import __version__
from nepreader.ui.safe_text import message_box


def show_about(parent: QWidget) -> None:
    """Say what this is and what it stands on."""
    text = QCoreApplication.translate(
        "About",
        "nepreader {0}\n\nA reader for Thai texts with English glosses.\n\n"
        "Apache License 2.0. Stands on Qt and PySide6, PyThaiNLP, thaibreak, the typefaces Sarabun "
        "and Noto, and many more; see the documentation for their licences.",
    )
    title = QCoreApplication.translate("About", "About nepreader")
    message_box(parent, title, text.format(__version__)).exec()
