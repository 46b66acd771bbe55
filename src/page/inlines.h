// SPDX-License-Identifier: MIT

/** The inline part of Markdown: emphasis, code, links, and the HTML that people write in it. */

#ifndef VIVA_PAGE_INLINES_H
#define VIVA_PAGE_INLINES_H

#include "passage.h"

#include <viva/markup.h>

/** What text can be inside of, in rising precedence of style; each may be nested. */
enum effect {
    EFFECT_STRONG,
    EFFECT_EMPHASIS,
    EFFECT_UNDERLINE,
    EFFECT_STRIKE,
    EFFECT_LINK,
    EFFECT_CODE,
    EFFECT_KEY,
    EFFECT_SUBSCRIPT,
    EFFECT_SUPERSCRIPT,
    EFFECT_PREFORMATTED,
    EFFECT_COUNT
};

struct inlines {
    struct passage passage;
    bool ascii;
    enum style style;  // of the block
    unsigned marks;    // of the block
    int open[EFFECT_COUNT];
};

/** Begins the text of a block. */
void inlines_begin(struct inlines *inlines, enum style style, unsigned marks,
                   struct arena *arena);

void inlines_enter(struct inlines *inlines, enum effect effect);
void inlines_leave(struct inlines *inlines, enum effect effect);

/** Adds text as it stands, made safe and in the style of what it is inside of. */
void inlines_literal(struct inlines *inlines, struct text text);

/** Adds text with runs of white space made one space. */
void inlines_words(struct inlines *inlines, struct text text);

/** Ends the line, unless it is empty. */
void inlines_break(struct inlines *inlines);

/** Adds a sign of our own: a bullet, the frame of an image. */
void inlines_sign(struct inlines *inlines, const char *utf8, const char *ascii);

/** Begins and ends the name of an image, which stands in for it like a link. */
void inlines_image(struct inlines *inlines, bool entering);

/** The last part of an address, for an image without a name. */
struct text inlines_file_name(struct text address);

/** One event of cmark's iterator on an inline node. */
void inlines_node(struct inlines *inlines, cmark_node *node, bool entering);

#endif
