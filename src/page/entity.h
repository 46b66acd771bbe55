// SPDX-License-Identifier: MIT

/** Entities inside raw HTML, which cmark leaves as they are. */

#ifndef VIVA_PAGE_ENTITY_H
#define VIVA_PAGE_ENTITY_H

#include <viva/arena.h>
#include <viva/text.h>

/** The text with &amp;, &#8212;, &#x2014; and the names in common use decoded. */
struct text entity_decoded(struct text html, struct arena *arena);

#endif
