#!/bin/sh
# Tries our work with real programs: test-real.sh VENV [pytest arguments]
# Installs the programs where it can and says what is missing. Tests of a program that is not there
# are skipped; only on Linux as root, where everything can be installed, that is a failure.
set -eu
venv=$1
shift

# A command and the Debian packages that it needs, a line each.
programs='
tesseract tesseract-ocr tesseract-ocr-tha
epubcheck epubcheck
chromium chromium
soffice libreoffice-writer-nogui
desktop-file-validate desktop-file-utils
appstreamcli appstream
update-mime-database shared-mime-info
Xvfb xvfb
dbus-daemon dbus-daemon
xdotool xdotool
/usr/libexec/at-spi-bus-launcher at-spi2-core
'

say() { printf '%s\n' "$*" >&2; }

is_linux_root() { [ "$(uname -s)" = Linux ] && [ "$(id -u)" = 0 ]; }

lacking() {
    say "Not installed, their tests are skipped: $*"
    if is_linux_root; then exit 1; fi
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_debian() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null || return 1
    say "Installing system packages: $*"
    as_root apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

missing_packages() {
    printf '%s' "$programs" | while read -r program package; do
        [ -z "$program" ] || command -v "$program" >/dev/null || printf '%s ' "$package"
    done
}

"$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt --editable '.[dev,real]' || lacking "the Python packages of the extra “real”"

missing=$(missing_packages)
# shellcheck disable=SC2086 # a list of packages
[ -z "$missing" ] || install_debian $missing || lacking $missing

QT_QPA_PLATFORM=offscreen exec "$venv/bin/python" -m pytest -m real "$@"
