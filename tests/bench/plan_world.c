// SPDX-License-Identifier: MIT
// Simulates study towards a date, by the planner and by what people do without one.

#include "plan_world.h"

#include "schedule/dice.h"
#include "support/learner.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_SECONDS = 60, PASSED_SECONDS = 20, MISSED_SECONDS = 50 };

static const double truth[FSRS6_PARAMETERS] = {
    0.35, 0.9,  3.4,  11.0, 6.9,  0.62, 2.6, 0.02, 1.65, 0.22, 1.05,
    1.3,  0.09, 0.33, 1.35, 0.48, 2.3,  0.4, 0.25, 0.12, 0.21,
};

/** A card as it is, as the scheduler believes it to be, and as SM-2 has it. */
struct studied {
    struct fsrs_memory known, believed;
    int last;  // day; no reviews yet if `seen` is false
    bool seen;
    double firmness;  // what its growth and its first stability are multiplied with
    double start;
    double ease;
    int streak, interval;
    double due;
};

struct student {
    const struct world *world;
    const struct policy *policy;
    struct fsrs_model learner, scheduler;
    struct fsrs_habits habits;
    struct studied *cards;
    size_t *order;
    size_t ordered;
    struct dice dice;
    int day;
    double left;  // seconds of the day
    double used;
};

static double normal(struct dice *dice) {
    return sqrt(-2 * log1p(-dice_share(dice))) *
           cos(2 * 3.14159265358979323846 * dice_share(dice));
}

static struct fsrs_habits habits_of_all(void) {
    struct fsrs_habits habits = {
        .first = {0.24, 0.09, 0.5, 0.17},
        .passed = {0.1, 0.8, 0.1},
        .learning_steps = 1,
        .relearning_steps = 1,
    };

    for (int row = 0; row < 3;
         row++) {  // a repeat is Good, and its time is in that of the miss
        habits.learning[row][2] = habits.relearning[row][2] = 1;
    }
    for (int i = 0; i < FSRS_RATINGS; i++) {
        habits.seconds[FSRS_FIRST][i] = FIRST_SECONDS;
        habits.seconds[FSRS_LATER][i] = i == 0 ? MISSED_SECONDS : PASSED_SECONDS;
        habits.seconds[FSRS_REPEAT][i] = 0.01;
    }
    return habits;
}

static double gap_of(const struct fsrs_model *model) {
    return model->count == FSRS7_PARAMETERS ? 10.0 / 1440 : 0;
}

static struct fsrs_memory first_of(const struct fsrs_model *model, int rating) {
    struct fsrs_memory memory = fsrs_first(model, rating);

    return rating <= 2 ? fsrs_next(model, memory, gap_of(model), 3) : memory;
}

static struct fsrs_memory next_of(const struct fsrs_model *model, struct fsrs_memory memory,
                                  double elapsed, int rating) {
    memory = fsrs_next(model, memory, elapsed, rating);
    return rating == 1 ? fsrs_next(model, memory, gap_of(model), 3) : memory;
}

static void enrol(struct student *student, uint64_t seed) {
    const struct world *world = student->world;
    bool other = world->mismatched;

    student->dice.state = seed * 7919 + 13;
    student->habits = habits_of_all();
    fsrs_model_set(&student->scheduler,
                   world->believed == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   world->believed);
    student->learner = student->scheduler;
    if (other) {
        fsrs_model_set(&student->learner, truth, FSRS6_PARAMETERS);
    }
    student->cards = calloc(world->cards, sizeof(*student->cards));
    student->order = calloc(world->cards, sizeof(*student->order));
    for (size_t i = 0; i < world->cards; i++) {
        student->cards[i].firmness = other ? exp(0.35 * normal(&student->dice)) : 1;
        student->cards[i].start = other ? exp(0.5 * normal(&student->dice)) : 1;
        student->cards[i].ease = 2.5;
    }
}

