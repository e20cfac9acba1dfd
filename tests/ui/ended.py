"""A window in which a note is half typed; run by test_signals.py, which then ends it."""

import sys
from pathlib import Path

from nepreader import locations
from nepreader.text import Span
from nepreader.ui.run import end_in_order, make_application


def main(home: Path, path: Path) -> int:
    for name in ("config", "data", "cache", "documents"):
        folder = str(home / name)
        setattr(locations.platformdirs, f"user_{name}_dir", lambda *_, f=folder, **__: f)
    application = make_application()

    from nepreader.glossary import Termbase
    from nepreader.ui.desk import Desk
    from nepreader.ui.main_window import MainWindow
    from nepreader.ui.settings_store import SettingsStore
    from nepreader.ui.state_store import StateStore

    store, state = SettingsStore(home / "settings.json"), StateStore(home / "state.json")
    window = MainWindow(store.value, state.value)
    window.show()
    desk = Desk(window, Termbase(), store, state)
    end_in_order(window, desk)

    def type_half() -> None:
        window.view.select(Span(2, 7))
        desk.actions["note"].trigger()
        desk.notes.panel.editor.note.setPlainText("ยังพิมพ์ไม่เสร็จ")
        print("ready", flush=True)  # noqa: T201

    desk.session.occurrences_found.connect(type_half)
    desk.opening.open(path)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
