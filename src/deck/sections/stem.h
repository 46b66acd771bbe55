// SPDX-License-Identifier: MIT

/** What a question says between its title and the answer that is set apart from it. */

#ifndef VIVA_DECK_STEM_H
#define VIVA_DECK_STEM_H

#include "reading.h"

struct question;

/** What stands before the answer, without a label that only says that it asks, or a hint. */
struct text stem_read(struct reading *reading, uint32_t from, uint32_t to);

/** Title and stem; where a heading says that the stem is the question, a title that asks says it again. */
struct text stem_titled(struct reading *reading, struct text title, struct text stem);

/** Where what is asked below a title ends: behind a first paragraph that a label says asks, or the only one, shortly behind others; `from` if there is none. */
uint32_t stem_end(const struct reading *reading, struct text title, uint32_t from,
                  uint32_t to);

/** Whether what stands between a title that asks and a label that gives an example of an answer only advises on that: paragraphs that do not ask. */
bool stem_advises(const struct reading *reading, struct text title, uint32_t from,
                  uint32_t label);

/** Whether what is asked begins with a sentence that only says by whom: "This problem was asked by a bank." */
bool stem_credits(struct text text);

/** Whether a heading announces what tells more of a question, and does not ask it again: "Problem description". */
bool stem_describes(struct text heading);

/** Whether all that stands right below a question, options or text, belongs to it, since an answer's label begins what stands further on. */
bool stem_is_all(struct reading *reading, const struct question *question);

/** Whether at most code, which the title asks about, stands before the fold of an answer, NULL for none. */
bool stem_is_code(const struct reading *reading, uint32_t from, const struct fold *fold);

#endif
