// SPDX-License-Identifier: MIT
// Toasts about changed files, and reading them again.

#include "sync.h"

#include "frame.h"

#include <viva/intake.h>

// So many files of a source, and so long, the first screen may be without keys.
enum { LOOK_FILES = 5000, LOOK_MS = 30 };

struct patience {
    int64_t (*now)(void);
    int64_t until;
};

static bool goes_on(void *payload) {
    const struct patience *patience = payload;

    return patience->now() < patience->until;
}

static void say_files(struct context *context, const struct intake_changes *changes) {
    int count = changes->changed + changes->added;
    const char *dash = context->options->look.ascii ? "-" : "–";
    char files[SPAN_SIZE * 2];

    format_count(count, "file", files);
    if (changes->added == 0 || changes->changed == 0) {
        context_say(context, STYLE_ACCENT, "%s %s %s R syncs", files,
                    changes->added ? "new" : "changed", dash);
    } else {
        context_say(context, STYLE_ACCENT, "%s changed %s R syncs (%d new, %d changed)",
                    files, dash, changes->added, changes->changed);
    }
}

bool sync_look(struct context *context, bool *synced, struct error *err) {
    const struct app_options *options = context->options;
    struct patience patience = {options->now, options->now() + LOOK_MS};
    const struct intake_limits limits = {LOOK_FILES, goes_on, &patience};
    struct intake_changes changes = {0};
    struct arena arena = {0};
    bool ok = options->sync == SYNC_NO ||
              intake_changed(options->store, &limits, &arena, &changes, err);

    *synced = false;
    if (ok && changes.changed + changes.added > 0) {
        if (options->sync == SYNC_YES) {
            ok = sync_all(context, err);
            *synced = ok;
        } else {
            say_files(context, &changes);
        }
    }
    arena_free(&arena);
    return ok;
}

void sync_say(struct context *context, const int changes[5]) {
    static const struct {
        enum card_change change;
        const char *word;
    } kinds[] = {
        {CHANGE_EDITED, "changed"},
        {CHANGE_NEW, "new"},
        {CHANGE_MOVED, "moved"},
        {CHANGE_GONE, "gone"},
    };
    struct arena arena = {0};
    const char *words = "";

    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        int count = changes[kinds[i].change];

        if (count > 0) {
            words = arena_printf(&arena, "%s%s%d %s", words, *words ? ", " : "", count,
                                 kinds[i].word);
        }
    }
    if (*words) {
        context_say(context, STYLE_GOOD, "Updated: %s. All history is kept.", words);
    } else {
        context_say(context, STYLE_DIM, "Nothing was changed.");
    }
    arena_free(&arena);
}

bool sync_all(struct context *context, struct error *err) {
    struct intake_counts counts = {0};
    struct arena arena = {0};
    bool synced =
        intake_sync_all(context->options->store, context->at, &arena, &counts, err);

    if (synced) {
        sync_say(context, counts.changes);
    }
    arena_free(&arena);
    return synced;
}
