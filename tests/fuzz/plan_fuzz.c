// SPDX-License-Identifier: MIT
// Any cards, dates and minutes are refused or planned, and simulated, and all that is told is a number.

#include "fuzz.h"

#include <viva/arena.h>
#include <viva/plan.h>
#include <viva/simulate.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CARDS_LIMIT = 200, DATES_LIMIT = 3, TOPICS = 4, DAYS_LIMIT = 12 };

/** What is left of the input; there is no end of zeroes. */
struct bytes {
    const uint8_t *next;
    size_t left;
};

static void *take(void *payload, size_t size) {
    return arena_take(payload, size);
}

static void wrong(const char *what) {
    fprintf(stderr, "plan_fuzz: %s\n", what);
    abort();
}

static uint8_t byte(struct bytes *bytes) {
    if (bytes->left == 0) {
        return 0;
    }
    bytes->left--;
    return *bytes->next++;
}

/** Mostly a quarter of a byte, now and then any double. */
static double number(struct bytes *bytes) {
    uint8_t first = byte(bytes);
    double any;

    if (first != 255 || bytes->left < sizeof(any)) {
        return first / 4.0;
    }
    memcpy(&any, bytes->next, sizeof(any));
    bytes->next += sizeof(any);
    bytes->left -= sizeof(any);
    return any;
}

static void check_share(double share, const char *what) {
    if (!(share >= 0 && share <= 1)) {
        wrong(what);
    }
}

static void check_expectation(struct fsrs_expectation expectation) {
    check_share(expectation.low, "an interval has no beginning");
    check_share(expectation.high, "an interval has no end");
    check_share(expectation.expected, "a readiness is none");
}

static void check_order(const struct fsrs_plan *plan) {
    size_t count, today;
    const struct fsrs_plan_choice *order = fsrs_plan_order(plan, &today, &count);

    if (today > count) {
        wrong("more is to be asked than there is");
    }
    for (size_t i = 0; i < count; i++) {
        check_share(order[i].recall, "a recall is none");
        check_share(order[i].with, "a recall with a review is none");
        check_share(order[i].without, "a recall without a review is none");
        if (!isfinite(order[i].index) || !(order[i].seconds > 0)) {
            wrong("an index is none");
        }
    }
}

static void check_days(struct fsrs_plan *plan, double expected) {
    static struct fsrs_plan_day days[FSRS_PLAN_DAYS];
    size_t count = fsrs_plan_days(plan, NULL);

    if (count > FSRS_PLAN_DAYS || fsrs_plan_days(plan, days) != count) {
        wrong("there are more days than there can be");
    }
    for (size_t i = 0; i < count; i++) {
        check_share(days[i].readiness, "the readiness of a day is none");
        if (!(days[i].seconds >= 0) || !(days[i].new_cards >= 0)) {
            wrong("a day has less than nothing");
        }
    }
    if (count > 0 && fabs(days[count - 1].readiness - expected) > 1e-4) {
        wrong("the days lead elsewhere");
    }
}

static void check_plan(const struct fsrs_plan_task *task, const struct fsrs_room *room) {
    struct fsrs_plan *plan = fsrs_plan_make(task, room);
    struct fsrs_forecast overall, topics[TOPICS];
    double seconds = task->seconds_a_day, readiness;

    if (!plan) {
        wrong("a sound task was refused");
    }
    check_order(plan);
    fsrs_plan_forecast(plan, &(struct fsrs_forecast_options){0}, &overall, topics);
    check_expectation(overall.now);
    check_expectation(overall.stop);
    check_expectation(overall.on_plan);
    check_days(plan, overall.on_plan.expected);
    fsrs_plan_readiness(plan, &seconds, 1, &readiness);
    check_share(readiness, "the readiness of some seconds is none");
    if (!(fsrs_plan_seconds(plan, 0.8) >= 0)) {
        wrong("the seconds for a readiness are none");
    }
}

static void check_simulation(const struct fsrs_plan_task *task,
                             const struct fsrs_room *room) {
    struct fsrs_simulation simulation = {
        .model = task->model,
        .habits = task->habits,
        .new_cards = task->card_count,
        .seconds_a_day = task->seconds_a_day,
        .days = 1 + task->card_count % DAYS_LIMIT,
    };
    struct fsrs_load load;

    if (!fsrs_simulate(&simulation, 0.9, room, NULL, &load) ||
        !(load.memorised >= 0 && load.memorised <= (double)load.seen) ||
        !isfinite(load.seconds)) {
        wrong("a simulation came to nothing");
    }
}

static struct fsrs_plan_card read_card(struct bytes *bytes) {
    struct fsrs_plan_card card = {0};

    card.memory.stability = number(bytes);
    card.memory.fast = number(bytes);
    card.memory.difficulty = number(bytes);
    card.elapsed = number(bytes);
    card.weight = number(bytes);
    card.pace = number(bytes);
    card.topic = byte(bytes) % (TOPICS + 1);
    card.date = byte(bytes) % (DATES_LIMIT + 1);
    return card;
}

static void run(struct bytes *bytes, const struct fsrs_room *room) {
    uint8_t kind = byte(bytes);
    struct fsrs_model model;
    struct fsrs_habits habits;
    struct fsrs_plan_card *cards = room->take(room->payload, CARDS_LIMIT * sizeof(*cards));
    double dates[DATES_LIMIT], last = 0;
    struct fsrs_plan_task task = {
        .model = &model,
        .habits = &habits,
        .cards = cards,
        .dates = dates,
        .date_count = DATES_LIMIT,
        .topic_count = TOPICS,
        .method = (enum fsrs_plan_method)(kind >> 1 & 3) % 3,
        .seed = kind,
    };

    fsrs_model_set(&model, kind & 1 ? fsrs6_defaults : fsrs7_defaults,
                   kind & 1 ? FSRS6_PARAMETERS : FSRS7_PARAMETERS);
    fsrs_habits_default(&habits);
    if (kind & 8) {
        model.w[byte(bytes) % model.count] = number(bytes);
        habits.first[byte(bytes) % FSRS_RATINGS] = number(bytes);
    }
    task.seconds_a_day = 60 * number(bytes);
    task.seconds_used = number(bytes);
    for (int i = 0; i < DATES_LIMIT; i++) {
        dates[i] = number(bytes) - 1;
        last = fmax(last, dates[i]);
    }
    while (bytes->left > 0 && task.card_count < CARDS_LIMIT) {
        cards[task.card_count++] = read_card(bytes);
    }
    if (fsrs_plan_check(&task, NULL) == FSRS_PLAN_SOUND && last <= DAYS_LIMIT) {
        check_plan(&task, room);
        check_simulation(&task, room);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    struct arena arena = {0};
    const struct fsrs_room room = {take, &arena};
    struct bytes input = {bytes, size};

    run(&input, &room);
    arena_free(&arena);
    return 0;
}
