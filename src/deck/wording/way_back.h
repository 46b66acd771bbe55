// SPDX-License-Identifier: MIT

/** Links that lead back to the top of a page or to its contents, and say nothing else. */

#ifndef VIVA_DECK_WAY_BACK_H
#define VIVA_DECK_WAY_BACK_H

#include <viva/arena.h>
#include <viva/text.h>

/** `[⬆ Back to top](#contents)`, `[Back](../README.md)` with any marks around it, and nothing else. */
bool way_back_is(struct text line);

/** The same, if it says in words where it leads. */
bool way_back_says(struct text line);

/** That as an item of a list: `+ [Contents](#top)`. */
bool way_back_is_item(struct text line);

/** HTML whose every word is a link, one at least into the page: "↥ back to top", be it in any language. */
bool way_back_is_tag(struct text html, struct arena *scratch);

/** Without such lines at the end of a text, but for its first one. */
struct text way_back_cut(struct text text);

#endif
