// SPDX-License-Identifier: MIT
// Brings numbered lines that were pasted from a word processor to the margin, and leaves out the numbers of pages.

#include "pasted.h"

#include "set_in.h"
#include "wording/builder.h"
#include "wording/change.h"
#include "wording/fence.h"
#include "wording/line.h"

#include <string.h>

enum {
    RUN_MIN = 5,   // numbers that count on
    TOLD_MIN = 3,  // of their lines that stand above text at the margin
    INDENT = 4,    // columns that make code of a line
    PAGES_MIN = 2,
    LONGEST_PAGE = 40,   // bytes of a line with a page's number
    SHORTEST_EDGE = 12,  // of another at the edge of each page
};

struct run {
    int last;  // number
    int length;
    int longest;
    int told;
};

/** Where the number of a line begins that libcmark would take for code; 0 if it is no such line. */
static size_t number_start(struct text line) {
    size_t at;
    size_t end;
    bool pushed;

    if (!line.size || (line.bytes[0] != ' ' && line.bytes[0] != '\t')) {
        return 0;
    }
    at = line_skip_spaces(line, 0);
    end = line_skip_digits(line, at);
    pushed = line.bytes[0] == '\t' || at >= INDENT;
    return pushed && end > at && line_separator_size(line, end) &&
                   line_has_space(line, end + line_separator_size(line, end)) &&
                   line_has_letter(line, line_skip_spaces(line, end + 1))
               ? at
               : 0;
}

static bool is_at_margin(struct text line) {
    return line.size && !line_has_space(line, 0) && line.bytes[0] != '-' &&
           line.bytes[0] != '*' && line.bytes[0] != '#' && !line_has_digit(line, 0);
}

static void count_line(struct run *run, struct text line, size_t number_at,
                       struct text rest) {
    int number = line_first_number(text_from(line, number_at));

    run->length = number == run->last + 1 ? run->length + 1 : 1;
    run->last = number;
    run->longest = run->length > run->longest ? run->length : run->longest;
    run->told += is_at_margin(text_line(&rest));
}

/** Whether a text holds such lines as questions, not as the items of inner lists. */
static bool is_pasted(struct text text) {
    struct fence fence = {0};
    struct run run = {0};

    // One line alone, the first, counts on from none.
    if (!set_in_any(text)) {
        return false;
    }
    while (text.size) {
        struct text line = text_line(&text);
        size_t at = fence.size ? 0 : number_start(line);

        fence_pass(&fence, line);
        if (at) {
            count_line(&run, line, at, text);
        }
    }
    return run.longest >= RUN_MIN && run.told >= TOLD_MIN;
}

/** The line's end was the question's: in bold it parts the two in one paragraph, too. */
static void add_question(struct builder *out, struct text line) {
    size_t end = line_skip_digits(line, 0);
    size_t from = line_skip_spaces(line, end + line_separator_size(line, end));
    struct text mark = text_holds(line, TEXT("*")) ? TEXT("") : TEXT("**");

    builder_add(out, text_slice(line, 0, from));
    builder_add(out, mark);
    builder_add(out, text_trim(text_from(line, from)));
    builder_add(out, mark);
}

struct text pasted_plain(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct fence fence = {0};

    if (!is_pasted(text)) {
        return text;
    }
    builder_reserve(&out, text.size + 1);
    while (text.size) {
        struct text line = text_line(&text);

        size_t at = fence.size ? 0 : number_start(line);
        struct text below = text;

        line = text_from(line, at);
        fence_pass(&fence, line);
        if (at && is_at_margin(text_line(&below))) {
            add_question(&out, line);
        } else {
            builder_add(&out, line);
        }
        builder_add(&out, TEXT("\n"));
    }
    return (struct text){out.bytes, out.size};
}

static const char page_signs[] = " |/.()*_-";

/** Whether a byte may begin one of the words for a page, or between two numbers of pages. */
static bool may_begin_word(char byte) {
    return (unsigned char)byte >= 0x80 || (byte && strchr("psthovdzPSTHOVDZ", byte));
}

/** Whether a line with nothing but the number of a page may begin so. */
static bool may_begin(char byte) {
    return (byte >= '0' && byte <= '9') || may_begin_word(byte) || strchr(page_signs, byte);
}

/** The size of the word for a page, or of one that stands between numbers of pages, at a place. */
static size_t page_word(struct text text, bool *names) {
    static const char *const pages[] = {"page",     "seite", "página", "pagina", "strona",
                                        "страница", "стр",   "sayfa",  "trang",  "halaman",
                                        "页",       "頁",    "ページ", "쪽",     NULL};
    static const char *const between[] = {"of", "von", "sur", "de", "di",
                                          "z",  "из",  "第",  "共", NULL};
    size_t size;

    if (!may_begin_word(text.bytes[0])) {
        return 0;
    }
    size = line_starts_any(text, pages);
    *names = *names || size > 0;
    return size ? size : line_starts_any(text, between);
}

