// SPDX-License-Identifier: MIT
// Cuts a guide into pieces at its headings and finds the hostile ones.

#include "guard.h"

#include "wording/fence.h"
#include "wording/label.h"

#include <limits.h>
#include <string.h>

/** A place in a line, by byte and by column: a tab reaches to the next multiple of four. */
struct cursor {
    struct text line;
    size_t at;
    int column;
    int spare;  // columns left of a tab that was used in part
};

/** NUL behind the end: no guide holds one. */
static char byte_at(struct text text, size_t at) {
    if (at < text.size) {
        return text.bytes[at];
    }
    return '\0';
}

static char peek(const struct cursor *cursor, size_t ahead) {
    return byte_at(cursor->line, cursor->at + ahead);
}

/** Skips at most `limit` columns of white space and returns how many. */
static int skip_columns(struct cursor *cursor, int limit) {
    int skipped = 0;

    while (skipped < limit) {
        if (cursor->spare) {
            cursor->spare--;
        } else if (peek(cursor, 0) == ' ') {
            cursor->at++;
        } else if (peek(cursor, 0) == '\t') {
            cursor->at++;
            cursor->spare = 3 - cursor->column % 4;
        } else {
            break;
        }
        cursor->column++;
        skipped++;
    }
    return skipped;
}

static int indent_of(struct cursor cursor) {
    return skip_columns(&cursor, 4);
}

/** The place behind the white space that a text begins with. */
static size_t skip_space(struct text text) {
    size_t at = 0;

    while (at < text.size &&
           (text.bytes[at] == ' ' || (text.bytes[at] >= '\t' && text.bytes[at] <= '\r'))) {
        at++;
    }
    return at;
}

static bool is_blank(struct text text) {
    return skip_space(text) == text.size;
}

/** Width of a list marker and the white space behind it, 0 if there is none. */
static int marker_width(struct cursor *cursor) {
    size_t size = 0;
    char first = peek(cursor, 0);
    int space;

    if (first == '-' || first == '*' || first == '+') {
        size = 1;
    } else {
        while (size < 9 && peek(cursor, size) >= '0' && peek(cursor, size) <= '9') {
            size++;
        }
        size =
            size && (peek(cursor, size) == '.' || peek(cursor, size) == ')') ? size + 1 : 0;
    }
    if (!size ||
        (peek(cursor, size) != ' ' && peek(cursor, size) != '\t' && peek(cursor, size))) {
        return 0;
    }
    cursor->at += size;
    cursor->column += (int)size;
    if (indent_of(*cursor) == 4) {
        struct cursor further = *cursor;

        skip_columns(&further, 4);
        if (indent_of(further) > 0) {
            return (int)size + skip_columns(cursor, 1);
        }
    }
    space = skip_columns(cursor, 4);
    return (int)size + (space ? space : 1);
}

static bool is_atx(const struct cursor *cursor) {
    size_t size = 0;

    while (size < 7 && peek(cursor, size) == '#') {
        size++;
    }
    return size > 0 && size < 7 &&
           (peek(cursor, size) == ' ' || peek(cursor, size) == '\t' || !peek(cursor, size));
}

/** Goes into the containers that go on in this line; returns how many do. */
static int match_containers(const struct guard *guard, struct cursor *cursor) {
    int matched = 0;

    for (; matched < guard->depth; matched++) {
        int width = guard->containers[matched].width;
        struct cursor before = *cursor;

        if (width && skip_columns(cursor, width) < width) {
            *cursor = before;
            break;
        }
        if (!width) {
            skip_columns(cursor, 3);
            if (peek(cursor, 0) != '>') {
                *cursor = before;
                break;
            }
            cursor->at++;
            cursor->column++;
            skip_columns(cursor, 1);
        }
    }
    return matched;
}

/** Whether a marker of a container may begin with a byte: most lines begin with a letter. */
static bool may_mark(char byte) {
    return byte == '>' || byte == '-' || byte == '*' || byte == '+' ||
           (byte >= '0' && byte <= '9');
}

