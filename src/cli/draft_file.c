// SPDX-License-Identifier: MIT
// A draft in a temporary file, in the user's editor.

#include "draft_file.h"

#include <viva/display.h>
#include <viva/editor.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DRAFT_LIMIT = 1 << 20, LINE_SIZE = 64 };

static const char *variable(const struct run *run, const char *name) {
    const char *value = run->world->environment(name);

    return value && value[0] ? value : NULL;
}

bool draft_may_edit(const struct run *run) {
    return run->world->input_is_terminal && !run->options.no_input;
}

const char *draft_editor(const struct run *run) {
    const char *visual = variable(run, "VISUAL");
    const char *editor = variable(run, "EDITOR");

    if (run->config.editor) {
        return run->config.editor;
    }
    return visual ? visual : editor ? editor : "vi";
}

bool draft_asks_again(struct run *run) {
    char line[LINE_SIZE];

    if (!draft_may_edit(run)) {
        return false;
    }
    fputs("e edits again, Enter lets it be: ", stderr);
    fflush(stderr);
    return fgets(line, sizeof(line), stdin) && line[0] == 'e';
}

static bool cannot_write(const char *path, struct error *err) {
    return error_set(err, ERROR_FILE, "cannot write %s: %s", path, strerror(errno));
}

/** A new file with the text; its name replaces the X's of `path`. */
static bool make_file(char *path, struct text text, struct error *err) {
    int file = mkstemps(path, sizeof(".md") - 1);  // mode 0600
    FILE *stream = file >= 0 ? fdopen(file, "w") : NULL;
    bool ok;

    if (!stream) {
        return cannot_write(path, err);
    }
    ok = fwrite(text.bytes, 1, text.size, stream) == text.size;
    return (fclose(stream) == 0 && ok) || cannot_write(path, err);
}

static char *new_path(struct run *run) {
    const char *folder = variable(run, "XDG_RUNTIME_DIR");

    if (!folder || access(folder, W_OK) != 0) {
        folder = variable(run, "TMPDIR");
    }
    return arena_printf(&run->arena, "%s/viva-XXXXXX.md", folder ? folder : "/tmp");
}

/** Until the draft can be read, or the user gives up. */
static bool edit_file(struct run *run, const char *path, int line, struct draft *out,
                      struct error *err) {
    for (;;) {
        struct error fault = {.kind = ERROR_NONE};
        struct text text;

        if (!editor_run(draft_editor(run), path, line, err) ||
            !text_read_file(path, DRAFT_LIMIT, &run->arena, &text, err)) {
            return false;
        }
        if (draft_read(text, out, &fault)) {
            return true;
        }
        run_warn(run, "%s", fault.message);
        if (!draft_asks_again(run)) {
            return error_set(err, ERROR_FORMAT, "nothing was changed; the text is in %s",
                             path);
        }
    }
}

bool draft_fill_in(struct run *run, const struct draft *before, struct draft *out,
                   struct error *err) {
    char *path = new_path(run);
    int line;
    struct text text = draft_write(before, &run->arena, &line);

    if (!make_file(path, text, err) || !edit_file(run, path, line, out, err)) {
        return false;
    }
    unlink(path);
    return true;
}
