// SPDX-License-Identifier: MIT

/** Lines that open or close a block of code. */

#ifndef VIVA_DECK_FENCE_H
#define VIVA_DECK_FENCE_H

#include <viva/text.h>

/** A line of backticks or tildes, and what stands behind them; of size 0 none is open. */
struct fence {
    char mark;
    size_t size;
    struct text info;
};

/** Whether a line, however far it is indented, is one. */
bool fence_read(struct text line, struct fence *fence);

/** Whether a line begins as one does, whatever stands behind it. */
bool fence_begins(struct text line);

/** The backticks or tildes that a line begins with, as one does that opens or closes code; "" if there are none. */
struct text fence_signs(struct text line);

/** Whether a line of code closes the block that `open` opened. */
bool fence_closes(const struct fence *open, struct text line);

/** What is open behind a line: opens, closes or leaves a block of code. */
void fence_pass(struct fence *open, struct text line);

/** Whether a text is one block of code and nothing else; if so, what that shows. */
bool fence_is_all(struct text text, struct text *shown);

#endif
