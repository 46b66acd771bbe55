// SPDX-License-Identifier: MIT
// Whether a task can be planned: every number is one, every place is there.

#include "planning.h"

#include <math.h>

/** A model is sound if setting it again changes nothing. */
static bool model_is_sound(const struct fsrs_model *model) {
    struct fsrs_model again;

    if ((model->count != FSRS6_PARAMETERS && model->count != FSRS7_PARAMETERS) ||
        !fsrs_model_set(&again, model->w, model->count)) {
        return false;
    }
    for (size_t i = 0; i < model->count; i++) {
        if (again.w[i] < model->w[i] || again.w[i] > model->w[i]) {
            return false;
        }
    }
    return true;
}

static bool is_amount(double number) {
    return isfinite(number) && number >= 0;
}

/** Larger ones could make a sum infinite. */
static bool is_factor(double number) {
    return number == 0 || (number >= 1e-6 && number <= 1e6);
}

static bool card_is_sound(const struct fsrs_plan_task *task,
                          const struct fsrs_plan_card *card) {
    return is_amount(card->memory.stability) && is_amount(card->memory.fast) &&
           is_amount(card->memory.difficulty) && is_amount(card->elapsed) &&
           is_factor(card->weight) && is_factor(card->pace) &&
           card->topic < task->topic_count && card->date < task->date_count;
}

static enum fsrs_plan_fault found(enum fsrs_plan_fault fault, size_t place, size_t *at) {
    if (at) {
        *at = place;
    }
    return fault;
}

enum fsrs_plan_fault fsrs_plan_check(const struct fsrs_plan_task *task, size_t *at) {
    if (!model_is_sound(task->model)) {
        return FSRS_PLAN_BAD_MODEL;
    }
    if (!fsrs_habits_sound(task->habits)) {
        return FSRS_PLAN_BAD_HABITS;
    }
    if (!is_amount(task->seconds_a_day) || !is_amount(task->seconds_used)) {
        return FSRS_PLAN_BAD_TIME;
    }
    for (size_t i = 0; i < task->date_count; i++) {
        if (!(task->dates[i] <= FSRS_PLAN_DAYS) || !isfinite(task->dates[i])) {
            return found(FSRS_PLAN_BAD_DATE, i, at);
        }
    }
    for (size_t i = 0; i < task->card_count; i++) {
        if (!card_is_sound(task, &task->cards[i])) {
            return found(FSRS_PLAN_BAD_CARD, i, at);
        }
    }
    return task->card_count > UINT32_MAX ? FSRS_PLAN_BAD_CARD : FSRS_PLAN_SOUND;
}
