// SPDX-License-Identifier: MIT
// Which desired retention to take, of those that were simulated.

#include <viva/simulate.h>

#include <math.h>

/** Seconds for each card memorised. */
static double cost_of(const struct fsrs_load *load) {
    return load->memorised > 0 ? load->seconds / load->memorised : HUGE_VAL;
}

static size_t cheapest_of(const struct fsrs_load *loads, size_t count) {
    size_t cheapest = 0;

    for (size_t i = 1; i < count; i++) {
        if (cost_of(&loads[i]) < cost_of(&loads[cheapest])) {
            cheapest = i;
        }
    }
    return cheapest;
}

/** What is memorised, less the time that it takes, in cards. */
static double merit_of(const struct fsrs_load *load, double worth) {
    return load->memorised - load->seconds / worth;
}

static size_t best_of(const struct fsrs_load *loads, size_t count, double worth) {
    size_t best = 0;

    for (size_t i = 1; i < count; i++) {
        if (merit_of(&loads[i], worth) > merit_of(&loads[best], worth)) {
            best = i;
        }
    }
    return best;
}

/** The load between the two retentions that were simulated on either side. */
static struct fsrs_load load_at(const struct fsrs_load *loads, size_t count,
                                double retention) {
    struct fsrs_load load = loads[0];
    size_t at = 0;
    double way;

    while (at + 1 < count && loads[at + 1].desired_retention <= retention) {
        load = loads[++at];
    }
    if (at + 1 < count && retention > load.desired_retention) {
        way = (retention - load.desired_retention) /
              (loads[at + 1].desired_retention - load.desired_retention);
        load.memorised += way * (loads[at + 1].memorised - load.memorised);
        load.seconds += way * (loads[at + 1].seconds - load.seconds);
    }
    return load;
}

/** From and to where the merit is hardly below the best. */
static void find_range(const struct fsrs_load *loads, size_t count, size_t best,
                       double worth, struct fsrs_advice *advice) {
    double least =
        merit_of(&loads[best], worth) - FSRS_ADVICE_MARGIN * (double)loads[best].seen;
    size_t low = best, high = best;

    while (low > 0 && merit_of(&loads[low - 1], worth) >= least) {
        low--;
    }
    while (high + 1 < count && merit_of(&loads[high + 1], worth) >= least) {
        high++;
    }
    advice->low = loads[low].desired_retention;
    advice->high = loads[high].desired_retention;
}

struct fsrs_advice fsrs_advise(const struct fsrs_load *loads, size_t count, double now) {
    struct fsrs_advice advice = {.reason = FSRS_ADVICE_NONE, .desired_retention = now};
    size_t cheapest = count > 0 ? cheapest_of(loads, count) : 0, best;
    double least = count > 0 ? cost_of(&loads[cheapest]) : 0;
    struct fsrs_load taken;

    if (!isfinite(least) || !(least > 0)) {
        return advice;
    }
    best = best_of(loads, count, FSRS_ADVICE_WORTH * least);
    find_range(loads, count, best, FSRS_ADVICE_WORTH * least, &advice);
    advice.reason = now < advice.low    ? FSRS_ADVICE_HIGHER
                    : now > advice.high ? FSRS_ADVICE_LOWER
                                        : FSRS_ADVICE_KEEP;
    advice.desired_retention =
        advice.reason == FSRS_ADVICE_KEEP ? now : loads[best].desired_retention;
    taken = load_at(loads, count, advice.desired_retention);
    advice.memorised = taken.memorised;
    advice.seconds = taken.seconds;
    taken = load_at(loads, count, now);
    advice.memorised_now = taken.memorised;
    advice.seconds_now = taken.seconds;
    advice.cheapest = loads[cheapest].desired_retention;
    advice.least_cost = least;
    return advice;
}
