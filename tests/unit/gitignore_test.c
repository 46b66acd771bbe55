// SPDX-License-Identifier: MIT
// Which paths a .gitignore leaves out: each row is what `git check-ignore` says, too.

#include "study/gitignore.h"
#include "support/check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static struct row {
    const char *name;
    const char *patterns;  // of the folder "/top"
    const char *below;     // of the folder "/top/sub", or NULL
    const char *path;      // below "/top"; a folder ends in "/"
    bool left_out;
} rows[] = {
    {"no pattern leaves nothing out", "", NULL, "a.md", false},
    {"a name", "a.md\n", NULL, "a.md", true},
    {"a name in every folder", "a.md\n", NULL, "x/y/a.md", true},
    {"a name is matched as a whole", "a.md\n", NULL, "ba.md", false},
    {"case counts", "A.md\n", NULL, "a.md", false},
    {"the last line may lack its newline", "a.md", NULL, "a.md", true},
    {"line ends of Windows", "a.md\r\nb.md\r\n", NULL, "a.md", true},
    {"a byte order mark",
     "\xEF\xBB\xBF"
     "a.md\n",
     NULL, "a.md", true},
    {"empty lines match nothing", "\n   \n\n", NULL, "a.md", false},
    {"a comment", "#a.md\n", NULL, "#a.md", false},
    {"an escaped hash is a name", "\\#a.md\n", NULL, "#a.md", true},
    {"spaces at the end do not count", "a.md   \n", NULL, "a.md", true},
    {"an escaped space at the end does", "a\\ \n", NULL, "a ", true},
    {"an escaped space is no bare name", "a\\ \n", NULL, "a", false},
    {"spaces inside count", "a b.md\n", NULL, "a b.md", true},
    {"spaces before count", " a.md\n", NULL, "a.md", false},

    {"a star within a name", "*.md\n", NULL, "x/a.md", true},
    {"a star matches nothing at all, too", "a*.md\n", NULL, "a.md", true},
    {"several stars try again", "*a*b\n", NULL, "xaxbxab", true},
    {"several stars that cannot", "*a*b\n", NULL, "xaxbxa", false},
    {"a star stops at a slash", "/x/*.md\n", NULL, "x/y/a.md", false},
    {"a question mark is one byte", "?.md\n", NULL, "a.md", true},
    {"a question mark is not none", "?.md\n", NULL, ".md", false},
    {"a question mark is no slash", "x?a\n", NULL, "x/a", false},
    {"a backslash makes a star a star", "\\*.md\n", NULL, "a.md", false},
    {"a star in a name", "\\*.md\n", NULL, "*.md", true},
    {"a backslash at the end matches nothing", "a\\\n", NULL, "a", false},
    {"a backslash at the end is not itself", "a\\\n", NULL, "a\\", false},

    {"a class", "[abc].md\n", NULL, "b.md", true},
    {"a class without the byte", "[abc].md\n", NULL, "d.md", false},
    {"a range", "[a-c].md\n", NULL, "b.md", true},
    {"below a range", "[b-d].md\n", NULL, "a.md", false},
    {"a class that is negated", "[!a].md\n", NULL, "a.md", false},
    {"a class negated by a caret", "[^a].md\n", NULL, "b.md", true},
    {"a bracket in a class", "[]a].md\n", NULL, "].md", true},
    {"a dash at the end of a class", "[a-].md\n", NULL, "-.md", true},
    {"a backslash in a class", "[\\]].md\n", NULL, "].md", true},
    {"a named class", "[[:digit:]]*.md\n", NULL, "1a.md", true},
    {"a named class without the byte", "[[:digit:]]*.md\n", NULL, "a1.md", false},
    {"a class that is never closed", "[a.md\n", NULL, "a.md", false},
    {"a class that is never closed is no text", "[a.md\n", NULL, "[a.md", false},
    {"a negated class is no slash", "x[!b]a\n", NULL, "x/a", false},

    {"a folder only", "a/\n", NULL, "a/", true},
    {"a file with a folder's pattern", "a/\n", NULL, "a", false},
    {"a folder anywhere", "a/\n", NULL, "x/a/", true},
    {"a pattern without a slash matches folders", "a\n", NULL, "a/", true},
    {"anchored by a slash before it", "/a.md\n", NULL, "a.md", true},
    {"anchored matches nowhere else", "/a.md\n", NULL, "x/a.md", false},
    {"a slash inside anchors", "x/a.md\n", NULL, "x/a.md", true},
    {"a slash inside anchors at the top", "x/a.md\n", NULL, "y/x/a.md", false},
    {"an anchored folder", "/x/y/\n", NULL, "x/y/", true},

    {"two stars before a name", "**/a.md\n", NULL, "x/y/a.md", true},
    {"two stars are no folder, too", "**/a.md\n", NULL, "a.md", true},
    {"two stars before a path", "**/x/a.md\n", NULL, "y/x/a.md", true},
    {"two stars before a path that ends elsewhere", "**/x/a.md\n", NULL, "x/y/a.md", false},
    {"two stars behind a folder", "x/**\n", NULL, "x/y/a.md", true},
    {"two stars behind a folder are not the folder", "x/**\n", NULL, "x/", false},
    {"two stars between", "x/**/a.md\n", NULL, "x/a.md", true},
    {"two stars between, over folders", "x/**/a.md\n", NULL, "x/y/z/a.md", true},
    {"two stars between whole names", "x/**/a.md\n", NULL, "xy/a.md", false},
    {"two stars twice try again", "**/x/**/a/b\n", NULL, "x/a/x/c/a/b", true},
    {"two stars twice that cannot", "**/x/**/a/b\n", NULL, "x/a/x/c/a/c", false},
    {"two stars and a star", "x/**/*.md\n", NULL, "x/y/a.md", true},
    {"two stars within a name are one", "/x/a**b\n", NULL, "x/aqb", true},
    {"two stars within a name stop at a slash", "/x/a**b\n", NULL, "x/aq/b", false},
    {"two stars alone are everything", "**\n", NULL, "x/a.md", true},

    {"brought back", "*.md\n!a.md\n", NULL, "a.md", false},
    {"what is not brought back", "*.md\n!a.md\n", NULL, "b.md", true},
    {"the last pattern decides", "!a.md\n*.md\n", NULL, "a.md", true},
    {"an escaped mark is a name", "\\!a.md\n", NULL, "!a.md", true},
    {"an exclamation mark inside", "a!.md\n", NULL, "a!.md", true},

    {"a file below adds", "", "a.md\n", "sub/a.md", true},
    {"a file below is not for its neighbours", "", "a.md\n", "a.md", false},
    {"a file below decides", "*.md\n", "!a.md\n", "sub/a.md", false},
    {"what a file below leaves alone", "*.md\n", "!a.md\n", "sub/b.md", true},
    {"anchored below", "", "/a.md\n", "sub/a.md", true},
    {"anchored below matches no deeper", "", "/a.md\n", "sub/x/a.md", false},
    {"a file below does not match its own folder", "", "sub\n", "sub/x.md", false},
};

