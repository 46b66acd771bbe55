// SPDX-License-Identifier: MIT
// `viva log`: every review, oldest first.

#include "json.h"

#include <inttypes.h>

struct walk {
    struct run *run;
    int64_t lines;
};

static bool print_review(void *payload, const struct logged_review *logged) {
    struct walk *walk = payload;
    struct run *run = walk->run;
    char iso[ISO_SIZE];

    walk->lines++;
    if (run->options.json) {
        json_line(json_review(logged));
    } else {
        run_print(run, "%s  %s  %-5s  %5.1f s%s\n",
                  calendar_format_iso(logged->review.event.at, iso), logged->card,
                  grade_name(logged->review.event.grade),
                  (double)logged->review.took_ms / SECOND_MS,
                  logged->undone ? "  undone" : "");
    }
    return true;
}

int cmd_log(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct walk walk = {.run = run};

    if (!run_open_store(run, &err) ||
        !store_each_review(run->store, print_review, &walk, &err)) {
        return run_fail(run, &err);
    }
    return walk.lines ? EXIT_DONE : EXIT_NOTHING;
}
