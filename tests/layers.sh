#!/usr/bin/env bash
# The floors of the house: a file includes its own folder and floors below, never
# a neighbour and never upward; curses, SQL, the clock and chance have their places.
set -u
root=${1:?usage: layers.sh SOURCE_DIR}
cd "$root" || exit 2
faults=0

fault() {
  printf '%s\n' "$1"
  faults=$((faults + 1))
}

declare -A floor=([base]=1 [deck]=2 [schedule]=2 [page]=2 [store]=3 [study]=4 [exchange]=4 [examples]=4 [tui]=5 [cli]=6 [main]=7)

# The room of a public header is that of the source with its name; one without a source is on the ground.
room_of_header() {
  local source
  source=$(find src -name "$1.c" | head -n 1)
  [ -n "$source" ] || { echo base; return; }
  source=${source#src/}
  case $source in */*) echo "${source%%/*}" ;; *) echo main ;; esac
}

declare -A header_room
for header in include/viva/*.h; do
  name=$(basename "$header" .h)
  header_room[$name]=$(room_of_header "$name")
done

# usage: check_file FILE ROOM
check_file() {
  local included name above
  while read -r included; do
    name=$(basename "$included" .h)
    above=${header_room[$name]:-}
    [ -n "$above" ] || { fault "$1: includes $included, which is not there"; continue; }
    if [ "$above" != "$2" ] && [ "${floor[$above]}" -ge "${floor[$2]}" ]; then
      fault "$1: $2/ may not include $included of $above/"
    fi
  done < <(sed -n 's/^#include <\(viva\/[^>]*\)>.*/\1/p' "$1")
  while read -r included; do
    case $included in
      */*) [ -e "src/$2/$included" ] || fault "$1: includes \"$included\", which is not below src/$2" ;;
    esac
  done < <(sed -n 's/^#include "\([^"]*\)".*/\1/p' "$1")
}

while read -r file; do
  room=${file#src/}
  case $room in */*) room=${room%%/*} ;; *) room=main ;; esac
  [ -n "${floor[$room]:-}" ] || { fault "$file: the folder $room has no floor in tests/layers.sh"; continue; }
  check_file "$file" "$room"
done < <(find src -name '*.[ch]')
for header in include/viva/*.h; do
  check_file "$header" "${header_room[$(basename "$header" .h)]}"
done

# usage: only PATTERN WHAT FILE-PATTERN: code that matches stands in such files alone
only() {
  local hit
  while read -r hit; do
    [ -n "$hit" ] && fault "$hit: $2"
  done < <(grep -rnE --include='*.[ch]' "$1" src include | grep -vE "^($3)" |
    grep -vE '^[^:]+:[0-9]+:[[:space:]]*(\*|//|/\*)' | cut -d: -f1,2)
}

only '#include <(n?curses|ncursesw/)' 'only src/tui/terminal_curses.c includes curses' 'src/tui/terminal_curses\.c'
only '#include <sqlite3\.h>' 'only src/store/ speaks SQL' 'src/store/'
only '#include <cmark\.h>' 'only src/deck/ and src/page/ read Markdown' 'src/(deck|page)/'
only '#include <jansson\.h>|#include <confuse\.h>' 'JSON and the config file belong to src/cli/' 'src/cli/'
only '(^|[^_[:alnum:]>.])(time|gettimeofday|clock_gettime|clock|ftime) ?\(' 'only src/main.c asks the clock' 'src/main\.c'
only '(^|[^_[:alnum:]>.])(rand|srand|random|srandom|drand48|getrandom|arc4random) ?\(' 'only src/main.c asks chance' 'src/main\.c'
only '(^|[^_[:alnum:]>.])(getenv|secure_getenv|setenv|putenv|localtime|localtime_r|tzset|setlocale|nl_langinfo) ?\(' 'only src/main.c asks the environment' 'src/main\.c'
only '(^|[^_[:alnum:]>.])(malloc|calloc|realloc|strdup|asprintf) ?\(' 'memory comes from an arena' 'src/base/arena\.c'

# Every file says what it is, and base names are unique.
while read -r file; do
  head -n 1 "$file" | grep -q '^// SPDX-License-Identifier: MIT$' || fault "$file:1: no licence line"
  case $file in
    *.c) sed -n 2p "$file" | grep -qE '^// .+[.?]$' || fault "$file:2: does not say what it is" ;;
    *.h) sed -n 3p "$file" | grep -qE '^/\*\*' || fault "$file:3: does not say what it is" ;;
  esac
done < <(find src include tests -name '*.[ch]')
while read -r name; do
  fault "$name: two files of this name"
done < <(find src -name '*.[ch]' -printf '%f\n' | sort | uniq -d)
for word in util common misc manager helper; do
  while read -r file; do
    fault "$file: $word is no name"
  done < <(find src include -name "*$word*")
done

# The map of the house names every room.
for room in src/*/; do
  grep -q "$(basename "$room")/" docs/architecture.md || fault "docs/architecture.md: does not name $room"
done

[ "$faults" -eq 0 ] && echo "the house stands: $(find src -name '*.[ch]' | wc -l) files, no include upward"
exit $((faults > 0))
