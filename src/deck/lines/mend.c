// SPDX-License-Identifier: MIT
// Blocks of code that their author forgot to close: they end before the first heading, or where a line ends in a fence; and those that open behind a label.

#include "mend.h"

#include "wording/builder.h"
#include "wording/colon.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <string.h>

enum {
    HASHES_MIN = 2,  // one alone begins a remark in many languages
    HASHES_MAX = 6,
    LONGEST_LANGUAGE = 20,
};

/** What stands in a block of code, by the bytes of the text. */
struct block {
    struct fence fence;
    size_t indent;
    struct text first;  // the line that opens it
    size_t above;       // a blank line before that, or that line itself
    size_t inside;      // where what is in it begins
    size_t blank;       // the line before the first heading inside
    size_t behind;      // where the text goes on
    size_t tail;        // the line that ends in a fence
    size_t tail_blank;  // the blank one below that
    bool broken;        // by the end, or by the next block that opens
};

static bool is_blank(struct text line) {
    return text_trim(line).size == 0;
}

/** Without the marks of a list or quote, in which a block may begin as well. */
static struct text behind_bullet(struct text line) {
    line = text_trim(line);
    while (line.size > 1 && strchr("-*+>", line.bytes[0]) && line_has_space(line, 1)) {
        line = text_trim(text_from(line, 1));
    }
    return line;
}

static bool is_heading(struct text line) {
    size_t hashes = line_count_hashes(line, 0);

    return hashes >= HASHES_MIN && hashes <= HASHES_MAX && line_has_space(line, hashes) &&
           !is_blank(text_from(line, hashes));
}

/** Whether a block says what it is written in: "c++", "js". */
static bool names_language(struct text info) {
    for (size_t i = 0; i < info.size; i++) {
        if (!line_has_letter(info, i) && !line_has_digit(info, i) &&
            !strchr("+-_.", info.bytes[i]) && !(info.bytes[i] == '#' && i > 0)) {
            return false;
        }
    }
    return info.size > 0 && info.size <= LONGEST_LANGUAGE;
}

/** Whether what is in a block may be a text with blocks of its own. */
static bool holds_text(struct text info) {
    static const char *const names[] = {"markdown", "md",    "mdx",    "text",
                                        "txt",      "plain", "prompt", NULL};

    return line_starts_any(info, names) > 0;
}

/** Whether a line of code has a fence glued to its end: "}```". */
static bool ends_in_fence(const struct block *block, struct text line) {
    line = text_trim(line);
    return block->fence.mark == '`' && text_ends(line, TEXT("```")) &&
           text_find(line, TEXT("`")) + 3 == line.size && line.size > 3;
}

static bool opens_next(const struct block *block, struct text line) {
    struct fence fence;

    return fence_read(line, &fence) && fence.mark == block->fence.mark &&
           fence.size == block->fence.size && names_language(fence.info);
}

/** Reads on to where a block closes, or is broken. */
static void read_block(struct text text, struct block *block) {
    struct text rest = text_from(text, block->inside);
    size_t before = 0;
    bool blank = false;

    while (rest.size) {
        size_t at = text.size - rest.size;
        struct text line = text_line(&rest);

        if (fence_closes(&block->fence, line)) {
            block->behind = text.size - rest.size;
            return;
        }
        if (opens_next(block, line)) {
            block->broken = true;
            block->behind = at;
            return;
        }
        if (blank && !block->blank && is_heading(line)) {
            block->blank = before;
        }
        if (block->tail && !block->tail_blank && before == block->tail && is_blank(line)) {
            block->tail_blank = at;
        }
        if (!block->tail && ends_in_fence(block, line)) {
            block->tail = at;
        }
        blank = is_blank(line);
        before = at;
    }
    block->broken = true;
    block->behind = text.size;
}

/** Whether the code itself begins behind the opening fence, and ends before one glued to its last line. */
static bool is_glued(const struct block *block) {
    return !block->indent && block->tail && block->tail_blank && block->fence.info.size &&
           !names_language(block->fence.info);
}

/** Writes a fence into the blank line that begins at a byte. */
static void write_fence(struct builder *out, const struct block *block) {
    builder_add(out, text_slice(block->first, 0, block->indent + block->fence.size));
}

