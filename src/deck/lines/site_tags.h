// SPDX-License-Identifier: MIT

/** Tags of site generators on lines of their own: `{% hint %}`, `{{< details "Title" >}}`. */

#ifndef VIVA_DECK_SITE_TAGS_H
#define VIVA_DECK_SITE_TAGS_H

#include <viva/arena.h>
#include <viva/text.h>

/** Line by line the same text with folds as boxes of colons, and without the tags that only frame. */
struct text site_tags_plain(struct text text, struct arena *arena);

#endif
