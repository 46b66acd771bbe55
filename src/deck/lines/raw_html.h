// SPDX-License-Identifier: MIT

/** Raw HTML that goes on behind blank lines: comments, <pre> and the like. */

#ifndef VIVA_DECK_RAW_HTML_H
#define VIVA_DECK_RAW_HTML_H

#include <viva/text.h>

#include <stdbool.h>

/** What ends it. */
enum raw_end {
    RAW_NONE,
    RAW_COMMENT,
    RAW_TAG,
    RAW_INSTRUCTION,
    RAW_CDATA,
    RAW_DECLARATION
};

/** What would end the HTML that begins here, RAW_NONE if blank lines do. */
enum raw_end raw_html_begun(struct text rest);

/** Whether a line ends it. */
bool raw_html_ends(enum raw_end raw, struct text line);

#endif
