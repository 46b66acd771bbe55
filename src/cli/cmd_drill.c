// SPDX-License-Identifier: MIT
// `viva drill` and plain `viva`: the screen, or lines where there is none.

#include "dialogue.h"
#include "draft_file.h"
#include "place.h"
#include "refit.h"

#include <viva/app.h>

#include <string.h>

/** Whether a screen can be drawn and keys can be read. */
static bool has_screen(const struct run *run) {
    const char *term = run->world->environment("TERM");

    return run->world->input_is_terminal && run->world->output_is_terminal &&
           !run->options.plain && term && term[0] && strcmp(term, "dumb") != 0;
}

static int run_screen(struct run *run, const struct session_options *session,
                      enum app_start start, bool *no_terminal, struct error *err) {
    struct writing writing;
    struct app_options options = {
        .store = run->store,
        .session = *session,
        .start = start,
        .sync = run->config.sync,
        .now = run_clock,
        .environment = run->world->environment,
        .editor = draft_editor(run),
        .guides = place_guides(run->world),
        .look = {.theme = run->config.theme,
                 .theme_chosen = run->config.theme_chosen,
                 .background = run->config.background,
                 .color = run->color,
                 .ascii = run->ascii,
                 .width = run->config.width,
                 .mouse = run->config.mouse,
                 .title = run->config.title},
        .threads = run->world->threads,
        .version = VIVA_VERSION,
    };
    struct app_result result = {.end = APP_QUIT};

    if (!run_writing(run, &writing, err)) {
        return run_fail(run, err);
    }
    options.own_guide = writing.own_guide;
    if (!app_run(&options, &result, err)) {
        return run_fail(run, err);
    }
    *no_terminal = result.end == APP_NO_TERMINAL;
    return result.end == APP_SIGNAL ? EXIT_SIGNAL + result.signal : EXIT_DONE;
}

/** Lines instead of a screen; with no cards, a guide first. */
static int run_lines(struct run *run, const struct session_options *session) {
    struct error err = {.kind = ERROR_NONE};
    bool has_cards;
    bool imported;

    if (!store_has_cards(run->store, &has_cards, &err)) {
        return run_fail(run, &err);
    }
    if (!has_cards) {
        if (!dialogue_welcome(run, &imported, &err)) {
            return run_fail(run, &err);
        }
        if (!imported) {
            return EXIT_NOTHING;
        }
    }
    return dialogue_drill(run, session);
}

static int sit_down(struct run *run, enum app_start start) {
    struct error err = {.kind = ERROR_NONE};
    struct session_options session;
    const struct query *query;
    bool no_terminal = true;
    int code = EXIT_DONE;

    if (!run_open_query(run, &query, &err) ||
        !run_session_options(run, query, &session, &err) ||
        !store_lock_session(run->store, &err)) {
        return run_fail(run, &err);
    }
    if (has_screen(run)) {
        code = run_screen(run, &session, start, &no_terminal, &err);
    }
    code = no_terminal && code == EXIT_DONE ? run_lines(run, &session) : code;
    if (code == EXIT_DONE || code == EXIT_NOTHING) {
        refit_after_sitting(run);
    }
    return code;
}

int cmd_drill(struct run *run) {
    struct error err;

    if (run->options.no_input) {
        error_set(&err, ERROR_USAGE, "drill asks questions, and --no-input forbids it");
        return run_fail(run, &err);
    }
    return sit_down(run, APP_DRILL);
}

int cmd_today(struct run *run) {
    bool asks = run->world->input_is_terminal && run->world->output_is_terminal &&
                !run->options.no_input && !run->options.json;

    if (!asks || !has_screen(run)) {
        return asks && run->config.start == APP_DRILL ? sit_down(run, APP_DRILL)
                                                      : cmd_due(run);
    }
    return sit_down(run, run->config.start);
}
