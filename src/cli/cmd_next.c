// SPDX-License-Identifier: MIT
// `viva next`: the question that a drill would ask now.

#include "card_sheet.h"
#include "json.h"

static void print_next(struct run *run, const struct session *session) {
    const struct stored_card *card = session_card(session);

    if (run->options.json) {
        json_t *object = json_card(run, card);

        json_add_word(object, "why", session_why_name(session_why(session)));
        json_add_planned(object, session_planned(session));
        json_line(object);
    } else {
        sheet_question(run, card);
        sheet_planned(run, session_planned(session));
    }
}

int cmd_next(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct session_options options;
    const struct query *query;
    struct session *session;
    int code = EXIT_NOTHING;

    if (!run_open_query(run, &query, &err) ||
        !run_session_options(run, query, &options, &err)) {
        return run_fail(run, &err);
    }
    session = session_open(run->store, &options, run->now, &err);
    if (!session) {
        return run_fail(run, &err);
    }
    if (session_card(session)) {
        print_next(run, session);
        code = EXIT_DONE;
    }
    session_close(session);
    return code;
}
