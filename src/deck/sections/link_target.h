// SPDX-License-Identifier: MIT

/** What a link leads to, as a path. */

#ifndef VIVA_DECK_LINK_TARGET_H
#define VIVA_DECK_LINK_TARGET_H

#include <viva/arena.h>
#include <viva/text.h>

/** The path without "./" before it and a slash behind it, and with its own bytes for "%20" and the like. */
struct text link_target_plain(struct text url, struct arena *arena);

#endif
