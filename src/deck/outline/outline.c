// SPDX-License-Identifier: MIT
// A guide as blocks with their places, and as sections.

#include "outline.h"

#include "item_heading.h"
#include "lines/guard.h"
#include "mask.h"
#include "wording/builder.h"

#include <viva/markup.h>

enum {
    LONGEST_VOID = 1000,  // bytes of blank lines at the end of a piece
    ASKING_MIN = 3,       // headings in lists, for others there to be questions
};

static const enum block_kind kinds[CMARK_NODE_LAST_BLOCK + 1] = {
    [CMARK_NODE_BLOCK_QUOTE] = BLOCK_QUOTE, [CMARK_NODE_LIST] = BLOCK_LIST,
    [CMARK_NODE_ITEM] = BLOCK_ITEM,         [CMARK_NODE_CODE_BLOCK] = BLOCK_CODE,
    [CMARK_NODE_HTML_BLOCK] = BLOCK_HTML,   [CMARK_NODE_PARAGRAPH] = BLOCK_PARAGRAPH,
    [CMARK_NODE_HEADING] = BLOCK_HEADING,   [CMARK_NODE_THEMATIC_BREAK] = BLOCK_RULE,
};

static uint32_t add_block(struct outline *outline, struct arena *arena,
                          struct block block) {
    outline->blocks = arena_grow(arena, outline->blocks, outline->block_count,
                                 &outline->block_capacity, sizeof(block));
    outline->blocks[outline->block_count] = block;
    return (uint32_t)outline->block_count++;
}

/** libcmark ends comments, <pre> and the like a line early; the lines of their text are right. */
static int last_line(cmark_node *node) {
    struct text text = text_of(cmark_node_get_literal(node));
    int line = cmark_node_get_start_line(node) - 1;

    if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK) {
        return cmark_node_get_end_line(node);
    }
    for (; text.size; line++) {
        text_line(&text);
    }
    return line;
}

/** A node's block, as it stands in the source: libcmark was not shown the hidden lines behind `first`. */
static struct block block_of(cmark_node *node, int first, const struct hidden *hidden,
                             uint32_t parent) {
    int last = hidden_line(hidden, first, last_line(node));

    return (struct block){
        .kind = kinds[cmark_node_get_type(node)],
        .level = cmark_node_get_heading_level(node),
        .line = hidden_line(hidden, first, cmark_node_get_start_line(node)),
        .last = hidden_last(hidden, last),
        .column = cmark_node_get_start_column(node),
        .parent = parent,
    };
}

/** libcmark ends an underlined heading one line late. */
static void end_heading(const struct source *source, struct block *block) {
    int last = block->line;

    if (block->kind != BLOCK_HEADING || block->last == block->line) {
        return;
    }
    while (last < block->last &&
           (last == block->line || !line_is_underline(source_line(source, last)))) {
        last++;
    }
    block->last = last;
}

/** A container ends where the last block in it does: libcmark counts blank lines behind it too. */
static void close_block(struct outline *outline, uint32_t index) {
    struct block *block = &outline->blocks[index];

    block->after = (uint32_t)outline->block_count;
    if (block->after > index + 1) {
        block->last = outline->blocks[block->after - 1].last;
    }
}

/** The level of a heading that a line of raw HTML is, whole: `<h3 id="x">Text</h3>`; 0 if it is none. */
static int html_heading(struct text line) {
    line = text_trim(line);
    if (line.size < TEXT("<h1></h1>").size || line.bytes[0] != '<' ||
        (line.bytes[1] | 0x20) != 'h' || line.bytes[2] < '1' || line.bytes[2] > '6' ||
        (line.bytes[3] != '>' && line.bytes[3] != ' ') || !text_ends(line, TEXT(">"))) {
        return 0;
    }
    return text_starts(text_from(line, line.size - TEXT("</h1>").size), TEXT("</"))
               ? line.bytes[2] - '0'
               : 0;
}