/** SM-2 with grades 2 to 5. */
static void step_sm2(struct studied *card, int day, int rating) {
    int quality = rating + 1;

    card->ease =
        fmax(1.3, card->ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
    card->streak = rating == 1 ? 0 : card->streak + 1;
    card->interval = card->streak < 2    ? 1
                     : card->streak == 2 ? 6
                                         : (int)lround(card->interval * card->ease);
    card->due = day + card->interval;
}

static int first_rating(struct student *student, struct studied *card) {
    int rating = 1 + dice_choose(&student->dice, student->habits.first, FSRS_RATINGS);

    card->known = first_of(&student->learner, rating);
    card->known.stability *= card->start;
    card->known.fast *= card->start;
    card->believed = first_of(&student->scheduler, rating);
    return rating;
}

static int later_rating(struct student *student, struct studied *card) {
    double elapsed = student->day - card->last, before = card->known.stability;
    double recall = fsrs_retrievability(&student->learner, card->known, elapsed);
    int rating = 1;

    if (dice_share(&student->dice) < recall) {
        rating = 2 + dice_choose(&student->dice, student->habits.passed, 3);
    }
    card->known = next_of(&student->learner, card->known, elapsed, rating);
    if (rating > 1) {
        card->known.stability = before + (card->known.stability - before) * card->firmness;
    }
    card->believed = next_of(&student->scheduler, card->believed, elapsed, rating);
    return rating;
}

/** Asks a card if there is time for it. */
static void ask(struct student *student, size_t number) {
    struct studied *card = &student->cards[number];
    int rating;
    double seconds;

    if (!card->seen && student->left < FIRST_SECONDS) {
        return;
    }
    rating = card->seen ? later_rating(student, card) : first_rating(student, card);
    seconds = !card->seen ? FIRST_SECONDS : rating == 1 ? MISSED_SECONDS : PASSED_SECONDS;
    step_sm2(card, student->day, rating);
    if (student->policy->rule == RULE_FSRS) {
        double interval = fsrs_interval(&student->scheduler, card->believed,
                                        student->policy->desired_retention);

        card->due = student->day + fmax(1, round(interval));
    }
    card->seen = true;
    card->last = student->day;
    student->left -= seconds;
    student->used += seconds;
}

static void order_by_chance(struct student *student) {
    size_t count = student->world->cards;

    for (size_t i = 0; i < count; i++) {
        student->order[i] = i;
    }
    for (size_t i = count; i > 1; i--) {
        size_t other = (size_t)(dice_share(&student->dice) * (double)i);
        size_t kept = student->order[i - 1];

        student->order[i - 1] = student->order[other];
        student->order[other] = kept;
    }
    student->ordered = count;
}

/** Those seen whose due day is in [from, to), the earliest first. */
static void add_due(struct student *student, double from, double to) {
    size_t begin = student->ordered;

    for (size_t i = 0; i < student->world->cards; i++) {
        const struct studied *card = &student->cards[i];

        if (card->seen && card->due >= from && card->due < to) {
            size_t at = student->ordered++;

            for (; at > begin && student->cards[student->order[at - 1]].due > card->due;
                 at--) {
                student->order[at] = student->order[at - 1];
            }
            student->order[at] = i;
        }
    }
}

static void add_new(struct student *student, size_t from, size_t to) {
    size_t met = 0;

    for (size_t i = 0; i < student->world->cards; i++) {
        if (!student->cards[i].seen) {
            if (met >= from && met < to) {
                student->order[student->ordered++] = i;
            }
            met++;
        }
    }
}

/** What is due, then so many new cards, and with time to spare what is due next and more new ones. */
static void order_by_due(struct student *student) {
    size_t new_cards = student->policy->new_a_day;

    student->ordered = 0;
    add_due(student, -INFINITY, student->day + 1);
    add_new(student, 0, new_cards);
    add_due(student, student->day + 1, INFINITY);
    add_new(student, new_cards, SIZE_MAX);
}

static struct fsrs_plan *plan_today(struct student *student, struct fsrs_plan_card *cards,
                                    const double *date) {
    const struct world *world = student->world;
    struct fsrs_room room = learner_room();
    struct fsrs_plan_task task = {
        .model = &student->scheduler,
        .habits = &student->habits,
        .cards = cards,
        .card_count = world->cards,
        .dates = date,
        .date_count = 1,
        .topic_count = 1,
        .seconds_a_day = world->minutes * 60,
        .method =
            student->policy->rule == RULE_GREEDY ? FSRS_PLAN_GREEDY : FSRS_PLAN_PRICED,
        .seed = student->dice.state,
    };

    for (size_t i = 0; i < world->cards; i++) {
        const struct studied *card = &student->cards[i];

        cards[i] = (struct fsrs_plan_card){.weight = 1};
        if (card->seen) {
            cards[i].memory = card->believed;
            cards[i].elapsed = student->day - card->last;
        }
    }
    return fsrs_plan_make(&task, &room);
}

static void order_by_plan(struct student *student, struct fsrs_forecast *forecast) {
    struct fsrs_plan_card *cards = calloc(student->world->cards, sizeof(*cards));
    double date = student->world->days - student->day;
    struct fsrs_plan *plan = plan_today(student, cards, &date);
    size_t count;
    const struct fsrs_plan_choice *order = fsrs_plan_order(plan, NULL, &count);

    student->ordered = 0;
    for (size_t i = 0; i < count; i++) {
        if (order[i].index > 0) {
            student->order[student->ordered++] = order[i].card;
        }
    }
    if (forecast) {
        fsrs_plan_forecast(plan, &(struct fsrs_forecast_options){0}, forecast, NULL);
    }
    free(cards);
    learner_free_room();
}

static void order_today(struct student *student, struct fsrs_forecast *forecast) {
    switch (student->policy->rule) {
    case RULE_RANDOM: order_by_chance(student); break;
    case RULE_SM2:
    case RULE_FSRS: order_by_due(student); break;
    case RULE_GREEDY:
    case RULE_PRICED: order_by_plan(student, student->day == 0 ? forecast : NULL); break;
    }
}

static void examine(struct student *student, struct result *result, double *answered) {
    double cards = (double)student->world->cards;

    for (size_t i = 0; i < student->world->cards; i++) {
        const struct studied *card = &student->cards[i];

        if (card->seen) {
            double recall = fsrs_retrievability(&student->learner, card->known,
                                                student->world->days - card->last);

            result->recall += recall / cards;
            *answered += (dice_share(&student->dice) < recall) / cards;
        }
    }
}

struct result world_run(const struct world *world, const struct policy *policy,
                        uint64_t seed) {
    struct student student = {.world = world, .policy = policy};
    struct fsrs_forecast forecast = {0};
    struct result result = {0};
    double answered = 0;

    enrol(&student, seed);
    for (; student.day < world->days; student.day++) {
        student.left = world->minutes * 60;
        order_today(&student, &forecast);
        for (size_t i = 0; i < student.ordered && student.left >= PASSED_SECONDS; i++) {
            ask(&student, student.order[i]);
        }
    }
    examine(&student, &result, &answered);
    result.used = student.used / (world->minutes * 60.0 * world->days);
    result.forecast = forecast.on_plan.expected;
    result.within = answered >= forecast.on_plan.low && answered <= forecast.on_plan.high;
    free(student.cards);
    free(student.order);
    return result;
}
