// SPDX-License-Identifier: MIT
// Rows and cells of tables in raw HTML, and tables that frame one question.

#include "html_table.h"

#include "title.h"

#include <viva/tag.h>

enum { LONGEST_HEAD = 1000 };  // bytes in which the title of a box stands

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

/** The place behind the tag that opens the next cell; 0 if none does. */
static size_t next_cell(struct text text) {
    struct walk walk = {.text = text};
    struct tag tag;

    while (next_tag(&walk, &tag)) {
        if (is_cell(&tag) && !tag.closing) {
            return walk.at;
        }
    }
    return 0;
}

static bool is_question(struct text cell) {
    struct title title = title_read(cell);

    return title.text.size &&
           (title.asks || title.labelled || title.tells || title.numbered);
}

bool html_table_is_box(struct text text, struct html_box *box) {
    struct text head = text_slice(text, 0, LONGEST_HEAD);
    struct text rest = text_from(head, text_find(head, TEXT(">")) + 1);
    struct table_row row;
    size_t content;

    if (!rest.size || !html_table_row(&rest, &row) || row.count != 1 ||
        !is_question(row.cells[0])) {
        return false;
    }
    content = next_cell(rest);
    box->title_from = (size_t)(row.cells[0].bytes - text.bytes);
    box->title_to = box->title_from + row.cells[0].size;
    box->content_from = (size_t)(rest.bytes - text.bytes) + content;
    return content > 0;
}
