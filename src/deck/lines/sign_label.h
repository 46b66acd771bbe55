// SPDX-License-Identifier: MIT

/** Labels behind signs, where both are the mark: "🎤 They ask: ...". */

#ifndef VIVA_DECK_SIGN_LABEL_H
#define VIVA_DECK_SIGN_LABEL_H

#include "refrain_search.h"

/** Lets the marks of a group reach behind the label that stands behind most of them. */
void sign_label_read(struct search *search, const struct group *group);

#endif