/** Opens the containers whose markers stand here; false if they go too deep. */
static bool open_containers(struct guard *guard, struct cursor *cursor, int matched,
                            bool *opened) {
    for (;;) {
        struct cursor inside = *cursor;
        int space = skip_columns(&inside, 4);
        int width = 0;

        if (space == 4 || !may_mark(peek(&inside, 0))) {
            return true;
        }
        if (peek(&inside, 0) == '>') {
            inside.at++;
            inside.column++;
            skip_columns(&inside, 1);
        } else if (line_is_rule(text_from(inside.line, inside.at)) ||
                   (width = marker_width(&inside)) == 0) {
            return true;
        } else {
            width += space;
        }
        if (!*opened) {
            guard->depth = matched;
            *opened = true;
        }
        if (guard->depth == DEPTH_LIMIT) {
            return false;
        }
        guard->containers[guard->depth++].width = width;
        *cursor = inside;
    }
}

static size_t fence_size(const struct cursor *cursor, char *mark) {
    size_t size = 0;

    *mark = peek(cursor, 0);
    if (*mark != '`' && *mark != '~') {
        return 0;
    }
    while (peek(cursor, size) == *mark) {
        size++;
    }
    return size < 3 ? 0 : size;
}

static bool opens_fence(struct guard *guard, const struct cursor *cursor) {
    char mark;
    size_t size = fence_size(cursor, &mark);
    struct text info;

    if (!size) {
        return false;
    }
    info = text_from(cursor->line, cursor->at + size);
    if (mark == '`' && text_holds(info, TEXT("`"))) {
        return false;
    }
    guard->fence = mark;
    guard->fence_size = size;
    guard->fence_depth = guard->depth;
    return true;
}

/** Inside a fence: whether it goes on behind this line, closed by nothing. */
static bool stays_in_fence(struct guard *guard, struct cursor *cursor, int matched) {
    char mark;
    size_t size;

    if (matched < guard->fence_depth && !is_blank(cursor->line)) {
        guard->fence = 0;
        return false;
    }
    if (skip_columns(cursor, 4) < 4) {
        size = fence_size(cursor, &mark);
        if (mark == guard->fence && size >= guard->fence_size &&
            is_blank(text_from(cursor->line, cursor->at + size))) {
            guard->fence = 0;
        }
    }
    return true;
}

static void see_html(struct guard *guard, struct text rest) {
    enum raw_end raw = raw_html_begun(rest);
    bool closing = rest.size > 1 && rest.bytes[1] == '/';
    char name = (char)(byte_at(rest, 1U + closing) | 0x20);

    if (raw && !raw_html_ends(raw, rest)) {
        guard->raw = raw;
        guard->raw_depth = guard->depth;
        guard->unsure = guard->html;
    }
    guard->html = guard->html || (name >= 'a' && name <= 'z');
}

static void begin_paragraph(struct guard *guard) {
    guard->paragraph_size = 0;
    guard->brackets = 0;
    guard->definitions = true;
}

/** `[label]: destination "title"`: any number of these takes linear time. */
static bool is_definition(struct text text, size_t brackets) {
    struct text rest;
    size_t end = 0;
    size_t colon;

    if (brackets != 1 || !text_starts(text, TEXT("["))) {
        return false;
    }
    colon = text_find(text, TEXT("]:"));
    if (colon == text.size) {
        return false;
    }
    rest = text_trim(text_from(text, colon + 2));
    while (end < rest.size && rest.bytes[end] != ' ' && rest.bytes[end] != '\t') {
        end++;
    }
    text = text_trim(text_from(rest, end));
    return end > 0 && (!text.size || (text.size > 1 && text.bytes[0] == '"' &&
                                      text.bytes[text.size - 1] == '"'));
}

static enum fault measure(struct guard *guard, struct text text) {
    size_t brackets = text_count(text, '[');

