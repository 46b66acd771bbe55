// SPDX-License-Identifier: MIT
// Writes boxes of site generators and note programs as what every Markdown has.

#include "boxes.h"

#include "box_opening.h"
#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/title.h"

#include <viva/guide.h>

#include <string.h>

enum {
    BOXES_MAX = 8,    // open at once
    BODY_INDENT = 4,  // columns of a body behind its `!!!`
};

struct box {
    struct box_opening opening;
    struct text prefix;  // of its lines once it is unpacked
    size_t indent;       // columns before its opening
    size_t line;         // that says what opens it
    size_t end;          // the line of colons that closes it
    bool folded;         // written as <details>
    bool labelled;       // a tab with the answer, below which others may belong to it
};

/** A box that was closed, as long as its answer may follow. */
struct asked {
    struct box box;
    size_t depth;
    size_t target;       // the line that got what closes it
    struct text before;  // and what that line was without
    size_t closed;       // the line that closed it
    bool open;
};

struct unpacking {
    struct arena *arena;
    struct text *lines;
    struct text *out;
    size_t
        *ends;  // of each line of colons that opens a box, the one that closes it; else 0
    bool *frames;  // whether that box holds headings or other boxes
    size_t count;
    size_t at;      // the line that is being read
    size_t before;  // the last one that was not blank
    size_t blanks;  // blank lines between the two
    struct box open[BOXES_MAX];
    size_t depth;
    struct fence fence;
    size_t fence_depth;
    struct asked asked;
    int boxes;  // that were opened
    bool changed;
};

static size_t indent_of(struct text line) {
    size_t column = 0;

    for (size_t i = 0; i < line.size; i++) {
        if (line.bytes[i] == '\t') {
            column = (column / BODY_INDENT + 1) * BODY_INDENT;
        } else if (line.bytes[i] == ' ') {
            column++;
        } else {
            break;
        }
    }
    return column;
}

static struct text joined(struct unpacking *unpacking, struct text first,
                          struct text second) {
    struct builder out = {.arena = unpacking->arena};

    if (!first.size || !second.size) {
        return first.size ? first : second;
    }
    builder_reserve(&out, first.size + second.size);
    builder_add(&out, first);
    builder_add(&out, second);
    return (struct text){out.bytes, out.size};
}

/** Whether a box goes on in a line, whose part behind the box's own marks is left. */
static bool goes_on(const struct box *box, size_t line, bool after_blank,
                    struct text *text) {
    struct text bare = text_trim(*text);

    switch (box->opening.kind) {
    case BOX_INDENTED:
        if (indent_of(*text) < box->indent + BODY_INDENT) {
            return false;
        }
        *text = line_without_indent(*text, box->indent + BODY_INDENT);
        return true;
    case BOX_COLONS:
        *text = line_without_indent(*text, box->indent);
        return line < box->end;
    case BOX_QUOTED:
        if (after_blank || !text_starts(bare, TEXT(">"))) {
            return false;
        }
        *text = line_without_indent(text_from(bare, 1), 1);
        return true;
    }
    return false;
}

/** How many of the open boxes a line belongs to; what is left of it behind their marks. */
static size_t count_around(const struct unpacking *unpacking, size_t line, bool after_blank,
                           struct text *text) {
    size_t around = 0;

    *text = unpacking->lines[line];
    while (around < unpacking->depth &&
           goes_on(&unpacking->open[around], line, after_blank, text)) {
        around++;
    }
    return around;
}

static struct text prefix_of(const struct unpacking *unpacking, size_t depth) {
    return depth ? unpacking->open[depth - 1].prefix : TEXT("");
}

/** The first line of a box's body, if it is text that a label may stand before; else that of its opening. */
static size_t body_line(const struct unpacking *unpacking, const struct box *box) {
    size_t line = box->line + 1;
    uint32_t first = 0;
    struct text text;

    while (line < unpacking->at && !text_trim(unpacking->out[line]).size) {
        line++;
    }
    text = line < unpacking->at ? text_trim(unpacking->out[line]) : TEXT("");
    if (text.size) {
        text_decode(text, 0, &first);
    }
    return first && !strchr("#-*+>|`~<:!", first < 0x80 ? (int)first : 'a') ? line
                                                                            : box->line;
}

