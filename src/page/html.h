// SPDX-License-Identifier: MIT

/** The little HTML that people write in Markdown: known tags act, others vanish, their text stays. */

#ifndef VIVA_PAGE_HTML_H
#define VIVA_PAGE_HTML_H

#include "inlines.h"

#include <viva/tag.h>

enum html_role {
    ROLE_NONE,       // vanishes
    ROLE_EFFECT,     // changes the look of what is inside
    ROLE_BREAK,      // ends a line
    ROLE_LINE,       // begins and ends on a line of its own
    ROLE_PARAGRAPH,  // begins and ends a paragraph
    ROLE_LIST,       // holds items
    ROLE_ITEM,       // begins behind a bullet
    ROLE_TABLE,      // holds rows
    ROLE_ROW,        // holds cells
    ROLE_CELL,       // is kept apart from its neighbour
    ROLE_KEY,        // stands in brackets
    ROLE_IMAGE,      // shows its alternative text
};

enum html_role html_role(const struct tag *tag);

/** What a tag does to running text. */
void html_tag(struct inlines *inlines, const struct tag *tag);

/** One tag, comment or the like, as libcmark hands it out. */
void html_inline(struct inlines *inlines, struct text markup);

/** Text between tags. */
void html_text(struct inlines *inlines, struct text text);

#endif
