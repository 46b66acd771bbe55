// SPDX-License-Identifier: MIT

/** Where the program's files lie: the XDG folders, and the guides that come with it. */

#ifndef VIVA_PLACE_H
#define VIVA_PLACE_H

#include <viva/arena.h>
#include <viva/world.h>

/** viva/viva.db in $XDG_DATA_HOME or ~/.local/share; NULL without a home. */
const char *place_database(const struct world *world, struct arena *arena);

/** viva/config in $XDG_CONFIG_HOME or ~/.config; NULL without a home. */
const char *place_config(const struct world *world, struct arena *arena);

/** The folder of guides: $VIVA_GUIDES, else the installed one, else the source's; NULL if there is none. */
const char *place_guides(const struct world *world);

/** Whether there is a regular file of that name. */
bool place_is_file(const char *path);

#endif
