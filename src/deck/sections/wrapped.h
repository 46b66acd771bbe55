// SPDX-License-Identifier: MIT

/** Answers in the item of a list or in a quotation that carries their label: "* **Answer**: ...". */

#ifndef VIVA_DECK_WRAPPED_H
#define VIVA_DECK_WRAPPED_H

#include "reading.h"

/**
 * The Markdown of sibling blocks, both included, without the quotation or the
 * bullet around it if that has the label: its only item, label and all, or what is nested below
 * a label that stands alone in the first item, and what follows that.
 */
struct text wrapped_read(struct reading *reading, uint32_t first, uint32_t last);

#endif
