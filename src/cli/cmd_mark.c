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

static bool set_mark(struct run *run, const struct mark_deed *deed,
                     const struct stored_card *card, struct error *err) {
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

static int mark_cards(struct run *run, const struct mark_deed *deed) {
    struct error err = {.kind = ERROR_NONE};

    if (!run_open_store(run, &err)) {
        return run_fail(run, &err);
    }
    for (int i = 0; i < run->operand_count; i++) {
        struct stored_card card;

        if (!run_card(run, run->operands[i], &card, &err)) {
            return run_fail_card(run, &err);
        }
        if (!set_mark(run, deed, &card, &err)) {
            return run_fail(run, &err);
        }
    }
    return EXIT_DONE;
}

int cmd_suspend(struct run *run) {
    return mark_cards(run, &(struct mark_deed){store_suspend, true, "suspended"});
}

int cmd_unsuspend(struct run *run) {
    return mark_cards(run, &(struct mark_deed){store_suspend, false, "asked again"});
}

int cmd_flag(struct run *run) {
    static const struct mark_deed flag = {store_flag, true, "flagged"};
    static const struct mark_deed clear = {store_flag, false, "flag cleared"};

    return mark_cards(run, run->options.clear ? &clear : &flag);
}
