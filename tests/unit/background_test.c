// SPDX-License-Identifier: MIT
// What a colour or a hint says of the background, and when the terminal is asked.

#include "support/check.h"
#include "tui/background.h"

#include <string.h>

static struct color_row {
    const char *name;
    const char *color;
    enum app_background background;
} color_rows[] = {
    {"black is dark", "rgb:0000/0000/0000", BACKGROUND_DARK},
    {"white is light", "rgb:ffff/ffff/ffff", BACKGROUND_LIGHT},
    {"two digits a channel will do", "rgb:fd/f6/e3", BACKGROUND_LIGHT},
    {"dark blue is dark", "rgb:0000/2b2b/3636", BACKGROUND_DARK},
    {"half an answer says nothing", "rgb:0000/00", BACKGROUND_ASK},
    {"nonsense says nothing", "rgb:zz", BACKGROUND_ASK},
    {"another form says nothing", "#ffffff", BACKGROUND_ASK},
    {"silence says nothing", "", BACKGROUND_ASK},
};

static void weighs_a_color(void **state) {
    const struct color_row *row = *state;

    assert_int_equal(background_of_color(row->color), row->background);
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

static const char *xterm(const char *name) {
    return strcmp(name, "TERM") == 0 ? "xterm-256color" : "";
}

static const char *hinting(const char *name) {
    return strcmp(name, "TERM") == 0 ? "xterm-256color" : "0;15";
}

static const char *old(const char *name) {
    return strcmp(name, "TERM") == 0 ? "vt100" : "";
}

static void asks_only_when_something_depends_on_it(void **state) {
    static const struct {
        struct app_look look;
        const char *(*environment)(const char *name);
        enum app_background background;
        bool ask;
    } rows[] = {
        {{.color = true}, xterm, BACKGROUND_ASK, true},
        {{.color = true}, hinting, BACKGROUND_LIGHT, false},
        {{.color = true}, old, BACKGROUND_ASK, false},
        {{.color = false}, xterm, BACKGROUND_ASK, false},
        {{.color = true, .theme_chosen = true}, xterm, BACKGROUND_ASK, false},
        {{.color = true, .background = BACKGROUND_DARK}, hinting, BACKGROUND_DARK, false},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        bool ask;

        assert_int_equal(background_known(&rows[i].look, rows[i].environment, &ask),
                         rows[i].background);
        assert_int_equal(ask, rows[i].ask);
    }
}

int main(void) {
    struct CMUnitTest tests[COUNT(color_rows) + 2] = {
        cmocka_unit_test(reads_the_hint),
        cmocka_unit_test(asks_only_when_something_depends_on_it),
    };

    for (size_t i = 0; i < COUNT(color_rows); i++) {
        tests[i + 2] = (struct CMUnitTest){color_rows[i].name, weighs_a_color, NULL, NULL,
                                           &color_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
