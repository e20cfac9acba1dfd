#!/bin/sh
# Makes the virtual environment and installs everything: set-up.sh PYTHON VENV
set -eu
python=$1
venv=$2

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs Debian packages, or says which are missing where that is not possible.
debian_packages() {
    if ! as_root true 2>/dev/null; then
        say "nepreader needs these system packages: $*"
        say "Ask the administrator to run: apt-get install $*"
        return 1
    fi
    say "Installing system packages: $*"
    as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# What Qt loads from the system on Linux, and the Debian packages it is in.
qt_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-util.so.1 libxcb-util1
libxcb-xinerama.so.0 libxcb-xinerama0
libxcb-xkb.so.1 libxcb-xkb1
'

missing_on_linux() {
    have=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
    printf '%s' "$qt_libraries" | while read -r library package; do
        [ -z "$library" ] && continue
        case "$have" in *"$library"*) ;; *) printf '%s ' "$package" ;; esac
    done
    command -v xvfb-run >/dev/null || printf 'xvfb xauth '
    "$python" -c 'import ensurepip' 2>/dev/null || printf 'python3-venv '
}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "nepreader needs Python 3.11 or newer; $python is $("$python" --version 2>&1)."
    say "Name another one: make PYTHON=python3.12 run"
    exit 1
}

if [ "$(uname -s)" = Linux ]; then
    missing=$(missing_on_linux)
    if [ -n "$missing" ]; then
        if command -v apt-get >/dev/null; then
            # shellcheck disable=SC2086 # a list of packages
            debian_packages $missing
        else
            say "nepreader may need libraries with these Debian names, or your system's equals: $missing"
        fi
    fi
fi

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
say "Installing Python packages into $venv (a minute or two the first time) …"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt --editable '.[dev,bench]'
say "Ready."
