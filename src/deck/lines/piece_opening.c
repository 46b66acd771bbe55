// SPDX-License-Identifier: MIT
// Takes a file apart into what opens its pieces.

#include "piece_opening.h"

#include "wording/colon.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <string.h>

enum {
    CODE_INDENT = 4,
    NESTED_MIN = 2,  // columns before what an item holds, below a number too
    ENDING_MAX = 3,  // characters
    LINE_MAX = 300,  // bytes of a line that may open something
    LETTERS_MIN = 2,
};

static size_t indent_of(struct text line) {
    return line_skip_spaces(line, 0);
}

/** The place behind a bullet or number at the front of a line; 0 if none stands there. */
static size_t behind_bullet(struct text line, char *bullet) {
    size_t at = indent_of(line);
    size_t behind;

    if (at + 2 < line.size && strchr("-*+", line.bytes[at]) &&
        line_has_space(line, at + 1)) {
        *bullet = line.bytes[at];
        return line_skip_spaces(line, at + 1);
    }
    behind = line_behind_number(line, at);
    if (behind == at) {
        return 0;
    }
    *bullet = '1';
    return behind;
}

/** What begins in a line that says something. */
static enum reply kind_of(const struct retold *file, size_t line) {
    struct text bare = retold_line(file, line);
    char bullet;

    if (!bare.size || bare.bytes[0] == '#' || line_is_rule(bare) ||
        line_is_underline(bare)) {
        return REPLY_NONE;
    }
    if (file->code[line]) {
        return REPLY_CODE;
    }
    switch (bare.bytes[0]) {
    case '>': return REPLY_QUOTE;
    case '|': return REPLY_TABLE;
    case '<': return REPLY_NONE;
    default:
        return behind_bullet(file->lines[line], &bullet) ? REPLY_LIST
               : indent_of(file->lines[line]) > 0        ? REPLY_INDENTED
                                                         : REPLY_TEXT;
    }
}

/** A sign that may stand behind the last word of a line without ending a sentence; its size. */
static size_t sign_before(struct text text) {
    static const char *const signs[] = {":", ";", "-", "=", ">", "~", "：",
                                        "–", "—", "→", "…", "»", NULL};

    return text_ends_any(text, signs);
}

/** Parts such signs from the end of what is said. */
static void cut_ending(struct opening *opening) {
    struct text whole = opening->said;

    for (int i = 0; i < ENDING_MAX; i++) {
        opening->said.size -= sign_before(opening->said);
    }
    whole = text_from(whole, opening->said.size);
    opening->colon = whole.size && colon_size(whole, 0) == whole.size;
    opening->said = text_trim(opening->said);
}

static bool is_broken(struct text line) {
    return text_ends(line, TEXT("  ")) ||
           line_without_break(text_trim(line)).size < text_trim(line).size;
}

/** Parts the emphasis from all that is said. */
static void cut_marks(struct opening *opening) {
    size_t marks = line_count_marks(opening->said, 0);
    size_t end = opening->said.size - marks;

    if (marks && opening->said.size > 2 * marks &&
        line_count_marks(opening->said, end) == marks) {
        opening->marks = marks;
        opening->said = text_slice(opening->said, marks, end);
    }
}

/** Reads what a line says from a place on. */
static void read_said(struct opening *opening, struct text line, size_t from) {
    opening->broken = is_broken(line);
    opening->said = text_trim(line_without_break(text_trim(text_from(line, from))));
    cut_ending(opening);
    cut_marks(opening);
}

/** The line behind an item, which holds what is as deep as its text. */
static size_t item_end(const struct retold *file, size_t line) {
    size_t end = line + 1;

    for (size_t at = end; at < file->count; at++) {
        struct text text = file->lines[at];

        if (!file->bare[at].size) {
            continue;
        }
        if (indent_of(text) < NESTED_MIN &&
            (file->code[at] ? !file->code[at - 1]
                            : at > end || kind_of(file, at) != REPLY_TEXT)) {
            break;
        }
        end = at + 1;
    }
    return end;
}

/** A paragraph that begins in a line. */
static void read_paragraph(const struct retold *file, size_t line,
                           struct opening *opening) {
    if (line + 1 < file->count && line_is_underline(file->lines[line + 1])) {
        return;
    }
    opening->kind = OPENING_LINE;
    opening->behind = line + 1;
    read_said(opening, file->lines[line], 0);
    if (line + 1 < file->count && file->bare[line + 1].size) {
        enum reply next = kind_of(file, line + 1);

        if (next == REPLY_TEXT || next == REPLY_INDENTED) {
            opening->kind = OPENING_PARAGRAPH;
            opening->reply = REPLY_LINE;
            return;
        }
    }
    opening->reply = kind_of(file, retold_next(file, line + 1));
    opening->end = item_end(file, line);
}

static void read_item(const struct retold *file, size_t line, size_t inside,
                      struct opening *opening) {
    size_t next = retold_next(file, line + 1);

    opening->kind = OPENING_ITEM;
    opening->behind = line + 1;
    opening->end = item_end(file, line);
    read_said(opening, file->lines[line], inside);
    opening->reply = next >= opening->end ? REPLY_NONE
                     : next == line + 1 && kind_of(file, next) == REPLY_INDENTED
                         ? REPLY_LINE
                         : kind_of(file, next);
}

/** Where the block of code ends whose first line this is. */
static size_t code_end(const struct retold *file, size_t line) {
    struct fence open = {0};

    fence_pass(&open, file->lines[line]);
    for (line++; line < file->count && file->code[line] && open.size; line++) {
        fence_pass(&open, file->lines[line]);
    }
    return line;
}

/** Reads what begins in a line; the line to go on from. */
static size_t read_opening(const struct retold *file, size_t line,
                           struct opening *opening) {
    struct text text = file->lines[line];
    size_t inside = behind_bullet(text, &opening->bullet);

    if (file->code[line]) {
        return code_end(file, line);
    }
    opening->line = line;
    if (indent_of(text) >= CODE_INDENT || text.size > LINE_MAX) {
        return line + 1;
    }
    if (inside) {
        read_item(file, line, inside, opening);
        return opening->end;
    }
    if (kind_of(file, line) == REPLY_TEXT) {
        read_paragraph(file, line, opening);
    }
    // Further lines of a paragraph open nothing.
    while (line < file->count && file->bare[line].size && !file->code[line] &&
           kind_of(file, line) == REPLY_TEXT) {
        line++;
    }
    return line > opening->line ? line : line + 1;
}

/** Whether it says something, and not with words in front that stand out from the rest. */
static bool is_text(struct text said) {
    return said.size >= LETTERS_MIN && line_count_marks(said, 0) < 2;
}

struct openings piece_openings_find(const struct retold *file, size_t from) {
    struct openings out = {0};
    bool ruled = false;
    bool headed = false;

    for (size_t line = from; line < file->count;) {
        struct opening opening = {.kind = OPENING_KINDS, .ruled = ruled, .headed = headed};

        if (!file->bare[line].size) {
            line++;
            continue;
        }
        ruled = !file->code[line] && line_is_rule(file->bare[line]);
        headed = !file->code[line] && file->lines[line].bytes[0] == '#';
        line = ruled ? line + 1 : read_opening(file, line, &opening);
        if (opening.kind != OPENING_KINDS && is_text(opening.said)) {
            out.items = arena_grow(file->arena, out.items, out.count, &out.capacity,
                                   sizeof(*out.items));
            out.items[out.count++] = opening;
        }
    }
    return out;
}
