// SPDX-License-Identifier: MIT

/** Code blocks: highlighted lines on a panel, with a thin bar, that pan instead of wrapping. */

#ifndef VIVA_PAGE_CODE_H
#define VIVA_PAGE_CODE_H

#include "galley.h"

/** `info` is what stands behind the opening fence. */
void code_block(struct galley *galley, struct text info, struct text code);

#endif