/** Writes the question in a box as a label with its text: its number, or what else its title says. */
static void write_label(struct unpacking *unpacking, const struct box *box) {
    struct title title = title_read(box->opening.title);
    size_t line = title.text.size ? box->line : body_line(unpacking, box);
    struct text label = TEXT("**Question:** ");

    if (title.number) {
        label = text_of(arena_printf(unpacking->arena, "**Question %d:** ", title.number));
    }
    unpacking->out[box->line] = TEXT("");
    unpacking->out[line] = text_of(arena_printf(
        unpacking->arena, "%.*s%.*s%.*s", TEXT_ARGUMENTS(box->prefix),
        TEXT_ARGUMENTS(label),
        TEXT_ARGUMENTS(line == box->line
                           ? title.text
                           : text_from(unpacking->out[line], box->prefix.size))));
}

/** The name of a box in bold. */
static struct text named(struct unpacking *unpacking, const struct box_opening *opening) {
    struct text title = box_title(opening, unpacking->arena);

    return text_of(arena_printf(unpacking->arena, "**%.*s**  ", TEXT_ARGUMENTS(title)));
}

/** Closes the boxes from `depth` on; returns what has to be written for that. */
static struct text closing_of(struct unpacking *unpacking, size_t depth) {
    struct builder out = {.arena = unpacking->arena};

    while (unpacking->depth > depth) {
        struct box *box = &unpacking->open[--unpacking->depth];
        bool asking = box->opening.sense == BOX_QUESTION;

        // Without a title the body is a question, or nothing to us.
        if (box->folded && asking && !box->opening.named) {
            unpacking->out[box->line] =
                joined(unpacking, box->prefix, named(unpacking, &box->opening));
            box->folded = false;
        }
        builder_add(&out, box->folded ? TEXT("</details>") : TEXT(""));
        unpacking->asked = (struct asked){.box = *box, .depth = depth, .open = asking};
    }
    return builder_text(&out);
}

/** Whether what closes a fold cannot stand at the end of a line. */
static bool is_block_line(struct text line) {
    struct fence fence;

    return fence_read(line, &fence) || text_ends(text_trim(line), TEXT("|")) ||
           text_ends(text_trim(line), TEXT(">"));
}

/** Closes the boxes that a line does not belong to; returns what has to stand before the line itself. */
static struct text close_boxes(struct unpacking *unpacking, size_t around) {
    bool colons = around < unpacking->depth && unpacking->open[around].end == unpacking->at;
    size_t target = colons              ? unpacking->at
                    : unpacking->blanks ? unpacking->at - unpacking->blanks
                                        : unpacking->before;
    struct text prefix = prefix_of(unpacking, around);
    struct text closing;
    struct text before = unpacking->out[target];

    if (around == unpacking->depth) {
        return TEXT("");
    }
    closing = closing_of(unpacking, around);
    unpacking->asked.target = target;
    unpacking->asked.before = before;
    unpacking->asked.closed = unpacking->at;
    if (!closing.size) {
        return TEXT("");
    }
    if (target == unpacking->before && target != unpacking->at && !unpacking->blanks) {
        if (is_block_line(before)) {
            return closing;
        }
        prefix = joined(unpacking, before, TEXT(" "));
    }
    unpacking->out[target] = joined(unpacking, prefix, closing);
    return TEXT("");
}

/** Blank lines inside of a quotation carry its mark. */
static void mark_blanks(struct unpacking *unpacking) {
    struct text prefix = text_trim(prefix_of(unpacking, unpacking->depth));

    for (size_t i = 1; i <= unpacking->blanks && prefix.size; i++) {
        struct text *line = &unpacking->out[unpacking->at - i];

        *line = line->size ? *line : prefix;
    }
}

/** Whether the body of an indented box follows. */
static bool has_body(const struct unpacking *unpacking, size_t indent) {
    size_t next = unpacking->at + 1;
    struct text text;

    while (next < unpacking->count && !text_trim(unpacking->lines[next]).size) {
        next++;
    }
    return next < unpacking->count &&
           count_around(unpacking, next, next > unpacking->at + 1, &text) ==
               unpacking->depth &&
           indent_of(text) >= indent + BODY_INDENT;
}

