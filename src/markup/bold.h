// SPDX-License-Identifier: MIT

/** Bold that CommonMark leaves as asterisks: "**它有滋味。**厨师" closes behind a mark and before a word. */

#ifndef VIVA_MARKUP_BOLD_H
#define VIVA_MARKUP_BOLD_H

#include <viva/arena.h>

#include <cmark.h>

/** Makes what stands between pairs of asterisks that were left strong. */
void bold_read_all(cmark_node *document, struct arena *arena);

#endif
