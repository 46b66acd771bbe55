// SPDX-License-Identifier: MIT

/** A candidate whom an interview calls by name. */

#ifndef VIVA_DECK_TURN_NAME_H
#define VIVA_DECK_TURN_NAME_H

#include <viva/arena.h>
#include <viva/text.h>

/** The text with "Candidate:" for "Sam:", if Sam replies to an interviewer; else the text itself. */
struct text turn_name_plain(struct text text, struct arena *arena);

#endif