/** Raw HTML with headings in it becomes those headings and what stands between them. */
static void split_html(struct outline *outline, struct arena *arena,
                       const struct source *source, struct block block) {
    struct text text = source_lines(source, block.line, block.last);
    struct block piece = block;

    if (block.parent || text_holds(text, TEXT("<summary"))) {
        add_block(outline, arena, block);
        return;
    }
    for (int line = block.line; line <= block.last; line++) {
        int level = html_heading(source_line(source, line));

        if (!level) {
            continue;
        }
        piece.last = line - 1;
        if (piece.last >= piece.line) {
            piece.after = add_block(outline, arena, piece) + 1;
            outline->blocks[piece.after - 1].after = piece.after;
        }
        piece = (struct block){
            .kind = BLOCK_HEADING, .level = level, .line = line, .last = line, .column = 1};
        piece.after = add_block(outline, arena, piece) + 1;
        outline->blocks[piece.after - 1].after = piece.after;
        piece = block;
        piece.line = line + 1;
        piece.column = 1;
    }
    if (piece.line <= block.last) {
        add_block(outline, arena, piece);
    }
}

/** libcmark ends a fence that only its container closes with the line behind that. */
static void end_before(struct block *blocks, size_t i, int line) {
    for (; blocks[i].after && blocks[i].last >= line; i = blocks[i].parent) {
        blocks[i].last = line - 1;
    }
}

static void enter_block(struct outline *outline, struct arena *arena,
                        const struct source *source, struct block block) {
    end_before(outline->blocks, outline->block_count - 1, block.line);
    if (block.kind == BLOCK_HTML) {
        split_html(outline, arena, source, block);
        return;
    }
    end_heading(source, &block);
    add_block(outline, arena, block);
}

/** Whether a node is no block: inline text, the document, or a quotation of nothing, a mark alone above what it was meant for. */
static bool is_no_block(cmark_node *node) {
    cmark_node_type type = cmark_node_get_type(node);

    return type > CMARK_NODE_LAST_BLOCK || type == CMARK_NODE_DOCUMENT ||
           (type == CMARK_NODE_BLOCK_QUOTE && !cmark_node_first_child(node));
}

static void add_tree(struct outline *outline, struct arena *arena, cmark_node *root,
                     const struct source *source, int first_line,
                     const struct hidden *hidden) {
    cmark_iter *walk = cmark_iter_new(root);
    uint32_t parent = 0;

    for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(walk);
        cmark_node_type type = cmark_node_get_type(node);

        if (is_no_block(node)) {
            continue;
        }
        if (event == CMARK_EVENT_ENTER) {
            enter_block(outline, arena, source, block_of(node, first_line, hidden, parent));
            parent = (uint32_t)outline->block_count - 1;
        }
        // Leaves without inline text have no exit event.
        if (event == CMARK_EVENT_EXIT || type == CMARK_NODE_CODE_BLOCK ||
            type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_THEMATIC_BREAK) {
            close_block(outline, parent);
            parent = outline->blocks[parent].parent;
        }
    }
    cmark_iter_free(walk);
}

static void note_depth(const struct source *source, const struct piece *piece,
                       struct notes *notes) {
    struct text line = note_quotation(text_trim(source_line(source, piece->first)));

    note_add(notes, piece->fault_line, "too-deep",
             arena_printf(notes->arena,
                          "lists or quotes nested deeper than %d: the section from line %d"
                          " on (%.*s) is left out",
                          DEPTH_LIMIT, piece->first, TEXT_ARGUMENTS(line)));
}

/** Without the blank lines at the end, if there are more than anybody leaves: libcmark needs time for each. */
static struct text without_void(struct text text) {
    struct text told = text_trim(text);
    size_t end = told.size ? (size_t)(told.bytes - text.bytes) + told.size : 0;

    return text.size - end > LONGEST_VOID ? text_slice(text, 0, end + 1) : text;
}

static void read_blocks(const struct source *source, struct arena *scratch,
                        struct notes *notes, struct outline *outline) {
    struct hidden hidden = {.arena = scratch};
    struct guard guard = guard_start(source, &hidden);
    struct arena masked = {0};
    struct arena trees = {0};
    struct arena *outer = markup_live_in(&trees);
    struct piece piece;

    add_block(outline, scratch, (struct block){.kind = BLOCK_DOCUMENT});
    while (guard_next(&guard, &piece)) {
        struct text text;
        cmark_node *root;

        if (piece.fault == FAULT_DEEP) {
            note_depth(source, &piece, notes);
            continue;
        }
        outline->large = outline->large || piece.fault == FAULT_LARGE;
        text = hidden_shown(&hidden, source, piece.first, piece.last, &masked);
        text = mask_inlines(without_void(text), &masked);
        root = markup_tree(text);
        add_tree(outline, scratch, root, source, piece.first, &hidden);
        arena_rewind(&trees);
        arena_rewind(&masked);
    }
    markup_live_in(outer);
    arena_free(&trees);
    arena_free(&masked);
    if (guard.cut || source->cut) {
        note_add(
            notes, guard.cut ? guard.cut : source->line_count + 1, "too-large",
            arena_printf(notes->arena,
                         "more than %d paragraphs, items and headings: what stands from"
                         " here on is left out (split the file)",
                         BLOCK_LIMIT));
    }
    outline->blocks[0].after = (uint32_t)outline->block_count;
}

