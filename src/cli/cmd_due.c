// SPDX-License-Identifier: MIT
// `viva due`: what there is to do, in one line.

#include "json.h"
#include "sentence.h"

#include <inttypes.h>
#include <stdio.h>

int cmd_due(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct session_options options;
    struct overview overview;
    const struct query *query;
    const char *when = run->options.at;

    if ((when && !run_instant(run, "--at", when, &run->now, &err)) ||
        !run_open_query(run, &query, &err) ||
        !run_session_options(run, query, &options, &err) ||
        !overview_read(run->store, &options, run->now, &run->arena, &overview, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.json) {
        json_line(json_due(&overview, run->now, &run->arena));
    } else if (run->options.short_form) {
        printf("%" PRId64 "\n", overview.due);
    } else {
        sentence_due(run, &overview);
    }
    return run->options.exit_code && !overview.due && !overview.learning && !overview.fresh
               ? EXIT_NOTHING
               : EXIT_DONE;
}
