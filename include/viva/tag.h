// SPDX-License-Identifier: MIT

/** Raw HTML taken apart, as much as Markdown needs: tags, and the text between them. */

#ifndef VIVA_TAG_H
#define VIVA_TAG_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

/** A tag, a comment or a declaration; the last two have no name. */
struct tag {
    struct text name;
    struct text attributes;
    bool closing;
};

/** Takes "<name attributes>" apart. */
struct tag tag_of(struct text markup);

/** The value of an attribute, decoded; empty if the tag has none of this name. */
struct text tag_attribute(const struct tag *tag, const char *name, struct arena *arena);

/** Whether the name is this one, in upper or lower case. */
bool tag_is(const struct tag *tag, const char *name);

/** Whether words go on through tags of this name: <b> and <sub>, not <p> or <br>. */
bool tag_is_within_words(const struct tag *tag);

/**
 * The next piece of HTML, which must not be empty: text up to the next tag, or
 * a tag.  Returns where the piece ends; the tag is filled if `markup` is true.
 * A "<" that begins no tag is text.
 */
size_t tag_next(struct text html, size_t at, bool *markup, struct tag *tag);

#endif
