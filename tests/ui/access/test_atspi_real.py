"""The page over AT-SPI, as a screen reader on Linux has it: a real process on a display."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

import pytest

jeepney = pytest.importorskip("jeepney")
blocking = pytest.importorskip("jeepney.io.blocking")

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = ("Xvfb", "dbus-daemon", "xdotool", LAUNCHER)
START = "from nepreader.ui.application import main; main()"
PATIENCE = 30  # seconds

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(
        not all(map(shutil.which, PROGRAMS)), reason="needs a display and AT-SPI: make test-real"
    ),
]

_ATSPI = "org.a11y.atspi"
_ACCESSIBLE, _TEXT = f"{_ATSPI}.Accessible", f"{_ATSPI}.Text"
_REGISTRY = f"{_ATSPI}.Registry"
_ROOT, _EVENTS = "/org/a11y/atspi/accessible/root", "/org/a11y/atspi/registry"


def awaited(ask: Callable[[], Any]) -> Any:
    """The first true answer."""
    end = time.monotonic() + PATIENCE
    while not (answer := ask()):
        assert time.monotonic() < end, "nothing came"
        time.sleep(0.1)  # noqa: TID251 - another process, which sends us no event
    return answer


class Place(NamedTuple):
    """Where an object is on the bus."""

    bus: str
    path: str


class Reader:
    """What a screen reader asks and hears."""

    def __init__(self, session: str) -> None:
        with blocking.open_dbus_connection(session) as connection:
            bus = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            ask = jeepney.new_method_call(bus, "GetAddress")
            (address,) = connection.send_and_get_reply(ask, timeout=PATIENCE).body
        self.connection = blocking.open_dbus_connection(address)
        self.announced = jeepney.MatchRule(
            type="signal", interface=f"{_ATSPI}.Event.Object", member="Announcement"
        )
        self.connection.send_and_get_reply(jeepney.message_bus.AddMatch(self.announced))
        events = Place(_REGISTRY, _EVENTS)
        self.ask(events, _REGISTRY, "RegisterEvent", "sass", ("object:announcement", [], ""))

    def ask(self, at: Place, interface: str, method: str, signature: str = "", body=()) -> Any:
        """Call a method; an error of the bus is an error."""
        address = jeepney.DBusAddress(at.path, at.bus, interface)
        message = jeepney.new_method_call(address, method, signature or None, body)
        reply = self.connection.send_and_get_reply(message, timeout=PATIENCE)
        assert reply.header.message_type is jeepney.MessageType.method_return, reply.body
        return reply.body[0] if reply.body else None

    def property(self, at: Place, interface: str, name: str) -> Any:
        """A property of an object."""
        properties = "org.freedesktop.DBus.Properties"
        return self.ask(at, properties, "Get", "ss", (interface, name))[1]

    def children(self, at: Place) -> list[Place]:
        """What is in an object."""
        return [Place(*child) for child in self.ask(at, _ACCESSIBLE, "GetChildren")]

    def find(self, role: str, at: Place) -> Place | None:
        """The first object of a role; rows of lists, which come and go, are not looked into."""
        found = self.ask(at, _ACCESSIBLE, "GetRoleName")
        if found == role:
            return at
        if found in ("list", "table"):
            return None
        return next(filter(None, (self.find(role, child) for child in self.children(at))), None)

    def page(self) -> Place | None:
        """The page of the program, as soon as there is one."""
        programs = self.children(Place(_REGISTRY, _ROOT))
        return next(filter(None, (self.find("document", each) for each in programs)), None)

    def text(self, at: Place) -> str:
        """The text that an object offers."""
        return self.ask(at, _TEXT, "GetText", "ii", (0, -1))


@contextmanager
def process(*command: str, **options: Any) -> Iterator[subprocess.Popen[str]]:
    """A program that ends with the test."""
    started = subprocess.Popen(command, text=True, **options)
    try:
        yield started
    finally:
        started.terminate()
        started.communicate(timeout=PATIENCE)


@pytest.fixture
def environment(tmp_path) -> Iterator[dict[str, str]]:
    """A display, a session and a bus for access of their own."""
    with ExitStack() as stack:
        quiet: dict[str, Any] = {"stderr": subprocess.DEVNULL}
        piped = {"stdout": subprocess.PIPE, **quiet}
        screen = ("-screen", "0", "1280x900x24", "-nolisten", "tcp")
        display = stack.enter_context(process("Xvfb", "-displayfd", "1", *screen, **piped))
        found = {
            **{name: value for name, value in os.environ.items() if "DBUS" not in name},
            **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_RUNTIME_DIR"), str(tmp_path)),
            "DISPLAY": f":{display.stdout.readline().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }  # fmt: skip
        bus = ("dbus-daemon", "--session", "--nofork", "--print-address")
        session = stack.enter_context(process(*bus, env=found, **piped))
        found["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
        stack.enter_context(process(LAUNCHER, "--launch-immediately", env=found, **quiet))
        stack.enter_context(process(sys.executable, "-c", START, "--sample", env=found))
        yield found


@pytest.fixture
def reader(environment) -> Iterator[Reader]:
    """A screen reader in that session."""
    reader = Reader(environment["DBUS_SESSION_BUS_ADDRESS"])
    yield reader
    reader.connection.close()


def press(environment: dict[str, str], *keys: str) -> None:
    """Press keys in the program's window; without a window manager it has to be given the focus."""
    find = ("search", "--sync", "--onlyvisible", "--name", "nepreader")
    command = ("xdotool", *find, "windowfocus", "--sync", "key", *keys)
    subprocess.run(command, env=environment, check=True, timeout=PATIENCE)


def test_a_screen_reader_reads_the_page_and_hears_of_the_word_that_the_keyboard_reaches(
    environment, reader
):
    page = awaited(reader.page)
    awaited(lambda: reader.text(page))

    with reader.connection.filter(reader.announced) as heard:
        press(environment, "Right")
        said = reader.connection.recv_until_filtered(heard, timeout=PATIENCE).body[3][1]
    told = awaited(lambda: reader.property(page, _ACCESSIBLE, "Description"))
    caret = reader.property(page, _TEXT, "CaretOffset")

    assert reader.property(page, _ACCESSIBLE, "Name").startswith("nep-chapter.txt")
    assert said == told
    word, _, meaning = told.partition(". ")
    assert reader.text(page)[caret:].startswith(word)
    assert "soviet" in meaning.lower()  # the first word of the sample
