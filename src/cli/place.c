// SPDX-License-Identifier: MIT
// The folders of the XDG base directory specification, and the guides' own.

#include "place.h"

#include <stddef.h>
#include <sys/stat.h>

static const char *in_folder(const struct world *world, const char *variable,
                             const char *below_home, const char *name,
                             struct arena *arena) {
    const char *folder = world->environment(variable);

    // The specification says to ignore a relative folder.
    if (folder && folder[0] == '/') {
        return arena_printf(arena, "%s/viva/%s", folder, name);
    }
    return world->home ? arena_printf(arena, "%s/%s/viva/%s", world->home, below_home, name)
                       : NULL;
}

const char *place_database(const struct world *world, struct arena *arena) {
    return in_folder(world, "XDG_DATA_HOME", ".local/share", "viva.db", arena);
}

const char *place_config(const struct world *world, struct arena *arena) {
    return in_folder(world, "XDG_CONFIG_HOME", ".config", "config", arena);
}

bool place_is_file(const char *path) {
    struct stat status;

    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static bool is_folder(const char *path) {
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

const char *place_guides(const struct world *world) {
    static const char *const folders[] = {VIVA_INSTALLED_GUIDES, VIVA_SOURCE_GUIDES};
    const char *chosen = world->environment("VIVA_GUIDES");

    if (chosen && chosen[0]) {
        return is_folder(chosen) ? chosen : NULL;
    }
    for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
        if (is_folder(folders[i])) {
            return folders[i];
        }
    }
    return NULL;
}
