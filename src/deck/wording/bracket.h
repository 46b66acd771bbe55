// SPDX-License-Identifier: MIT

/** What stands at the end of a title, most often in brackets, and says nothing: a place, stars, marks of an exam, a source. */

#ifndef VIVA_DECK_BRACKET_H
#define VIVA_DECK_BRACKET_H

#include <viva/text.h>

/** Without it: "Why? {#q7}", "Why? (★★)", "Why? [5 marks]". */
struct text bracket_cut(struct text text);

/** Without stars at the end that say how much it matters: "Why? ★★☆", "Why? \*\*\*". */
struct text bracket_cut_stars(struct text text);

/** Without a source: "Why? [[src](...)]". */
struct text bracket_cut_source(struct text text);

/** The size of "(5 marks)" at the front, with the emphasis around it; 0 if there is none. */
size_t bracket_marks_size(struct text text);

/** The byte before the bracket that closes at the end, or text.size if none opens. */
size_t bracket_start(struct text text);

#endif
