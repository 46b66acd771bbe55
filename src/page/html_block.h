// SPDX-License-Identifier: MIT

/** Blocks of HTML: their paragraphs, lists and tables, laid out like those of Markdown. */

#ifndef VIVA_PAGE_HTML_BLOCK_H
#define VIVA_PAGE_HTML_BLOCK_H

#include "galley.h"

/** Adds all of an HTML block; `style` is that of its text. */
void html_block(struct galley *galley, struct text html, enum style style);

#endif
