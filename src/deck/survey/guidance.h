// SPDX-License-Identifier: MIT

/** Lists that advise, sum up or say what is looked for: they speak in requests as well, and ask nothing. */

#ifndef VIVA_DECK_GUIDANCE_H
#define VIVA_DECK_GUIDANCE_H

#include "sections/reading.h"

/** How the items of a list speak. */
struct guidance {
    int items;
    int marked;  // ask by a mark or a label
    int answered;
    int telling;     // end as statements, though words in them ask
    int refused;     // are marked as what not to do: "❌ Talk"
    int own;         // have one ask oneself
    int questions;   // call in any way
    int calling;     // ask, or are a command
    int explaining;  // tell somebody to answer in words
};

/**
 * Whether a list guides its reader: its requests stand below "Tips" or "考察点", some of them
 * are marked as what not to do, or half of it states something where nothing promises
 * questions, or it tells how to contribute, what an exam covers or what to ask back.
 */
bool guidance_is_given(const struct reading *reading, size_t section, uint32_t list,
                       const struct guidance *guidance);

/** Whether a title, or it in one of two languages, or before a remark, announces advice: "Interview tips". */
bool guidance_announces(struct text title, struct arena *scratch);

/** Whether a line announces what to ask back before one answers. */
bool guidance_is_clarifying(struct text said, struct arena *scratch);

/** Whether a section holds what to ask back before one answers: "Clarifying questions" stands over it. */
bool guidance_clarifies(const struct reading *reading, size_t section);

/** Whether a heading counts, from 1 on, what the chapter around it advises: none there asks. */
bool guidance_counts(const struct reading *reading, size_t section);

#endif
