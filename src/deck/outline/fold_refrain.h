// SPDX-License-Identifier: MIT

/** Folds whose summary is said again and again. */

#ifndef VIVA_DECK_FOLD_REFRAIN_H
#define VIVA_DECK_FOLD_REFRAIN_H

#include "outline.h"

/** Makes folds that are called alike the answers to what stands above them, and one that holds such a chapter. */
void fold_refrain_judge(struct outline *outline, const struct source *source,
                        struct arena *scratch);

#endif
