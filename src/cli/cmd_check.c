// SPDX-License-Identifier: MIT
// `viva check`: looks for damage, and with --rebuild makes memory anew from the log.

#include "json.h"
#include "words.h"

#include <inttypes.h>
#include <string.h>

static bool rebuild(struct run *run, struct error *err) {
    int64_t changed;

    if (!store_rebuild(run->store, &changed, err)) {
        return false;
    }
    if (!run->options.quiet) {
        run_warn(run, "the memory of every card was made anew; %" PRId64 " card%s changed",
                 changed, words_plural(changed));
    }
    return true;
}

/** Only what the store itself wants repaired is set aside: not a locked database, not a newer one. */
static bool is_damage(const struct error *err) {
    return err->kind == ERROR_STORE && strstr(err->message, "check --repair");
}

static bool recover(struct run *run, struct error *err) {
    struct store_options options;
    const char *aside;

    if (!run_store_options(run, &options, err)) {
        return false;
    }
    run->store = store_recover(&options, &run->arena, &aside, err);
    if (!run->store) {
        return false;
    }
    run->schedule = *store_schedule(run->store);
    run_tell_store(run);
    if (aside) {
        run_warn(run, "the damaged database is kept as %s", aside);
    }
    return true;
}

static bool open_or_repair(struct run *run, struct error *err) {
    return run_open_store(run, err) ||
           (run->options.repair && is_damage(err) && recover(run, err));
}

struct findings {
    struct store_problem *problems;
    size_t count;
};

static bool look(struct run *run, struct findings *findings, struct error *err) {
    return store_check(run->store, &run->arena, &findings->problems, &findings->count, err);
}

/** Damage that opening did not meet, and that only a new database mends. */
static bool has_damage(const struct findings *findings) {
    for (size_t i = 0; i < findings->count; i++) {
        if (strstr(findings->problems[i].text, "check --repair")) {
            return true;
        }
    }
    return false;
}

static bool repair(struct run *run, struct findings *findings, struct error *err) {
    if (!run->options.repair || !has_damage(findings)) {
        return true;
    }
    store_close(run->store);
    run->store = NULL;
    return recover(run, err) && look(run, findings, err);
}

static bool check(struct run *run, struct findings *findings, struct error *err) {
    return open_or_repair(run, err) && (!run->options.rebuild || rebuild(run, err)) &&
           look(run, findings, err) && repair(run, findings, err);
}

int cmd_check(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct findings findings;

    if (!check(run, &findings, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.json) {
        json_line(json_check(findings.problems, findings.count));
    } else {
        for (size_t i = 0; i < findings.count; i++) {
            run_print(run, "%s\n", findings.problems[i].text);
        }
        if (!findings.count && !run->options.quiet) {
            run_print(run, "%s is sound.\n", store_path(run->store));
        }
    }
    return findings.count ? EXIT_FAILED : EXIT_DONE;
}
