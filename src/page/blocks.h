// SPDX-License-Identifier: MIT

/** The block part of Markdown: a table of handlers that a walk over cmark's tree calls. */

#ifndef VIVA_PAGE_BLOCKS_H
#define VIVA_PAGE_BLOCKS_H

#include "galley.h"

/** Parses Markdown and adds all of it to the galley. */
void blocks_layout(struct galley *galley, struct text markdown);

#endif
