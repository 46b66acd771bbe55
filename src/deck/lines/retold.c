// SPDX-License-Identifier: MIT
// A file told anew with labels that everybody knows.

#include "retold.h"

#include "wording/alternative.h"
#include "wording/builder.h"
#include "wording/fence.h"
#include "wording/line.h"

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

static void find_next(struct retold *file) {
    size_t next = file->count;

    file->next[file->count] = next;
    for (size_t line = file->count; line-- > 0;) {
        next = file->bare[line].size ? line : next;
        file->next[line] = next;
    }
}

void retold_undo(struct retold *file) {
    memcpy(file->out, file->lines, file->count * sizeof(*file->out));
}

bool retold_open(struct retold *file, struct text text, struct arena *arena) {
    size_t count = count_lines(text);
    struct fence open = {0};

    if (count > LINES_MAX) {
        return false;
    }
    *file = (struct retold){.arena = arena,
                            .text = text,
                            .lines = arena_new(arena, count, sizeof(*file->lines)),
                            .bare = arena_new(arena, count, sizeof(*file->bare)),
                            .next = arena_new(arena, count + 1, sizeof(*file->next)),
                            .out = arena_new(arena, count, sizeof(*file->out)),
                            .code = arena_new(arena, count, sizeof(*file->code))};
    while (text.size) {
        struct text line = text_line(&text);
        bool within = open.size > 0;

        fence_pass(&open, line);
        file->code[file->count] = within || open.size > 0;
        file->coded = file->coded || open.size > 0;
        file->bare[file->count] = text_trim(line);
        file->lines[file->count++] = line;
    }
    find_next(file);
    retold_undo(file);
    return true;
}

bool retold_goes_on(const struct retold *file, size_t line) {
    return line > 0 && text_trim(file->out[line - 1]).size &&
           !text_starts(file->out[line - 1], TEXT("**"));
}

/** Whether a text begins with what only stands at the beginning of a line: an item, a fence. */
static bool begins_block(struct text text) {
    size_t digits = line_skip_digits(text, 0);
    struct fence fence;

    return text_starts(text, TEXT("- ")) || text_starts(text, TEXT("* ")) ||
           text_starts(text, TEXT("| ")) || fence_read(text, &fence) ||
           (digits > 0 && digits < text.size && strchr(".)", text.bytes[digits]));
}

static void label(struct retold *file, size_t line, const char *mark, bool above,
                  struct text text) {
    bool lines = text_holds(text, TEXT("\n"));

    file->out[line] = text_of(
        arena_printf(file->arena, "%s**%s:**%s%.*s", above ? "\n" : "", mark,
                     lines && begins_block(text) ? "\n" : " ", TEXT_ARGUMENTS(text)));
}

void retold_question(struct retold *file, size_t line, struct text text) {
    // Below an answer that stands apart from its question it would be a part of that.
    label(file, line, "Q", line > 0 && text_trim(file->out[line - 1]).size, text);
}

void retold_answer(struct retold *file, size_t line, struct text text) {
    label(file, line, "A", retold_goes_on(file, line), text);
}

void retold_label(struct retold *file, size_t line, struct text before, const char *label,
                  struct text text) {
    file->out[line] = text_of(
        arena_printf(file->arena, "%s%.*s%s%.*s", retold_goes_on(file, line) ? "\n" : "",
                     TEXT_ARGUMENTS(before), label, TEXT_ARGUMENTS(text)));
}

void retold_pair(struct retold *file, size_t line, struct text question,
                 struct text answer) {
    file->out[line] = text_of(arena_printf(
        file->arena, "%s**Q: %.*s** %.*s", retold_goes_on(file, line) ? "\n" : "",
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
    return line < file->count ? file->bare[line] : TEXT("");
}

size_t retold_next(const struct retold *file, size_t line) {
    return line < file->count ? file->next[line] : line;
}

/** Notes the lines that one became beyond itself. */
static void note_added(struct text out, size_t line, struct added_lines *added,
                       struct arena *arena) {
    for (size_t at = text_find(out, TEXT("\n")); at < out.size;
         at += 1 + text_find(text_from(out, at + 1), TEXT("\n"))) {
        added->items = arena_grow(arena, added->items, added->count, &added->capacity,
                                  sizeof(*added->items));
        added->items[added->count] = (int)(line + 1 + added->count + (at > 0));
        added->count++;
    }
}

bool retold_is_heading(const struct retold *file, size_t line) {
    return line < file->count && !file->code[line] &&
           text_starts(file->bare[line], TEXT("#"));
}

bool retold_is_option(const struct retold *file, size_t line) {
    int letter = alternative_letter(file->lines[line]);
    int below =
        letter && line + 1 < file->count ? alternative_letter(file->lines[line + 1]) : 0;
    int above = letter && line > 0 ? alternative_letter(file->lines[line - 1]) : 0;

    return letter && (below == letter + 1 || (letter > 'a' && above == letter - 1));
}

struct text retold_text(const struct retold *file, struct added_lines *added,
                        struct arena *arena) {
    struct builder out = {.arena = arena};

    for (size_t i = 0; i < file->count; i++) {
        note_added(file->out[i], i, added, arena);
        builder_add(&out, file->out[i]);
        builder_add(&out, TEXT("\n"));
    }
    return (struct text){out.bytes, out.size};
}
