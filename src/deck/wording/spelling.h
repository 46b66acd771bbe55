// SPDX-License-Identifier: MIT

/** The key of a mark while it is spelled: what it says, in any case and with any numbers. */

#ifndef VIVA_DECK_SPELLING_H
#define VIVA_DECK_SPELLING_H

#include <viva/text.h>

#include <stdbool.h>

enum { KEY_SIZE = 96 };

struct spelling {
    char bytes[KEY_SIZE];
    size_t size;
};

void spelling_add(struct spelling *key, struct text text);

/** Spells [from, to) with its numbers as '#'. */
void spelling_add_label(struct spelling *key, struct text line, size_t from, size_t to);

/** Spells the hashes or the bullet before a line's text, which begins where this returns; its place behind the indent if none stands there. */
size_t spelling_add_container(struct spelling *key, struct text line, bool *heading);

/** Spells the key of a part that was spelled already. */
void spelling_add_key(struct spelling *key, uint64_t part);

uint64_t spelling_hash(const struct spelling *key);

#endif
