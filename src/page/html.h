// SPDX-License-Identifier: MIT

/** The little HTML that people write in Markdown: known tags act, others vanish, their text stays. */

#ifndef VIVA_PAGE_HTML_H
#define VIVA_PAGE_HTML_H

#include "inlines.h"

/** One tag, comment or the like, as cmark hands it out. */
void html_inline(struct inlines *inlines, struct text tag);

/**
 * Adds one paragraph of an HTML block to empty running text and returns where
 * the next one begins, html.size at the end.
 */
size_t html_paragraph(struct inlines *inlines, struct text html, size_t at);

#endif