/** What opens a box once it is unpacked, behind its prefix. */
static struct text opening_text(struct unpacking *unpacking, const struct box *box) {
    const char *alert = box_alert(&box->opening);
    struct text title = box_title(&box->opening, unpacking->arena);

    if (box->labelled) {
        return TEXT("**Answer:**");
    }
    if (box->folded) {
        return text_of(arena_printf(unpacking->arena, "<details><summary>%.*s</summary>",
                                    TEXT_ARGUMENTS(title)));
    }
    return alert ? text_of(alert) : named(unpacking, &box->opening);
}

/** Whether a question was boxed right before, whose answer may follow. */
static bool is_awaited(const struct unpacking *unpacking) {
    const struct asked *asked = &unpacking->asked;

    return asked->open && asked->depth == unpacking->depth &&
           (asked->closed == unpacking->at || asked->closed == unpacking->before);
}

/** The boxed question that an answer which opens here belongs to becomes a label with its text. */
static void answer_asked(struct unpacking *unpacking) {
    struct asked *asked = &unpacking->asked;
    struct box *around = unpacking->depth ? &unpacking->open[unpacking->depth - 1] : NULL;

    if (is_awaited(unpacking)) {
        unpacking->out[asked->target] = asked->before;
        write_label(unpacking, &asked->box);
        asked->open = false;
    } else if (around && around->opening.sense == BOX_QUESTION && around->folded &&
               !around->opening.asks) {
        write_label(unpacking, around);
        around->folded = false;
        around->opening.sense = BOX_ASIDE;
    }
}

/** Whether code opens in the lines right behind, before a blank one. */
static bool begins_with_code(const struct unpacking *unpacking) {
    struct fence fence;

    for (size_t i = unpacking->at + 1;
         i < unpacking->count && text_trim(unpacking->lines[i]).size; i++) {
        if (fence_read(unpacking->lines[i], &fence)) {
            return true;
        }
    }
    return false;
}

/** Writes what opens a box, a line higher where code right behind would become raw HTML. */
static void write_opening(struct unpacking *unpacking, struct box *box, struct text outer,
                          struct text ahead) {
    struct text text = joined(unpacking, outer, opening_text(unpacking, box));
    size_t line = unpacking->at;

    if (box->folded && unpacking->blanks && !ahead.size && begins_with_code(unpacking)) {
        unpacking->out[line] = text_trim(box->prefix);
        text = joined(unpacking, unpacking->out[--line], text);
    }
    unpacking->out[line] = joined(unpacking, ahead, text);
    box->line = line;
}

/** Opens a box if a line does; `ahead` has to stand before it. */
static bool open_box(struct unpacking *unpacking, struct text text, struct text ahead) {
    struct box box = {.indent = indent_of(text), .end = unpacking->ends[unpacking->at]};
    struct text outer = prefix_of(unpacking, unpacking->depth);
    struct text spaces = text_slice(TEXT("                    "), 0, box.indent);
    bool frame;

    // Each is a block at least, and no more of those are read.
    if (unpacking->depth == BOXES_MAX || unpacking->boxes > BLOCK_LIMIT ||
        (!box.end && text_starts(text_trim(text), TEXT(":::"))) ||
        !box_opens(text_trim(text), &box.opening) ||
        (box.opening.kind == BOX_INDENTED && !has_body(unpacking, box.indent))) {
        return false;
    }
    if (box.opening.may_answer && is_awaited(unpacking)) {
        box.opening.sense = BOX_ANSWER;
    }
    if (box.opening.sense == BOX_ANSWER) {
        answer_asked(unpacking);
    }
    box.labelled = box.opening.tab && box.opening.sense == BOX_ANSWER;
    box.folded = box.opening.sense != BOX_ASIDE && !box.labelled;
    if (!box.folded && box.opening.kind == BOX_QUOTED && box_alert(&box.opening)) {
        return false;
    }
    outer = joined(unpacking, outer, spaces);
    frame = !box.folded && unpacking->frames[unpacking->at];
    box.prefix =
        box.folded || box.labelled || frame ? outer : joined(unpacking, outer, TEXT("> "));
    if (frame) {
        unpacking->out[unpacking->at] = ahead;
    } else {
        unpacking->boxes++;
        write_opening(unpacking, &box, box.prefix, ahead);
    }
    unpacking->changed = true;
    if (box.folded || box.opening.kind != BOX_QUOTED) {
        unpacking->open[unpacking->depth++] = box;
    }
    return true;
}

