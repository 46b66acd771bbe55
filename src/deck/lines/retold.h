// SPDX-License-Identifier: MIT

/** A file that is told anew with labels that everybody knows, line by line: each stays in its place. */

#ifndef VIVA_DECK_RETOLD_H
#define VIVA_DECK_RETOLD_H

#include "source.h"

struct retold {
    struct arena *arena;
    struct text text;
    struct text *lines;
    struct text *bare;  // the lines without white space at both ends
    size_t *next;       // of each line and behind the last the next one that says something
    struct text *out;
    bool *code;  // a line of a fence, or between two
    bool coded;  // some line is
    size_t count;
};

/** Takes a text as lines; false if it has more than any guide that is told anew. */
bool retold_open(struct retold *file, struct text text, struct arena *arena);

/** The lines as they are told; `added` gets the blank ones that were not there. */
struct text retold_text(const struct retold *file, struct added_lines *added,
                        struct arena *arena);

/** The lines as they were. */
void retold_undo(struct retold *file);

/** What a line becomes: the label and the text behind it. */
void retold_question(struct retold *file, size_t line, struct text text);
void retold_answer(struct retold *file, size_t line, struct text text);

/** The same with what stood BEFORE the text, an indent, a bullet or hashes, and a LABEL as it is. */
void retold_label(struct retold *file, size_t line, struct text before, const char *label,
                  struct text text);

/** A line that holds both. */
void retold_pair(struct retold *file, size_t line, struct text question,
                 struct text answer);

/** A heading. */
void retold_heading(struct retold *file, size_t line, struct text text);

/** Nothing is left of a line. */
void retold_blank(struct retold *file, size_t line);

/** An answer ended above this line: a rule stands there if it is blank, so that notes below are no part of it. */
void retold_end(struct retold *file, size_t line);

/** Whether a label in this line would become a part of the one above: the text of an item, say. */
bool retold_goes_on(const struct retold *file, size_t line);

/** The line without white space at both ends, "" behind the last one. */
struct text retold_line(const struct retold *file, size_t line);

/** Whether a heading stands in a line, with hashes and outside of code. */
bool retold_is_heading(const struct retold *file, size_t line);

/** Whether a line is one of the options that letters count: "A) a map" above "B) a set", or below it. */
bool retold_is_option(const struct retold *file, size_t line);

/** The next line that says something, from this one on; the count of lines if there is none. */
size_t retold_next(const struct retold *file, size_t line);

#endif
