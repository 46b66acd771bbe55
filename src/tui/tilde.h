// SPDX-License-Identifier: MIT

/** Paths as people write them: "~/notes" lies in the home folder. */

#ifndef VIVA_TUI_TILDE_H
#define VIVA_TUI_TILDE_H

#include <viva/text.h>

/** The path with "~" for the home folder (NULL if there is none), safe to show. */
const char *tilde_shown(const char *path, const char *home, struct arena *arena);

/** The path that was typed, blanks around it gone, as a shell would read it. */
const char *tilde_expanded(struct text typed, const char *home, struct arena *arena);

#endif
