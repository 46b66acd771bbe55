// SPDX-License-Identifier: MIT

/** What encloses a text and gives it a name: a tag that HTML does not know, an attribute list behind it, a comment, a box of a site generator. */

#ifndef VIVA_DECK_ENCLOSURE_H
#define VIVA_DECK_ENCLOSURE_H

#include "retold.h"

enum enclosure_kind {
    ENCLOSURE_TAG,      // <question>...</question>, <div class="question">...</div>
    ENCLOSURE_LIST,     // a paragraph above "{: .question }", or before it on its line
    ENCLOSURE_COMMENT,  // %%...%%, <!-- ... -->, ||...||, >! ...
    ENCLOSURE_BOX,      // ":::message" up to ":::"
    ENCLOSURE_ELEMENT,  // a line that is all <font>, <mark> or the like
};

/** Places are bytes of the file's text. */
struct enclosure {
    enum enclosure_kind kind;
    struct text name;
    struct text attributes;
    size_t opening;
    size_t from;  // what is enclosed
    size_t to;
    size_t behind;  // the closing mark
    bool frame;     // it holds nothing but others
};

struct enclosures {
    struct enclosure *items;
    size_t count;
    size_t capacity;
};

/** All of a file in their order, none within another but in a frame; none at all where many tags are not closed. */
struct enclosures enclosures_read(const struct retold *file);

/** The line that holds a byte. */
size_t enclosure_line(const struct retold *file, size_t at);

/** The next attribute, name="value" or name={"value"}, cut off the front; false if there is none. */
bool enclosure_attribute(struct text *attributes, struct text *name, struct text *value);

#endif
