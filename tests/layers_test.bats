#!/usr/bin/env bats
# layers.sh goes red: each fault that it knows, planted alone in a small house that stands.

setup() {
  cd "$BATS_TEST_TMPDIR" || return 1
  mkdir -p docs include/viva src/base src/deck src/store src/tui/views src/cli tests
  echo 'base/ deck/ store/ tui/ cli/' >docs/architecture.md
  header include/viva/text.h
  header include/viva/guide.h '#include <viva/text.h>'
  header include/viva/store.h '#include <viva/guide.h>'
  header include/viva/world.h
  source_file src/base/text.c '#include <viva/text.h>'
  source_file src/base/arena.c 'void *room = malloc(1);'
  source_file src/deck/guide.c '#include <viva/guide.h>' '#include <cmark.h>'
  source_file src/store/store.c '#include <viva/store.h>' '#include <sqlite3.h>'
  header src/tui/canvas.h
  source_file src/tui/terminal_curses.c '#include <ncursesw/curses.h>'
  source_file src/tui/views/today_view.c '#include "canvas.h"' '// malloc(3) may stand in a comment'
  source_file src/cli/json.c '#include <viva/store.h>' '#include <viva/world.h>' '#include <jansson.h>'
  source_file src/main.c '#include <viva/store.h>' 'time(NULL); rand(); getenv("HOME");'
  source_file tests/text_test.c '#include <sqlite3.h>' 'time(NULL);'
}

# usage: source_file FILE LINE...: a .c file that says what it is, then these lines
source_file() {
  printf '%s\n' '// SPDX-License-Identifier: MIT' '// A file of the small house.' '' "${@:2}" >"$1"
}

# usage: header FILE LINE...
header() {
  printf '%s\n' '// SPDX-License-Identifier: MIT' '' '/** A header of the small house. */' "${@:2}" >"$1"
}

# usage: falls TEXT: the house does not stand, and this one sentence is the reason
falls() {
  run "$VIVA_LAYERS" "$BATS_TEST_TMPDIR"
  printf '%s\n' "$output"
  [ "$status" -eq 1 ]
  [ "$output" = "$1" ]
}

@test "the small house stands" {
  run "$VIVA_LAYERS" "$BATS_TEST_TMPDIR"
  printf '%s\n' "$output"
  [ "$status" -eq 0 ]
  [ "$output" = "the house stands: 13 files, no include upward" ]
}

@test "no house at all is no success" {
  mkdir "$BATS_TEST_TMPDIR/empty"
  run "$VIVA_LAYERS" "$BATS_TEST_TMPDIR/empty"
  [ "$status" -eq 2 ]
  run "$VIVA_LAYERS" "$BATS_TEST_TMPDIR/nowhere"
  [ "$status" -eq 2 ]
}

@test "a source includes upward" {
  echo '#include <viva/store.h>' >>src/deck/guide.c
  falls 'src/deck/guide.c: deck/ may not include viva/store.h of store/'
}

@test "a source includes a neighbour on its floor" {
  mkdir src/page
  echo 'page/' >>docs/architecture.md
  source_file src/page/page.c '#include <viva/guide.h>'
  falls 'src/page/page.c: page/ may not include viva/guide.h of deck/'
}

@test "a public header includes upward" {
  echo '#include <viva/guide.h>' >>include/viva/text.h
  falls 'include/viva/text.h: base/ may not include viva/guide.h of deck/'
}

@test "a header without a source, which lies on the ground, includes upward" {
  echo '#include <viva/guide.h>' >>include/viva/world.h
  falls 'include/viva/world.h: base/ may not include viva/guide.h of deck/'
}

@test "a public header is not there" {
  echo '#include <viva/attic.h>' >>src/main.c
  falls 'src/main.c: includes viva/attic.h, which is not there'
}

@test "a private header of another room" {
  echo '#include "tui/canvas.h"' >>src/cli/json.c
  falls 'src/cli/json.c: includes "tui/canvas.h", which is not below src/cli'
}

@test "a private header of another room by way of its parent" {
  echo '#include "../tui/canvas.h"' >>src/cli/json.c
  falls 'src/cli/json.c: includes "../tui/canvas.h", which is not below src/cli'
}

