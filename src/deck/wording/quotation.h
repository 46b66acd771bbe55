// SPDX-License-Identifier: MIT

/** Quotes, or marks of emphasis, around the whole of a text. */

#ifndef VIVA_DECK_QUOTATION_H
#define VIVA_DECK_QUOTATION_H

#include <viva/text.h>

/** Without the quotes around it, if they enclose the whole and not only its first and last words. */
struct text quotation_inside(struct text text);

/** Without the marks of emphasis around it, if it ends in those that it begins with; the text itself if not. */
struct text quotation_in_marks(struct text text);

#endif
