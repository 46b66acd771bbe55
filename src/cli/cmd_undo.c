// SPDX-License-Identifier: MIT
// `viva undo`: takes back the newest deeds.

#include "json.h"

static const char *undone_words(struct run *run, const struct undone *undone) {
    if (undone->kind == UNDONE_GRADE) {
        return arena_printf(&run->arena, "the grade %s", grade_name(undone->grade));
    }
    if (undone->kind == UNDONE_SUSPEND) {
        return undone->value ? "the return of a card" : "the suspension";
    }
    return undone->value ? "the clearing of a flag" : "the flag";
}

static bool print_undone(struct run *run, const struct undone *undone, struct error *err) {
    struct stored_card card;

    if (!store_card(run->store, undone->key, &run->arena, &card, err)) {
        return false;
    }
    if (run->options.json) {
        json_line(json_undone(undone, card.id));
    } else if (!run->options.quiet) {
        struct text question = run_question(run, &card, 60);

        run_print(run, "%s  took back %s: %.*s\n", card.id, undone_words(run, undone),
                  TEXT_ARGUMENTS(question));
    }
    return true;
}

int cmd_undo(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    int wanted = run->options.limit ? run->options.limit : 1;
    int count = 0;

    if (!run_open_store(run, &err)) {
        return run_fail(run, &err);
    }
    while (count < wanted) {
        struct undone undone;

        if (!store_undo(run->store, run->now, &undone, &err)) {
            return run_fail(run, &err);
        }
        if (undone.kind == UNDONE_NOTHING) {
            break;
        }
        if (!print_undone(run, &undone, &err)) {
            return run_fail(run, &err);
        }
        count++;
    }
    if (!count && !run->options.json && !run->options.quiet) {
        run_warn(run, "there is nothing to take back");
    }
    return count ? EXIT_DONE : EXIT_NOTHING;
}
