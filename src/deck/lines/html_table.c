// SPDX-License-Identifier: MIT
// Rows and cells of tables in raw HTML.

#include "html_table.h"

#include "wording/title.h"

#include <viva/tag.h>

/** A walk through the tags of a table. */
struct walk {
    struct text text;
    size_t from;  // where the tag begins that was read last
    size_t at;    // and where it ends
    int inner;    // tables that are open inside of the cell
};

static bool is_cell(const struct tag *tag) {
    return tag_is(tag, "td") || tag_is(tag, "th");
}

/** The next tag of the table itself: not of one in a cell, nor of the text. */
static bool next_tag(struct walk *walk, struct tag *tag) {
    while (walk->at < walk->text.size) {
        bool markup;
        bool table;

        walk->from = walk->at;
        walk->at = tag_next(walk->text, walk->at, &markup, tag);
        table = markup && tag_is(tag, "table");
        walk->inner += table ? (tag->closing ? -1 : 1) : 0;
        if (walk->inner < 0) {
            return false;
        }
        if (markup && !walk->inner && (is_cell(tag) || tag_is(tag, "tr"))) {
            return true;
        }
    }
    walk->from = walk->at;
    return false;
}

static void end_cell(const struct walk *walk, size_t start, struct table_row *row) {
    if (start && row->count < COLUMNS_MAX) {
        row->cells[row->count++] = text_trim(text_slice(walk->text, start, walk->from));
    }
}

bool html_table_row(struct text *rest, struct table_row *row) {
    struct walk walk = {.text = *rest};
    size_t cell = 0;  // where the one begins that is open, 0 for none
    struct tag tag;

    *row = (struct table_row){0};
    while (next_tag(&walk, &tag)) {
        bool ends = tag_is(&tag, "tr");

        if (!ends || row->count || cell) {
            end_cell(&walk, cell, row);
            cell = !ends && !tag.closing ? walk.at : 0;
        }
        if (ends && row->count) {
            *rest = text_from(*rest, tag.closing ? walk.at : walk.from);
            return true;
        }
    }
    end_cell(&walk, cell, row);
    *rest = text_from(*rest, walk.at);
    return row->count > 0;
}
