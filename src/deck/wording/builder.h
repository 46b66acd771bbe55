// SPDX-License-Identifier: MIT

/** A text that grows at its end. */

#ifndef VIVA_DECK_BUILDER_H
#define VIVA_DECK_BUILDER_H

#include <viva/arena.h>
#include <viva/text.h>

struct builder {
    struct arena *arena;
    char *bytes;
    size_t size;
    size_t capacity;
};

/** Makes room for so many bytes more, to save copies. */
void builder_reserve(struct builder *builder, size_t more);

void builder_add(struct builder *builder, struct text text);

/** Adds text with its runs of white space made one space, none at the very beginning. */
void builder_add_words(struct builder *builder, struct text text);

/** Adds a space unless one stands there already, or nothing at all. */
void builder_add_space(struct builder *builder);

/** What was built, without white space at the end; valid as long as the arena. */
struct text builder_text(const struct builder *builder);

/** Two texts as paragraphs of their own; either may be empty. */
struct text builder_joined(struct text first, struct text second, struct arena *arena);

#endif
