// SPDX-License-Identifier: MIT
// A draft in a temporary file, in the user's editor.

#include "draft_file.h"

#include <viva/editor.h>
#include <viva/scratch_file.h>

#include <stdio.h>
#include <unistd.h>

enum { LINE_SIZE = 64 };

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

/** Until the draft can be read, or the user gives up. */
static bool edit_file(struct run *run, const char *path, int line, struct draft *out,
                      struct error *err) {
    for (;;) {
        struct error fault = {.kind = ERROR_NONE};
        struct text text;

        if (!editor_run(draft_editor(run), path, line, err) ||
            !text_read_file(path, SCRATCH_LIMIT, &run->arena, &text, err)) {
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
    int line;
    struct text text = draft_write(before, &run->arena, &line);
    const char *path = scratch_file_make(run->world->environment, text, &run->arena, err);

    if (!path || !edit_file(run, path, line, out, err)) {
        return false;
    }
    unlink(path);
    return true;
}
