// SPDX-License-Identifier: MIT

/** Character references of HTML, for raw HTML that libcmark hands over undecoded. */

#ifndef VIVA_DECK_ENTITY_H
#define VIVA_DECK_ENTITY_H

#include "builder.h"

/** Adds words as builder_add_words() does, `&amp;` and its like decoded. */
void entity_add_words(struct builder *out, struct text html);

#endif