@test "a room without a floor" {
  mkdir src/cellar
  echo 'cellar/' >>docs/architecture.md
  source_file src/cellar/wine.c
  falls 'src/cellar/wine.c: the folder cellar has no floor in tests/layers.awk'
}

@test "a folder within a room includes a higher one" {
  mkdir src/deck/wording src/deck/lines
  header src/deck/lines/source.h
  header src/deck/reading.h
  source_file src/deck/wording/label.c '#include "lines/source.h"'
  falls 'src/deck/wording/label.c: deck/wording/ may not include lines/source.h of deck/lines/'
  source_file src/deck/wording/label.c '#include "reading.h"'
  falls 'src/deck/wording/label.c: deck/wording/ may not include reading.h of deck/'
}

@test "a folder within a room includes its own and lower ones" {
  mkdir src/deck/wording src/deck/lines
  header src/deck/wording/label.h
  header src/deck/lines/source.h
  source_file src/deck/lines/sides.c '#include "source.h"' '#include "wording/label.h"'
  run "$VIVA_LAYERS" "$BATS_TEST_TMPDIR"
  [ "$status" -eq 0 ]
}

@test "a folder within a room without a stair" {
  mkdir src/deck/attic
  source_file src/deck/attic/wine.c
  falls 'src/deck/attic/wine.c: the folder deck/attic has no stair in tests/layers.awk'
}

@test "a room that the map does not name" {
  echo 'base/ deck/ store/ tui/' >docs/architecture.md
  falls 'docs/architecture.md: does not name src/cli/'
}

@test "curses in a view" {
  echo '#include <curses.h>' >>src/tui/views/today_view.c
  falls 'src/tui/views/today_view.c:6: only src/tui/terminal_curses.c includes curses'
}

@test "SQL outside the store" {
  echo '#include <sqlite3.h>' >>src/cli/json.c
  falls 'src/cli/json.c:7: only src/store/ speaks SQL'
}

@test "Markdown outside deck and page" {
  echo '#include <cmark.h>' >>src/store/store.c
  falls 'src/store/store.c:6: only src/markup/, src/deck/ and src/page/ read Markdown'
}

@test "JSON or the config file outside the commands" {
  echo '#include <jansson.h>' >>src/store/store.c
  falls 'src/store/store.c:6: JSON and the config file belong to src/cli/'
  source_file src/store/store.c '#include <confuse.h>'
  falls 'src/store/store.c:4: JSON and the config file belong to src/cli/'
}

@test "the clock below main.c" {
  echo 'int64_t now = time(NULL);' >>src/base/text.c
  falls 'src/base/text.c:5: only src/main.c asks the clock'
}

@test "chance below main.c" {
  echo 'if (rand() % 2) {' >>src/base/text.c
  falls 'src/base/text.c:5: only src/main.c asks chance'
}

@test "the environment below main.c" {
  echo 'const char *home = getenv("HOME");' >>src/base/text.c
  falls 'src/base/text.c:5: only src/main.c asks the environment'
}

@test "memory from elsewhere than an arena" {
  echo '    char *copy = strdup(name);' >>src/base/text.c
  falls 'src/base/text.c:5: memory comes from an arena'
}

@test "a file without its licence line, tests too" {
  sed -i 1d tests/text_test.c
  sed -i '1i// A test.\n// Of nothing.' tests/text_test.c
  falls 'tests/text_test.c:1: no licence line'
}

@test "a source that does not say what it is" {
  source_file src/base/text.c
  sed -i 2d src/base/text.c
  falls 'src/base/text.c:2: does not say what it is'
}

@test "a header that does not say what it is" {
  header include/viva/text.h
  sed -i 3d include/viva/text.h
  falls 'include/viva/text.h:3: does not say what it is'
}

@test "an empty file" {
  : >src/base/text.c
  falls "src/base/text.c:1: no licence line
src/base/text.c:2: does not say what it is"
}

@test "two files of one name" {
  source_file src/deck/json.c
  falls 'src/deck/json.c: two files of this name'
}

@test "a name that names nothing" {
  source_file src/base/text_utils.c
  falls 'src/base/text_utils.c: that is no name'
}
