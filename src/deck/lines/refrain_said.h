// SPDX-License-Identifier: MIT

/** A search for marks that recur, and what the marks it has found stand for. */

#ifndef VIVA_DECK_REFRAIN_SAID_H
#define VIVA_DECK_REFRAIN_SAID_H

#include "retold.h"
#include "wording/beginning.h"

enum { CANDIDATES_MAX = 12 };  // marks that recur, the most frequent ones

/** A place with the key that tells it from others. */
struct keyed {
    uint64_t key;
    size_t at;
};

/** Lines that begin alike. */
struct group {
    uint64_t key;
    size_t first;
    size_t last;
    size_t count;
    size_t asking;      // behind the mark, in any way
    size_t requesting;  // at least as requests do, "what is a"
    size_t inquiring;   // with a question mark, or words that hardly anything else holds
    size_t runs;        // of lines right below each other
    size_t told;        // calls that one of its lines follows
    size_t values;      // changes of the text behind it from one line to the next
    bool brief;         // no text behind it is long
    bool answers;       // it is a label of an answer
    bool queries;       // it says by itself that what stands behind it asks
};

/** How a text speaks to its reader. */
struct mood {
    struct text text;
    bool asks;
    bool commands;
    bool inquires;
    bool requests;  // in any way, with a question mark or without
};

struct search {
    struct retold file;
    struct text *asked;  // what was read as the question of each line, "" for none
    bool *prompted;      // lines that were read as questions without an answer
    size_t answered;
    size_t prompts;
    struct beginning *beginnings;  // of each line
    bool *questions;               // lines that are told to be questions
    // What was last found behind the mark of each line: several rounds ask for the same.
    struct mood *moods;
    bool promised;
    bool shapes;  // what lines are wrapped in is a mark, too
    size_t body;  // the first line behind the front matter
    struct group groups[CANDIDATES_MAX];
    size_t count;
    const struct group *call;
    const struct group *reply;
};

/** For qsort: by their keys, those of one key in the order of their places. */
int search_compare_keyed(const void *left, const void *right);

/** What stands behind the mark of a line, without the emphasis that ends there. */
struct text search_behind(const struct search *search, size_t line);

/** The line in which the text of a mark begins: its own, or the next; the count of lines if there is none. */
size_t search_said_in(const struct search *search, size_t line);

/** The line that says something below what the mark of a line stands for; the count of lines if there is none. */
size_t search_below(const struct search *search, size_t line);

/** What a mark stands for. */
struct text search_said(const struct search *search, size_t line);

#endif
