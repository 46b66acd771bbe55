// SPDX-License-Identifier: MIT
// Where the user stands and what an import did, each in one line.

#include "sentence.h"

#include "place.h"
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

void sentence_due(struct run *run, const struct overview *overview) {
    char learning[40] = "";

    if (!overview->cards) {
        sentence_no_cards(run);
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
