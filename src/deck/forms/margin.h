// SPDX-License-Identifier: MIT

/** Answers that stand flush behind lists, each to the last question of its list. */

#ifndef VIVA_DECK_MARGIN_H
#define VIVA_DECK_MARGIN_H

#include "survey/list_tally.h"

/** Whether what stands behind the lists of questions of a section answers: most such lists hold a single one. */
bool margin_answers(struct reading *reading, size_t section, const struct tally *all);

/** Where the answer behind a list of questions ends there; 0 if there is none. */
uint32_t margin_end(struct reading *reading, size_t section, const struct tally *all,
                    uint32_t list);

/** Whether code stands flush behind a list whose last question announces it, or asks about it. */
bool margin_shows(struct reading *reading, uint32_t list);

/** Where the last item of a list ends: behind it where code shows what it asks about, or where, as all are answered, code or what a colon announces goes on. */
uint32_t margin_item_end(struct reading *reading, uint32_t list, const struct tally *tally,
                         const struct item *item);

#endif
