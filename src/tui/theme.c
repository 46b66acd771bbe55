// SPDX-License-Identifier: MIT
// One table from style to colour and attribute, for every theme and tier.

#include "theme.h"

/*
 * Palette numbers: dusk and paper are of the 256 of xterm, ansi of the 16
 * that the user chose.  Text is never coloured faint or rule.  That the
 * contrast suffices is computed by tests/unit/theme_test.c.
 */
struct role {
    int dusk;
    int paper;
    int ansi;
    unsigned color;  // attributes where there are colours
    unsigned mono;   // attributes where there are none
};

static const struct role roles[STYLE_COUNT] = {
    [STYLE_TEXT] = {-1, -1, -1, 0, 0},
    [STYLE_DIM] = {247, 240, -1, 0, 0},
    [STYLE_FAINT] = {239, 250, 8, 0, ATTRIBUTE_DIM},
    [STYLE_RULE] = {238, 252, 8, 0, ATTRIBUTE_DIM},
    [STYLE_ACCENT] = {75, 25, 4, 0, ATTRIBUTE_BOLD},
    [STYLE_KEY] = {75, 25, 4, ATTRIBUTE_BOLD, ATTRIBUTE_BOLD},
    [STYLE_TITLE] = {-1, -1, -1, ATTRIBUTE_BOLD, ATTRIBUTE_BOLD},
    [STYLE_BULLET] = {75, 25, 4, 0, 0},
    [STYLE_HEADING] = {75, 25, 4, ATTRIBUTE_BOLD, ATTRIBUTE_BOLD},
    [STYLE_QUOTE] = {247, 241, -1, 0, 0},
    [STYLE_LINK] = {75, 25, 4, ATTRIBUTE_UNDERLINE, ATTRIBUTE_UNDERLINE},
    [STYLE_INLINE_CODE] = {180, 94, 6, 0, ATTRIBUTE_BOLD},
    [STYLE_CODE] = {-1, -1, -1, 0, 0},
    [STYLE_CODE_KEYWORD] = {176, 90, 5, 0, ATTRIBUTE_BOLD},
    [STYLE_CODE_STRING] = {150, 22, 2, 0, 0},
    [STYLE_CODE_COMMENT] = {247, 241, -1, ATTRIBUTE_ITALIC, ATTRIBUTE_ITALIC},
    [STYLE_CODE_NUMBER] = {215, 94, 6, 0, 0},
    [STYLE_CODE_FUNCTION] = {111, 25, 4, 0, 0},
    [STYLE_CODE_TYPE] = {80, 23, 6, 0, 0},
    [STYLE_CODE_BAR] = {239, 250, 8, 0, ATTRIBUTE_DIM},
    [STYLE_AGAIN] = {210, 124, 1, 0, ATTRIBUTE_BOLD},
    [STYLE_HARD] = {215, 94, 3, 0, 0},
    [STYLE_GOOD] = {114, 22, 2, 0, 0},
    [STYLE_EASY] = {80, 23, 6, 0, 0},
    [STYLE_FLAG] = {215, 94, 3, ATTRIBUTE_BOLD, ATTRIBUTE_BOLD},
    [STYLE_WARNING] = {210, 124, 1, ATTRIBUTE_BOLD, ATTRIBUTE_BOLD},
};

static const struct {
    int panel;
    int selected;
} backgrounds[] = {
    [THEME_DUSK] = {235, 236},
    [THEME_PAPER] = {255, 254},
    [THEME_TERMINAL] = {-1, -1},
    [THEME_MONO] = {-1, -1},
};

static const struct {
    enum mark mark;
    enum attribute attribute;
} mark_attributes[] = {
    {MARK_STRONG, ATTRIBUTE_BOLD},
    {MARK_EMPHASIS, ATTRIBUTE_ITALIC},
    {MARK_UNDERLINE, ATTRIBUTE_UNDERLINE},
    {MARK_STRIKE, ATTRIBUTE_DIM},
};

static int foreground(enum app_theme theme, const struct role *role) {
    switch (theme) {
    case THEME_DUSK: return role->dusk;
    case THEME_PAPER: return role->paper;
    case THEME_TERMINAL: return role->ansi;
    case THEME_MONO: break;
    }
    return -1;
}

static int background(enum app_theme theme, unsigned marks) {
    if (marks & MARK_SELECTED) {
        return backgrounds[theme].selected;
    }
    return marks & MARK_PANEL ? backgrounds[theme].panel : -1;
}

struct appearance theme_appearance(enum app_theme theme, enum tier tier, enum style style,
                                   unsigned marks) {
    const struct role *role = &roles[style];
    struct appearance appearance;

    if (tier == TIER_MONO) {
        theme = THEME_MONO;
    } else if (tier == TIER_16 && theme != THEME_MONO) {
        theme = THEME_TERMINAL;
    }
    appearance = (struct appearance){
        .foreground = foreground(theme, role),
        .background = background(theme, marks),
        .attributes = theme == THEME_MONO ? role->mono : role->color,
    };
    for (size_t i = 0; i < sizeof(mark_attributes) / sizeof(mark_attributes[0]); i++) {
        if (marks & mark_attributes[i].mark) {
            appearance.attributes |= mark_attributes[i].attribute;
        }
    }
    if (marks & MARK_SELECTED && appearance.background < 0) {
        appearance.attributes |= ATTRIBUTE_REVERSE;
    }
    return appearance;
}

enum app_theme theme_choose(const struct app_look *look, enum app_background background) {
    if (!look->color) {
        return THEME_MONO;
    }
    if (look->theme_chosen) {
        return look->theme;
    }
    switch (background) {
    case BACKGROUND_DARK: return THEME_DUSK;
    case BACKGROUND_LIGHT: return THEME_PAPER;
    case BACKGROUND_ASK: break;
    }
    return THEME_TERMINAL;  // readable on both
}
