// SPDX-License-Identifier: MIT
// Files that change while they are read, and those that are as they were.

#include "study/known.h"
#include "study/steady.h"
#include "support/check.h"
#include "support/temporary.h"

#include <string.h>

/** What writes into the file while it is read, so many times. */
static struct {
    struct temporary folder;
    int writes_left;
    int reads;
} busy;

static bool read_busily(const char *path, size_t limit, struct arena *arena,
                        struct text *out, struct error *err) {
    static const char *const versions[] = {"now", "longer", "the longest"};
    bool read = text_read_file(path, limit, arena, out, err);
    const char *next = versions[busy.reads++];

    if (busy.writes_left-- > 0) {
        temporary_write(&busy.folder, "a.md", next, strlen(next));
    }
    return read;
}

/** Reads a file that is written to so many times meanwhile. */
static bool read_steadily(int writes, struct arena *arena, struct text *text) {
    struct intake_file file = {0};
    bool steady;

    temporary_make(&busy.folder);
    busy.writes_left = writes;
    busy.reads = 0;
    file.path = temporary_write(&busy.folder, "a.md", "x", 1);
    assert_true(steady_read(&file, read_busily, arena, text, &steady, NULL));
    assert_true(!steady || (size_t)file.size == text->size);
    temporary_remove(&busy.folder);
    return steady;
}

static void a_quiet_file_is_read_once(void **state) {
    struct arena arena = {0};
    struct text text;

    (void)state;
    assert_true(read_steadily(0, &arena, &text));
    assert_string_equal(text.bytes, "x");
    assert_int_equal(busy.reads, 1);
    arena_free(&arena);
}

static void a_file_that_changes_is_read_again(void **state) {
    struct arena arena = {0};
    struct text text;

    (void)state;
    assert_true(read_steadily(1, &arena, &text));
    assert_string_equal(text.bytes, "now");
    assert_int_equal(busy.reads, 2);
    arena_free(&arena);
}

static void a_file_that_goes_on_changing_is_left(void **state) {
    struct arena arena = {0};
    struct text text;

    (void)state;
    assert_false(read_steadily(2, &arena, &text));
    assert_int_equal(busy.reads, 2);
    arena_free(&arena);
}

static void a_file_that_is_not_there_is_named(void **state) {
    struct intake_file file = {.path = "/no/such/a.md"};
    struct arena arena = {0};
    struct error err = {0};
    struct text text;
    bool steady;

    (void)state;
    assert_false(steady_read(&file, text_read_file, &arena, &text, &steady, &err));
    assert_int_equal(err.kind, ERROR_FILE);
    arena_free(&arena);
}

#define SECOND INT64_C(1000000000)

static struct settled_row {
    const char *name;
    struct guide_file known;  // read_at in milliseconds
    struct intake_file file;
    bool settled;
} settled_rows[] = {
    {"as it was",
     {.size = 3, .modified_ns = 5, .changed_ns = 7, .read_at = 9000},
     {.size = 3, .modified_ns = 5, .changed_ns = 7},
     true},
    {"another size",
     {.size = 3, .modified_ns = 5, .changed_ns = 7, .read_at = 9000},
     {.size = 4, .modified_ns = 5, .changed_ns = 7},
     false},
    {"another mtime",
     {.size = 3, .modified_ns = 5, .changed_ns = 7, .read_at = 9000},
     {.size = 3, .modified_ns = 6, .changed_ns = 7},
     false},
    {"another ctime",
     {.size = 3, .modified_ns = 5, .changed_ns = 7, .read_at = 9000},
     {.size = 3, .modified_ns = 5, .changed_ns = 8},
     false},
    {"changed in the tick in which it was read",
     {.modified_ns = 5 * SECOND + 1, .changed_ns = 5 * SECOND + 1, .read_at = 5010},
     {.modified_ns = 5 * SECOND + 1, .changed_ns = 5 * SECOND + 1},
     false},
    {"changed some ticks before",
     {.modified_ns = 5 * SECOND + 1, .changed_ns = 5 * SECOND + 1, .read_at = 5030},
     {.modified_ns = 5 * SECOND + 1, .changed_ns = 5 * SECOND + 1},
     true},
    {"an old mtime on a file made in that tick",
     {.modified_ns = 1, .changed_ns = 5 * SECOND + 1, .read_at = 5010},
     {.modified_ns = 1, .changed_ns = 5 * SECOND + 1},
     false},
    {"whole seconds, a second before",
     {.modified_ns = 5 * SECOND, .changed_ns = 5 * SECOND, .read_at = 6500},
     {.modified_ns = 5 * SECOND, .changed_ns = 5 * SECOND},
     false},
    {"whole seconds, three before",
     {.modified_ns = 5 * SECOND, .changed_ns = 5 * SECOND, .read_at = 8000},
     {.modified_ns = 5 * SECOND, .changed_ns = 5 * SECOND},
     true},
    {"from the future",
     {.modified_ns = 9 * SECOND + 1, .changed_ns = 9 * SECOND + 1, .read_at = 8000},
     {.modified_ns = 9 * SECOND + 1, .changed_ns = 9 * SECOND + 1},
     false},
};

static void is_settled(void **state) {
    const struct settled_row *row = *state;

    assert_int_equal(known_settled(&row->known, &row->file), row->settled);
}

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(a_quiet_file_is_read_once),
        cmocka_unit_test(a_file_that_changes_is_read_again),
        cmocka_unit_test(a_file_that_goes_on_changing_is_left),
        cmocka_unit_test(a_file_that_is_not_there_is_named),
    };
    struct CMUnitTest tests[COUNT(settled_rows)];

    for (size_t i = 0; i < COUNT(settled_rows); i++) {
        tests[i] = (struct CMUnitTest){settled_rows[i].name, is_settled, NULL, NULL,
                                       &settled_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(others, NULL, NULL);
}
