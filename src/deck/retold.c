// SPDX-License-Identifier: MIT
// A file told anew with labels that everybody knows.

#include "retold.h"

#include "builder.h"
#include "facing.h"
#include "fence.h"
#include "key_line.h"
#include "lettered.h"
#include "records.h"
#include "sides.h"
#include "verdict.h"

#include <string.h>

enum { LINES_MAX = 30000 };  // no guide that is written for such a program has so many

/** How many lines a text has, as long as it may be told anew; more if it has too many. */
static size_t count_lines(struct text text) {
    size_t count = 1;

    for (size_t at = 0; at < text.size && count <= LINES_MAX; count++) {
        const char *end = memchr(text.bytes + at, '\n', text.size - at);

        at = end ? (size_t)(end - text.bytes) + 1 : text.size;
    }
    return count;
}

/** Takes the text as lines, which are `count`. */
static void split(struct retold *file, struct text text, size_t count) {
    struct fence open = {0};

    file->lines = arena_new(file->arena, count, sizeof(*file->lines));
    file->out = arena_new(file->arena, count, sizeof(*file->out));
    file->code = arena_new(file->arena, count, sizeof(*file->code));
    while (text.size) {
        struct text line = text_line(&text);
        bool within = open.size > 0;

        fence_pass(&open, line);
        file->code[file->count] = within || open.size > 0;
        file->lines[file->count++] = line;
    }
}

/** Whether a label right below would become a part of this line: the text of an item, say. */
static bool goes_on(const struct retold *file, size_t line) {
    return line > 0 && text_trim(file->out[line - 1]).size &&
           !text_starts(file->out[line - 1], TEXT("**"));
}

static void label(struct retold *file, size_t line, const char *mark, struct text text) {
    file->out[line] =
        text_of(arena_printf(file->arena, "%s**%s:** %.*s", goes_on(file, line) ? "\n" : "",
                             mark, TEXT_ARGUMENTS(text)));
}

void retold_question(struct retold *file, size_t line, struct text text) {
    label(file, line, "Q", text);
}

void retold_answer(struct retold *file, size_t line, struct text text) {
    label(file, line, "A", text);
}

void retold_pair(struct retold *file, size_t line, struct text question,
                 struct text answer) {
    file->out[line] = text_of(
        arena_printf(file->arena, "%s**Q: %.*s** %.*s", goes_on(file, line) ? "\n" : "",
                     TEXT_ARGUMENTS(question), TEXT_ARGUMENTS(answer)));
}

void retold_heading(struct retold *file, size_t line, struct text text) {
    file->out[line] = text_of(arena_printf(file->arena, "## %.*s", TEXT_ARGUMENTS(text)));
}

void retold_blank(struct retold *file, size_t line) {
    file->out[line] = TEXT("");
}

void retold_end(struct retold *file, size_t line) {
    if (line < file->count && !text_trim(file->out[line]).size) {
        file->out[line] = TEXT("***");
    }
}

struct text retold_line(const struct retold *file, size_t line) {
    return line < file->count ? text_trim(file->lines[line]) : TEXT("");
}

size_t retold_next(const struct retold *file, size_t line) {
    while (line < file->count && !retold_line(file, line).size) {
        line++;
    }
    return line;
}

static struct text written(const struct retold *file, struct added_lines *added,
                           struct arena *arena) {
    struct builder out = {.arena = arena};

    for (size_t i = 0; i < file->count; i++) {
        if (text_starts(file->out[i], TEXT("\n"))) {
            added->items = arena_grow(arena, added->items, added->count, &added->capacity,
                                      sizeof(*added->items));
            added->items[added->count] = (int)(i + 1 + added->count);
            added->count++;
        }
        builder_add(&out, file->out[i]);
        builder_add(&out, TEXT("\n"));
    }
    return (struct text){out.bytes, out.size};
}

struct text retold_plain(struct text text, struct added_lines *added, struct arena *arena) {
    static bool (*const ways[])(struct retold *) = {
        sides_framed,  sides_tagged,  sides_quoted,   sides_commented, records_told,
        facing_headed, facing_dashed, facing_defined, facing_boxed,    facing_ruled,
        verdict_told,  lettered_told, key_line_told};
    struct arena scratch = {0};
    struct retold file = {.arena = &scratch};
    size_t count = count_lines(text);

    if (count > LINES_MAX) {
        return text;
    }
    split(&file, text, count);
    for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        memcpy(file.out, file.lines, file.count * sizeof(*file.out));
        if (ways[i](&file)) {
            text = written(&file, added, arena);
            break;
        }
    }
    arena_free(&scratch);
    return text;
}
