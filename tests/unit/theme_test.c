// SPDX-License-Identifier: MIT
// Every colour of text can be read on every background it may stand on.

#include "support/check.h"
#include "tui/theme.h"

#include <math.h>
#include <stdio.h>

struct color {
    double red;
    double green;
    double blue;
};

/** Colour 16 to 255 of xterm: a cube of six steps, then greys. */
static struct color palette(int number) {
    static const int steps[] = {0, 95, 135, 175, 215, 255};
    int cube = number - 16;

    assert_in_range(number, 16, 255);
    if (number >= 232) {
        double grey = 8 + (number - 232) * 10;

        return (struct color){grey, grey, grey};
    }
    return (struct color){steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]};
}

static double linear(double channel) {
    double share = channel / 255;

    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
static double luminance(struct color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) +
           0.0722 * linear(color.blue);
}

static double contrast(struct color a, struct color b) {
    double one = luminance(a) + 0.05;
    double two = luminance(b) + 0.05;

    return one > two ? one / two : two / one;
}

static const struct {
    enum app_theme theme;
    const char *name;
    struct color text;    // what the terminal writes with
    struct color ground;  // and on
} terminals[] = {
    {THEME_DUSK, "dusk", {216, 216, 216}, {30, 30, 30}},
    {THEME_DUSK, "dusk on black", {216, 216, 216}, {0, 0, 0}},
    {THEME_PAPER, "paper", {30, 30, 30}, {255, 255, 255}},
};

static bool is_text(enum style style) {
    return style != STYLE_FAINT && style != STYLE_RULE && style != STYLE_CODE_BAR;
}

static void can_be_read(void **state) {
    static const unsigned marks[] = {0, MARK_PANEL, MARK_SELECTED};

    (void)state;
    for (size_t t = 0; t < COUNT(terminals); t++) {
        for (int style = 0; style < STYLE_COUNT; style++) {
            for (size_t m = 0; m < COUNT(marks); m++) {
                struct appearance look = theme_appearance(terminals[t].theme, TIER_256,
                                                          (enum style)style, marks[m]);
                struct color text =
                    look.foreground < 0 ? terminals[t].text : palette(look.foreground);
                struct color ground =
                    look.background < 0 ? terminals[t].ground : palette(look.background);
                double ratio = contrast(text, ground);

                if (is_text((enum style)style) && ratio < 4.4) {
                    fail_msg("%s: style %d with marks %u has contrast %.2f",
                             terminals[t].name, style, marks[m], ratio);
                }
            }
        }
    }
}

static void mono_has_no_colour(void **state) {
    (void)state;
    for (int theme = THEME_DUSK; theme <= THEME_MONO; theme++) {
        for (int style = 0; style < STYLE_COUNT; style++) {
            struct appearance look = theme_appearance((enum app_theme)theme, TIER_MONO,
                                                      (enum style)style, MARK_PANEL);

            assert_int_equal(look.foreground, -1);
            assert_int_equal(look.background, -1);
        }
    }
}

static void sixteen_colours_are_the_users_own(void **state) {
    (void)state;
    for (int style = 0; style < STYLE_COUNT; style++) {
        struct appearance look =
            theme_appearance(THEME_DUSK, TIER_16, (enum style)style, MARK_PANEL);

        assert_in_range(look.foreground + 1, 0, 9);
        assert_int_equal(look.background, -1);
        if (is_text((enum style)style)) {  // 1 to 6 can be read on dark and on light
            assert_in_range(look.foreground + 1, 0, 7);
        }
    }
}

static void the_selection_is_seen_without_colour(void **state) {
    (void)state;
    assert_true(
        theme_appearance(THEME_MONO, TIER_256, STYLE_TEXT, MARK_SELECTED).attributes &
        ATTRIBUTE_REVERSE);
    assert_true(
        theme_appearance(THEME_DUSK, TIER_16, STYLE_TEXT, MARK_SELECTED).attributes &
        ATTRIBUTE_REVERSE);
    assert_int_equal(
        theme_appearance(THEME_DUSK, TIER_256, STYLE_TEXT, MARK_SELECTED).background, 236);
}

static void follows_the_background(void **state) {
    struct app_look look = {.color = true};

    (void)state;
    assert_int_equal(theme_choose(&look, BACKGROUND_DARK), THEME_DUSK);
    assert_int_equal(theme_choose(&look, BACKGROUND_LIGHT), THEME_PAPER);
    assert_int_equal(theme_choose(&look, BACKGROUND_ASK), THEME_TERMINAL);
    look.theme_chosen = true;
    look.theme = THEME_DUSK;
    assert_int_equal(theme_choose(&look, BACKGROUND_LIGHT), THEME_DUSK);
    look.color = false;
    assert_int_equal(theme_choose(&look, BACKGROUND_LIGHT), THEME_MONO);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(can_be_read),
        cmocka_unit_test(mono_has_no_colour),
        cmocka_unit_test(sixteen_colours_are_the_users_own),
        cmocka_unit_test(the_selection_is_seen_without_colour),
        cmocka_unit_test(follows_the_background),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
