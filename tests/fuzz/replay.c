// SPDX-License-Identifier: MIT
// Runs a fuzz target over each file of a folder, once, without libFuzzer.

#include "fuzz.h"

#include <viva/text.h>

#include <dirent.h>
#include <stdio.h>

int main(int count, char **arguments) {
    DIR *folder = count == 2 ? opendir(arguments[1]) : NULL;
    int files = 0;

    if (!folder) {
        fprintf(stderr, "usage: %s CORPUS\n", arguments[0]);
        return 2;
    }
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        struct arena arena = {0};
        struct text text;

        if (entry->d_name[0] != '.' &&
            text_read_file(arena_printf(&arena, "%s/%s", arguments[1], entry->d_name),
                           1 << 24, &arena, &text, NULL)) {
            LLVMFuzzerTestOneInput((const uint8_t *)text.bytes, text.size);
            files++;
        }
        arena_free(&arena);
    }
    closedir(folder);
    printf("%d files\n", files);
    return files == 0;
}
