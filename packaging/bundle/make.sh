#!/bin/sh
# Makes build/bundle/nepreader, which runs without Python, and tries it: make.sh PYTHON
# In an environment of its own, so that nothing gets in that is not needed.
set -eu
python=$1
cd "$(dirname "$0")/../.."
venv=build/bundle-venv
bin=$venv/bin

say() { printf '%s\n' "$*" >&2; }

[ -x "$bin/python" ] || "$python" -m venv "$venv"
say "Installing nepreader and PyInstaller into $venv …"
"$bin/python" -m pip install --quiet --disable-pip-version-check \
    --constraint constraints.txt '.[bundle]'
# The same version is not installed again, though its files may be others.
"$bin/python" -m pip install --quiet --disable-pip-version-check \
    --no-deps --force-reinstall .

"$bin/python" packaging/icons.py --bundle
say "Bundling …"
"$bin/python" -m PyInstaller --noconfirm --log-level ERROR \
    --distpath build/bundle --workpath build/bundle-work packaging/bundle/nepreader.spec
"$bin/python" packaging/bundle/try_out.py build/bundle "$bin"
