// SPDX-License-Identifier: MIT
// Takes blocks out of the lists and quotations that hold them.

#include "lift.h"

#include "wording/builder.h"

/** Columns that the text of a container stands to the right of its surroundings; 0 for a quotation. */
struct indent {
    size_t width;
};

struct chain {
    struct indent indents[DEPTH_LIMIT * 2];
    int count;
    size_t list;  // columns that the block itself stands farther in
};

static int content_column(const struct outline *outline, uint32_t container) {
    const struct block *block = &outline->blocks[container];
    const struct block *child = &outline->blocks[container + 1];

    if (block->after > container + 1 && child->line == block->line) {
        return child->column;
    }
    return block->column + 2;
}

/** A list that stands farther in than what holds it begins without that, and its other items have to, or they would be its first one's. */
static size_t list_indent(const struct block *list, int column) {
    return list->kind == BLOCK_LIST && list->column > column
               ? (size_t)(list->column - column)
               : 0;
}

/** The containers of a block, outermost first; lists themselves add nothing. */
static struct chain chain_of(const struct outline *outline, uint32_t block) {
    struct chain chain = {0};
    uint32_t containers[DEPTH_LIMIT * 2];
    int count = 0;
    int column = 1;

    for (uint32_t at = outline->blocks[block].parent; at && count < DEPTH_LIMIT * 2;
         at = outline->blocks[at].parent) {
        if (outline->blocks[at].kind != BLOCK_LIST) {
            containers[count++] = at;
        }
    }
    while (count-- > 0) {
        int content = content_column(outline, containers[count]);
        bool quote = outline->blocks[containers[count]].kind == BLOCK_QUOTE;

        chain.indents[chain.count++].width =
            quote || content <= column ? 0 : (size_t)(content - column);
        column = content;
    }
    chain.list = list_indent(&outline->blocks[block], column);
    return chain;
}

static struct text without_quote_mark(struct text line) {
    struct text rest = line_without_indent(line, 3);

    return text_starts(rest, TEXT(">")) ? line_without_indent(text_from(rest, 1), 1) : line;
}

static struct text lifted_line(const struct chain *chain, struct text line) {
    for (int i = 0; i < chain->count; i++) {
        line = chain->indents[i].width ? line_without_indent(line, chain->indents[i].width)
                                       : without_quote_mark(line);
    }
    return line_without_indent(line, chain->list);
}

struct text lift_range(const struct outline *outline, const struct source *source,
                       uint32_t block, size_t from, size_t to, struct arena *arena) {
    struct text rest = text_slice(source->text, from, to);
    struct builder out = {.arena = arena};
    struct chain chain;

    if (!outline->blocks[block].parent) {
        return rest;
    }
    chain = chain_of(outline, block);
    builder_reserve(&out, rest.size + 1);
    for (bool first = true; rest.size; first = false) {
        struct text line = text_line(&rest);

        builder_add(&out, first ? line : lifted_line(&chain, line));
        builder_add(&out, rest.size ? TEXT("\n") : TEXT(""));
    }
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

struct text lift_blocks(const struct outline *outline, const struct source *source,
                        uint32_t first, uint32_t last, struct arena *arena) {
    const struct block *from = &outline->blocks[first];
    size_t start = source->starts[from->line - 1];
    size_t end = source_end(source, outline->blocks[last].last);

    // At the top level a block owns its first line whole, its indentation included.
    return lift_range(outline, source, first,
                      from->parent ? start + (size_t)from->column - 1 : start, end, arena);
}
