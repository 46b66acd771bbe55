// SPDX-License-Identifier: MIT

/** How a style looks: colours and attributes for what a terminal can show. */

#ifndef VIVA_TUI_THEME_H
#define VIVA_TUI_THEME_H

#include <viva/app.h>
#include <viva/page.h>

/** What the terminal can show. */
enum tier { TIER_MONO, TIER_16, TIER_256 };

enum attribute {
    ATTRIBUTE_BOLD = 1,
    ATTRIBUTE_DIM = 2,
    ATTRIBUTE_UNDERLINE = 4,
    ATTRIBUTE_REVERSE = 8,
    ATTRIBUTE_ITALIC = 16,
};

struct appearance {
    int foreground;  // a palette number, -1 for the terminal's own
    int background;
    unsigned attributes;  // of enum attribute
};

/** How a cell of that style and those marks looks. */
struct appearance theme_appearance(enum app_theme theme, enum tier tier, enum style style,
                                   unsigned marks);

/** The theme to use: the chosen one, or the one that the background asks for. */
enum app_theme theme_choose(const struct app_look *look, enum app_background background);

#endif