    guard->definitions = guard->definitions && is_definition(text, brackets);
    if (guard->definitions && text.size < PARAGRAPH_LIMIT) {
        return FAULT_NONE;
    }
    guard->paragraph_size += text.size + 1;
    guard->brackets += brackets;
    return guard->paragraph_size > PARAGRAPH_LIMIT || guard->brackets > BRACKET_LIMIT
               ? FAULT_LARGE
               : FAULT_NONE;
}

/** What the first character of a line (behind its containers) opens; true for a fence. */
static bool see_opening(struct guard *guard, const struct cursor *cursor, int matched,
                        bool opened) {
    char first = peek(cursor, 0);
    bool heading = is_atx(cursor);

    if (!opened && (heading || first == '`' || first == '~' || first == '<')) {
        guard->depth = matched;
    }
    if (heading) {
        begin_paragraph(guard);
    }
    if (guard->fence || guard->raw) {
        return false;
    }
    if (first == '<') {
        see_html(guard, text_from(cursor->line, cursor->at));
    }
    if (opens_fence(guard, cursor)) {
        guard->unsure = guard->html;
        begin_paragraph(guard);
        return true;
    }
    return false;
}

/** A line of ordinary text: containers, then what its first character opens. */
static enum fault look_at_text(struct guard *guard, struct cursor cursor, int matched) {
    bool opened = false;
    bool shallow = open_containers(guard, &cursor, matched, &opened);

    if (!opened && guard->blank) {
        guard->depth = matched;
    }
    if (opened) {
        begin_paragraph(guard);
    }
    if (!shallow) {
        return FAULT_DEEP;
    }
    if (skip_columns(&cursor, 4) < 4 && see_opening(guard, &cursor, matched, opened)) {
        return FAULT_NONE;
    }
    return measure(guard, text_from(cursor.line, cursor.at));
}

/** Whether the line is code or raw HTML, which libcmark reads in linear time whatever it says. */
static bool is_opaque(struct guard *guard, struct text line, struct cursor cursor,
                      int matched) {
    if (guard->raw && matched < guard->raw_depth && !is_blank(line)) {
        guard->raw = RAW_NONE;
    }
    if (guard->raw) {
        guard->raw = raw_html_ends(guard->raw, line) ? RAW_NONE : guard->raw;
        return !guard->unsure;
    }
    return guard->fence && stays_in_fence(guard, &cursor, matched) && !guard->unsure;
}

bool guard_begins_block(struct text text, bool blank) {
    static const bool marks[UCHAR_MAX + 1] = {
        ['-'] = true, ['*'] = true, ['+'] = true, ['_'] = true, ['='] = true, ['#'] = true,
        ['>'] = true, [':'] = true, ['<'] = true, ['`'] = true, ['~'] = true, ['['] = true,
        ['0'] = true, ['1'] = true, ['2'] = true, ['3'] = true, ['4'] = true, ['5'] = true,
        ['6'] = true, ['7'] = true, ['8'] = true, ['9'] = true};

    return blank || marks[(unsigned char)byte_at(text, skip_space(text))];
}

/** What a line says in the quotations that it stands in. */
static struct text quoted(struct text line) {
    size_t at = 0;

    while (at < line.size && (line.bytes[at] == '>' || line.bytes[at] == ' ')) {
        at++;
    }
    return text_from(line, at);
}

size_t guard_reach(struct text text) {
    struct text rest = text;
    struct fence fence = {0};
    size_t blocks = 0;
    bool blank = true;

    // So few bytes have no room for them.
    if (text.size / 2 <= REACH_LIMIT) {
        return text.size;
    }
    while (rest.size && blocks <= REACH_LIMIT) {
        struct text line = text_line(&rest);
        struct text said = quoted(line);
        bool told = !is_blank(said);

        blocks += told && !fence.size && guard_begins_block(said, blank);
        blank = !told;
        fence_pass(&fence, line);
    }
    return text.size - rest.size;
}

static enum fault look_at(struct guard *guard, struct text line) {
    struct cursor cursor = {.line = line};
    enum fault fault = FAULT_NONE;
    int matched = match_containers(guard, &cursor);

