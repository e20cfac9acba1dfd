#!/bin/sh
# Opens the reader on the bundled chapter: run.sh BIN. Without a display it draws the window.
set -eu
bin=$1
picture=build/nepreader.png

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    mkdir -p build
    "$bin/nepreader" --screenshot "$picture" --sample
    printf 'There is no display here; the window was drawn to %s\n' "$PWD/$picture"
else
    exec "$bin/nepreader" --sample
fi
