#!/bin/sh
# Installs Samenspraak in a new virtual environment FOLDER: everything pinned by its hash, nothing compiled, and no tool left in it
# that builds or installs. An environment that is there already is emptied first.
#
# Usage: deploy/install.sh FOLDER        (with another Python: PYTHON=python3.13 deploy/install.sh FOLDER)
set -eu

if [ $# -ne 1 ]; then
    echo "usage: deploy/install.sh FOLDER" >&2
    exit 2
fi
python=${PYTHON:-python3}
case $1 in
    /*) target=$1 ;;
    *) target=$PWD/$1 ;;
esac
if [ -n "$(ls -A "$target" 2>/dev/null)" ] && [ ! -f "$target/pyvenv.cfg" ]; then
    echo "install.sh: $target holds something else than a virtual environment; nothing has been changed" >&2
    exit 2
fi
cd "$(dirname "$0")/.."

workshop=$(mktemp -d)
trap 'rm -rf "$workshop"' EXIT
umask 022
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1

"$python" -m venv "$workshop/venv"
pip() { "$workshop/venv/bin/python" -m pip "$@"; }

pip install --quiet --require-hashes --only-binary :all: -r requirements-build.txt
pip wheel --quiet --no-deps --no-build-isolation --wheel-dir "$workshop" .

"$python" -m venv --clear --without-pip "$target"
pip --python "$target/bin/python" install --quiet --require-hashes --only-binary :all: -r requirements-understanding.txt
pip --python "$target/bin/python" install --quiet --no-index --no-deps "$workshop"/samenspraak-*.whl

"$target/bin/samenspraak" --version
