// SPDX-License-Identifier: MIT
// Changed words laid out as what was and what is.

#include <viva/change_page.h>

#include <viva/rewording.h>

#include <string.h>

enum { CONTEXT = 4, SIGN_WIDTH = 2 };

/** Markdown of one side of one place, as it grows. */
struct side {
    struct arena *arena;
    char *bytes;
    size_t size;
    size_t capacity;
    bool ascii;
    bool code;     // a code block is open
    bool changed;  // something in it is not on the other side
};

/** The lines of the whole. */
struct lines {
    struct page_line *items;
    size_t count;
    size_t capacity;
};

static void add_bytes(struct side *side, struct text text) {
    for (size_t i = 0; i < text.size; i++) {
        side->bytes = arena_grow(side->arena, side->bytes, side->size, &side->capacity, 1);
        side->bytes[side->size++] = text.bytes[i];
    }
}

static bool is_mark(char byte) {
    return byte && strchr("\\`*_{}[]<>()#+-.!|~&:\"'", byte);
}

/** A word that means nothing to Markdown. */
static void add_escaped(struct side *side, struct text word) {
    for (size_t i = 0; i < word.size; i++) {
        if (is_mark(word.bytes[i])) {
            add_bytes(side, TEXT("\\"));
        }
        add_bytes(side, text_slice(word, i, i + 1));
    }
}

/** Between fences longer than any run of backticks that a line of code is likely to begin with. */
static void switch_code(struct side *side, bool code) {
    if (side->code != code) {
        add_bytes(side, code ? TEXT("\n\n````````\n") : TEXT("````````\n\n"));
        side->code = code;
    }
}

static void add_words(struct side *side, const struct wording *words, size_t count,
                      const char *mark) {
    for (size_t i = 0; i < count; i++) {
        if (words[i].code && !*mark) {
            continue;  // of code only what changed
        }
        switch_code(side, words[i].code);
        if (words[i].code) {
            add_bytes(side, words[i].text);
            add_bytes(side, TEXT("\n"));
            continue;
        }
        add_bytes(side, TEXT(" "));
        add_bytes(side, text_of(mark));
        add_escaped(side, words[i].text);
        add_bytes(side, text_of(mark));
    }
    side->changed = side->changed || (*mark && count);
}

/** Words that were marked get the colour of their side; a line of code has its sign. */
static void add_line(struct lines *lines, const struct page_line *line, const char *sign,
                     enum style style, struct arena *arena) {
    struct span *spans = arena_new(arena, line->span_count + 1, sizeof(*spans));
    struct page_line out = *line;

    spans[0] = (struct span){text_of(sign), style, 0};
    for (size_t i = 0; i < line->span_count; i++) {
        spans[i + 1] = line->spans[i];
        if (line->spans[i].marks & MARK_STRONG) {
            spans[i + 1].style = style;
        } else if (!line->pans) {
            spans[i + 1].style = STYLE_DIM;
        }
    }
    out.spans = spans;
    out.span_count++;
    out.width += SIGN_WIDTH;
    out.indent += SIGN_WIDTH;
    lines->items =
        arena_grow(arena, lines->items, lines->count, &lines->capacity, sizeof(out));
    lines->items[lines->count++] = out;
}

static void add_side(struct lines *lines, struct side *side, const char *sign,
                     enum style style, const struct page_options *options) {
    struct page_options narrower = *options;
    struct page page;

    if (!side->changed) {
        return;
    }
    narrower.width = options->width > SIGN_WIDTH ? options->width - SIGN_WIDTH : 1;
    switch_code(side, false);
    page = page_layout((struct text){side->bytes, side->size}, &narrower, side->arena);
    for (size_t i = 0; i < page.line_count; i++) {
        const struct page_line *line = &page.lines[i];

        // Prose and code stand close here.
        if (line->span_count > 0) {
            add_line(lines, line, i == 0 || line->pans ? sign : "  ", style, side->arena);
        }
    }
}

