#!/usr/bin/env bash
# The floors of the house: a file includes its own folder and floors below, never
# a neighbour and never upward; curses, SQL, the clock and chance have their places.
# One pass over all files; layers_test.bats plants every fault that it knows.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 2
cd "${1:?usage: layers.sh SOURCE_DIR}" || exit 2

mapfile -t files < <(find src include tests -name '*.[ch]' | sort)
rooms=$(find src -mindepth 1 -maxdepth 1 -type d -printf '%f ')
[ "${#files[@]}" -gt 0 ] || { echo "no files here"; exit 2; }
exec awk -v rooms="$rooms" -f "$here/layers.awk" docs/architecture.md "${files[@]}"
