// SPDX-License-Identifier: MIT
// Readiness: what to expect at the date, and how far off that may be.

#include "planning.h"

#include <math.h>

/** Rehearsals play so many cards in all, each at least twice. */
enum { PLAYERS = 20000, LEAST_REHEARSALS = 2, MOST_REHEARSALS = 64 };

/** Enough to see how much rehearsals differ, and where there would be fewer, of so many cards. */
enum { COMPARED = 16, COMPARED_CARDS = 500 };

static int rehearsals_for(size_t players) {
    size_t count = PLAYERS / (players + 1);

    return count < LEAST_REHEARSALS  ? LEAST_REHEARSALS
           : count > MOST_REHEARSALS ? MOST_REHEARSALS
                                     : (int)count;
}

/** Sums over rehearsals. */
struct outcome_sums {
    double total, total_squares;  // of the sum of v R
    double chance;                // of the sum of v^2 R (1-R)
};

static void add_rehearsal(struct fsrs_plan *plan, size_t count, struct outcome_sums *sums) {
    double total = 0;

    for (size_t i = 0; i < count; i++) {
        double weight = plan->task.cards[plan->pool[i]].weight;
        double recall = (double)plan->recall[i];

        total += weight * recall;
        sums->chance += weight * weight * recall * (1 - recall);
        plan->rehearsed[i].sum += plan->recall[i];
        plan->rehearsed[i].squares += plan->recall[i] * plan->recall[i];
    }
    sums->total += total;
    sums->total_squares += total * total;
}

/*
 * A card comes to another recall in each rehearsal, and chance does both that and
 * the test: p (1-p) for the mean p over all.  p^2 is estimated from pairs of
 * rehearsals, or the estimate would be too low when they are few.
 */
static double doubt_of(struct rehearsed rehearsed, int rehearsals) {
    double sum = (double)rehearsed.sum, squares = (double)rehearsed.squares;
    double squared = (sum * sum - squares) / ((double)rehearsals * (rehearsals - 1));

    return fmax(sum / rehearsals - squared, 0);
}

/** How the variance of all compares to that of cards that have nothing to do with each other. */
static double shared_luck(const struct fsrs_plan *plan, size_t count, int rehearsals,
                          const struct outcome_sums *sums) {
    double mean = sums->total / rehearsals, alone = 0;
    double between = (sums->total_squares - rehearsals * mean * mean) / (rehearsals - 1);

    for (size_t i = 0; i < count; i++) {
        double weight = plan->task.cards[plan->pool[i]].weight;

        alone += weight * weight * doubt_of(plan->rehearsed[i], rehearsals);
    }
    return alone > 0 ? fmax((sums->chance / rehearsals + between) / alone, 1) : 1;
}

/** Of the first `count` of the pool, as the plan has it. */
static struct rehearsal rehearsal_of(const struct fsrs_plan *plan, size_t count) {
    return (struct rehearsal){
        .seconds_a_day = plan->task.seconds_a_day,
        .count = count,
        .price = plan->method == FSRS_PLAN_PRICED ? VALUE_PRICE : VALUE_NEVER,
        .seed = ~plan->task.seed,
    };
}

/** The first `count` of the pool, so many times. */
static void rehearse_often(struct fsrs_plan *plan, size_t count, int rehearsals) {
    struct rehearsal rehearsal = rehearsal_of(plan, count);
    struct outcome_sums sums = {0};

    for (size_t i = 0; i < count; i++) {
        plan->rehearsed[i] = (struct rehearsed){0};
    }
    for (int run = 0; run < rehearsals; run++, rehearsal.seed++) {
        rehearse(plan, &rehearsal, &plan->stage, plan->recall, NULL);
        add_rehearsal(plan, count, &sums);
    }
    plan->rehearsals = rehearsals;
    if (rehearsals >= COMPARED) {
        plan->shared_luck = shared_luck(plan, count, rehearsals, &sums);
    }
}

static void rehearse_once(struct fsrs_plan *plan) {
    int rehearsals = rehearsals_for(plan->pool_count);

    if (plan->rehearsals > 0 || plan->pool_count == 0) {
        return;
    }
    plan_map(plan);
    if (rehearsals < COMPARED) {
        rehearse_often(plan, COMPARED_CARDS, COMPARED);
    }
    rehearse_often(plan, plan->pool_count, rehearsals);
}

static void add_recall(struct sums *sums, double weight, double recall, double doubt) {
    sums->known += weight * recall;
    sums->chance += weight * weight * doubt;
    sums->shift += weight * doubt;
}

static void add_standing(struct account *account, const struct fsrs_plan *plan,
                         size_t number) {
    const struct outlook *outlook = &plan->cards[number];
    double weight = plan->task.cards[number].weight;
    double now = (double)outlook->recall, later = (double)outlook->without;

    account->cards++;
    account->weight += weight;
    add_recall(&account->now, weight, now, now * (1 - now));
    add_recall(&account->stop, weight, later, later * (1 - later));
    if (plan->goals[plan->task.cards[number].date].sittings == 0) {
        add_recall(&account->on_plan, weight, now, now * (1 - now));
    }
}