static struct text underlined_text(const struct source *source, const struct block *block,
                                   struct arena *arena) {
    struct builder out = {.arena = arena};

    for (int line = block->line; line < block->last; line++) {
        struct text text = source_line(source, line);
        bool definition = text_starts(text, TEXT("[")) && text_holds(text, TEXT("]:"));

        text = line == block->line ? text_from(text, (size_t)block->column - 1) : text;
        while (block->parent && text_starts(text_trim(text), TEXT(">"))) {
            text = text_from(text_trim(text), 1);
        }
        if (!definition || out.size) {
            builder_add_space(&out);
            builder_add_words(&out, text_trim(text));
        }
    }
    return builder_text(&out);
}

/** What stands between the tags. */
static struct text html_heading_text(struct text line) {
    size_t from = text_find(line, TEXT(">")) + 1;

    return text_trim(text_slice(line, from, line.size - TEXT("</h1>").size));
}

/** The source of a heading without its hashes or its underline, on one line. */
static struct text heading_text(const struct source *source, const struct block *block,
                                struct arena *arena) {
    struct text first =
        text_from(source_line(source, block->line), (size_t)block->column - 1);
    struct text text = first;
    size_t opening;
    size_t end;

    if (block->last > block->line) {
        return underlined_text(source, block, arena);
    }
    if (html_heading(first)) {
        return html_heading_text(text_trim(first));
    }
    opening = line_count_hashes(text, 0);
    text = text_trim(text_from(text, opening));
    end = text.size;
    while (end > 0 && text.bytes[end - 1] == '#') {
        end--;
    }
    // As many as before it, "## Why##", close it, too; one is of a name, "C#".
    if (end == 0 || text.bytes[end - 1] == ' ' || text.bytes[end - 1] == '\t' ||
        (opening > 1 && text.size - end == opening)) {
        text.size = end;
    }
    return text_trim(text);
}

static uint32_t root_of(const struct outline *outline, uint32_t block) {
    while (outline->blocks[block].parent) {
        block = outline->blocks[block].parent;
    }
    return block;
}

/** Whether a section stands in a fold that ends before a block. */
static bool is_folded_away(const struct outline *outline, size_t section, uint32_t block) {
    size_t fold = outline->sections[section].fold;

    return fold && outline->folds[fold - 1].last < block;
}

static size_t parent_section(const struct outline *outline, const struct section *section) {
    size_t above = outline->section_count - 1;

    while (above &&
           (outline->sections[above].nested ||
            is_folded_away(outline, above, section->root) ||
            (!section->nested && outline->sections[above].level >= section->level))) {
        above = outline->sections[above].parent;
    }
    return above;
}

/** Nothing but rules and raw HTML: a line break, a link back to the top. */
static bool is_empty(const struct outline *outline, uint32_t from, uint32_t to) {
    while (from < to && (outline->blocks[from].kind == BLOCK_HTML ||
                         outline->blocks[from].kind == BLOCK_RULE)) {
        from = outline->blocks[from].after;
    }
    return from >= to;
}

/** An earlier section of this level without a body, such as "Part 2" between questions of its own level. */
static size_t group_section(const struct outline *outline, const struct section *section) {
    size_t before = outline->section_count - 1;
    const struct section *earlier;

    while (before && outline->sections[before].level > section->level) {
        before = outline->sections[before].parent;
    }
    earlier = &outline->sections[before];
    if (!before || earlier->level != section->level || section->nested ||
        is_folded_away(outline, before, section->root)) {
        return 0;
    }
    if (before == outline->section_count - 1 &&
        is_empty(outline, earlier->body, section->heading) && earlier->title.text.size &&
        !earlier->title.labelled && !earlier->title.asks) {
        return before;
    }
    return earlier->group;
}

