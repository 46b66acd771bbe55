// SPDX-License-Identifier: MIT
// Lines of a file that a number or a code stands before, in runs that count on.

#include "counterpart_runs.h"

#include "wording/alternative.h"
#include "wording/title.h"

#include <string.h>

enum {
    LONGEST_NAME = 48,  // bytes of what stands above the answers
    HEAD_LINES = 2,     // of a table
};

/** The last line above this one that says something and is no rule; the line itself if there is none. */
static size_t line_above(const struct retold *file, size_t line) {
    for (size_t at = line; at-- > 0;) {
        if (retold_line(file, at).size && !line_is_rule(retold_line(file, at))) {
            return at;
        }
    }
    return line;
}

bool counterpart_may_name(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return text.size && text.size <= LONGEST_NAME && !file->code[line] &&
           !strchr(".?!,;|<>-", text.bytes[text.size - 1]) &&
           !strchr("-+>|", text.bytes[0]) && !alternative_letter(text);
}

/** Takes what a line names: a heading, a fold's summary, a short line that ends no sentence. */
static void take_name(const struct retold *file, struct run *run) {
    struct text text = retold_line(file, run->above);
    size_t end = text_find(text, TEXT("</summary>"));

    run->headed = text_starts(text, TEXT("#"));
    run->summary = end < text.size;
    if (run->summary) {
        text = text_slice(text, 0, end);
        text = text_from(text, text_find(text, TEXT("<summary>")) + strlen("<summary>"));
    } else if (!run->headed && !counterpart_may_name(file, run->above)) {
        return;
    }
    text = line_without_hashes(text);
    text = text_from(text, line_count_marks(text, 0));
    while (text.size && strchr("*_:", text.bytes[text.size - 1])) {
        text.size--;
    }
    run->name = text_trim(text);
}

static bool is_row(const struct retold *file, size_t line) {
    return text_starts(retold_line(file, line), TEXT("|"));
}

static void begin_run(const struct retold *file, struct runs *runs,
                      const struct entry *entry, int level) {
    struct run run = {.first = runs->count,
                      .between = runs->between,
                      .level = level,
                      .rows = entry->mark.row};

    run.head = entry->line;
    for (int i = 0; i < HEAD_LINES && run.rows && is_row(file, run.head - 1); i++) {
        run.head--;
        run.between -= run.between > 0;
    }
    run.above = line_above(file, run.head);
    if (entry->mark.front.size) {
        run.fronted = true;
        run.name = entry->mark.front;
        run.above = run.head;
    } else {
        take_name(file, &run);
    }
    run.above = run.name.size ? run.above : run.head;
    runs->items = arena_grow(file->arena, runs->items, runs->run_count, &runs->run_capacity,
                             sizeof(*runs->items));
    runs->items[runs->run_count++] = run;
}

/** Whether an entry goes on the last run: its mark counts on from the one before. */
static bool goes_on(const struct runs *runs, const struct entry *entry) {
    const struct entry *last = &runs->entries[runs->count - 1];

    return last->mark.row == entry->mark.row && entry->mark.number > last->mark.number &&
           text_equal(last->mark.prefix, entry->mark.prefix) &&
           text_equal(last->mark.front, entry->mark.front);
}

struct text counterpart_question(const struct mark *mark) {
    struct text longest = TEXT("");

    for (struct text rest = mark->said; rest.size;) {
        size_t bar = mark->row ? text_find(rest, TEXT("|")) : rest.size;
        struct text cell = text_trim(text_slice(rest, 0, bar));

        longest = cell.size > longest.size ? cell : longest;
        rest = text_from(rest, bar + 1);
    }
    return longest;
}

static bool asks(const struct mark *mark) {
    struct title title = title_read(counterpart_question(mark));

    return title_calls_plainly(&title);
}

/** Whether a line below an entry is one that questions have. */
static bool is_option(struct text text) {
    bool ticked;

    return alternative_letter(text) || alternative_cut_box(&text, &ticked) ||
           line_is_rule(text);
}

/** Adds an entry, and a run if it goes on none. */
static void add_entry(const struct retold *file, struct runs *runs, struct entry entry,
                      bool anew, int level) {
    if (anew || !runs->count || !goes_on(runs, &entry)) {
        begin_run(file, runs, &entry, level);
    }
    runs->between = 0;
    entry.pair = runs->count;
    entry.asks = asks(&entry.mark);
    runs->entries = arena_grow(file->arena, runs->entries, runs->count, &runs->capacity,
                               sizeof(*runs->entries));
    runs->entries[runs->count++] = entry;
    runs->items[runs->run_count - 1].behind = runs->count;
}

/** Whether a line without a mark is a question, so that an answer below it is its own. */
static bool holds_question(struct text text) {
    struct title title = title_read(line_without_hashes(text));

    return title.asks || title.labelled;
}

/** Counts a line that belongs to no entry, as long as that may matter; behind one that asks nothing before it is answered. */
static void count_between(struct runs *runs, struct text text) {
    if (runs->count && runs->between <= COUNTERPART_BETWEEN + HEAD_LINES) {
        runs->between += holds_question(text) ? COUNTERPART_BETWEEN + 1 : 1;
    }
}

struct runs counterpart_runs_find(const struct retold *file) {
    struct runs runs = {0};
    bool anew = true;
    int level = 0;

    for (size_t line = 0; line < file->count; line++) {
        struct text text = retold_line(file, line);
        struct entry entry = {.line = line, .behind = line + 1};
        struct entry *last = runs.count ? &runs.entries[runs.count - 1] : NULL;

        if (!text.size || file->code[line]) {
            if (last && !anew && file->code[line]) {
                last->behind = line + 1;
            }
            continue;
        }
        if (text.bytes[0] == '#') {
            level = (int)line_count_hashes(text, 0);
            count_between(&runs, text);
            anew = true;
        } else if (mark_read(file->lines[line], &entry.mark)) {
            add_entry(file, &runs, entry, anew, level);
            anew = false;
        } else {
            bool other = !is_option(text) && text.bytes[0] != '<';

            if (other) {
                count_between(&runs, text);
            }
            if (last && !anew) {
                last->told = last->told || other;
                last->behind = line + 1;
            }
        }
    }
    return runs;
}
