// SPDX-License-Identifier: MIT
// `viva grade`: one grade, committed before anything is printed.

#include "json.h"
#include "words.h"

int cmd_grade(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct stored_card card;
    struct logged_review logged;
    struct review review = {
        .took_ms = run->options.seconds_ms,
        .mode = MODE_DRILL,
        .event = {.at = run->now,
                  .offset_minutes = calendar_offset(&run->calendar, run->now),
                  .grade = (enum grade)grade_parse(run->operands[1])},
    };

    if (!review.event.grade) {
        error_set(&err, ERROR_USAGE,
                  "\"%s\" is no grade: again, hard, good, easy or 1 to 4",
                  run->operands[1]);
        return run_fail(run, &err);
    }
    if (!run_open_store(run, &err)) {
        return run_fail(run, &err);
    }
    if (!run_card(run, run->operands[0], &card, &err)) {
        return run_fail_card(run, &err);
    }
    if (!store_grade(run->store, card.key, &review, &logged, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.json) {
        json_line(json_review(&logged));
    } else if (!run->options.quiet) {
        char delay[DELAY_SIZE];

        run_print(run, "%s  %s: back %s\n", logged.card, grade_name(review.event.grade),
                  words_delay(logged.after.due_at - run->now, delay));
    }
    return EXIT_DONE;
}
