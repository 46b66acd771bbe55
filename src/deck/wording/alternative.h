// SPDX-License-Identifier: MIT

/** A line that begins one of several options: its box or letter, and what marks it as right. */

#ifndef VIVA_DECK_ALTERNATIVE_H
#define VIVA_DECK_ALTERNATIVE_H

#include <viva/text.h>

enum alternative_mark {
    MARK_NONE,
    MARK_TICK,  // "✅", "(correct)", a cross in its box
    MARK_BOLD,  // all of it, or all behind its letter
    MARK_STAR,  // "*B. text", "B. text *"
};

/** Without a bullet before it. */
struct text alternative_without_bullet(struct text line);

/** The letter at the front of a text and its size: 'a' to 'h', whatever the alphabet; 0 if there is none of those. */
int alternative_name(struct text text, size_t *size);

/** The letter of an option at the front of a line: 'a' of "- A. ...", "a) ..." and "а) ..."; 0 if there is none. */
int alternative_letter(struct text line);

/** The same, and what stands behind it. */
int alternative_read(struct text line, struct text *said);

/** Cuts "- [x] ", "2. [x] " or "- (x) " off the front of a line; false if there is no box. What ticked held does not matter. */
bool alternative_cut_box(struct text *line, bool *ticked);

/** Cuts the tick off an option: a mark at either end, or "(correct)". */
bool alternative_cut_tick(struct text *line);

/** Cuts a mark off that says in words which option is right: "(correct)", "<<-- Correct". */
bool alternative_cut_words(struct text *line);

/** An option with the expected letter, without its bullet and mark: the letter stays. */
bool alternative_cut_letter(struct text *line, int expected, enum alternative_mark *mark);

#endif
