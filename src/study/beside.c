// SPDX-License-Identifier: MIT
// The file of questions beside one of answers.

#include "beside.h"

#include "walk.h"

#include <viva/guide.h>

#include <string.h>

/** "a/pump_questions.md" for "a/pump_answers.md"; NULL if its name speaks of no answers. */
static const char *name_of_questions(const char *path, struct arena *arena) {
    static const char *const words[][2] = {
        {"answer", "question"}, {"Answer", "Question"}, {"ANSWER", "QUESTION"}};
    const char *name = walk_base_name(path);

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        const char *at = strstr(name, words[i][0]);

        if (at) {
            return arena_printf(arena, "%.*s%s%s", (int)(at - path), path, words[i][1],
                                at + strlen(words[i][0]));
        }
    }
    return NULL;
}

struct text beside_questions(const struct intake_listing *listing,
                             const struct intake_file *file, struct arena *arena) {
    const char *wanted = name_of_questions(file->path, arena);
    struct text text = TEXT("");

    for (size_t i = 0; wanted && i < listing->count; i++) {
        if (strcmp(listing->files[i].path, wanted) == 0) {
            return text_read_file(wanted, GUIDE_LIMIT, arena, &text, NULL) ? text
                                                                           : TEXT("");
        }
    }
    return text;
}