    if (is_opaque(guard, line, cursor, matched)) {
        guard->blank = false;
        return FAULT_NONE;
    }
    if (is_blank(text_from(line, cursor.at))) {
        begin_paragraph(guard);
        guard->blank = true;
        guard->html = false;
        return FAULT_NONE;
    }
    guard->blocks += guard_begins_block(text_from(line, cursor.at), guard->blank);
    fault = look_at_text(guard, cursor, matched);
    guard->blank = false;
    return fault;
}

/** By the letter a heading glued to the end of a fold is still raw HTML; nobody means it so. */
static bool is_behind_fold(const struct guard *guard) {
    struct text before = text_trim(source_line(guard->source, guard->line - 1));

    return text_ends(before, TEXT("</details>"));
}

/** Nor any other text below a fold that ends at the margin, unless it is more HTML. */
static bool goes_on_behind_fold(const struct guard *guard, struct text line) {
    struct text before = source_line(guard->source, guard->line - 1);

    return guard->html && !guard->depth && line.size && !strchr(" \t<", line.bytes[0]) &&
           text_starts(before, TEXT("</details>")) && is_behind_fold(guard);
}

/** "  ## Q3: ..." that a slip of blanks moved into the item above. */
static bool is_slipped(const struct guard *guard, const struct cursor *cursor) {
    struct text text = text_from(cursor->line, cursor->at);

    while (text_starts(text, TEXT("#"))) {
        text = text_from(text, 1);
    }
    text = text_trim(text);
    return !guard->fence && !guard->raw && label_cut_question(&text);
}

/** Whether a piece may begin with this line: a heading in no container and no code, or what a fold ends above. */
static bool may_begin(const struct guard *guard, struct text line) {
    struct cursor cursor = {.line = line};
    struct cursor inside = cursor;
    bool in_fence = guard->fence && guard->fence_depth == 0;
    bool in_raw = guard->raw && guard->raw_depth == 0;
    char first = peek(&cursor, 0);

    if (goes_on_behind_fold(guard, line)) {
        return true;
    }
    // Of most lines the first byte tells.
    if (first != '#' && first != ' ' && first != '\t') {
        return false;
    }
    return !in_fence && !in_raw && skip_columns(&cursor, 4) < 4 && is_atx(&cursor) &&
           (!guard->html || is_behind_fold(guard)) &&
           (match_containers(guard, &inside) == 0 || is_slipped(guard, &cursor));
}

struct guard guard_start(const struct source *source, struct hidden *hidden) {
    return (struct guard){.source = source,
                          .hidden = hidden,
                          .line = source->front.body,
                          .blank = true,
                          .definitions = true};
}

bool guard_next(struct guard *guard, struct piece *piece) {
    if (guard->line > guard->source->line_count) {
        return false;
    }
    *piece = (struct piece){.first = guard->line};
    while (guard->line <= guard->source->line_count) {
        struct text line = source_line(guard->source, guard->line);
        enum fault fault;

        // One empty line below another changes nothing, and there may be millions.
        if (!line.size && guard->blank && !guard->fence && !guard->raw) {
            guard->line++;
            continue;
        }
        if (guard->line > piece->first && may_begin(guard, line)) {
            begin_paragraph(guard);
            guard->html = false;
            break;
        }
        fault = look_at(guard, line);
        if (guard->blocks > BLOCK_LIMIT) {
            guard->cut = guard->line;
            guard->line = guard->source->line_count + 1;
            piece->last = guard->cut - 1;
            return piece->last >= piece->first;
        }
        if (fault == FAULT_LARGE && guard->hidden &&
            guard->paragraph_size > SHOWN_LIMIT + line.size) {
            hidden_add(guard->hidden, guard->line);
        }
        if (fault && !piece->fault) {
            piece->fault = fault;
            piece->fault_line = guard->line;
        }
        guard->line++;
    }
    piece->last = guard->line - 1;
    return true;
}
