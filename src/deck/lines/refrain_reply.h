// SPDX-License-Identifier: MIT

/** The mark of answers among those that recur: it stands once below most of the questions. */

#ifndef VIVA_DECK_REFRAIN_REPLY_H
#define VIVA_DECK_REFRAIN_REPLY_H

#include "refrain_said.h"

/** The mark of the answers to what stands behind that of CALL; NULL if there is none. */
const struct group *refrain_reply(struct search *search, const struct group *call);

#endif
