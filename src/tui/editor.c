// SPDX-License-Identifier: MIT
// The editors' ways to name a line, as one table, and running one.

#include <viva/editor.h>

#include "child.h"

#include <viva/text.h>

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum line_way {
    LINE_UNKNOWN,
    LINE_PLUS,   // +12 file
    LINE_COLON,  // file:12
};

static const struct {
    const char *name;
    enum line_way way;
    const char *flags[2];  // for editors that would not wait, or need one for the line
} editors[] = {
    {"vi", LINE_PLUS, {0}},
    {"vim", LINE_PLUS, {0}},
    {"nvim", LINE_PLUS, {0}},
    {"nano", LINE_PLUS, {0}},
    {"emacs", LINE_PLUS, {0}},
    {"emacsclient", LINE_PLUS, {0}},
    {"micro", LINE_PLUS, {0}},
    {"kak", LINE_PLUS, {0}},
    {"sensible-editor", LINE_PLUS, {0}},
    {"hx", LINE_COLON, {0}},
    {"helix", LINE_COLON, {0}},
    {"code", LINE_COLON, {"--wait", "-g"}},
    {"codium", LINE_COLON, {"--wait", "-g"}},
    {"subl", LINE_COLON, {"--wait"}},
    {"zed", LINE_COLON, {"--wait"}},
};

enum { EDITORS = sizeof(editors) / sizeof(editors[0]), ARGUMENTS = 32 };

/** Cuts the first word off `rest`: up to a blank, or what stands in quotes. */
static struct text word(struct text *rest) {
    char end = ' ';
    size_t size = 0;
    struct text found;

    *rest = text_trim(*rest);
    if (text_starts(*rest, TEXT("\"")) || text_starts(*rest, TEXT("'"))) {
        end = rest->bytes[0];
        *rest = text_from(*rest, 1);
    }
    while (size < rest->size && rest->bytes[size] != end) {
        size++;
    }
    found = text_slice(*rest, 0, size);
    *rest = text_from(*rest, size + 1);
    return found;
}

static int known_editor(const char *program) {
    const char *slash = strrchr(program, '/');
    const char *name = slash ? slash + 1 : program;

    for (int i = 0; i < EDITORS; i++) {
        if (strcmp(editors[i].name, name) == 0) {
            return i;
        }
    }
    return -1;
}

const char *const *editor_arguments(const char *command, const char *path, int line,
                                    struct arena *arena) {
    const char **arguments = arena_new(arena, ARGUMENTS + 5, sizeof(*arguments));
    struct text rest = text_trim(text_of(command));
    size_t count = 0;
    int known;

    if (rest.size == 0) {
        rest = TEXT("vi");
    }
    while (rest.size > 0 && count < ARGUMENTS) {
        arguments[count++] = text_string(word(&rest), arena);
    }
    known = known_editor(arguments[0]);
    for (int i = 0; known >= 0 && i < 2 && editors[known].flags[i]; i++) {
        arguments[count++] = editors[known].flags[i];
    }
    if (known >= 0 && editors[known].way == LINE_PLUS) {
        arguments[count++] = arena_printf(arena, "+%d", line);
    }
    arguments[count] = known >= 0 && editors[known].way == LINE_COLON
                           ? arena_printf(arena, "%s:%d", path, line)
                           : path;
    return arguments;
}

bool editor_run(const char *command, const char *path, int line, struct error *err) {
    struct arena arena = {0};
    const char *const *arguments = editor_arguments(command, path, line, &arena);
    int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    int status = 0;
    bool done = child_run(arguments, terminal >= 0 ? terminal : STDIN_FILENO,
                          terminal >= 0 ? terminal : STDOUT_FILENO, &status, err);

    if (terminal >= 0) {
        close(terminal);
    }
    if (done && status != 0) {
        done = error_set(err, ERROR_FILE, "the editor ended with status %d", status);
    }
    arena_free(&arena);
    return done;
}
