// SPDX-License-Identifier: MIT

/** Flashcards that a tag at the end of a line makes: "What is a pod? #card", and below it the answer. */

#ifndef VIVA_DECK_TAGGED_H
#define VIVA_DECK_TAGGED_H

#include "sections/reading.h"

/** Whether a line says something about the note for a program, "collapsed:: true", and nothing to people. */
bool tagged_is_property(struct text line);

/** Whether the heading of a section has such a tag, or the paragraph of a block. */
bool tagged_is_section(const struct reading *reading, size_t section);
bool tagged_is_block(const struct reading *reading, uint32_t block);

/** Adds the card of such a section, and returns the block behind it: the next one with a tag. */
uint32_t tagged_add_section(struct reading *reading, size_t section);

/** Adds the card of such a block; what belongs to it ends at `end`. */
void tagged_add_block(struct reading *reading, uint32_t block, uint32_t end,
                      struct text topic);

/** Whether a line near the beginning gives the deck a name: "Deck: Networks". */
bool tagged_names_deck(const struct reading *reading);

#endif
