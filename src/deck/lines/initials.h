// SPDX-License-Identifier: MIT

/** Initials that ask and answer in some language: "S:" and "C:" are "Q:" and "A:" of a Turkish guide. */

#ifndef VIVA_DECK_INITIALS_H
#define VIVA_DECK_INITIALS_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * Tells them as "Q:" and "A:" where the whole file says that they are: two that
 * take turns, the first of which asks, or one that stands below most of what
 * asks.  Lines stay what they are; returns the text itself if there are none.
 */
struct text initials_plain(struct text text, struct arena *arena);

#endif
