// SPDX-License-Identifier: MIT

/** Rules that Markdown does not know, and what stands in them. */

#ifndef VIVA_DECK_RULE_H
#define VIVA_DECK_RULE_H

#include <viva/text.h>

/** Whether a line is a rule of dashes that Markdown does not know: one of three ems, or three of others. */
bool rule_is_of_dashes(struct text line);

/** How many of a sign a text begins with that draws rules. */
size_t rule_count_signs(struct text text);

/** Whether a line is a rule with an answer's label in it: "--- ANSWER ---", more than emphasis. */
bool rule_holds_label(struct text line);

#endif
