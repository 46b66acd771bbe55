// SPDX-License-Identifier: MIT
// plan-bench: what planning for a date is worth beside other rules, and what it costs.

#include "plan_world.h"
#include "stopwatch.h"

#include "schedule/dice.h"
#include "support/learner.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SEEDS = 60, SEEDS_OF_LONG = 24, TUNING_SEEDS = 12, LONG_DAYS = 30, ROUNDS = 5 };

static const struct world settings[] = {
    {.cards = 300, .days = 21, .minutes = 12}, {.cards = 300, .days = 21, .minutes = 20},
    {.cards = 200, .days = 14, .minutes = 20}, {.cards = 150, .days = 7, .minutes = 30},
    {.cards = 400, .days = 45, .minutes = 20}, {.cards = 400, .days = 90, .minutes = 10},
};

static const double retentions[] = {0.7, 0.8, 0.85, 0.9, 0.95, 0.97};
static const size_t new_a_day[] = {3, 6, 10, 15, 20, 30, 45, 60, 100};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/** What a policy comes to over seeds. */
struct summary {
    double recall, error;  // mean and its standard error
    double used;
    double forecast, within;
};

static struct summary run_often(const struct world *world, const struct policy *policy,
                                int seeds) {
    struct summary summary = {0};
    double squares = 0;

    for (int seed = 1; seed <= seeds; seed++) {
        struct result result = world_run(world, policy, (uint64_t)seed);

        summary.recall += result.recall / seeds;
        squares += result.recall * result.recall / seeds;
        summary.used += result.used / seeds;
        summary.forecast += result.forecast / seeds;
        summary.within += (double)result.within / seeds;
    }
    summary.error = sqrt(fmax(squares - summary.recall * summary.recall, 0) / (seeds - 1));
    return summary;
}

/** The better of two policies, on the same learners as those it will be tried on. */
static void keep_better(const struct world *world, struct policy policy, double *best,
                        struct policy *kept) {
    double recall = run_often(world, &policy, TUNING_SEEDS).recall;

    if (recall > *best) {
        *best = recall;
        *kept = policy;
    }
}

static struct policy tuned(const struct world *world, enum rule rule, bool retention_too) {
    struct policy kept = {0};
    double best = -1;

    for (size_t i = 0; i < COUNT(new_a_day); i++) {
        struct policy policy = {rule, 0.9, new_a_day[i]};

        for (size_t k = 0; retention_too && k < COUNT(retentions); k++) {
            policy.desired_retention = retentions[k];
            keep_better(world, policy, &best, &kept);
        }
        if (!retention_too) {
            keep_better(world, policy, &best, &kept);
        }
    }
    return kept;
}

static void tell(const struct world *world, const char *name, struct policy policy) {
    int seeds = world->days > LONG_DAYS ? SEEDS_OF_LONG : SEEDS;
    struct summary summary = run_often(world, &policy, seeds);

    printf(
        "{\"bench\":\"plan\",\"cards\":%zu,\"days\":%d,\"minutes\":%d,\"model\":%d,"
        "\"world\":\"%s\",\"policy\":\"%s\",\"recall\":%.2f,\"error\":%.2f,\"used\":%.3f",
        world->cards, world->days, world->minutes,
        world->believed == FSRS6_PARAMETERS ? 6 : 7,
        world->mismatched ? "mismatched" : "true", name, 100 * summary.recall,
        100 * summary.error, summary.used);
    if (policy.new_a_day) {
        printf(",\"new\":%zu", policy.new_a_day);
    }
    if (policy.rule == RULE_FSRS) {
        printf(",\"retention\":%g", policy.desired_retention);
    }
    if (policy.rule >= RULE_GREEDY) {
        printf(",\"forecast\":%.2f,\"within_80\":%.2f", 100 * summary.forecast,
               summary.within);
    }
    puts("}");
    fflush(stdout);
}

static void bench_world(struct world world) {
    size_t usual = (size_t)ceil(1.5 * (double)world.cards / world.days);

    tell(&world, "random", (struct policy){.rule = RULE_RANDOM});
    tell(&world, "SM-2, new a day tuned", tuned(&world, RULE_SM2, false));
    tell(&world, "FSRS at 0.90", (struct policy){RULE_FSRS, 0.9, usual});
    tell(&world, "FSRS, retention and new a day tuned", tuned(&world, RULE_FSRS, true));
    tell(&world, "planner, greedy", (struct policy){.rule = RULE_GREEDY});
    tell(&world, "planner, priced", (struct policy){.rule = RULE_PRICED});
}

