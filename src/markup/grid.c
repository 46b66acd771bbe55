// SPDX-License-Identifier: MIT
// Tables as GitHub reads them: a row of dashes below a row of as many cells.

#include "grid.h"

#include "footnotes.h"

#include <string.h>

enum { REFERENCES_LIMIT = 4 << 10, REFERENCES_GIVEN_LIMIT = 64 << 10 };

/** Lines as cmark counts them: a newline, a carriage return, or both together. */
static void index_lines(struct source *source, struct arena *arena) {
    struct text text = source->text;
    size_t capacity = 0;

    for (size_t at = 0; at < text.size;) {
        source->starts = arena_grow(arena, source->starts, source->line_count, &capacity,
                                    sizeof(*source->starts));
        source->starts[source->line_count++] = at;
        while (at < text.size && text.bytes[at] != '\n' && text.bytes[at] != '\r') {
            at++;
        }
        at += at + 1 < text.size && text.bytes[at] == '\r' && text.bytes[at + 1] == '\n';
        at++;
    }
    source->starts = arena_grow(arena, source->starts, source->line_count, &capacity,
                                sizeof(*source->starts));
    source->starts[source->line_count] = text.size;
}

/** Whether a line may define a link; a footnote is none. */
static bool is_definition(struct text line) {
    return text_starts(line, TEXT("[")) && !text_starts(line, TEXT("[^")) &&
           text_holds(line, TEXT("]:"));
}

static void collect_references(struct source *source, struct arena *arena) {
    char *out = arena_new(arena, REFERENCES_LIMIT + 1, 1);
    size_t size = 0;

    for (size_t i = 0; i < source->line_count; i++) {
        struct text line =
            text_trim(text_slice(source->text, source->starts[i], source->starts[i + 1]));

        if (is_definition(line) && size + line.size + 2 <= REFERENCES_LIMIT) {
            memcpy(out + size, line.bytes, line.size);
            size += line.size;
            out[size++] = '\n';
        }
    }
    source->references = (struct text){out, size};
}

static void index_source(struct source *source, struct arena *arena) {
    if (!source->starts) {
        index_lines(source, arena);
        collect_references(source, arena);
    }
}

struct text grid_line(struct source *source, int number, struct arena *arena) {
    size_t line = (size_t)number - 1;

    index_source(source, arena);
    return line < source->line_count
               ? text_trim(text_slice(source->text, source->starts[line],
                                      source->starts[line + 1]))
               : TEXT("");
}

/** A line of a paragraph without the margins of the blocks around it; `lazy` if some are not there. */
static struct text bare_line(const struct source *source, size_t number, int quotes,
                             bool *lazy) {
    struct text line = text_trim(
        text_slice(source->text, source->starts[number], source->starts[number + 1]));

    for (; quotes > 0 && text_starts(line, TEXT(">")); quotes--) {
        line = text_trim(text_from(line, 1));
    }
    *lazy = quotes > 0;
    return line;
}

static int quotes_around(cmark_node *node) {
    int quotes = 0;

    while ((node = cmark_node_parent(node))) {
        quotes += cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE;
    }
    return quotes;
}

/** Cuts the next cell off a row; a pipe behind a backslash does not end it. */
static struct text cut_cell(struct text *row) {
    size_t end = 0;
    struct text cell;

    while (end < row->size && row->bytes[end] != '|') {
        end += text_starts(text_from(*row, end), TEXT("\\|")) ? 2 : 1;
    }
    cell = text_trim(text_slice(*row, 0, end));
    *row = text_from(*row, end + 1);
    return cell;
}

/** Calls a row's cells out one by one; `cells` may be NULL to count them. */
static size_t split_row(struct text row, struct text *cells) {
    size_t count = 0;

    if (text_starts(row, TEXT("|"))) {
        row = text_from(row, 1);
    }
    row = text_trim(row);
    while (row.size && count <= COLUMN_LIMIT) {
        struct text cell = cut_cell(&row);

        if (cells) {
            cells[count] = cell;
        }
        count++;
    }
    return count;
}

/** Reads one cell of the row of dashes; false if it is something else. */
static bool read_dashes(struct text cell, enum alignment *alignment) {
    bool left = text_starts(cell, TEXT(":"));
    bool right = text_ends(cell, TEXT(":")) && cell.size > 1;

    *alignment = !right ? ALIGN_LEFT : left ? ALIGN_CENTER : ALIGN_RIGHT;
    cell = text_slice(cell, left, cell.size - right);
    for (size_t i = 0; i < cell.size; i++) {
        if (cell.bytes[i] != '-') {
            return false;
        }
    }
    return cell.size > 0;
}

static bool read_delimiters(struct text line, struct text header, struct grid *grid) {
    struct text cells[COLUMN_LIMIT + 1];

    if (!line.size || !strchr("|:-", line.bytes[0]) ||
        (!memchr(line.bytes, '|', line.size) &&
         (!header.size || !memchr(header.bytes, '|', header.size)))) {
        return false;
    }
    grid->columns = split_row(line, cells);
    if (!grid->columns || grid->columns > COLUMN_LIMIT ||
        grid->columns != split_row(header, NULL)) {
        return false;
    }
    for (size_t i = 0; i < grid->columns; i++) {
        if (!read_dashes(cells[i], &grid->alignments[i])) {
            return false;
        }
    }
    return true;
}

