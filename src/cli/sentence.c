// SPDX-License-Identifier: MIT
// Where the user stands and what an import did, each in one line.

#include "sentence.h"

#include "place.h"
#include "plan_report.h"
#include "words.h"

#include <viva/display.h>

#include <inttypes.h>
#include <math.h>
#include <stdio.h>

void sentence_no_cards(struct run *run) {
    const char *guides = place_guides(run->world);

    run_print(run, "No cards yet. Bring in a guide: viva import PATH\n");
    if (guides) {
        run_print(run, "One that comes with Viva: viva import %s\n", guides);
    }
}

bool sentence_readiness(struct run *run, struct error *err) {
    int64_t now = run_clock(), today = calendar_day(&run->calendar, now);
    struct interviews interviews;
    struct readiness_options options = {
        .store = run->store,
        .schedule = &run->schedule,
        .calendar = &run->calendar,
        .interviews = &interviews,
        .seed = run_day_seed(run),
    };
    struct readiness readiness;
    size_t over;
    char date[DATE_SIZE];

    if (!interviews_read(run->store, &run->arena, &interviews, err) ||
        !readiness_read(&options, now, &run->arena, &readiness, err)) {
        return false;
    }
    over = interviews_over(&interviews, today);
    if (over < interviews.count && readiness.overall.cards) {
        run_print(run, "Ready for %s: %.0f %% now, %.0f %% on plan.\n",
                  calendar_format_day(interviews.items[over].day, date),
                  100 * readiness.overall.now.expected,
                  100 * readiness.overall.on_plan.expected);
    }
    return true;
}

void sentence_plan_done(struct run *run, const struct overview *overview) {
    if (overview->beyond) {
        run_print(run,
                  "Today's %s %s used. %" PRId64 " more card%s would pay: viva drill -t 10 "
                  "goes on.\n",
                  plan_minutes(overview->plan_minutes, &run->arena),
                  overview->plan_minutes < 1.5 ? "is" : "are", overview->beyond,
                  words_plural(overview->beyond));
    } else {
        run_print(run, "All done for today, by the plan.\n");
    }
}

void sentence_due(struct run *run, const struct overview *overview) {
    char learning[40] = "";

    if (!overview->cards) {
        sentence_no_cards(run);
    } else if (overview->planned && !overview->due && !overview->learning &&
               !overview->fresh) {
        sentence_plan_done(run, overview);
    } else if (!overview->due && !overview->learning && !overview->fresh) {
        run_print(run, "All done for today. Tomorrow %" PRId64 ", ~%.0f min.\n",
                  overview->due_tomorrow, ceil(overview->minutes_tomorrow));
    } else {
        if (overview->learning) {
            snprintf(learning, sizeof(learning), "%" PRId64 " learning, ",
                     overview->learning);
        }
        run_print(run, "%" PRId64 " due, %s%" PRId64 " new, ~%.0f min\n", overview->due,
                  learning, overview->fresh, ceil(overview->minutes));
    }
}

/** "(14 new, 2 moved)": what happened to how many, without the zeros. */
static const char *changes(const struct intake_counts *counts, struct arena *arena) {
    static const enum card_change order[] = {CHANGE_NEW, CHANGE_SAME, CHANGE_EDITED,
                                             CHANGE_MOVED, CHANGE_GONE};
    const char *list = "";

    for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
        if (counts->changes[order[i]]) {
            list = arena_printf(arena, "%s%s%d %s", list, list[0] ? ", " : "",
                                counts->changes[order[i]], card_change_name(order[i]));
        }
    }
    return list[0] ? arena_printf(arena, "  (%s)", list) : "";
}

void sentence_intake(struct run *run, const char *file,
                     const struct intake_counts *counts) {
    int cards = counts->cards - counts->prompts;
    const char *prompts = counts->prompts
                              ? arena_printf(&run->scratch, ", %d prompt%s",
                                             counts->prompts, words_plural(counts->prompts))
                              : "";

    run_print(run, "%s  %d card%s%s%s\n", safe_string(file, &run->scratch), cards,
              words_plural(cards), prompts, changes(counts, &run->scratch));
}
