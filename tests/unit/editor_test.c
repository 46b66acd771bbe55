// SPDX-License-Identifier: MIT
// How editors are told the line.

#include "support/check.h"

#include <viva/editor.h>

#include <stdio.h>
#include <string.h>

struct row {
    const char *name;
    const char *command;
    const char *expected;  // the arguments with a bar between them
};

static struct row rows[] = {
    {"vi takes a plus", "vi", "vi|+12|/g.md"},
    {"no command is vi", "", "vi|+12|/g.md"},
    {"the folder of an editor does not matter", "/usr/bin/nvim", "/usr/bin/nvim|+12|/g.md"},
    {"arguments stay", "emacs -nw", "emacs|-nw|+12|/g.md"},
    {"helix takes a colon", "hx", "hx|/g.md:12"},
    {"code is told to wait", "code", "code|--wait|-g|/g.md:12"},
    {"sublime is told to wait", "subl", "subl|--wait|/g.md:12"},
    {"an unknown editor gets the file", "ed", "ed|/g.md"},
    {"quotes hold a blank", "'/opt/my vim/vim' -u \"a b\"",
     "/opt/my vim/vim|-u|a b|+12|/g.md"},
    {"no shell sees the command", "vi;reboot $(x)", "vi;reboot|$(x)|/g.md"},
};

static void names_the_line(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    const char *const *arguments = editor_arguments(row->command, "/g.md", 12, &arena);
    char joined[256] = "";

    for (size_t i = 0; arguments[i]; i++) {
        strcat(strcat(joined, i ? "|" : ""), arguments[i]);
    }
    assert_string_equal(joined, row->expected);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, names_the_line, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
