// SPDX-License-Identifier: MIT

/** Short tokens at the front of a line that are no words: "■", "№ 9", ":bulb:", "#q", "W3D2.3!". */

#ifndef VIVA_DECK_SIGIL_H
#define VIVA_DECK_SIGIL_H

#include "beginning.h"
#include "spelling.h"

/** A sign, without what only says how it is drawn; the number that belongs to it is spelled as any. */
bool sigil_read_sign(struct text line, size_t at, struct beginning *beginning,
                     struct spelling *key);

/** ":bulb:": a sign by its name. */
bool sigil_read_named(struct text line, size_t at, struct beginning *beginning,
                      struct spelling *key);

/** "W3D2.3!", "AWS-04", "$200": numbers among letters or signs, whatever they are. */
bool sigil_read_code(struct text line, size_t at, struct beginning *beginning,
                     struct spelling *key);

/** "#q", "@ask": a small word right behind a sign. */
bool sigil_read_word(struct text line, size_t at, struct beginning *beginning,
                     struct spelling *key);

/** Where such a word ends, 0 if none stands there. */
size_t sigil_behind_word(struct text line, size_t at);

/** Whether a mark says by itself that what stands behind it asks: "?", "❓", "#q". */
bool sigil_asks(struct text mark);

/** Whether it says so of a reply: "#a". */
bool sigil_answers(struct text mark);

#endif