static void add_section(struct outline *outline, struct section section) {
    section.parent = outline->section_count ? parent_section(outline, &section) : 0;
    section.group = outline->section_count ? group_section(outline, &section) : 0;
    outline->sections[outline->section_count++] = section;
}

void outline_place_again(struct outline *outline) {
    size_t count = outline->section_count;

    for (size_t i = 1; i < count; i++) {
        outline->section_count = i;
        outline->sections[i].parent = parent_section(outline, &outline->sections[i]);
        outline->sections[i].group = group_section(outline, &outline->sections[i]);
    }
    outline->section_count = count;
}

static size_t count_headings(const struct outline *outline) {
    size_t count = 0;

    for (size_t i = 0; i < outline->block_count; i++) {
        count += outline->blocks[i].kind == BLOCK_HEADING;
    }
    return count;
}

/** The next block; behind a fold that is or holds an answer, whose headings make no sections. */
static uint32_t behind_fold(const struct outline *outline, uint32_t block) {
    size_t fold = fold_from(outline, block);
    uint32_t last = block;

    if (outline->blocks[block].kind != BLOCK_HTML) {
        return block + 1;
    }
    while (fold < outline->fold_count && outline->folds[fold].first == block) {
        if (outline->folds[fold].role != FOLD_GROUP && outline->folds[fold].last > last) {
            last = outline->folds[fold].last;
        }
        fold++;
    }
    fold = fold_from(outline, last);
    // "</details>" and, on the next line, "<details>": one block closes a fold and opens another.
    return last > block && fold < outline->fold_count && outline->folds[fold].first == last
               ? last
               : outline->blocks[last].after;
}

/** The innermost group that is open behind the beginning of a block; `open` was, before it. */
static size_t open_group(const struct outline *outline, uint32_t block, size_t open) {
    while (open && outline->folds[open - 1].last < block) {
        open = outline->folds[open - 1].parent;
    }
    for (size_t i = fold_from(outline, block);
         i < outline->fold_count && outline->folds[i].first == block; i++) {
        if (outline->folds[i].role == FOLD_GROUP && outline->folds[i].last > block) {
            open = i + 1;
        }
    }
    return open;
}

/** The levels of which most headings at the front of items ask, so that the others are questions as well; a bit for each. */
static unsigned asking_levels(const struct source *source, struct arena *scratch,
                              const struct outline *outline) {
    int all[7] = {0};
    int asking[7] = {0};
    unsigned levels = 0;

    for (uint32_t i = 1; i < outline->block_count; i++) {
        const struct block *block = &outline->blocks[i];

        if (item_heading_is(outline, i)) {
            struct title title = title_read(heading_text(source, block, scratch));

            all[block->level]++;
            asking[block->level] += item_heading_may_ask(&title);
        }
    }
    for (int level = 1; level < 7; level++) {
        bool most = asking[level] >= ASKING_MIN && 2 * asking[level] >= all[level];

        levels |= (unsigned)most << level;
    }
    return levels;
}

static void read_sections(const struct source *source, struct arena *scratch,
                          struct outline *outline) {
    size_t open = 0;
    unsigned asking = asking_levels(source, scratch, outline);

    outline->sections =
        arena_new(scratch, count_headings(outline) + 1, sizeof(*outline->sections));
    add_section(outline, (struct section){.body = 1, .line = source->front.body});
    for (uint32_t i = 1; i < outline->block_count; i = behind_fold(outline, i)) {
        const struct block *block = &outline->blocks[i];
        struct section section = {.heading = i, .level = block->level, .line = block->line};

        open = open_group(outline, i, open);
        section.fold = open;
        if (block->kind != BLOCK_HEADING ||
            (block->parent && !item_heading_heads(outline, i))) {
            continue;
        }
        section.heading_text = heading_text(source, block, scratch);
        section.title = title_read(section.heading_text);
        section.nested = block->parent != 0;
        section.root = root_of(outline, i);
        section.body = block->after;
        if (section.nested ? item_heading_may_ask(&section.title) ||
                                 (asking >> block->level & 1 && item_heading_is(outline, i))
                           : !item_heading_holds(outline, source, &section, asking)) {
            add_section(outline, section);
        }
    }
}

void outline_read(const struct source *source, struct arena *scratch, struct notes *notes,
                  struct outline *out) {
    *out = (struct outline){0};
    read_blocks(source, scratch, notes, out);
    fold_read_all(out, source, scratch);
    read_sections(source, scratch, out);
}
