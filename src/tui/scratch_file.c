// SPDX-License-Identifier: MIT
// A file for the user's editor.

#include <viva/scratch_file.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char suffix[] = ".md";

static const char *folder_of(const char *(*environment)(const char *name)) {
    static const char *const variables[] = {"XDG_RUNTIME_DIR", "TMPDIR"};

    for (size_t i = 0; i < sizeof(variables) / sizeof(variables[0]); i++) {
        const char *folder = environment(variables[i]);

        if (folder && folder[0] == '/' && access(folder, W_OK) == 0) {
            return folder;
        }
    }
    return "/tmp";
}

static bool fill(int file, struct text text) {
    FILE *stream = fdopen(file, "w");
    bool ok = stream && fwrite(text.bytes, 1, text.size, stream) == text.size;

    return stream && fclose(stream) == 0 && ok;
}

const char *scratch_file_make(const char *(*environment)(const char *name),
                              struct text text, struct arena *arena, struct error *err) {
    char *path = arena_printf(arena, "%s/viva-XXXXXX%s", folder_of(environment), suffix);
    int file = mkstemps(path, sizeof(suffix) - 1);  // mode 0600

    if (file < 0 || !fill(file, text)) {
        error_set(err, ERROR_FILE, "cannot write %s: %s", path, strerror(errno));
        return NULL;
    }
    return path;
}
