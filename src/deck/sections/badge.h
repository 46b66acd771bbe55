// SPDX-License-Identifier: MIT

/** What a question carries and does not ask: how hard it is, where its answer stands. */

#ifndef VIVA_DECK_BADGE_H
#define VIVA_DECK_BADGE_H

#include <viva/text.h>

/**
 * Without a level before it ("🟢 Junior: ...", "[L1] ...") or in a tag behind it, and without the link to
 * its answer at the end of its first line, which comes back in `link`; else that is "".
 */
struct text badge_cut(struct text question, struct text *link, struct arena *arena);

/** Without pictures before it, "✅ Why?", unless the sentence goes on behind them: "🐶 in French?". */
struct text badge_without_pictures(struct text question);

/** Without the letter that counts the part of a task, "b) Why?", unless the question holds the next one, too. */
struct text badge_without_part(struct text question);

/** Cuts links in brackets off the end of a question, or such that stand alone behind its mark, "([Source](...))", "[Learn from here](...)", which come back in `link`; returns whether there are any. */
bool badge_cut_reference(struct text *question, struct text *link);

/** "@anna" in emphasis or brackets at the end of a text, "*@anna*", "(@ben, forum)"; else "". */
struct text badge_credit(struct text text);

/** Whether a heading's name only says how hard the questions below it are: "Basic", "Senior level". */
bool badge_is_level(struct text name);

/** Whether it begins with how hard it is, in brackets: "[E] What is a?", "[hard] Sort b". */
bool badge_grades(struct text text);

/** A bit for the circle that it begins with, green, yellow or red: how hard it is, where such come in all colours; else 0. */
unsigned badge_circle(struct text text);

#endif
