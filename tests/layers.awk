# The rules of layers.sh.  The first file is the map of the house, then come all sources.

function fault(text) {
    print text
    faults++
}

# src/deck/card.c is of deck, src/main.c of main, anything outside src/ of nothing.
function room_of_source(file) {
    if (file !~ /^src\//) {
        return ""
    }
    sub(/^src\//, "", file)
    return sub(/\/.*/, "", file) ? file : "main"
}

function name_of(file) {
    sub(/.*\//, "", file)
    sub(/\.[ch]$/, "", file)
    return file
}

# Code that matches the pattern stands only in files that match `where`.
function only(pattern, where, text) {
    rules++
    rule_pattern[rules] = pattern
    rule_where[rules] = where
    rule_text[rules] = text
}

# The same for a call of one of the functions, "a|b|c".
function only_calls(functions, where, text) {
    only("(^|[^_[:alnum:]>.])(" functions ") ?\\(", where, text)
}

function check_public_include(included,    above) {
    if (!(("include/" included) in given)) {
        fault(FILENAME ": includes " included ", which is not there")
        return
    }
    above = header_room[name_of(included)]
    if (above != room && floor[above] >= floor[room]) {
        fault(FILENAME ": " room "/ may not include " included " of " above "/")
    }
}

# The folder that a file stands in, below src/: "deck/lines".
function folder_of(file) {
    sub(/^src\//, "", file)
    sub(/\/[^\/]*$/, "", file)
    return file
}

# Where an included header stands: beside the file, or below the room's own folder.
function folder_of_private(included,    beside) {
    beside = "src/" folder_of(FILENAME) "/" included
    return folder_of(beside in given ? beside : "src/" room "/" included)
}

function check_private_include(included,    own, other) {
    if (included ~ /\// && (included ~ /\.\.\// || !(("src/" room "/" included) in given))) {
        fault(FILENAME ": includes \"" included "\", which is not below src/" room)
        return
    }
    own = folder_of(FILENAME)
    other = folder_of_private(included)
    if (other != own && stair[other] >= stair[own]) {
        fault(FILENAME ": " own "/ may not include " included " of " other "/")
    }
}

function check_opening(file) {
    if (opening[file, 1] != "// SPDX-License-Identifier: MIT") {
        fault(file ":1: no licence line")
    }
    if (file ~ /\.c$/ && opening[file, 2] !~ /^\/\/ .+[.?]$/) {
        fault(file ":2: does not say what it is")
    }
    if (file ~ /\.h$/ && opening[file, 3] !~ /^\/\*\*/) {
        fault(file ":3: does not say what it is")
    }
}

function check_name(file,    base) {
    base = file
    sub(/.*\//, "", base)
    if (base ~ /util|common|misc|manager|helper/) {
        fault(file ": that is no name")
    }
    if (file ~ /^src\// && taken[base]++) {
        fault(file ": two files of this name")
    }
}

BEGIN {
    floor["base"] = 1
    floor["markup"] = 1.5
    floor["deck"] = floor["schedule"] = floor["page"] = 2
    floor["store"] = 3
    floor["study"] = floor["exchange"] = 4
    floor["tui"] = 5
    floor["cli"] = 6
    floor["main"] = 7

    # The folders within a room, the lowest first.
    stair["deck/wording"] = 1
    stair["deck/lines"] = 2
    stair["deck/outline"] = 3
    stair["deck/sections"] = 4
    stair["deck/survey"] = 5
    stair["deck/forms"] = 6
    stair["deck"] = 7
    stair["tui"] = 1
    stair["tui/views"] = 2

    only("#include <(n?curses|ncursesw/)", "^src/tui/terminal_curses\\.c$",
         "only src/tui/terminal_curses.c includes curses")
    only("#include <sqlite3\\.h>", "^src/store/", "only src/store/ speaks SQL")
    only("#include <cmark\\.h>", "^(src/(deck|page|markup)/|include/viva/markup\\.h$)",
         "only src/markup/, src/deck/ and src/page/ read Markdown")
    only("#include <(jansson|confuse)\\.h>", "^src/cli/", "JSON and the config file belong to src/cli/")
    only_calls("time|gettimeofday|clock_gettime|clock|ftime", "^src/main\\.c$", "only src/main.c asks the clock")
    only_calls("rand|srand|random|srandom|drand48|getrandom|arc4random", "^src/main\\.c$",
               "only src/main.c asks chance")
    only_calls("getenv|secure_getenv|setenv|putenv|localtime|localtime_r|tzset|setlocale|nl_langinfo",
               "^src/main\\.c$", "only src/main.c asks the environment")
    only_calls("malloc|calloc|realloc|strdup|asprintf", "^src/base/arena\\.c$", "memory comes from an arena")

    # The room of a public header is that of the source with its name; one without a source is on the ground.
    for (i = 2; i < ARGC; i++) {
        given[ARGV[i]] = 1
        if (ARGV[i] ~ /^src\/.*\.c$/) {
            header_room[name_of(ARGV[i])] = room_of_source(ARGV[i])
        }
    }
    for (file in given) {
        if (file ~ /^include\// && !(name_of(file) in header_room)) {
            header_room[name_of(file)] = "base"
        }
    }
}

FILENAME == ARGV[1] {
    map = map "\n" $0
    next
}

FNR == 1 {
    room = FILENAME ~ /^include\// ? header_room[name_of(FILENAME)] : room_of_source(FILENAME)
    if (room != "" && !(room in floor)) {
        fault(FILENAME ": the folder " room " has no floor in tests/layers.awk")
    }
}

FNR == 1 && room != "" && FILENAME ~ /^src\/[^\/]*\/[^\/]*\// && !(folder_of(FILENAME) in stair) {
    fault(FILENAME ": the folder " folder_of(FILENAME) " has no stair in tests/layers.awk")
}

FNR <= 3 {
    opening[FILENAME, FNR] = $0
}

room == "" || /^[[:space:]]*(\*|\/\/|\/\*)/ {
    next
}

/^#include <viva\// {
    match($0, /<[^>]*>/)
    check_public_include(substr($0, RSTART + 1, RLENGTH - 2))
}

/^#include "/ {
    match($0, /"[^"]*"/)
    check_private_include(substr($0, RSTART + 1, RLENGTH - 2))
}

{
    for (rule = 1; rule <= rules; rule++) {
        if ($0 ~ rule_pattern[rule] && FILENAME !~ rule_where[rule]) {
            fault(FILENAME ":" FNR ": " rule_text[rule])
        }
    }
}

END {
    for (i = 2; i < ARGC; i++) {
        check_opening(ARGV[i])
        if (ARGV[i] !~ /^tests\//) {
            check_name(ARGV[i])
            house++
        }
    }
    count = split(rooms, named, " ")
    for (i = 1; i <= count; i++) {
        if (!index(map, named[i] "/")) {
            fault("docs/architecture.md: does not name src/" named[i] "/")
        }
    }
    if (faults) {
        exit 1
    }
    print "the house stands: " house " files, no include upward"
}