/** The words at the end of a run that did not change, and at its beginning. */
static void add_context(struct side *side, const struct rewording *run, bool end) {
    size_t count = run->count < CONTEXT ? run->count : CONTEXT;
    const struct wording *words = end ? run->words + run->count - count : run->words;

    if (end && count < run->count && !words[0].code) {
        add_bytes(side, side->ascii ? TEXT("\\.\\.\\.") : TEXT("…"));
    }
    add_words(side, words, count, "");
    if (!end && count < run->count && !words[count - 1].code) {
        add_bytes(side, side->ascii ? TEXT(" \\.\\.\\.") : TEXT(" …"));
    }
}

/** Whether a few words of prose stand between two changes. */
static bool is_gap(const struct rewording *run) {
    for (size_t i = 0; i < run->count; i++) {
        if (i == 2 * CONTEXT || run->words[i].code) {
            return false;
        }
    }
    return true;
}

/** Runs that stand so near to each other that they are shown as one place; returns the run behind them. */
static size_t end_of_place(const struct rewording *runs, size_t count, size_t at) {
    while (at < count &&
           (runs[at].kind != DIFFERENCE_SAME || (at + 1 < count && is_gap(&runs[at])))) {
        at++;
    }
    return at;
}

static void add_place(struct lines *lines, const struct rewording *runs, size_t count,
                      size_t from, size_t to, const struct page_options *options,
                      struct arena *arena) {
    struct side before = {.arena = arena, .ascii = options->ascii};
    struct side after = {.arena = arena, .ascii = options->ascii};

    if (from > 0) {
        add_context(&before, &runs[from - 1], true);
        add_context(&after, &runs[from - 1], true);
    }
    for (size_t i = from; i < to; i++) {
        if (runs[i].kind != DIFFERENCE_NEW) {
            add_words(&before, runs[i].words, runs[i].count,
                      runs[i].kind == DIFFERENCE_SAME ? "" : "**");
        }
        if (runs[i].kind != DIFFERENCE_GONE) {
            add_words(&after, runs[i].words, runs[i].count,
                      runs[i].kind == DIFFERENCE_SAME ? "" : "**");
        }
    }
    if (to < count) {
        add_context(&before, &runs[to], false);
        add_context(&after, &runs[to], false);
    }
    add_side(lines, &before, "- ", STYLE_AGAIN, options);
    add_side(lines, &after, "+ ", STYLE_GOOD, options);
}

static void cut(struct lines *lines, int limit, const struct page_options *options,
                struct arena *arena) {
    struct page more;

    if (!lines->items || lines->count <= (size_t)limit) {
        return;
    }
    more = page_paragraph(text_of(arena_printf(arena, "and %zu lines more",
                                               lines->count - (size_t)limit + 1)),
                          STYLE_DIM, options, arena);
    lines->items[limit - 1] = more.lines[0];
    lines->count = (size_t)limit;
}

struct page change_page(struct text before, struct text after, int limit,
                        const struct page_options *options, struct arena *arena) {
    struct lines lines = {.count = 0};
    const struct rewording *runs;
    size_t count = rewording_find(before, after, arena, &runs);

    for (size_t i = 0; i < count;) {
        size_t end = end_of_place(runs, count, i);

        if (runs[i].kind == DIFFERENCE_SAME) {
            i++;
            continue;
        }
        add_place(&lines, runs, count, i, end, options, arena);
        i = end;
    }
    cut(&lines, limit, options, arena);
    return (struct page){lines.items, lines.count};
}

const char *change_sentence(struct text question_before, struct text question_now,
                            struct text answer_before, struct text answer_now) {
    bool question = !rewording_is_slight(question_before, question_now);
    bool answer = !rewording_is_slight(answer_before, answer_now);

    if (answer && !answer_before.size) {
        return "The guide has an answer to this now.";
    }
    if (answer && !answer_now.size) {
        return "The guide has no answer to this any more.";
    }
    if (question && answer) {
        return "The guide changed question and answer since you last saw them.";
    }
    return question ? "The guide changed this question since you last saw it."
           : answer ? "The guide changed this answer since you last saw it."
                    : NULL;
}
