// SPDX-License-Identifier: MIT

/** Character references of HTML, for raw HTML, which libcmark hands over undecoded. */

#ifndef VIVA_ENTITY_H
#define VIVA_ENTITY_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with &amp;, &#8212;, &#x2014; and the names in common use decoded;
 * what is no reference stays as it is.  Returns `html` itself if it holds none.
 */
struct text entity_decoded(struct text html, struct arena *arena);

#endif
