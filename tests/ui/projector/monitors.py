"""Monitors of an X server, plugged in and out by RandR 1.5. For tests under Xvfb."""

import ctypes
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p


class _Resources(Structure):
    _fields_ = (
        ("timestamp", c_ulong), ("config", c_ulong), ("ncrtc", c_int), ("crtcs", c_void_p),
        ("noutput", c_int), ("outputs", POINTER(c_ulong)),
    )  # fmt: skip


class _Monitor(Structure):
    _fields_ = (
        ("name", c_ulong), ("primary", c_int), ("automatic", c_int), ("noutput", c_int),
        ("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int),
        ("mwidth", c_int), ("mheight", c_int), ("outputs", POINTER(c_ulong)),
    )  # fmt: skip


class Monitors:
    """Of the display that the environment names."""

    def __init__(self) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        x, randr = self._x, self._randr
        x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
        x.XDefaultRootWindow.restype, x.XDefaultRootWindow.argtypes = c_ulong, [c_void_p]
        x.XInternAtom.restype, x.XInternAtom.argtypes = c_ulong, [c_void_p, c_char_p, c_int]
        x.XSync.argtypes = [c_void_p, c_int]
        randr.XRRGetScreenResources.restype = POINTER(_Resources)
        randr.XRRGetScreenResources.argtypes = [c_void_p, c_ulong]
        randr.XRRSetMonitor.argtypes = [c_void_p, c_ulong, POINTER(_Monitor)]
        randr.XRRDeleteMonitor.argtypes = [c_void_p, c_ulong, c_ulong]
        self._display = x.XOpenDisplay(None)
        if not self._display:
            raise OSError("no display")
        self._root = x.XDefaultRootWindow(self._display)

    def plug(self, name: str, x: int, width: int, height: int, *, first: bool = False) -> None:
        """A monitor at (x, 0); the first takes the place of the server's own."""
        resources = self._randr.XRRGetScreenResources(self._display, self._root).contents
        outputs = resources.outputs if first else None
        monitor = _Monitor(
            self._atom(name),
            first,
            0,
            int(first),
            x,
            0,
            width,
            height,
            width // 4,
            height // 4,
            outputs,
        )
        self._randr.XRRSetMonitor(self._display, self._root, byref(monitor))
        self._x.XSync(self._display, 0)

    def unplug(self, name: str) -> None:
        """Take a monitor away."""
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom(name))
        self._x.XSync(self._display, 0)

    def _atom(self, name: str) -> int:
        return self._x.XInternAtom(self._display, name.encode(), 0)
