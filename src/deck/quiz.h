// SPDX-License-Identifier: MIT

/** A file that is one question of a quiz: the options in its front matter, of which one is marked. */

#ifndef VIVA_DECK_QUIZ_H
#define VIVA_DECK_QUIZ_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * Such a file with its title as the question, the options behind what is asked
 * and the right ones before `<!-- explanation -->`.  Its lines do not stay
 * where they were.  Any other text comes back itself.
 */
struct text quiz_unpacked(struct text text, struct arena *arena);

#endif
