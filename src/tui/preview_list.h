// SPDX-License-Identifier: MIT

/** The files of an import in columns: cards, or at a later import what changed. */

#ifndef VIVA_TUI_PREVIEW_LIST_H
#define VIVA_TUI_PREVIEW_LIST_H

#include "preview_page.h"

enum { PREVIEW_CHANGES = 4 };

/** What is told of a later import; what is the same is not. */
struct change_column {
    enum card_change change;
    const char *heading;
    enum style style;
};

extern const struct change_column preview_changes[PREVIEW_CHANGES];

/** Lays out the rows that show, once page->split and page->scroll are known. */
void preview_list_fit(struct preview_page *page, const struct preview *preview);

void preview_list_draw(const struct preview_page *page, struct canvas *canvas);

#endif