static bool leaves_out(const struct row *row, struct arena *arena) {
    const char *path = arena_printf(arena, "/top/%s", row->path);
    bool is_folder = path[strlen(path) - 1] == '/';
    const struct gitignore *rules =
        gitignore_read(NULL, "/top", text_of(row->patterns), arena);

    if (strncmp(row->path, "sub/", 4) == 0 && row->below) {
        rules = gitignore_read(rules, "/top/sub", text_of(row->below), arena);
    }
    if (is_folder) {
        path = arena_copy(arena, path, strlen(path) - 1);
    }
    return gitignore_leaves_out(rules, path, is_folder);
}

static void decides(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};

    assert_int_equal(leaves_out(row, &arena), row->left_out);
    arena_free(&arena);
}

static void no_files_leave_nothing_out(void **state) {
    (void)state;
    assert_false(gitignore_leaves_out(NULL, "/top/a.md", false));
}

/** A pattern made to be slow is not: stars are tried again one at a time. */
static void many_stars_end(void **state) {
    struct arena arena = {0};
    char *stars = arena_new(&arena, 4001, 1);
    char *name = arena_new(&arena, 4010, 1);

    (void)state;
    for (int i = 0; i < 2000; i++) {
        memcpy(stars + 2 * i, "*a", 2);
    }
    memcpy(name, "/top/", 5);
    memset(name + 5, 'a', 1999);
    name[5 + 1999] = 'b';
    assert_false(gitignore_leaves_out(gitignore_read(NULL, "/top", text_of(stars), &arena),
                                      name, false));
    arena_free(&arena);
}

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(no_files_leave_nothing_out),
        cmocka_unit_test(many_stars_end),
    };
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, decides, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(others, NULL, NULL);
}
