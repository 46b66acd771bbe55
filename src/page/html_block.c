// SPDX-License-Identifier: MIT
// HTML blocks: what parts paragraphs, makes lists and fills tables.

#include "html_block.h"

#include "html.h"
#include "list.h"
#include "table.h"

#include <stdlib.h>

enum { LIST_LIMIT = 16, LARGEST_START = 999999999 };

/** A list that is open. */
struct list {
    bool numbered;
    bool item;  // one of its items is open
    int next;
};

struct block {
    struct galley *galley;
    struct inlines inlines;
    enum style style;
    struct list lists[LIST_LIMIT];
    int depth;  // of lists; those beyond LIST_LIMIT have no bullets
    struct table table;
    bool in_table;
    bool in_cell;
};

static void begin_text(struct block *block, unsigned marks) {
    inlines_begin(&block->inlines, block->style, marks, block->galley->arena);
}

static void end_cell(struct block *block) {
    if (block->in_cell) {
        table_add_cell(&block->table, block->inlines.passage, block->galley->arena);
        block->in_cell = false;
    }
}

/** Lays out what was collected. */
static void end_text(struct block *block) {
    galley_passage(block->galley, &block->inlines.passage);
    begin_text(block, 0);
}

static void end_item(struct block *block) {
    if (block->depth <= LIST_LIMIT && block->lists[block->depth - 1].item) {
        galley_margin_line(block->galley);
        galley_pop(block->galley);
        block->lists[block->depth - 1].item = false;
    }
}

static void open_list(struct block *block, const struct tag *tag) {
    struct text start = tag_attribute(tag, "start", block->galley->arena);
    long first =
        start.size ? strtol(text_string(start, block->galley->arena), NULL, 10) : 1;

    if (block->depth == 0) {
        galley_gap(block->galley);
    }
    if (block->depth < LIST_LIMIT) {
        block->lists[block->depth] =
            (struct list){.numbered = tag_is(tag, "ol"),
                          .next = first >= 0 && first <= LARGEST_START ? (int)first : 1};
    }
    block->depth++;
}

static void close_list(struct block *block) {
    if (block->depth == 0) {
        return;
    }
    end_item(block);
    block->depth--;
    if (block->depth == 0) {
        galley_gap(block->galley);
    }
}

static void on_list(struct block *block, const struct tag *tag) {
    if (block->in_table) {
        html_tag(&block->inlines, tag);
        return;
    }
    end_text(block);
    if (tag->closing) {
        close_list(block);
    } else {
        open_list(block, tag);
    }
}

static struct text sign_of(struct block *block, struct list *list) {
    if (!list->numbered) {
        return list_bullet(block->galley->ascii, block->depth);
    }
    return text_of(arena_printf(block->galley->arena, "%d. ", list->next++));
}

static void on_item(struct block *block, const struct tag *tag) {
    if (block->in_table) {
        html_tag(&block->inlines, tag);
        return;
    }
    end_text(block);
    if (block->depth == 0) {  // its list was opened in a block before this one
        block->lists[block->depth++] = (struct list){0};
    }
    end_item(block);
    if (!tag->closing && block->depth <= LIST_LIMIT) {
        struct list *list = &block->lists[block->depth - 1];

        galley_push(block->galley, list_sign(block->galley, sign_of(block, list)));
        list->item = true;
    }
}

static void end_table(struct block *block) {
    static const enum alignment left[COLUMN_LIMIT];
    struct table *table = &block->table;

    end_cell(block);
    if (!table->row_count) {
        end_text(block);
    }
    for (size_t i = 0; i < table->row_count; i++) {
        table->columns =
            table->rows[i].count > table->columns ? table->rows[i].count : table->columns;
    }
    if (table->columns) {
        table->alignments = left;
        table_layout(block->galley, table);
        galley_gap(block->galley);
    }
    block->in_table = false;
    begin_text(block, 0);
}

static void on_table(struct block *block, const struct tag *tag) {
    if (block->in_table) {
        end_table(block);
    } else {
        end_text(block);
    }
    if (!tag->closing) {
        galley_gap(block->galley);
        block->table = (struct table){.style = block->style};
        block->in_table = true;
    }
}

static void begin_cell(struct block *block, bool header) {
    struct table *table = &block->table;

    if (!table->row_count || table->rows[table->row_count - 1].count == COLUMN_LIMIT) {
        table_add_row(table, block->galley->arena);
    }
    table->headed = table->headed || (header && table->row_count == 1);
    begin_text(block, header ? MARK_STRONG : 0);
    block->in_cell = true;
}

/** A row or a cell of a table; outside of one they are but lines of text. */
static void on_cell(struct block *block, const struct tag *tag) {
    if (!block->in_table) {
        html_tag(&block->inlines, tag);
        return;
    }
    end_cell(block);
    if (tag->closing) {
        return;
    }
    if (!block->table.row_count) {
        end_text(block);  // a caption
    }
    if (html_role(tag) == ROLE_ROW) {
        table_add_row(&block->table, block->galley->arena);
    } else {
        begin_cell(block, tag_is(tag, "th"));
    }
}

static void on_paragraph(struct block *block, const struct tag *tag) {
    if (block->in_table && block->table.row_count) {
        html_tag(&block->inlines, tag);
        return;
    }
    if (passage_text(&block->inlines.passage).size) {
        end_text(block);
        galley_gap(block->galley);
    }
    html_tag(&block->inlines, tag);
}

static void on_tag(struct block *block, const struct tag *tag) {
    switch (html_role(tag)) {
    case ROLE_PARAGRAPH: on_paragraph(block, tag); break;
    case ROLE_LIST: on_list(block, tag); break;
    case ROLE_ITEM: on_item(block, tag); break;
    case ROLE_TABLE: on_table(block, tag); break;
    case ROLE_ROW:
    case ROLE_CELL: on_cell(block, tag); break;
    default: html_tag(&block->inlines, tag); break;
    }
}

/** Text of a table that stands in no cell gets one. */
static void on_text(struct block *block, struct text text) {
    if (block->table.row_count && block->in_table && !block->in_cell &&
        text_trim(text).size) {
        begin_cell(block, false);
    }
    html_text(&block->inlines, text);
}

static void close_all(struct block *block) {
    if (block->in_table) {
        end_table(block);
    }
    end_text(block);
    while (block->depth > 0) {
        close_list(block);
    }
}

void html_block(struct galley *galley, struct text html, enum style style) {
    struct block block = {
        .galley = galley, .inlines = {.ascii = galley->ascii}, .style = style};

    begin_text(&block, 0);
    for (size_t at = 0, end; at < html.size; at = end) {
        struct tag tag;
        bool markup;

        end = tag_next(html, at, &markup, &tag);
        if (markup) {
            on_tag(&block, &tag);
        } else {
            on_text(&block, text_slice(html, at, end));
        }
    }
    close_all(&block);
}