/** What is told of the text up to the end of a block that has to be mended; returns that end, 0 if it has not. */
static size_t mend_block(struct text text, size_t kept, const struct block *block,
                         struct builder *out) {
    if (is_glued(block)) {
        struct text rest = text_from(text, block->tail);
        struct text line = text_line(&rest);
        size_t end = text_find(line, TEXT("```"));
        size_t opening = (size_t)(block->first.bytes - text.bytes);

        // What is glued to the opening is code as well, if there is room for the fence above.
        builder_add(out, text_slice(text, kept, block->above));
        if (block->above < opening) {
            write_fence(out, block);
            builder_add(out, TEXT("\n"));
            opening += block->indent + block->fence.size;
        }
        builder_add(out, text_slice(text, opening, block->tail + end));
        builder_add(out, text_slice(text, block->tail + line.size, block->tail_blank));
        write_fence(out, block);
        return block->tail_blank;
    }
    // In an item it ends with that anyway, and what says nothing may close another.
    if (block->broken && block->blank && !block->indent && block->fence.info.size &&
        !holds_text(block->fence.info)) {
        builder_add(out, text_slice(text, kept, block->blank));
        write_fence(out, block);
        return block->blank;
    }
    return 0;
}

/** Where a fence opens behind a label on its line, "**Answer:** ```js"; 0 if none does. */
static size_t fence_behind_label(struct text line) {
    size_t at = text_find(line, TEXT("```"));
    struct text label = text_trim(text_slice(line, 0, at));
    struct fence fence;

    while (label.size && line_count_marks(label, label.size - 1)) {
        label = text_slice(label, 0, label.size - 1);
    }
    return at < line.size && colon_ends(label) && !text_holds(label, TEXT("`")) &&
                   fence_read(text_from(line, at), &fence) &&
                   (!fence.info.size || names_language(fence.info))
               ? at
               : 0;
}

/** Where the first line from a place on begins that may be a fence; the size if none does.  `known` is where the last search ended. */
static size_t next_fence(struct text text, size_t from, size_t *known) {
    struct text rest = text_from(text, from);

    if (*known >= from) {
        return *known;
    }
    while (rest.size) {
        size_t at = text.size - rest.size;

        if (fence_begins(text_line(&rest))) {
            *known = at;
            return at;
        }
    }
    *known = text.size;
    return text.size;
}

/** Tells a line as two, the second with the fence that opens there, if a fence closes the block at `end` and a blank line below makes room; as above. */
static size_t mend_label(struct text text, size_t kept, struct text opening, size_t end,
                         struct builder *out) {
    size_t fence = (size_t)(opening.bytes - text.bytes);
    struct text rest = text_from(text, end);
    struct text closing = text_line(&rest);
    size_t behind = text.size - rest.size;
    struct fence open;

    fence_read(opening, &open);
    if (!fence_closes(&open, closing) || !is_blank(text_line(&rest))) {
        return 0;
    }
    builder_add(out, text_slice(text, kept, fence));
    builder_add(out, TEXT("\n"));
    builder_add(out, text_slice(closing, 0, text_find(closing, fence_signs(closing))));
    builder_add(out, text_slice(text, fence, behind));
    return text.size - rest.size;
}

/** Whether any line may be a fence: asked of a whole text, many of which have none. */
static bool may_hold_fences(struct text text) {
    return text_holds(text, TEXT("```")) || text_holds(text, TEXT("~~~"));
}

struct text mend_fences(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};
    size_t kept = 0;
    size_t above = 0;
    size_t fence = 0;  // as far as one was looked for
    size_t ticks = 0;  // the first that no line before may hold
    bool blank = false;

    if (!may_hold_fences(text)) {
        return text;
    }
    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;
        struct block block = {.first = text_line(&rest)};
        size_t mended;

        block.above = blank && above > kept ? above : at;
        blank = is_blank(block.first);
        above = at;
        if (!fence_read(behind_bullet(block.first), &block.fence)) {
            size_t label = 0;

            ticks = ticks < at ? at + text_find(text_from(text, at), TEXT("```")) : ticks;
            // Most lines hold none.
            if (ticks < at + block.first.size) {
                label = fence_behind_label(block.first);
            }
            mended = label
                         ? mend_label(text, kept, text_from(block.first, label),
                                      next_fence(text, text.size - rest.size, &fence), &out)
                         : 0;
            kept = mended ? mended : kept;
            rest = mended ? text_from(text, mended) : rest;
            continue;
        }
        block.indent = (size_t)(behind_bullet(block.first).bytes - block.first.bytes);
        block.inside = text.size - rest.size;
        read_block(text, &block);
        mended = mend_block(text, kept, &block, &out);
        kept = mended ? mended : kept;
        rest = text_from(text, mended ? mended : block.behind);
    }
    if (!kept) {
        return text;
    }
    builder_add(&out, text_from(text, kept));
    return (struct text){out.bytes, out.size};
}
