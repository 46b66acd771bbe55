// SPDX-License-Identifier: MIT
// `viva list`: the cards that a query means.

#include "roll.h"

struct walk {
    struct run *run;
    const struct query *query;
    struct query_context context;
    int printed;
};

static bool visit_card(void *payload, const struct stored_card *card) {
    struct walk *walk = payload;
    int limit = walk->run->options.limit;

    if (query_matches(walk->query, card, &walk->context)) {
        roll_card(walk->run, card);
        walk->printed++;
    }
    return !limit || walk->printed < limit;
}

int cmd_list(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct walk walk = {.run = run};

    if (!run_open_query(run, &walk.query, &err)) {
        return run_fail(run, &err);
    }
    walk.context = (struct query_context){&run->schedule, &run->calendar, run->now};
    if (!store_each_card(run->store, true, visit_card, &walk, &err)) {
        return run_fail(run, &err);
    }
    if (!walk.printed && !run->options.json && !run->options.quiet) {
        run_warn(run, run->operand_count ? "no card matches"
                                         : "there are no cards yet: viva import PATH");
    }
    return walk.printed ? EXIT_DONE : EXIT_NOTHING;
}
