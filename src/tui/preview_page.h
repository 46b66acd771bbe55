// SPDX-License-Identifier: MIT

/** An import preview as it is shown: the files, and below them the one under the cursor. */

#ifndef VIVA_TUI_PREVIEW_PAGE_H
#define VIVA_TUI_PREVIEW_PAGE_H

#include "preview_facts.h"
#include "split.h"
#include "topic_label.h"

struct preview_row {
    const struct preview_file *file;
    struct text name;  // safe
    struct topic_label topic;
    struct piece remark;
};

struct preview_page {
    const char *place;  // safe: the path that is previewed
    int new_per_day;
    bool ascii;
    struct scroll scroll;
    int name_cells;  // of the longest file name; 0 until it was looked for

    // What follows is made anew by each preview_page_fit().
    struct arena arena;
    struct split split;
    struct preview_totals totals;
    int comparing;             // percent done, -1 when it is not under way
    bool later;                // changes are shown in place of cards
    bool prompts;              // there is room for their numbers
    struct preview_row *rows;  // those that show
    int row_count;
    struct fact facts[FACTS];
    int fact_count;
    struct sample *samples;
    int sample_count;
    bool answers;       // there is room for them, too
    struct page words;  // in place of samples: why there are none
};

/** Lays out what the preview holds now. */
void preview_page_fit(struct preview_page *page, const struct preview *preview, int rows,
                      int columns);

void preview_page_draw(const struct preview_page *page, struct canvas *canvas);

/** The file under the cursor, NULL if there is none. */
const struct preview_file *preview_page_file(const struct preview_page *page);

/** Cards and prompts that would be taken in. */
int preview_page_cards(const struct preview_page *page);

#endif