/** Accounts of all topics, and of all cards in the last. */
static void keep_accounts(const struct fsrs_plan *plan) {
    const struct fsrs_plan_card *cards = plan->task.cards;
    struct account *all = &plan->accounts[plan->task.topic_count];

    for (size_t i = 0; i <= plan->task.topic_count; i++) {
        plan->accounts[i] = (struct account){0};
    }
    for (size_t i = 0; i < plan->task.card_count; i++) {
        if (cards[i].weight > 0) {
            add_standing(all, plan, i);
            add_standing(&plan->accounts[cards[i].topic], plan, i);
        }
    }
    for (size_t i = 0; i < plan->pool_count; i++) {
        const struct fsrs_plan_card *card = &cards[plan->pool[i]];

        double recall = (double)plan->rehearsed[i].sum / plan->rehearsals;
        double doubt = doubt_of(plan->rehearsed[i], plan->rehearsals);

        add_recall(&all->on_plan, card->weight, recall, doubt);
        add_recall(&plan->accounts[card->topic].on_plan, card->weight, recall, doubt);
    }
}

/** The z between whose negative and itself a normal number lies so often. */
static double quantile(double coverage) {
    double low = 0, high = 9;

    for (int i = 0; i < 60; i++) {
        double middle = (low + high) / 2;

        if (erf(middle / sqrt(2)) < coverage) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

struct spread {
    double quantile;
    double model_error;
};

static struct fsrs_expectation expectation(const struct sums *sums, double weight,
                                           struct spread spread, double luck) {
    double shift = spread.model_error * sums->shift;
    double off = spread.quantile * sqrt(luck * sums->chance + shift * shift) / weight;
    double expected = sums->known / weight;

    return (struct fsrs_expectation){
        .expected = expected,
        .low = fmax(expected - off, 0),
        .high = fmin(expected + off, 1),
    };
}

static struct fsrs_forecast forecast_of(const struct account *account, struct spread spread,
                                        double luck) {
    double weight = account->weight;

    return weight > 0 ? (struct fsrs_forecast){
                            .cards = account->cards,
                            .weight = weight,
                            .now = expectation(&account->now, weight, spread, 1),
                            .stop = expectation(&account->stop, weight, spread, 1),
                            .on_plan = expectation(&account->on_plan, weight, spread, luck),
                        }
                      : (struct fsrs_forecast){0};
}

void fsrs_plan_forecast(struct fsrs_plan *plan, const struct fsrs_forecast_options *options,
                        struct fsrs_forecast *overall, struct fsrs_forecast *topics) {
    double coverage =
        options->coverage > 0 && options->coverage < 1 ? options->coverage : 0.8;
    double error = options->model_error;
    struct spread spread = {
        .quantile = quantile(coverage),
        .model_error = error > 0 && isfinite(error) ? error
                       : error < 0                  ? 0
                                                    : FSRS_MODEL_ERROR,
    };
    size_t count = plan->task.topic_count;

    rehearse_once(plan);
    keep_accounts(plan);
    *overall = forecast_of(&plan->accounts[count], spread, plan->shared_luck);
    for (size_t topic = 0; topics && topic < count; topic++) {
        topics[topic] = forecast_of(&plan->accounts[topic], spread, plan->shared_luck);
    }
}

/** Recall where rehearsals begin: at the date if nothing is studied. */
static double recall_without(const struct fsrs_plan *plan, size_t number) {
    const struct fsrs_plan_card *card = &plan->task.cards[number];
    const struct goal *goal = &plan->goals[card->date];

    if (goal->sittings == 0) {
        return (double)plan->cards[number].recall;
    }
    // Rehearsals do not know of longer times.
    return fsrs_known(card->memory) && card->elapsed > FSRS_MAXIMUM_INTERVAL
               ? fsrs_retrievability(plan->learner.model, card->memory,
                                     FSRS_MAXIMUM_INTERVAL + goal->days)
               : (double)plan->cards[number].without;
}

/** The sum of weight times that. */
static double known_without(const struct fsrs_plan *plan) {
    double known = 0;

    for (size_t i = 0; i < plan->task.card_count; i++) {
        known += plan->task.cards[i].weight * recall_without(plan, i);
    }
    return known;
}

/** From sums over rehearsals, and from changes of readiness to readiness. */
static void settle_days(const struct fsrs_plan *plan, int rehearsals,
                        struct fsrs_plan_day *days) {
    const struct account *all = &plan->accounts[plan->task.topic_count];
    double known = known_without(plan);

    for (int day = 0; day < plan->sittings; day++) {
        days[day].new_cards /= rehearsals;
        days[day].seen_cards /= rehearsals;
        days[day].seconds /= rehearsals;
        known += days[day].readiness / rehearsals;
        days[day].readiness = all->weight > 0 ? fmin(fmax(known / all->weight, 0), 1) : 0;
    }
}

size_t fsrs_plan_days(struct fsrs_plan *plan, struct fsrs_plan_day *days) {
    int rehearsals = rehearsals_for(plan->pool_count);
    struct rehearsal rehearsal = rehearsal_of(plan, plan->pool_count);

    if (days) {
        for (int day = 0; day < plan->sittings; day++) {
            days[day] = (struct fsrs_plan_day){0};
        }
        rehearsal.days = days;
        rehearse_once(plan);
        keep_accounts(plan);
        for (int run = 0; plan->pool_count > 0 && run < rehearsals;
             run++, rehearsal.seed++) {
            rehearse(plan, &rehearsal, &plan->stage, plan->recall, NULL);
        }
        settle_days(plan, rehearsals, days);
    }
    return (size_t)plan->sittings;
}
