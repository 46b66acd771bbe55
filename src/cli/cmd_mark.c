// SPDX-License-Identifier: MIT
// `viva suspend`, `viva unsuspend` and `viva flag`: a mark on each card named.

#include "json.h"

/** A mark: how the store sets it, to what, and what is said. */
struct mark_deed {
    bool (*set)(struct store *store, int64_t key, bool value, int64_t now,
                struct error *err);
    bool value;
    const char *done;
};

static bool set_mark(void *payload, struct run *run, const struct stored_card *card,
                     struct error *err) {
    const struct mark_deed *deed = payload;
    struct stored_card after;

    if (!deed->set(run->store, card->key, deed->value, run->now, err) ||
        !store_card(run->store, card->key, &run->arena, &after, err)) {
        return false;
    }
    if (run->options.json) {
        json_line(json_card(run, &after));
    } else if (!run->options.quiet) {
        struct text question = run_question(run, card, 60);

        run_print(run, "%s  %s: %.*s\n", card->id, deed->done, TEXT_ARGUMENTS(question));
    }
    return true;
}

int cmd_suspend(struct run *run) {
    struct mark_deed suspend = {store_suspend, true, "suspended"};

    return run_each_card(run, set_mark, &suspend);
}

int cmd_unsuspend(struct run *run) {
    struct mark_deed unsuspend = {store_suspend, false, "asked again"};

    return run_each_card(run, set_mark, &unsuspend);
}

int cmd_flag(struct run *run) {
    struct mark_deed flag = {store_flag, true, "flagged"};
    struct mark_deed clear = {store_flag, false, "flag cleared"};

    return run_each_card(run, set_mark, run->options.clear ? &clear : &flag);
}
