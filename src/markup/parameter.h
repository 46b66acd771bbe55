// SPDX-License-Identifier: MIT

/** Words in angle brackets that are meant to be read: the parameter of "List<String>", the gap of "git checkout <branch>". */

#ifndef VIVA_MARKUP_PARAMETER_H
#define VIVA_MARKUP_PARAMETER_H

#include <viva/text.h>

#include <cmark.h>

/**
 * Makes text of tags that set nothing and that nothing closes, but for <br> and
 * others that need it: "What is the difference between <div> and <span>?"; and
 * of those that wrap nothing, unless they are a place to jump to or a distance.
 * To be called before text nodes are consolidated.
 */
void parameters_are_text(cmark_node *document, struct text markdown);

#endif
