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

static bool open_or_repair(struct run *run, struct error *err) {
    struct store_options options;
    const char *aside;

    if (run_open_store(run, err)) {
        return true;
    }
    if (!run->options.repair || !is_damage(err) || !run_store_options(run, &options, err)) {
        return false;
    }
    run->store = store_recover(&options, &run->arena, &aside, err);
    if (!run->store) {
        return false;
    }
    run_tell_store(run);
    if (aside) {
        run_warn(run, "the damaged database is kept as %s", aside);
    }
    return true;
}

int cmd_check(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct store_problem *problems;
    size_t count;

    if (!open_or_repair(run, &err) || (run->options.rebuild && !rebuild(run, &err)) ||
        !store_check(run->store, &run->arena, &problems, &count, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.json) {
        json_line(json_check(problems, count));
    } else {
        for (size_t i = 0; i < count; i++) {
            run_print(run, "%s\n", problems[i].text);
        }
        if (!count && !run->options.quiet) {
            run_print(run, "%s is sound.\n", store_path(run->store));
        }
    }
    return count ? EXIT_FAILED : EXIT_DONE;
}