/** Whether a line is short, begins as one with a page's number may and has a digit. */
static bool may_be_page(struct text line) {
    size_t at = 0;

    if (!line.size || line.size > LONGEST_PAGE || !may_begin(line.bytes[0]) ||
        text_starts(line, TEXT("- "))) {
        return false;
    }
    while (at < line.size && !line_has_digit(line, at)) {
        at++;
    }
    return at < line.size;
}

/** Whether nothing but the number of a page stands in a line: "Page 1 of 2", "3 | Page". */
static bool is_page(struct text line) {
    bool names;

    // Asked of every line of every file.
    if (!may_be_page(line)) {
        return false;
    }
    names = text_starts(line, TEXT("-- ")) && text_holds(line, TEXT(" of "));
    for (size_t at = 0; at < line.size;) {
        struct text rest = text_from(line, at);
        size_t size = line_skip_digits(rest, 0);

        size = size ? size : page_word(rest, &names);
        size = size ? size : strchr(page_signs, line.bytes[at]) != NULL;
        if (!size) {
            return false;
        }
        at += size;
    }
    return names;
}

/** Whether a digit may stand near the end of a line. */
static bool may_end_in_number(struct text line) {
    size_t from = line.size > LONGEST_PAGE ? line.size - LONGEST_PAGE : 0;

    for (size_t at = from; at < line.size; at++) {
        if ((unsigned char)line.bytes[at] >= 0x80 ||
            (line.bytes[at] >= '0' && line.bytes[at] <= '9')) {
            return true;
        }
    }
    return false;
}

/** What stands before the number of a page in its line, the title of them all: "The pump    Page 1 of 2"; false if none ends it. */
static bool cut_page(struct text line, struct text *title) {
    size_t at;

    // Asked of every line of every file.
    *title = TEXT("");
    if (!may_end_in_number(line)) {
        return false;
    }
    at = text_find(line, TEXT("   "));
    *title = text_slice(line, 0, at < line.size ? at : 0);
    return is_page(line) || (at > 0 && at < line.size && line.bytes[0] != '|' &&
                             is_page(text_trim(text_from(line, at))));
}

/** What stands at the edges of pages beside their numbers. */
struct pages {
    int count;
    struct text title;  // of the first one
    struct text above;  // the line before a number, if it recurs before another
    struct text below;
    struct text before;  // that of the last page
    struct text behind;
};

/** Whether the number of a page ends a line, behind the title of the first one. */
static bool is_edge(const struct pages *pages, struct text line) {
    struct text title;

    return cut_page(line, &title) && text_equal(title, pages->title);
}

/** What stands beside the numbers of two pages that carry a title. */
static struct text recurring(const struct pages *pages, struct text line, struct text last,
                             struct text known) {
    return pages->title.size && line.size >= SHORTEST_EDGE && line.bytes[0] != '#' &&
                   text_equal(line, last)
               ? line
               : known;
}

static void count_line_of_page(struct pages *pages, struct text line, struct text *last) {
    struct text title;
    bool behind = pages->count && is_edge(pages, *last);

    if (behind) {
        pages->below = recurring(pages, line, pages->behind, pages->below);
        pages->behind = line;
    }
    if (cut_page(line, &title)) {
        pages->title = pages->count ? pages->title : title;
        if (is_edge(pages, line)) {
            pages->count++;
            pages->above = behind ? pages->above
                                  : recurring(pages, *last, pages->before, pages->above);
            pages->before = *last;
        }
    }
    *last = line;
}

static void find_pages(struct text text, struct pages *pages) {
    struct text last = TEXT("");

    while (text.size) {
        struct text line = text_trim(text_line(&text));

        if (line.size) {
            count_line_of_page(pages, line, &last);
        }
    }
}

/** Context: the pages of the file. */
static bool find_page(struct text line, bool first, const void *context,
                      struct change *change) {
    const struct pages *pages = context;

    (void)first;
    *change = (struct change){0, line.size, TEXT("")};
    line = text_trim(line);
    return (pages->count >= PAGES_MIN && line.size &&
            (is_edge(pages, line) || text_equal(line, pages->above) ||
             text_equal(line, pages->below))) ||
           (text_starts(line, TEXT("*[")) && text_holds(line, TEXT("]: ")));
}

struct text pasted_without_pages(struct text text, struct arena *arena) {
    struct pages pages = {0};

    find_pages(text, &pages);
    return pages.count >= PAGES_MIN || text_holds(text, TEXT("\n*["))
               ? change_lines(text, find_page, &pages, arena)
               : text;
}
