// SPDX-License-Identifier: MIT
// A table's nodes: its cells are parsed as one document, a paragraph each.

#include "tabulate.h"

#include "construct.h"

#include <string.h>

static size_t put(char *out, size_t size, struct text text) {
    memcpy(out + size, text.bytes, text.size);
    return size + text.size;
}

/** The dot before each paragraph keeps libcmark from seeing a list or a heading in it. */
static struct text cells_document(const struct grid *grid, struct text references,
                                  struct arena *arena) {
    size_t size = grid->intro.size + references.size + 8;
    char *out;

    for (size_t row = 0; row < grid->row_count; row++) {
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            size += grid->rows[row].cells[i].size + 3;
        }
    }
    out = arena_new(arena, size, 1);
    size = put(out, 0, TEXT("."));
    size = put(out, size, grid->intro);
    for (size_t row = 0; row < grid->row_count; row++) {
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            size = put(out, size, TEXT("\n\n."));
            size = put(out, size, grid->rows[row].cells[i]);
        }
    }
    size = put(out, size, TEXT("\n\n"));
    return (struct text){out, put(out, size, references)};
}

/** Takes the dot off; returns the paragraph after this one. */
static cmark_node *without_dot(cmark_node *paragraph, struct arena *arena) {
    cmark_node *text = paragraph ? cmark_node_first_child(paragraph) : NULL;

    if (!text) {
        return NULL;
    }
    construct_cut(text, 1, arena);
    return cmark_node_next(paragraph);
}

static cmark_node *table_node(const struct grid *grid, struct arena *arena) {
    enum alignment *alignments = arena_new(arena, grid->columns, sizeof(*alignments));

    memcpy(alignments, grid->alignments, grid->columns * sizeof(*alignments));
    return construct_node((struct construct){.kind = CONSTRUCT_TABLE,
                                             .columns = grid->columns,
                                             .alignments = alignments},
                          arena);
}

/** Hands the paragraphs from `cell` on to rows of a new table. */
static cmark_node *filled_table(const struct grid *grid, cmark_node *cell,
                                struct arena *arena) {
    cmark_node *table = table_node(grid, arena);

    for (size_t i = 0; i < grid->row_count; i++) {
        cmark_node *row = construct_node((struct construct){.kind = CONSTRUCT_ROW}, arena);

        cmark_node_append_child(table, row);
        for (size_t k = 0; k < grid->rows[i].count; k++) {
            cmark_node *own =
                construct_node((struct construct){.kind = CONSTRUCT_CELL}, arena);
            cmark_node *next = without_dot(cell, arena);

            if (cell) {
                construct_move(own, cmark_node_first_child(cell), NULL);
            }
            cmark_node_append_child(row, own);
            cell = next;
        }
    }
    return table;
}

bool tabulate(struct source *source, cmark_node *paragraph, struct arena *arena,
              struct tabulated *found) {
    struct grid grid = {0};
    struct text text;
    cmark_node *document;
    cmark_node *intro;
    cmark_node *first_cell;

    if (!grid_find(source, paragraph, arena, &grid)) {
        return false;
    }
    text = cells_document(&grid, grid_references(source, &grid), arena);
    document = markup_tree(text);
    cmark_consolidate_text_nodes(document);
    intro = cmark_node_first_child(document);
    first_cell = without_dot(intro, arena);
    found->table = filled_table(&grid, first_cell, arena);
    found->intro = grid.intro.size ? intro : NULL;
    if (found->intro) {
        cmark_node_insert_before(paragraph, found->intro);
    }
    cmark_node_insert_before(paragraph, found->table);
    cmark_node_free(document);
    return true;
}