static struct text without_escapes(struct text cell, struct arena *arena) {
    char *out;
    size_t size = 0;

    if (!text_holds(cell, TEXT("\\|"))) {
        return cell;
    }
    out = arena_new(arena, cell.size + 1, 1);
    for (size_t i = 0; i < cell.size; i++) {
        if (cell.bytes[i] != '\\' || i + 1 == cell.size || cell.bytes[i + 1] != '|') {
            out[size++] = cell.bytes[i];
        }
    }
    return (struct text){out, size};
}

static void add_row(struct grid *grid, struct text line, struct arena *arena) {
    struct text cells[COLUMN_LIMIT + 1];
    struct grid_row *row = &grid->rows[grid->row_count++];

    row->count = split_row(line, cells);
    if (row->count > grid->columns) {
        row->count = grid->columns;
    }
    row->cells = arena_new(arena, row->count, sizeof(*row->cells));
    for (size_t i = 0; i < row->count; i++) {
        row->cells[i] = without_escapes(cells[i], arena);
    }
}

static bool is_footnote(struct text line) {
    size_t size = footnote_label(line).size;

    return size && text_starts(text_from(line, size + 3), TEXT(":"));
}

/** The lines of a paragraph, up to the first that begins a footnote. */
struct lines {
    struct text *items;
    bool *lazy;
    size_t count;
};

static struct lines lines_of(const struct source *source, cmark_node *paragraph,
                             struct arena *arena) {
    size_t first = (size_t)cmark_node_get_start_line(paragraph) - 1;
    size_t column = (size_t)cmark_node_get_start_column(paragraph) - 1;
    size_t count = (size_t)cmark_node_get_end_line(paragraph) - first;
    int quotes = quotes_around(paragraph);
    struct lines lines = {.items = arena_new(arena, count, sizeof(*lines.items)),
                          .lazy = arena_new(arena, count, sizeof(*lines.lazy)),
                          .count = 1};

    lines.items[0] = text_trim(text_slice(source->text, source->starts[first] + column,
                                          source->starts[first + 1]));
    while (lines.count < count) {
        struct text line =
            bare_line(source, first + lines.count, quotes, &lines.lazy[lines.count]);

        if (is_footnote(line)) {
            break;
        }
        lines.items[lines.count++] = line;
    }
    return lines;
}

static struct text joined(const struct text *lines, size_t count, struct arena *arena) {
    size_t size = 0;
    char *out;

    for (size_t i = 0; i < count; i++) {
        size += lines[i].size + 1;
    }
    out = arena_new(arena, size + 1, 1);
    size = 0;
    for (size_t i = 0; i < count; i++) {
        memcpy(out + size, lines[i].bytes, lines[i].size);
        size += lines[i].size;
        out[size++] = ' ';
    }
    return (struct text){out, size};
}

/** Links that are defined at the very beginning of a paragraph are no text of it. */
static struct text intro(const struct lines *lines, size_t count, struct arena *arena) {
    size_t first = 0;

    while (first < count && is_definition(lines->items[first])) {
        first++;
    }
    return joined(lines->items + first, count - first, arena);
}

static void fill(struct grid *grid, const struct lines *lines, size_t delimiters,
                 struct arena *arena) {
    grid->intro = intro(lines, delimiters - 1, arena);
    grid->rows = arena_new(arena, lines->count - delimiters, sizeof(*grid->rows));
    add_row(grid, lines->items[delimiters - 1], arena);
    for (size_t i = delimiters + 1; i < lines->count; i++) {
        add_row(grid, lines->items[i], arena);
    }
}

bool grid_find(struct source *source, cmark_node *paragraph, struct arena *arena,
               struct grid *grid) {
    int first = cmark_node_get_start_line(paragraph);
    int last = cmark_node_get_end_line(paragraph);
    struct lines lines;

    if (first < 1 || last <= first) {
        return false;
    }
    index_source(source, arena);
    if ((size_t)last > source->line_count) {
        return false;
    }
    lines = lines_of(source, paragraph, arena);
    for (size_t i = 1; i < lines.count; i++) {
        if (!lines.lazy[i] && read_delimiters(lines.items[i], lines.items[i - 1], grid)) {
            fill(grid, &lines, i, arena);
            return true;
        }
    }
    return false;
}

static bool has_bracket(const struct grid *grid) {
    for (size_t row = 0; row < grid->row_count; row++) {
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            struct text cell = grid->rows[row].cells[i];

            if (text_holds(cell, TEXT("["))) {
                return true;
            }
        }
    }
    return false;
}

struct text grid_references(struct source *source, const struct grid *grid) {
    if (source->references_given > REFERENCES_GIVEN_LIMIT || !has_bracket(grid)) {
        return TEXT("");
    }
    source->references_given += source->references.size;
    return source->references;
}
