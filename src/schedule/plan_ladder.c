// SPDX-License-Identifier: MIT
// What other minutes a day come to: a ladder of rehearsals, and between its rungs.

#include "planning.h"

#include <math.h>

static const double shortest_day = 30, longest_day = 86400;

enum { SAMPLE = 600, MOST_RUNS = 16 };

static double weighted_mean(const struct fsrs_plan *plan, size_t count) {
    double known = 0, weight = 0;

    for (size_t i = 0; i < count; i++) {
        double counts = plan->task.cards[plan->pool[i]].weight;

        known += counts * (double)plan->recall[i];
        weight += counts;
    }
    return known / weight;
}

/** Mean recall at the date over a sample. */
static double rehearsed_mean(struct fsrs_plan *plan, double seconds, float price) {
    size_t count = plan->pool_count < SAMPLE ? plan->pool_count : SAMPLE;
    size_t runs = (SAMPLE + count - 1) / count;
    double sum = 0;

    runs = runs < MOST_RUNS ? runs : MOST_RUNS;
    for (size_t run = 0; run < runs; run++) {
        const struct rehearsal rehearsal = {
            .seconds_a_day = seconds,
            .count = count,
            .price = price,
            .seed = plan->task.seed + run,
        };

        rehearse(plan, &rehearsal, &plan->stage, plan->recall, NULL);
        sum += weighted_mean(plan, count);
    }
    return sum / (double)runs;
}

/*
 * Prices are those of the task's seconds.  With fewer a second is worth more and
 * with more less, so the best of some is taken.
 */
static double readiness_of_pool(struct fsrs_plan *plan, double seconds) {
    float other = seconds < plan->task.seconds_a_day ? VALUE_PRICE + 1 : VALUE_PRICE - 1;
    double readiness = rehearsed_mean(plan, seconds, VALUE_NEVER);

    if (plan->method == FSRS_PLAN_PRICED) {
        readiness = fmax(readiness, rehearsed_mean(plan, seconds, VALUE_PRICE));
        readiness = fmax(readiness, rehearsed_mean(plan, seconds, other));
    }
    return readiness;
}

/** What is known in any case, and what the pool's readiness counts beside it. */
struct base {
    double stop;     // overall, with no seconds
    double on_plan;  // overall, with the task's
    double rest;     // known at cards that are not studied any more, by all weight
    double pool;     // weight of the pool, by all weight
};

static struct base base_of(struct fsrs_plan *plan) {
    struct fsrs_forecast forecast;
    struct base base = {0};
    double pool = 0;

    fsrs_plan_forecast(plan, &(struct fsrs_forecast_options){0}, &forecast, NULL);
    for (size_t i = 0; i < plan->task.card_count; i++) {
        const struct fsrs_plan_card *card = &plan->task.cards[i];

        if (plan->goals[card->date].sittings > 0) {
            pool += card->weight;
        } else {
            base.rest += card->weight * (double)plan->cards[i].recall;
        }
    }
    if (forecast.weight > 0) {
        base.rest /= forecast.weight;
        base.pool = pool / forecast.weight;
    }
    base.stop = forecast.stop.expected;
    base.on_plan = forecast.on_plan.expected;
    return base;
}

static void add_rung(struct fsrs_plan *plan, double seconds, double readiness) {
    plan->ladder[plan->rungs++] = (struct rung){seconds, readiness};
}

/** More seconds are never worse: whoever does not need them can leave them. */
static void straighten(struct fsrs_plan *plan, int planned) {
    struct rung *ladder = plan->ladder;

    for (int i = 0; i < planned; i++) {
        ladder[i].readiness = fmin(ladder[i].readiness, ladder[planned].readiness);
    }
    for (int i = 1; i < plan->rungs; i++) {
        ladder[i].readiness = fmax(ladder[i].readiness, ladder[i - 1].readiness);
    }
}

/** From no seconds over the shortest day to one on which all could be asked. */
static void build(struct fsrs_plan *plan) {
    struct base base = base_of(plan);
    double planned = plan->task.seconds_a_day;
    double all = (double)plan->pool_count * plan->learner.first_seconds;
    double top = fmin(fmax(fmax(all, planned), 2 * shortest_day), longest_day);
    double ratio = pow(top / shortest_day, 1.0 / (LADDER_STEPS - 1));
    int at = 0;

    add_rung(plan, 0, base.stop);
    for (int i = 0; i < LADDER_STEPS && plan->pool_count > 0; i++) {
        double seconds = shortest_day * pow(ratio, i);
        bool same = fabs(seconds - planned) <= 1e-6 * seconds;

        if (planned > 0 && (planned <= seconds || same) && at == 0) {
            at = plan->rungs;
            add_rung(plan, planned, base.on_plan);
        }
        if (!same) {
            double of_pool = readiness_of_pool(plan, seconds);

            add_rung(plan, seconds, base.rest + base.pool * of_pool);
        }
    }
    if (planned > 0 && at == 0 && plan->pool_count > 0) {
        at = plan->rungs;
        add_rung(plan, planned, base.on_plan);
    }
    straighten(plan, at);
}

static void need_ladder(struct fsrs_plan *plan) {
    if (plan->rungs == 0) {
        build(plan);
    }
}

/** Seconds as they are interpolated: by ratio, but for the first few. */
static double scale(double seconds) {
    return log1p(seconds / shortest_day);
}

static double readiness_at(const struct fsrs_plan *plan, double seconds) {
    const struct rung *rung = plan->ladder;
    const struct rung *last = rung + plan->rungs - 1;
    double way;

    if (!(seconds > 0) || plan->rungs == 1) {
        return rung->readiness;
    }
    while (rung + 1 < last && rung[1].seconds < seconds) {
        rung++;
    }
    way = (scale(seconds) - scale(rung->seconds)) /
          (scale(rung[1].seconds) - scale(rung->seconds));
    return rung->readiness + fmin(way, 1) * (rung[1].readiness - rung->readiness);
}

void fsrs_plan_readiness(struct fsrs_plan *plan, const double *seconds, size_t count,
                         double *readiness) {
    need_ladder(plan);
    for (size_t i = 0; i < count; i++) {
        readiness[i] = readiness_at(plan, seconds[i]);
    }
}

double fsrs_plan_seconds(struct fsrs_plan *plan, double target) {
    double low = 0, high;

    need_ladder(plan);
    high = plan->ladder[plan->rungs - 1].seconds;
    if (plan->ladder[0].readiness >= target) {
        return 0;
    }
    if (!(plan->ladder[plan->rungs - 1].readiness >= target)) {
        return INFINITY;
    }
    while (high - low > 1e-6 * high) {
        double middle = (low + high) / 2;

        if (readiness_at(plan, middle) < target) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return high;
}
