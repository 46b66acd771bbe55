// SPDX-License-Identifier: MIT
// A card as a text to fill in.

#include "support/check.h"

#include <viva/draft.h>

#include <string.h>

struct row {
    const char *name;
    const char *text;
    const char *question;
    const char *answer;
    const char *error;  // "" for none
};

static struct row rows[] = {
    {"question and answer", "# Question\n\nWhy?\n\n# Answer\n\nBecause.\n", "Why?",
     "\nBecause.\n", ""},
    {"an answer may be missing", "# Question\nWhy?\n", "Why?", "", ""},
    {"an empty draft is an empty question", "# Question\n\n\n# Answer\n", "", "", ""},
    {"nothing at all is an empty question", " \n\n", "", "", ""},
    {"the answer's heading in code is code", "# Question\n```\n# Answer\n```\n# Answer\nx",
     "```\n# Answer\n```", "x", ""},
    {"only the first heading parts them", "# Question\na\n# Answer\nb\n# Answer\nc", "a",
     "b\n# Answer\nc", ""},
    {"carriage returns do not matter", "# Question\r\nWhy?\r\n# Answer\r\nx\r\n", "Why?",
     "x\r\n", ""},
    {"text in front is refused", "\nhello\n# Question\nWhy?\n", "", "",
     "line 2: \"# Question\" must come before everything else"},
};

static void reads(void **state) {
    const struct row *row = *state;
    struct error err = {.kind = ERROR_NONE};
    struct draft draft;
    bool ok = draft_read(text_of(row->text), &draft, &err);

    assert_string_equal(err.message, row->error);
    assert_int_equal(ok, row->error[0] == '\0');
    if (ok) {
        assert_true(text_equal(draft.question, text_of(row->question)));
        assert_true(text_equal(draft.answer, text_of(row->answer)));
    }
}

static void what_was_written_is_read(void **state) {
    const struct draft before = {TEXT("Why?\n\nSo?"), TEXT("Because.\n\n# More")};
    struct arena arena = {0};
    struct draft after;

    (void)state;
    assert_true(draft_read(draft_write(&before, &arena, NULL), &after, NULL));
    assert_true(text_equal(after.question, before.question));
    assert_true(text_equal(text_trim(after.answer), before.answer));
    arena_free(&arena);
}

static void the_line_is_where_something_is_missing(void **state) {
    const struct draft empty = {TEXT(""), TEXT("")};
    const struct draft asked = {TEXT("Why?\n\nSo?"), TEXT("")};
    struct arena arena = {0};
    int line;

    (void)state;
    assert_string_equal(draft_write(&empty, &arena, &line).bytes,
                        "# Question\n\n\n\n# Answer\n\n\n\n");
    assert_int_equal(line, 3);
    draft_write(&asked, &arena, &line);
    assert_int_equal(line, 9);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 2] = {
        cmocka_unit_test(what_was_written_is_read),
        cmocka_unit_test(the_line_is_where_something_is_missing),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[2 + i] = (struct CMUnitTest){rows[i].name, reads, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
