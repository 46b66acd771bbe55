// SPDX-License-Identifier: MIT

/** Headings within labelled answers, as programs that chat write them. */

#ifndef VIVA_DECK_REPLY_HEADING_H
#define VIVA_DECK_REPLY_HEADING_H

#include "source.h"

/**
 * Tells them as lines in bold, where several stand in one answer and none right
 * above a question, as a chapter would.  Lines stay lines; a source without
 * such headings stays what it is.
 */
void reply_heading_tell(struct source *source, struct arena *arena);

#endif