static void take_line(struct unpacking *unpacking) {
    struct text text;
    struct text ahead;
    size_t around = count_around(unpacking, unpacking->at, unpacking->blanks > 0, &text);
    bool ends = around < unpacking->depth && unpacking->open[around].end == unpacking->at;

    if (unpacking->fence.size && around < unpacking->fence_depth) {
        unpacking->fence = (struct fence){0};
    }
    ahead = close_boxes(unpacking, around);
    mark_blanks(unpacking);
    if (ends) {
        return;
    }
    if (unpacking->fence.size || !open_box(unpacking, text, ahead)) {
        bool kept = !around && !ahead.size;

        fence_pass(&unpacking->fence, text);
        unpacking->fence_depth = around;
        unpacking->out[unpacking->at] =
            kept ? text
                 : joined(unpacking, ahead,
                          joined(unpacking, prefix_of(unpacking, around), text));
    }
}

/** Finds which lines of colons close which, and what stands between them. */
static void match_colons(struct unpacking *unpacking) {
    size_t open[BOXES_MAX * 2];
    size_t depth = 0;

    for (size_t i = 0; i < unpacking->count; i++) {
        struct text line = text_trim(unpacking->lines[i]);
        struct box_opening opening;
        bool colons = text_starts(line, TEXT(":::"));

        if (colons && box_colons(line)) {
            if (depth) {
                unpacking->ends[open[--depth]] = i;
            }
        } else if (text_starts(line, TEXT("#")) || (colons && box_begins(line, &opening))) {
            for (size_t around = 0; around < depth; around++) {
                unpacking->frames[open[around]] = true;
            }
            if (colons && depth < BOXES_MAX * 2) {
                open[depth++] = i;
            }
        }
    }
}

static void split(struct unpacking *unpacking, struct text text) {
    size_t count = text_count(text, '\n') + 1;

    unpacking->lines = arena_new(unpacking->arena, count, sizeof(*unpacking->lines));
    unpacking->out = arena_new(unpacking->arena, count, sizeof(*unpacking->out));
    unpacking->ends = arena_new(unpacking->arena, count, sizeof(*unpacking->ends));
    unpacking->frames = arena_new(unpacking->arena, count, sizeof(*unpacking->frames));
    while (text.size) {
        unpacking->lines[unpacking->count++] = text_line(&text);
    }
}

static struct text written(struct unpacking *unpacking, struct text closing,
                           struct arena *arena) {
    struct builder out = {.arena = arena};

    for (size_t i = 0; i < unpacking->count; i++) {
        builder_add(&out, unpacking->out[i]);
        builder_add(&out, TEXT("\n"));
    }
    if (closing.size) {
        builder_add(&out, closing);
        builder_add(&out, TEXT("\n"));
    }
    return (struct text){out.bytes, out.size};
}

static struct text unpack(struct unpacking *unpacking, struct text text,
                          struct arena *arena) {
    split(unpacking, text);
    match_colons(unpacking);
    for (; unpacking->at < unpacking->count; unpacking->at++) {
        if (!text_trim(unpacking->lines[unpacking->at]).size) {
            unpacking->blanks++;
            continue;
        }
        take_line(unpacking);
        unpacking->before = unpacking->at;
        unpacking->blanks = 0;
    }
    return unpacking->changed ? written(unpacking, closing_of(unpacking, 0), arena) : text;
}

struct text boxes_unpacked(struct text text, struct arena *arena) {
    static const char *const marks[] = {":::", "!!! ", "??? ", "???+ ", "[!", "=== ", NULL};
    struct arena scratch = {0};
    struct unpacking unpacking = {.arena = &scratch};

    if (text_holds_any(text, marks)) {
        text = unpack(&unpacking, text, arena);
        arena_free(&scratch);
    }
    return text;
}
