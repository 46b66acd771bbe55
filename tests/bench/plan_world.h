// SPDX-License-Identifier: MIT

/** A learner with a date, who studies by one rule or another; what is known at the end is told. */

#ifndef VIVA_BENCH_PLAN_WORLD_H
#define VIVA_BENCH_PLAN_WORLD_H

#include <viva/plan.h>

/** What is to be learned, and who learns it. */
struct world {
    size_t cards;
    int days;
    int minutes;      // a day
    size_t believed;  // the scheduler's model, with its published parameters
    bool
        mismatched;  // the learner remembers by other parameters of FSRS-6, and cards differ
};

enum rule { RULE_RANDOM, RULE_SM2, RULE_FSRS, RULE_GREEDY, RULE_PRICED };

struct policy {
    enum rule rule;
    double desired_retention;  // of RULE_FSRS
    size_t new_a_day;          // of RULE_SM2 and RULE_FSRS
};

struct result {
    double recall;  // mean at the date, by what the learner truly remembers
    double used;    // share of the minutes

    // What the plan of the first day said, and whether a test on the date lay within.
    double forecast;
    bool within;
};

struct result world_run(const struct world *world, const struct policy *policy,
                        uint64_t seed);

#endif
