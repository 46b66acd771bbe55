// SPDX-License-Identifier: MIT

/** Lists of questions whose numbers run on from one section to the next, and so make topics of the headings. */

#ifndef VIVA_DECK_RUNNING_H
#define VIVA_DECK_RUNNING_H

#include "reading.h"

/** Whether a guide that promises questions has such lists. */
bool running_exist(struct reading *reading);

/** Whether a list is one of them: all of its items are questions. */
bool running_hold(struct reading *reading, uint32_t list);

/** Notes that an outer list was asked, up to a number before `next`. */
void running_ask(struct reading *reading, uint32_t list, int next);

/** Whether an outer list counts on from the last one that was asked, and no other with numbers stands between. */
bool running_continue(struct reading *reading, uint32_t list);

#endif
