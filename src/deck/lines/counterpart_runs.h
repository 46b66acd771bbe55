// SPDX-License-Identifier: MIT

/** Lines of a file that a number or a code stands before, in runs that count on. */

#ifndef VIVA_DECK_COUNTERPART_RUNS_H
#define VIVA_DECK_COUNTERPART_RUNS_H

#include "mark.h"
#include "retold.h"

enum {
    COUNTERPART_BETWEEN = 2
};  // lines between questions and answers: a name and a remark

/** A line with a mark at its front. */
struct entry {
    struct mark mark;
    size_t line;
    size_t behind;  // the first line that is not its own
    size_t pair;  // the entry that answers it, or that it answers; itself if there is none
    bool asks;
    bool told;  // something else than options stands below it
};

/** Entries that follow one another. */
struct run {
    size_t first;
    size_t behind;
    size_t head;       // the first line of the table, of rows
    size_t above;      // the line that may name answers, else the head
    struct text name;  // what it says if that may name answers
    size_t between;  // lines between the entry before them and them that belong to neither
    int level;       // of the heading that they stand below
    bool headed;     // that heading is their name
    bool fronted;    // or the word before each of their numbers
    bool summary;    // or the summary of a fold
    bool rows;
    bool asks;
    bool answers;  // or may do so, until that is judged
};

struct runs {
    struct entry *entries;
    size_t count;
    size_t capacity;
    struct run *items;
    size_t run_count;
    size_t run_capacity;
    size_t between;  // lines behind the last entry
    size_t *slots;   // of a table with open addressing: question by its mark's name, + 1
    size_t mask;
    size_t pairs;
    size_t others;  // runs of answers that are no key by their heading
    size_t names;   // of answers, that nothing but their place tells
};

struct runs counterpart_runs_find(const struct retold *file);

/** Whether a line may name what stands below it: it is short, and ends no sentence. */
bool counterpart_may_name(const struct retold *file, size_t line);

/** The longest cell of a row, or all that stands behind a mark. */
struct text counterpart_question(const struct mark *mark);

#endif
