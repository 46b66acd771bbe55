// SPDX-License-Identifier: MIT
// Lines of code, one page line each, however long.

#include "code.h"

#include "highlight.h"

#include <viva/display.h>

/** The spans of one line: bar, a blank, highlighted code, and panel up to the page's edge. */
struct code_line {
    struct galley *galley;
    struct span *spans;
    size_t count;
    size_t capacity;
    int cells;
};

static void add(struct code_line *line, struct text text, enum style style,
                unsigned marks) {
    if (text.size) {
        line->spans = arena_grow(line->galley->arena, line->spans, line->count,
                                 &line->capacity, sizeof(*line->spans));
        line->spans[line->count++] = (struct span){text, style, marks};
        line->cells += display_width(text);
    }
}

static void begin(struct code_line *line) {
    struct galley *galley = line->galley;

    line->count = 0;
    line->cells = 0;
    if (galley_room(galley) > 2) {
        add(line, galley->ascii ? TEXT("|") : TEXT("\u258F"), STYLE_CODE_BAR, 0);
        add(line, TEXT(" "), STYLE_CODE, MARK_PANEL);
    }
}

static void end(struct code_line *line) {
    struct galley *galley = line->galley;
    int bar = galley_room(galley) > 2 ? 2 : 0;
    struct page_line *added;

    add(line, galley_blanks(galley, galley_room(galley) - line->cells), STYLE_CODE,
        MARK_PANEL);
    added = galley_line(galley, line->spans, line->count, line->cells);
    added->pans = true;
    added->indent += bar;
}

static struct text without_last_newlines(struct text code) {
    while (code.size && code.bytes[code.size - 1] == '\n') {
        code.size--;
    }
    return code;
}

void code_block(struct galley *galley, struct text info, struct text code) {
    // The parser frees its text long before the page is drawn.
    struct text own = text_copy(without_last_newlines(code), galley->arena);
    struct text safe = safe_text(own, galley->arena);
    struct tokens tokens = highlight(info, safe, galley->arena);
    struct code_line line = {.galley = galley};
    size_t token = 0;
    size_t at = 0;

    while (at < safe.size) {
        struct text rest = text_from(safe, at);
        size_t line_end = at + text_find(rest, TEXT("\n"));

        begin(&line);
        while (at < line_end) {
            size_t next = tokens.items[token].end;

            add(&line, text_slice(safe, at, next < line_end ? next : line_end),
                tokens.items[token].style, MARK_PANEL);
            at = next < line_end ? next : line_end;
            token += next == at;
        }
        end(&line);
        token += token < tokens.count && tokens.items[token].end == line_end + 1;
        at = line_end + 1;
    }
}
