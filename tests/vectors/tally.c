// SPDX-License-Identifier: MIT
// What is allowed of each field, and the largest error that was met.

#include "tally.h"

#include <math.h>
#include <stdio.h>

enum scale { RELATIVE, ABSOLUTE };

static const struct field {
    const char *kind;
    const char *name;
    enum scale scale;
    double allowed;
    double floor;  // an absolute difference that is allowed in any case
} fields[MEASURES] = {
    [FILLED6] = {"params6", "migrated parameters", RELATIVE, 1e-6, 1e-9},
    [STATE6_S] = {"fsrs6_state", "stability", RELATIVE, 5e-4, 0},
    [STATE6_D] = {"fsrs6_state", "difficulty", RELATIVE, 1e-5, 0},
    [STATE6_R] = {"fsrs6_state", "retrievability", ABSOLUTE, 2e-5, 0},
    [STATE6_INTERVAL] = {"fsrs6_state", "interval", RELATIVE, 1e-3, 0},
    [STATE6_REPLAY_S] = {"fsrs6_state", "replayed stability", RELATIVE, 5e-4, 0},
    [STATE6_REPLAY_D] = {"fsrs6_state", "replayed difficulty", RELATIVE, 1e-5, 0},
    [STATE6_NEXT_S] = {"fsrs6_state", "four outcomes: stability", RELATIVE, 5e-4, 0},
    [STATE6_NEXT_D] = {"fsrs6_state", "four outcomes: difficulty", RELATIVE, 1e-5, 0},
    [STATE6_NEXT_INTERVAL] = {"fsrs6_state", "four outcomes: interval", RELATIVE, 1e-3, 0},
    [STATE6_TS_S] = {"fsrs6_state", "ts-fsrs stability", RELATIVE, 5e-4, 0},
    [STATE6_TS_D] = {"fsrs6_state", "ts-fsrs difficulty", RELATIVE, 1e-5, 0},
    [STATE6_TS_R] = {"fsrs6_state", "ts-fsrs retrievability", ABSOLUTE, 2e-5, 0},
    [STATE6_TS_DAYS] = {"fsrs6_state", "ts-fsrs whole days", ABSOLUTE, 0, 0},
    [SM2_START_S] = {"fsrs6_sm2", "converted stability", RELATIVE, 5e-4, 0},
    [SM2_START_D] = {"fsrs6_sm2", "converted difficulty", RELATIVE, 1e-5, 0},
    [SM2_END_S] = {"fsrs6_sm2", "stability at the end", RELATIVE, 5e-4, 0},
    [SM2_END_D] = {"fsrs6_sm2", "difficulty at the end", RELATIVE, 1e-5, 0},
    [CARD_S] = {"fsrs6_card", "stability", RELATIVE, 5e-4, 0},
    [CARD_D] = {"fsrs6_card", "difficulty", RELATIVE, 1e-5, 0},
    [CARD_STATE] = {"fsrs6_card", "state", ABSOLUTE, 0, 0},
    [CARD_STEP] = {"fsrs6_card", "step", ABSOLUTE, 0, 0},
    [CARD_DAYS] = {"fsrs6_card", "scheduled days", ABSOLUTE, 0, 0},
    [CARD_DUE] = {"fsrs6_card", "due, in seconds", ABSOLUTE, 0, 0},
    [CARD_REPS] = {"fsrs6_card", "reviews", ABSOLUTE, 0, 0},
    [CARD_LAPSES] = {"fsrs6_card", "lapses", ABSOLUTE, 0, 0},
    [STATE7_S] = {"fsrs7_state", "stability", RELATIVE, 5e-4, 0},
    [STATE7_FAST] = {"fsrs7_state", "fast stability", RELATIVE, 2e-3, 1e-6},
    [STATE7_D] = {"fsrs7_state", "difficulty", RELATIVE, 1e-5, 0},
    [STATE7_R] = {"fsrs7_state", "retrievability", ABSOLUTE, 2e-5, 0},
    [STATE7_INTERVAL] = {"fsrs7_state", "interval", RELATIVE, 1e-3, 0},
    [STATE7_INTERVAL_R] = {"fsrs7_state", "recall after the others", ABSOLUTE, 2e-5, 0},
};

static bool exact;

static struct {
    long count;
    int beyond;
    double worst;
    int worst_line;
} seen[MEASURES];

void tally_exactly(void) {
    exact = true;
}

bool tally_is_exact(void) {
    return exact;
}

static double allowed_of(const struct field *field) {
    return exact ? fmin(field->allowed, 1e-9) : field->allowed;
}

static double error_of(const struct field *field, double got, double expected) {
    double difference = fabs(got - expected);

    if (field->scale == ABSOLUTE) {
        return difference;
    }
    return difference > 0 ? difference / fabs(expected) : 0;
}

bool tally_allows(enum measure measure, double got, double expected) {
    const struct field *field = &fields[measure];

    // Written so that a NaN is not allowed.
    return error_of(field, got, expected) <= allowed_of(field) ||
           (!exact && fabs(got - expected) <= field->floor);
}

void tally(enum measure measure, double got, double expected, int line) {
    double error = error_of(&fields[measure], got, expected);

    seen[measure].count++;
    seen[measure].beyond += !tally_allows(measure, got, expected);
    if (!(error <= seen[measure].worst)) {
        seen[measure].worst = error;
        seen[measure].worst_line = line;
    }
}

void tally_forgiven(enum measure measure) {
    seen[measure].count++;
}

long tally_count(void) {
    long sum = 0;

    for (int i = 0; i < MEASURES; i++) {
        sum += seen[i].count;
    }
    return sum;
}

int tally_print(void) {
    int beyond = 0;

    printf("%-12s %-26s %8s %10s %8s  %6s\n", "kind", "field", "count", "largest",
           "allowed", "line");
    for (int i = 0; i < MEASURES; i++) {
        if (seen[i].count == 0) {
            continue;
        }
        printf("%-12s %-26s %8ld %10.2g %8.2g  %6d%s", fields[i].kind, fields[i].name,
               seen[i].count, seen[i].worst, allowed_of(&fields[i]), seen[i].worst_line,
               seen[i].beyond ? "" : "\n");
        if (seen[i].beyond) {
            printf("  %d PAST IT\n", seen[i].beyond);
        }
        beyond += seen[i].beyond;
    }
    return beyond;
}
