// SPDX-License-Identifier: MIT

/** The block part of Markdown: a table of handlers that a walk over cmark's tree calls. */

#ifndef VIVA_PAGE_BLOCKS_H
#define VIVA_PAGE_BLOCKS_H

#include "sheet.h"

/** Parses Markdown and adds all of it to the sheet. */
void blocks_layout(struct sheet *sheet, struct text markdown);

#endif
