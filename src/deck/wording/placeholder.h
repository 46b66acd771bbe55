// SPDX-License-Identifier: MIT

/** Answers that say nothing: somebody only meant to write them. */

#ifndef VIVA_DECK_PLACEHOLDER_H
#define VIVA_DECK_PLACEHOLDER_H

#include <viva/text.h>

/** Whether nothing can be seen of a plain text: spaces of any width. */
bool placeholder_is_blank(struct text text);

/** Whether somebody only meant to write it later: nothing, dots, "TODO". */
bool placeholder_is(struct text text);

/** Whether it only says where the answer stands, in brackets: "(Duplicate of Q12.)". */
bool placeholder_points(struct text text);

/** Whether it is, in lower case, code of nothing at all or but a comment that says "example". */
bool placeholder_is_idle_code(struct text folded);

/** Whether it is code that leaves what is asked to whoever reads it: a comment "TODO" in a few lines. */
bool placeholder_is_stub(struct text markdown);

#endif
