// SPDX-License-Identifier: MIT
// `viva due`: what there is to do, in one line.

#include "json.h"
#include "sentence.h"

#include <inttypes.h>
#include <stdio.h>

static void tell(struct run *run, const struct overview *overview, bool no_match) {
    if (run->options.json) {
        json_line(json_due(overview, run->now, &run->arena));
    } else if (run->options.short_form) {
        printf("%" PRId64 "\n", overview->due);
    } else if (no_match) {
        run_warn(run, "no card matches");
    } else {
        sentence_due(run, overview);
    }
}

int cmd_due(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct session_options options;
    struct overview overview;
    const struct query *query;
    const char *when = run->options.at;
    bool has_cards, no_match, idle;

    if ((when && !run_instant(run, "--at", when, &run->now, &err)) ||
        !run_open_query(run, &query, &err) ||
        !run_session_options(run, query, &options, &err) ||
        !overview_read(run->store, &options, run->now, &run->arena, &overview, &err) ||
        !store_has_cards(run->store, &has_cards, &err)) {
        return run_fail(run, &err);
    }
    no_match = has_cards && !overview.cards;
    idle = !overview.due && !overview.learning && !overview.fresh;
    tell(run, &overview, no_match);
    return no_match || (run->options.exit_code && idle) ? EXIT_NOTHING : EXIT_DONE;
}
