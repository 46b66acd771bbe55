// SPDX-License-Identifier: MIT
// Labels that recur right below headings, or behind the questions there, and tell what is asked about, or where it is from.

#include "commentary.h"

#include "wording/beginning.h"
#include "wording/hint_name.h"
#include "wording/label.h"
#include "wording/vocabulary.h"

#include <stdlib.h>

enum {
    RECURS_MIN = 3,
    SHORTEST_LABEL = 3,    // bytes
    SHORTEST_REMARK = 24,  // bytes behind the label: "Company: Acme" says little
};

/** The first line of a paragraph or a quotation, without the marks of the latter; "" of another block. */
static struct text first_line(const struct reading *reading, uint32_t block) {
    enum block_kind kind = reading->outline.blocks[block].kind;
    struct text line = TEXT("");

    if (kind == BLOCK_PARAGRAPH || kind == BLOCK_QUOTE) {
        line =
            text_trim(source_line(&reading->source, reading->outline.blocks[block].line));
    }
    while (kind == BLOCK_QUOTE && text_starts(line, TEXT(">"))) {
        line = text_trim(text_from(line, 1));
    }
    return line;
}

/** Whether a label is one of those that say what is asked, given or answered. */
static bool is_known(struct text line) {
    struct text text = line;

    return words_at(text_from(line, line_count_marks(line, 0)), WORDS_TASK) ||
           label_begins_answer(line) || label_begins_task(line) ||
           label_begins_example(line) || label_cut_given(&text) || label_cut_name(&text);
}

/** The words of a label. */
static struct text words_of(struct text line, const struct beginning *mark) {
    struct text words = text_trim(text_slice(line, mark->from + mark->marks, mark->to));

    while (words.size && line_count_marks(words, words.size - 1)) {
        words.size--;
    }
    return words;
}

/** Whether more than a name stands behind a label, or a link. */
static bool says_something(struct text text) {
    return text_trim(text).size >= SHORTEST_REMARK || text_holds(text, TEXT("]("));
}

/** The label of a remark; 0 if a block begins with none. */
static uint64_t key_of(const struct reading *reading, uint32_t block) {
    struct text line = first_line(reading, block);
    struct beginning mark;
    struct text words;

    if (!beginning_read(line, &mark) || !mark.named || mark.bare || mark.wrapped ||
        mark.end || !says_something(text_from(line, mark.to)) || is_known(line)) {
        return 0;
    }
    words = words_of(line, &mark);
    // "A) ..." is an option.
    return words.size >= SHORTEST_LABEL && !hint_named(words) ? mark.key : 0;
}

/** A remark right below a heading, and whether that asks. */
struct remark {
    uint64_t key;
    bool asks;
};

static int by_key(const void *left, const void *right) {
    return text_compare_hashes(&((const struct remark *)left)->key,
                               &((const struct remark *)right)->key);
}

uint32_t commentary_behind(const struct reading *reading, uint32_t block, uint32_t to) {
    struct text text = block < to ? first_line(reading, block) : TEXT("");

    return label_cut_name(&text) ? reading->outline.blocks[block].after : block;
}

/** Notes with what sections begin, or go on behind a labelled question; returns how many do so. */
static size_t find_remarks(const struct reading *reading, struct remark *remarks) {
    const struct outline *outline = &reading->outline;
    size_t count = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct title *title = &outline->sections[i].title;
        uint32_t body = outline->sections[i].body;
        uint32_t end = outline_body_end(outline, i);
        uint32_t at = commentary_behind(reading, body, end);
        uint64_t key = at < end ? key_of(reading, at) : 0;

        if (key) {
            remarks[count++] = (struct remark){
                key, at > body || title->asks || (title->requests && !title->commands)};
        }
    }
    return count;
}

/** Notes the labels that recur below headings of which most ask, each once and in order. */
static void note_keys(struct reading *reading) {
    size_t size = reading->outline.section_count + 1;
    struct remark *remarks = arena_new(reading->scratch, size, sizeof(*remarks));
    size_t count = find_remarks(reading, remarks);

    reading->remarks = arena_new(reading->scratch, size, sizeof(*reading->remarks));
    qsort(remarks, count, sizeof(*remarks), by_key);
    for (size_t from = 0, to; from < count; from = to) {
        size_t asking = 0;

        for (to = from; to < count && remarks[to].key == remarks[from].key; to++) {
            asking += remarks[to].asks;
        }
        if (to - from >= RECURS_MIN && 3 * asking >= 2 * (to - from)) {
            reading->remarks[reading->remark_count++] = remarks[from].key;
        }
    }
}

bool commentary_is(struct reading *reading, uint32_t block) {
    uint64_t key = key_of(reading, block);

    if (!reading->remarks) {
        note_keys(reading);
    }
    return key && bsearch(&key, reading->remarks, reading->remark_count, sizeof(key),
                          text_compare_hashes);
}