static double cpu_ms(void) {
    return process_cpu_ms(getpid());
}

/** A deck of which half has been seen. */
static struct fsrs_plan_card *deck_of(const struct fsrs_model *model, size_t count) {
    struct fsrs_plan_card *cards = calloc(count, sizeof(*cards));
    struct dice dice = {1};

    for (size_t i = 0; i < count; i++) {
        cards[i] = (struct fsrs_plan_card){.weight = 1, .topic = (uint32_t)(i % 20)};
        if (i % 2) {
            cards[i].memory = fsrs_first(model, 1 + (int)(dice_share(&dice) * 4));
            cards[i].elapsed = (int)(dice_share(&dice) * 30);
        }
    }
    return cards;
}

/** The cards' histories of ten reviews each through the plain model. */
static double replay_ms(const struct fsrs_model *model, size_t cards) {
    static const struct fsrs_review reviews[10] = {{0, 3},  {3, 3}, {8, 3},  {20, 1},
                                                   {1, 3},  {3, 3}, {10, 3}, {25, 4},
                                                   {60, 3}, {99, 3}};
    double began = cpu_ms(), sum = 0;

    for (size_t i = 0; i < cards; i++) {
        sum += fsrs_replay(model, (struct fsrs_memory){0}, reviews, 1 + (i + 9) % 10)
                   .stability;
    }
    return sum > 0 ? cpu_ms() - began : 0;
}

static bool bench_time(size_t parameters, double days) {
    struct fsrs_model model;
    struct fsrs_habits habits;
    double plans[ROUNDS], forecasts[ROUNDS], minutes[ROUNDS], replays[ROUNDS], made;
    size_t count = 10000;

    fsrs_model_set(&model, parameters == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   parameters);
    fsrs_habits_default(&habits);
    for (int i = 0; i < ROUNDS; i++) {
        struct fsrs_plan_card *cards = deck_of(&model, count);
        struct fsrs_plan_task task = {.model = &model,
                                      .habits = &habits,
                                      .cards = cards,
                                      .card_count = count,
                                      .dates = &days,
                                      .date_count = 1,
                                      .topic_count = 20,
                                      .seconds_a_day = 3600};
        struct fsrs_room room = learner_room();
        struct fsrs_forecast overall, topics[20];
        double began;
        struct fsrs_plan *plan;

        replays[i] = replay_ms(&model, count);
        began = cpu_ms();
        plan = fsrs_plan_make(&task, &room);
        plans[i] = cpu_ms() - began;
        began = cpu_ms();
        fsrs_plan_forecast(plan, &(struct fsrs_forecast_options){0}, &overall, topics);
        forecasts[i] = cpu_ms() - began;
        began = cpu_ms();
        fsrs_plan_seconds(plan, 0.9);
        minutes[i] = cpu_ms() - began;
        learner_free_room();
        free(cards);
    }
    made = median(plans, ROUNDS);
    printf("{\"bench\":\"a plan of 10,000 cards and %g days by FSRS-%d\",\"cpu_ms\":%.1f,"
           "\"forecast_cpu_ms\":%.1f,\"minutes_cpu_ms\":%.1f,\"partner\":\"replay of their "
           "reviews\",\"partner_cpu_ms\":%.1f,\"ratio\":%.2f,\"limit\":\"<= 200 "
           "ms\",\"met\":%s}\n",
           days, parameters == FSRS6_PARAMETERS ? 6 : 7, made, median(forecasts, ROUNDS),
           median(minutes, ROUNDS), median(replays, ROUNDS), made / median(replays, ROUNDS),
           made <= 200 ? "true" : "false");
    fflush(stdout);
    return made <= 200;
}

/** plan-bench [6|7]: only worlds in which that model is believed; 0 for the times only. */
int main(int argc, char **argv) {
    static const size_t models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};
    const char *only = argc > 1 ? argv[1] : NULL;
    bool met = true;

    for (size_t i = 0; i < COUNT(models); i++) {
        met &= bench_time(models[i], 21) & bench_time(models[i], 60);
    }
    for (size_t i = 0; i < COUNT(models); i++) {
        for (size_t k = 0; k < COUNT(settings); k++) {
            struct world world = settings[k];

            if (only && *only != (i == 0 ? '6' : '7')) {
                continue;
            }
            world.believed = models[i];
            bench_world(world);
            world.mismatched = true;
            bench_world(world);
        }
    }
    return met ? 0 : 1;
}
