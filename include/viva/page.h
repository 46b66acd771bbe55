// SPDX-License-Identifier: MIT

/**
 * Markdown laid out as styled lines of a given width.
 *
 * A style is a meaning, not a colour: the theme decides how it looks.  The
 * layout is pure; the screen, `viva show` and the tests use the same lines.
 */

#ifndef VIVA_PAGE_H
#define VIVA_PAGE_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

enum style {
    STYLE_TEXT,
    STYLE_DIM,    // labels and context
    STYLE_FAINT,  // decoration only, never text
    STYLE_RULE,
    STYLE_ACCENT,
    STYLE_KEY,  // a key to press
    STYLE_TITLE,
    STYLE_BULLET,
    STYLE_HEADING,
    STYLE_QUOTE,  // block quote and its bar
    STYLE_LINK,
    STYLE_INLINE_CODE,
    STYLE_CODE,  // text in a code block
    STYLE_CODE_KEYWORD,
    STYLE_CODE_STRING,
    STYLE_CODE_COMMENT,
    STYLE_CODE_NUMBER,
    STYLE_CODE_FUNCTION,
    STYLE_CODE_TYPE,
    STYLE_CODE_BAR,  // the thin bar at the left of a code block
    STYLE_AGAIN,
    STYLE_HARD,
    STYLE_GOOD,
    STYLE_EASY,
    STYLE_FLAG,
    STYLE_WARNING,
    STYLE_COUNT
};

/** Added to a style, in any combination. */
enum mark {
    MARK_STRONG = 1,
    MARK_EMPHASIS = 2,
    MARK_UNDERLINE = 4,
    MARK_STRIKE = 8,
    MARK_PANEL = 16,     // on the background of a code panel
    MARK_SELECTED = 32,  // on the background of the selected row
};

struct span {
    struct text text;  // safe, without newline or tab
    enum style style;
    unsigned marks;  // of enum mark
};

struct page_line {
    const struct span *spans;
    size_t span_count;
    int width;   // cells of all spans
    int indent;  // first cell that panning moves; bars and margins before it stay
    bool pans;   // code: may be wider than the page, is cut and panned, not wrapped
};

struct page {
    const struct page_line *lines;
    size_t line_count;
};

struct page_options {
    int width;       // cells; 1 or more.  Only panning lines may be wider
    unsigned marks;  // added to every span, MARK_STRONG for a question
    bool ascii;      // bullets, bars and rules in ASCII
};

/**
 * Lays out Markdown.  All lines and texts live in the arena or are static, not
 * in `markdown`.  No blank line at the top or the end, one between blocks, none
 * inside tight lists.  Tables, task lists, ~~strikes~~ and bare addresses are
 * those of GitHub; HTML tags are followed or dropped, their text stays.  Any
 * bytes will do; beyond 64 KiB the text is cut and a last line says so.
 */
struct page page_layout(struct text markdown, const struct page_options *options,
                        struct arena *arena);

/** Lays out one plain paragraph, line ends as blanks, wrapped where Markdown text would be. */
struct page page_paragraph(struct text plain, enum style style,
                           const struct page_options *options, struct arena *arena);

/** The page as plain text, one line each, no trailing blanks; a NUL stands behind it. */
struct text page_text(const struct page *page, struct arena *arena);

#endif
