#!/bin/sh
# Puts nepreader among the applications of a desktop: install-desktop.sh PREFIX [PROGRAM]
# PREFIX is ~/.local for one person, /usr/local for all. PROGRAM is the program's full path, which
# the entry then names; without it `nepreader` is looked for on PATH. PREFIX is taken under DESTDIR.
set -eu
prefix=$1
program=${2:-nepreader}
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
icons=$here/../../resources/icons
id=org.nepreader.Nepreader
type=application-vnd.nepreader.annotations+json
share=${DESTDIR:-}$prefix/share

put() { # FILE TARGET
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2"
    chmod 644 "$2"
}

# A path in Exec: a backslash before what has a meaning in quotes, doubled since the value is a
# string in which a backslash has one, too; and % doubled.
quoted() {
    # shellcheck disable=SC2016 # the characters themselves
    printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g'
}

entry=$share/applications/$id.desktop
put "$here/$id.desktop" "$entry"
if [ "$program" != nepreader ]; then
    # shellcheck disable=SC2016
    line=$(printf 'Exec="%s" %%f' "$(quoted "$program")")
    while IFS= read -r old; do
        case $old in Exec=*) printf '%s\n' "$line" ;; *) printf '%s\n' "$old" ;; esac
    done <"$here/$id.desktop" >"$entry"
fi
put "$here/$id.metainfo.xml" "$share/metainfo/$id.metainfo.xml"
put "$here/$id.mime.xml" "$share/mime/packages/$id.xml"
for picture in "$icons"/program/*.png; do
    size=$(basename "$picture" .png)
    put "$picture" "$share/icons/hicolor/${size}x$size/apps/$id.png"
done
put "$icons/nepreader.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
put "$icons/sidecar.svg" "$share/icons/hicolor/scalable/mimetypes/$type.svg"

# The indexes of desktops; those of a package (DESTDIR) its manager makes.
refresh() { if command -v "$1" >/dev/null; then "$@" >/dev/null 2>&1 || true; fi; }
if [ -z "${DESTDIR:-}" ]; then
    refresh update-desktop-database -q "$share/applications"
    refresh update-mime-database "$share/mime"
    refresh gtk-update-icon-cache -q -f -t "$share/icons/hicolor"
fi
printf 'nepreader is among the applications of %s\n' "$share"
