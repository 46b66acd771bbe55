// SPDX-License-Identifier: MIT
// Cards in every state, drawn from a seed.

#include "support/planned_deck.h"

#include "support/check.h"
#include "support/learner.h"

#include "schedule/dice.h"

#include <stdlib.h>

static struct fsrs_memory some_memory(const struct fsrs_model *model, struct dice *dice) {
    struct fsrs_memory memory = fsrs_first(model, 1 + (int)(dice_share(dice) * 4));

    for (int i = (int)(dice_share(dice) * 5); i > 0; i--) {
        memory = fsrs_next(model, memory, 1 + (int)(dice_share(dice) * 12),
                           dice_share(dice) < 0.85 ? 3 : 1);
    }
    return memory;
}

struct deck *deck_of(size_t model, size_t count) {
    struct deck *deck = calloc(1, sizeof(*deck));
    struct dice dice = {7};

    fsrs_model_set(&deck->model,
                   model == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults, model);
    fsrs_habits_default(&deck->habits);
    deck->cards = calloc(count + 1, sizeof(*deck->cards));
    for (size_t i = 0; i < count; i++) {
        deck->cards[i] =
            (struct fsrs_plan_card){.weight = 1, .topic = (uint32_t)(i % TOPICS)};
        if (i % 2) {
            deck->cards[i].memory = some_memory(&deck->model, &dice);
            deck->cards[i].elapsed = (int)(dice_share(&dice) * 30);
        }
    }
    deck->dates[0] = 21;
    deck->task = (struct fsrs_plan_task){
        .model = &deck->model,
        .habits = &deck->habits,
        .cards = deck->cards,
        .card_count = count,
        .dates = deck->dates,
        .date_count = 1,
        .topic_count = TOPICS,
        .seconds_a_day = 300,
        .seed = 1,
    };
    return deck;
}

void deck_free(struct deck *deck) {
    free(deck->cards);
    free(deck);
    learner_free_room();
}

struct fsrs_plan *plan_of(const struct deck *deck) {
    struct fsrs_room room = learner_room();
    struct fsrs_plan *plan = fsrs_plan_make(&deck->task, &room);

    assert_int_equal(fsrs_plan_check(&deck->task, NULL), FSRS_PLAN_SOUND);
    assert_non_null(plan);
    return plan;
}

struct fsrs_forecast forecast_of(struct fsrs_plan *plan) {
    struct fsrs_forecast overall;

    fsrs_plan_forecast(plan, &(struct fsrs_forecast_options){0}, &overall, NULL);
    return overall;
}
