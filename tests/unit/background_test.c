// SPDX-License-Identifier: MIT
// What terminals answer about their background, and what was typed meanwhile.

#include "support/check.h"
#include "tui/background.h"

#include <string.h>

struct row {
    const char *name;
    const char *bytes;
    bool complete;
    enum app_background background;
    const char *typed;
};

static struct row rows[] = {
    {"black is dark", "\033]11;rgb:0000/0000/0000\033\\\033[?62c", true, BACKGROUND_DARK,
     ""},
    {"white is light", "\033]11;rgb:ffff/ffff/ffff\033\\\033[?62c", true, BACKGROUND_LIGHT,
     ""},
    {"two digits a channel will do", "\033]11;rgb:fd/f6/e3\a\033[?1;2c", true,
     BACKGROUND_LIGHT, ""},
    {"dark blue is dark", "\033]11;rgb:0000/2b2b/3636\a\033[?1;2c", true, BACKGROUND_DARK,
     ""},
    {"only the attributes leave it open", "\033[?1;2c", true, BACKGROUND_ASK, ""},
    {"keys among the answers are kept", "q\033]11;rgb:00/00/00\ax\033[?1;2c", true,
     BACKGROUND_DARK, "qx"},
    {"half an answer is not complete", "\033]11;rgb:0000/00", false, BACKGROUND_ASK, ""},
    {"nonsense leaves it open", "\033]11;rgb:zz\a\033[?1;2c", true, BACKGROUND_ASK, ""},
};

static void reads_answers(void **state) {
    const struct row *row = *state;
    enum app_background background = BACKGROUND_ASK;
    struct typed_ahead typed = {.size = 0};

    assert_int_equal(background_read(text_of(row->bytes), &background, &typed),
                     row->complete);
    assert_int_equal(background, row->background);
    assert_int_equal(typed.size, strlen(row->typed));
    assert_memory_equal(typed.bytes, row->typed, typed.size);
}

static void reads_the_hint(void **state) {
    (void)state;
    assert_int_equal(background_from_hint("15;0"), BACKGROUND_DARK);
    assert_int_equal(background_from_hint("0;15"), BACKGROUND_LIGHT);
    assert_int_equal(background_from_hint("0;default;7"), BACKGROUND_LIGHT);
    assert_int_equal(background_from_hint("12;8"), BACKGROUND_DARK);
    assert_int_equal(background_from_hint("default"), BACKGROUND_ASK);
    assert_int_equal(background_from_hint("1;x"), BACKGROUND_ASK);
    assert_int_equal(background_from_hint(NULL), BACKGROUND_ASK);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 1] = {cmocka_unit_test(reads_the_hint)};

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i + 1] =
            (struct CMUnitTest){rows[i].name, reads_answers, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
