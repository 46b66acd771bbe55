// SPDX-License-Identifier: MIT

/** Titles that were read before: whoever has to judge one reads it anew, and many stand in a file again and again. */

#ifndef VIVA_DECK_TITLE_MEMORY_H
#define VIVA_DECK_TITLE_MEMORY_H

#include "title.h"

/** Takes a heading apart. */
typedef struct title (*title_reader)(struct text heading);

/** What `read` makes of a heading, remembered if the same words were read lately. */
struct title title_memory_read(struct text heading, title_reader read);

#endif
