// SPDX-License-Identifier: MIT

/** Words looked for in a text, at the beginning of its words. */

#ifndef VIVA_PHRASE_H
#define VIVA_PHRASE_H

#include <viva/text.h>

#include <stdbool.h>

/**
 * Whether the text has the phrase, which is folded already, with its first
 * word at the beginning of a word and its white space as any white space.  A phrase that begins
 * with a sign ("->") is found anywhere.
 */
bool phrase_in(struct text text, struct text phrase);

#endif
