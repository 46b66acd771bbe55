// SPDX-License-Identifier: MIT

/** Remarks of code that stands outside of fences: "# Update the list" above "sudo apt update". */

#ifndef VIVA_DECK_REMARK_H
#define VIVA_DECK_REMARK_H

#include <viva/text.h>

/** Whether a line with one hash is a remark, by the code right above or below it. */
bool remark_is(struct text line, struct text above, struct text below);

#endif
